package org.corridor.projects.registry;

import static org.corridor.AccessDecision.open;

import java.util.List;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

/** The registry is there for everybody. */
@Component
class RegistryDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return List.of(
        open("GET /projects"),
        open("GET /projects/{slug}"),
        open("GET /projects.csv"),
        open("GET /projects.json"),
        open("GET /api/v1/projects"),
        open("GET /api/v1/projects/{id}"));
  }
}
