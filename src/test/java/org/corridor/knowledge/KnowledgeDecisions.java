package org.corridor.knowledge;

import static org.corridor.AccessDecision.open;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

/** What the handbook says is for everybody. */
@Component
class KnowledgeDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.of(
            "/toolbox",
            "/toolbox/questions",
            "/toolbox/about",
            "/toolbox/search",
            "/toolbox/{block}",
            "/toolbox/cases",
            "/toolbox/cases/{id}",
            "/toolbox/difficulties/{kind}",
            "/toolbox/countries",
            "/toolbox/countries/{country}",
            "/toolbox/recommendations",
            "/api/v1/toolbox/blocks",
            "/api/v1/toolbox/blocks/{id}")
        .map(path -> open("GET " + path))
        .toList();
  }
}
