package org.corridor.alliances.finding;

import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class FindingDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(open("GET /partners"));
  }
}
