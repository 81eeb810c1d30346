package org.corridor.capacities.campaigns.domain;

import java.util.UUID;
import org.corridor.people.OrganisationId;

/**
 * A campaign of an organisation. It knows nobody who came by it.
 *
 * @param revision how often it was saved, from 1
 */
public record Campaign(
    UUID id, OrganisationId organisation, CampaignCode code, CampaignFacts facts, int revision) {

  public String path() {
    return "/capacities/campaigns/" + id;
  }

  Campaign with(CampaignFacts other) {
    return new Campaign(id, organisation, code, other, revision + 1);
  }
}
