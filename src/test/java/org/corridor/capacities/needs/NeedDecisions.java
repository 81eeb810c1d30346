package org.corridor.capacities.needs;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class NeedDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of("GET /needs", "GET /needs.csv", "GET /needs/{id}").map(AccessDecision::open),
            Stream.of(
                    "GET /needs/new",
                    "POST /needs/new",
                    "GET /needs/mine",
                    "GET /needs/{id}/edit",
                    "POST /needs/{id}/edit",
                    "GET /needs/{id}/people",
                    "POST /needs/{id}/state",
                    "GET /needs/{id}/delete",
                    "POST /needs/{id}/delete",
                    "POST /needs/{id}/ties")
                .map(AccessDecision::members))
        .toList();
  }
}
