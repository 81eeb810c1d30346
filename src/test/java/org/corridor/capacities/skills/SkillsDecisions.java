package org.corridor.capacities.skills;

import static org.corridor.AccessDecision.chosen;
import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class SkillsDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        open("GET /capacities/skills"),
        chosen("GET /stewards/skills"),
        chosen("POST /stewards/skills"),
        chosen("POST /stewards/skills/folder"),
        chosen("GET /stewards/skills/{id}"));
  }
}
