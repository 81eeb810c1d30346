package org.corridor.projects.iati;

import static org.corridor.AccessDecision.chosen;
import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

/** What is published is open; stewards alone bring in what others published. */
@Component
class IatiDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        open("GET /iati/activities.xml"),
        open("GET /iati/organisation.xml"),
        open("GET /iati/activities/{slug}.xml"),
        chosen("GET /stewards/iati"),
        chosen("POST /stewards/iati"),
        chosen("POST /stewards/iati/folder"),
        chosen("GET /stewards/iati/{id}"),
        chosen("POST /stewards/iati/{id}/stop"),
        chosen("POST /stewards/iati/{id}/resume"),
        chosen("POST /stewards/iati/{id}/take-in"),
        chosen("POST /stewards/iati/{id}/withdraw"),
        chosen("POST /stewards/iati/{id}/discard"));
  }
}
