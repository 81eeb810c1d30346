package org.corridor.people.registrations.domain;

import java.time.Instant;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * That an organisation registered somebody on their behalf. It keeps the account until its owner
 * has taken it over; from then on it has no say in it.
 *
 * @param number the organisation's own; may be empty
 * @param phone may be empty
 * @param owned since when the account is its owner's; null while it is kept
 * @param belongs whether the owner still wants to be known as one of the organisation
 */
record Registration(
    PersonId person,
    OrganisationId organisation,
    String number,
    String phone,
    RecordedConsent consent,
    Instant registered,
    Instant touched,
    @Nullable Instant warned,
    @Nullable Instant owned,
    boolean belongs) {

  static Registration by(
      OrganisationId organisation,
      PersonId person,
      Entry entry,
      RecordedConsent consent,
      Instant now) {
    return new Registration(
        person, organisation, entry.number(), entry.phone(), consent, now, now, null, null, true);
  }

  /**
   * @throws AccessDeniedException if another organisation keeps the account, or nobody does
   */
  void requireKeptBy(OrganisationId asking) {
    if (owned != null || !organisation.equals(asking)) {
      throw new AccessDeniedException("Not theirs to keep");
    }
  }

  Registration edited(Entry entry, RecordedConsent now, Instant when) {
    return new Registration(
        person,
        organisation,
        entry.number(),
        entry.phone(),
        now,
        registered,
        when,
        null,
        owned,
        belongs);
  }

  Registration touched(Instant when) {
    return new Registration(
        person, organisation, number, phone, consent, registered, when, null, owned, belongs);
  }

  /** Its owner has it; how the organisation reached them is nobody's business any more. */
  Registration takenOver(Instant when) {
    return new Registration(
        person, organisation, number, "", consent, registered, touched, null, when, belongs);
  }

  Registration belonging(boolean wanted) {
    return new Registration(
        person, organisation, number, phone, consent, registered, touched, warned, owned, wanted);
  }

  @Override
  public String toString() {
    return "Registration";
  }
}
