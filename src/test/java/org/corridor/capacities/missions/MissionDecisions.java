package org.corridor.capacities.missions;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class MissionDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of("GET /missions/library", "GET /missions/figures").map(AccessDecision::open),
            Stream.of(
                    "GET /missions",
                    "GET /missions/{id}",
                    "GET /missions/{id}/calendar.ics",
                    "GET /missions/{id}/terms",
                    "POST /missions/{id}/terms",
                    "POST /missions/{id}/agree",
                    "POST /missions/{id}/steps",
                    "POST /missions/{id}/materials",
                    "POST /missions/{id}/report",
                    "POST /missions/{id}/later",
                    "POST /missions/{id}/cancel",
                    "POST /missions/{id}/project",
                    "GET /missions/{id}/collaboration",
                    "POST /missions/{id}/collaboration",
                    "GET /missions/collaborations/{id}",
                    "POST /missions/collaborations/{id}")
                .map(AccessDecision::members))
        .toList();
  }
}
