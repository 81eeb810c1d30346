package org.corridor.people.registrations.domain;

import java.time.Instant;
import java.util.Locale;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done about an account that is kept.
 *
 * @param by null for somebody who has left, for the owner, and for a job
 * @param byName how they are called; empty where nobody is named
 */
public record RegistrationAct(Kind kind, Instant at, @Nullable PersonId by, String byName) {

  /** What was done; the text is {@code people.registration.act.<code>}. */
  public enum Kind {
    REGISTERED,
    EDITED,
    CODE_MADE,
    CODE_REVOKED,
    CLOSED,
    REOPENED,
    WARNED,
    TAKEN_OVER,
    CONFIRMED,
    LEFT;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Key of its name. */
    public String text() {
      return "people.registration.act." + code();
    }
  }

  @Override
  public String toString() {
    return "RegistrationAct";
  }
}
