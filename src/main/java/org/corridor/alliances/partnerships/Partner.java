package org.corridor.alliances.partnerships;

import java.time.ZoneId;
import org.corridor.people.OrganisationId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One of those who carry the partnership.
 *
 * @param organisation its entry in the house; null for one that has none
 * @param country where it is: ISO 3166-1 alpha-2
 * @param informal takes part like a partner without a grant contract (handbook 6.1, text box 4)
 * @param language what it reads
 * @param zone what its clocks show
 */
public record Partner(
    PartnerId id,
    String name,
    @Nullable OrganisationId organisation,
    String country,
    PartnerEnd end,
    boolean informal,
    PartnerState state,
    Language language,
    ZoneId zone) {

  public boolean isJoined() {
    return state == PartnerState.JOINED;
  }
}
