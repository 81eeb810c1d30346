package org.corridor.communities.pledges;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class PledgeDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of("GET /pledges", "GET /pledges/{id}", "GET /pledges/{id}/file")
                .map(AccessDecision::open),
            Stream.of(
                    "GET /pledges/new",
                    "POST /pledges/new",
                    "GET /pledges/{id}/edit",
                    "POST /pledges/{id}/edit",
                    "POST /pledges/{id}/put-up",
                    "POST /pledges/{id}/sign",
                    "POST /pledges/{id}/outcome",
                    "GET /pledges/{id}/withdraw",
                    "POST /pledges/{id}/withdraw",
                    "GET /pledges/{id}/delete",
                    "POST /pledges/{id}/delete")
                .map(AccessDecision::members))
        .toList();
  }
}
