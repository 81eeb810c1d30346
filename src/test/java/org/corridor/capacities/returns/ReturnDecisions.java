package org.corridor.capacities.returns;

import static org.corridor.AccessDecision.open;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class ReturnDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(
                open("GET /return-follow-up/{token}"), open("POST /return-follow-up/{token}")),
            Stream.of(
                    "GET /return",
                    "GET /return/about",
                    "POST /return/about",
                    "GET /return/skills",
                    "POST /return/skills",
                    "GET /return/skills/details",
                    "POST /return/skills/details",
                    "GET /return/certificates/{id}",
                    "POST /return/certificates",
                    "POST /return/certificates/{id}/remove",
                    "GET /return/gaps",
                    "POST /return/steps",
                    "POST /return/steps/{id}/done",
                    "POST /return/steps/{id}/remove",
                    "GET /return/remove",
                    "POST /return/remove",
                    "GET /return/placement",
                    "POST /return/placement",
                    "POST /return/placement/{id}/remove",
                    "GET /return/share",
                    "POST /return/share",
                    "POST /return/share/stop",
                    "GET /organisations/{slug}/returns",
                    "GET /organisations/{slug}/returns/{key}")
                .map(AccessDecision::members))
        .toList();
  }
}
