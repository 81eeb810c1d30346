package org.corridor.capacities.campaigns;

import static org.corridor.AccessDecision.chosen;
import static org.corridor.AccessDecision.open;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class CampaignDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(
                open("GET /tell/{code}"),
                chosen("GET /stewards/registrations"),
                chosen("GET /stewards/registrations.csv")),
            Stream.of(
                    "GET /capacities/campaigns",
                    "GET /capacities/campaigns.csv",
                    "GET /capacities/campaigns/new",
                    "POST /capacities/campaigns/new",
                    "GET /capacities/campaigns/{id}",
                    "GET /capacities/campaigns/{id}/edit",
                    "POST /capacities/campaigns/{id}/edit",
                    "POST /capacities/campaigns/{id}/project",
                    "GET /capacities/campaigns/{id}/sheet",
                    "GET /capacities/campaigns/{id}/qr.png")
                .map(AccessDecision::members))
        .toList();
  }
}
