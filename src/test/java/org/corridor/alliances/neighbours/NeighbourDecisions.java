package org.corridor.alliances.neighbours;

import static org.corridor.AccessDecision.members;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class NeighbourDecisions implements AccessDecisions {

  private static final String PAGE = "/partnerships/{partnership}/neighbours";

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        members("GET " + PAGE),
        members("POST " + PAGE + "/introduce"),
        members("POST " + PAGE + "/take-back"),
        members("POST " + PAGE + "/{other}/greet"));
  }
}
