package org.corridor.communities;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class CommunitiesDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(AccessDecision.open("GET /communities"));
  }
}
