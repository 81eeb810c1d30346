package org.corridor.communities.circles;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class CircleDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of("GET /circles", "GET /circles/{id}/about").map(AccessDecision::open),
            Stream.of(
                    "GET /circles/new",
                    "POST /circles/new",
                    "GET /circles/{id}/edit",
                    "POST /circles/{id}/edit",
                    "GET /circles/{id}/close",
                    "POST /circles/{id}/close",
                    "GET /circles/{id}/project",
                    "POST /circles/{id}/project",
                    "POST /circles/{id}/join",
                    "POST /circles/{id}/leave",
                    "POST /circles/{id}/name",
                    "GET /circles/{id}/members",
                    "POST /circles/{id}/members/{member}",
                    "POST /circles/{id}/invitations",
                    "GET /circles/join/{token}",
                    "POST /circles/join/{token}")
                .map(AccessDecision::members))
        .toList();
  }
}
