package org.corridor.communities.initiatives;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class InitiativeDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(
                    "GET /initiatives",
                    "GET /circles/{circle}/initiatives",
                    "GET /initiatives/{id}",
                    "GET /initiatives/{id}/file",
                    "POST /initiatives/{id}/receipt",
                    "GET /initiatives/{id}/progress/{progress}/photo")
                .map(AccessDecision::open),
            Stream.of(
                    "GET /circles/{circle}/initiatives/new",
                    "POST /circles/{circle}/initiatives/new",
                    "GET /initiatives/{id}/edit",
                    "POST /initiatives/{id}/edit",
                    "POST /initiatives/{id}/support",
                    "POST /initiatives/{id}/end",
                    "GET /initiatives/{id}/vote",
                    "POST /initiatives/{id}/vote",
                    "POST /initiatives/{id}/ballot",
                    "POST /initiatives/{id}/offers",
                    "POST /initiatives/{id}/offers/{offer}",
                    "POST /initiatives/{id}/progress",
                    "POST /initiatives/{id}/progress/{progress}/remove")
                .map(AccessDecision::members))
        .toList();
  }
}
