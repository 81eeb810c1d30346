package org.corridor.projects.iati;

import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class IatiDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        open("GET /iati/activities.xml"),
        open("GET /iati/organisation.xml"),
        open("GET /iati/activities/{slug}.xml"));
  }
}
