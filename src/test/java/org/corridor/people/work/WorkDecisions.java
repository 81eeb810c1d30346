package org.corridor.people.work;

import static org.corridor.AccessDecision.members;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class WorkDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(members("GET /my-work"));
  }
}
