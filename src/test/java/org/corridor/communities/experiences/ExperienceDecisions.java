package org.corridor.communities.experiences;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class ExperienceDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of("GET /experiences", "GET /experiences/{id}").map(AccessDecision::open),
            Stream.of(
                    "GET /experiences/mine",
                    "GET /experiences/new",
                    "POST /experiences/new",
                    "GET /experiences/{id}/edit",
                    "POST /experiences/{id}/edit",
                    "POST /experiences/{id}/publish",
                    "POST /experiences/{id}/withdraw",
                    "GET /experiences/{id}/remove",
                    "POST /experiences/{id}/remove")
                .map(AccessDecision::members))
        .toList();
  }
}
