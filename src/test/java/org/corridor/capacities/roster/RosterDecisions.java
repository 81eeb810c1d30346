package org.corridor.capacities.roster;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class RosterDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(
                    "GET /capacities",
                    "GET /capacities/map",
                    "GET /capacities/map.csv",
                    "GET /still-right/{token}",
                    "POST /still-right/{token}")
                .map(AccessDecision::open),
            Stream.of(
                    "GET /account/skills",
                    "POST /account/skills",
                    "GET /account/skills/words",
                    "POST /account/skills/words",
                    "GET /account/skills/cv",
                    "POST /account/skills/cv",
                    "POST /account/skills/cv/take",
                    "GET /account/skills/details",
                    "POST /account/skills/details",
                    "GET /account/skills/life",
                    "POST /account/skills/life",
                    "GET /account/skills/found",
                    "POST /account/skills/found",
                    "GET /account/skills/for-me",
                    "GET /account/skills/leave",
                    "POST /account/skills/leave")
                .map(AccessDecision::members))
        .toList();
  }
}
