package org.corridor.alliances.stakeholders;

import static org.corridor.AccessDecision.members;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class StakeholderDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.of(
            "GET /stakeholders",
            "GET /stakeholders.csv",
            "GET /stakeholders/new",
            "POST /stakeholders/new",
            "GET /stakeholders/grid",
            "GET /stakeholders/grid.svg",
            "GET /stakeholders/grid.png",
            "GET /stakeholders/grid.csv",
            "GET /stakeholders/suggestions",
            "POST /stakeholders/compare",
            "GET /stakeholders/{id}",
            "GET /stakeholders/{id}/edit",
            "POST /stakeholders/{id}/edit",
            "POST /stakeholders/{id}/delete",
            "POST /stakeholders/{id}/restore",
            "POST /stakeholders/{id}/score",
            "POST /stakeholders/{id}/place",
            "POST /stakeholders/{id}/note",
            "POST /stakeholders/{id}/position",
            "GET /approach",
            "GET /approach/{id}",
            "POST /approach/{id}",
            "POST /approach/{id}/contacts",
            "POST /approach/{id}/obligations",
            "POST /approach/{id}/obligations/{obligation}",
            "GET /approach/{id}/letter",
            "POST /approach/{id}/letter",
            "GET /approach/{id}/letter.docx")
        .map(endpoint -> members(endpoint.replace(" /", " /partnerships/{partnership}/")))
        .toList();
  }
}
