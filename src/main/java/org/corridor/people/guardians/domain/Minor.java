package org.corridor.people.guardians.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has said that they are under 16.
 *
 * @param guardian the address of a parent or guardian; null where its owner has left this site
 * @param language what the guardian is written to in
 * @param said when they said so
 * @param refused when the guardian refused or took the consent back, until consent comes
 * @param asked when they were last asked whether they are 16 now; at first, when they said so
 */
record Minor(
    PersonId person,
    @Nullable EmailAddress guardian,
    Language language,
    Instant said,
    @Nullable Instant refused,
    Instant asked) {

  /** How long after a refusal the account is closed, unless consent comes. */
  static final Duration PATIENCE = Duration.ofDays(30);

  /** How often they are asked whether they are 16 now. */
  static final Duration YEAR = Duration.ofDays(365);

  /** When the account is closed; empty where nobody has refused. */
  Optional<Instant> closes() {
    return Optional.ofNullable(refused).map(when -> when.plus(PATIENCE));
  }

  @Override
  public String toString() {
    return "Minor";
  }
}
