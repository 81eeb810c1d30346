package org.corridor.alliances.forces;

import static org.corridor.AccessDecision.members;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class ForceDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET /partnerships/{partnership}/forces"),
        members("POST /partnerships/{partnership}/forces"),
        members("GET /partnerships/{partnership}/forces/{change}"),
        members("POST /partnerships/{partnership}/forces/{change}/add"),
        members("GET /partnerships/{partnership}/forces/{change}/picture.svg"),
        members("GET /partnerships/{partnership}/forces/{change}/picture.png"),
        members("GET /partnerships/{partnership}/forces/{change}/table.csv"),
        members("GET /partnerships/{partnership}/forces/{change}/{force}"),
        members("POST /partnerships/{partnership}/forces/{change}/{force}"),
        members("POST /partnerships/{partnership}/forces/{change}/{force}/judge"),
        members("POST /partnerships/{partnership}/forces/{change}/{force}/alone"),
        members("POST /partnerships/{partnership}/forces/{change}/delete"),
        members("POST /partnerships/{partnership}/forces/{change}/restore"),
        members("POST /partnerships/{partnership}/forces/{change}/{force}/delete"),
        members("POST /partnerships/{partnership}/forces/{change}/{force}/restore"));
  }
}
