package org.corridor.alliances.partnerships.domain;

import java.util.Map;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Trail;
import org.corridor.people.CurrentPerson;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.Representation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a partnership with its first partner. */
@Service
@Transactional
public class FoundPartnership {

  private final PartnershipTable table;
  private final Representation representation;
  private final Trail trail;
  private final CurrentPerson current;

  FoundPartnership(
      PartnershipTable table, Representation representation, Trail trail, CurrentPerson current) {
    this.table = table;
    this.representation = representation;
    this.trail = trail;
    this.current = current;
  }

  /**
   * The signed-in person leads it.
   *
   * @throws AccessDeniedException where nobody is signed in, or for an organisation that they do
   *     not speak for
   */
  public PartnershipId found(PartnershipDraft draft) {
    PersonId me =
        current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    OrganisationId organisation = draft.partner().organisation();
    if (organisation != null && !representation.speakers(organisation).contains(me)) {
      throw new AccessDeniedException("Does not speak for the organisation");
    }
    return found(me, draft).partnership();
  }

  Seat found(PersonId founder, PartnershipDraft draft) {
    Partnership partnership = Partnership.found(founder, draft);
    table.add(partnership);
    Seat seat = partnership.seat(founder);
    trail.note(seat, "alliances.partnership.trail.founded", Map.of());
    return seat;
  }
}
