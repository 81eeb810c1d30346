package org.corridor.people.organisations.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;

/**
 * What somebody asks of the stewards about an organisation.
 *
 * @param who what the person is in the organisation, in their words
 * @param proof how a steward can make sure, in their words
 */
record Request(
    UUID id,
    OrganisationId organisation,
    PersonId person,
    Kind kind,
    String who,
    String proof,
    Instant asked) {

  /** What is asked. */
  enum Kind {
    /** To speak for it. */
    CLAIM,
    /** To be marked as verified. */
    VERIFICATION;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Request";
  }
}
