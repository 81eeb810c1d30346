package org.corridor.communities;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class CommunitiesDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of("GET /communities", "GET /discussions").map(AccessDecision::open),
            Stream.of(
                    "GET /communities/report",
                    "POST /communities/report",
                    "GET /communities/moderation",
                    "POST /communities/moderation/{complaint}",
                    "GET /communities/appeals/{complaint}",
                    "POST /communities/appeals/{complaint}",
                    "POST /communities/appeals/{complaint}/answer",
                    "GET /communities/apart",
                    "POST /communities/apart",
                    "GET /communities/muted",
                    "POST /communities/muted/{other}")
                .map(AccessDecision::members))
        .toList();
  }
}
