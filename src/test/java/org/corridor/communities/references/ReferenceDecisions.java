package org.corridor.communities.references;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

/** Everybody reads the inventory; whose entry it is, the use cases ask. */
@Component
class ReferenceDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(
                    "GET /references",
                    "GET /references.csv",
                    "GET /references.json",
                    "GET /references/{id}")
                .map(AccessDecision::open),
            Stream.of(
                    "GET /references/new",
                    "POST /references/new",
                    "GET /references/{id}/edit",
                    "POST /references/{id}/edit",
                    "GET /references/{id}/remove",
                    "POST /references/{id}/remove")
                .map(AccessDecision::members))
        .toList();
  }
}
