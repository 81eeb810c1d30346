package org.corridor.alliances.partnerships.web;

import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.platform.web.PathArgument;
import org.springframework.stereotype.Component;

/**
 * Gives pages below {@code /partnerships/{partnership}} a parameter of type {@link PartnershipId};
 * what cannot be one is a partnership that does not exist.
 */
@Component
class PartnershipArgument extends PathArgument<PartnershipId> {

  PartnershipArgument() {
    super(PartnershipId.class, "partnership");
  }

  @Override
  protected PartnershipId read(String value) {
    return PartnershipId.of(value).orElseThrow(NoSeat::new);
  }
}
