package org.corridor.capacities.asks;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class AskDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(
                    "GET /capacities/asks",
                    "POST /capacities/asks/unmute",
                    "GET /capacities/asks/new",
                    "POST /capacities/asks/new",
                    "GET /capacities/asks/{id}",
                    "POST /capacities/asks/{id}/accept",
                    "POST /capacities/asks/{id}/decline",
                    "POST /capacities/asks/{id}/words",
                    "POST /capacities/asks/{id}/terms",
                    "POST /capacities/asks/{id}/withdraw",
                    "POST /capacities/asks/{id}/mute",
                    "POST /capacities/asks/{id}/report",
                    "POST /capacities/asks/{id}/outcome")
                .map(AccessDecision::members),
            Stream.of(
                    "GET /capacities/asks/ranking",
                    "POST /capacities/asks/ranking/give-back",
                    "GET /capacities/asks/reported/{id}",
                    "POST /capacities/asks/reported/{id}")
                .map(AccessDecision::chosen))
        .toList();
  }
}
