package org.corridor.alliances.allies.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has a place in the advisory group: an institution, not a person.
 *
 * @param office that is sent; empty where it is open
 * @param ally the same in the register; null for one that is no ally
 * @param until null for who is in it
 */
public record AdvisoryMember(
    String institution,
    String office,
    @Nullable UUID ally,
    LocalDate since,
    @Nullable LocalDate until) {

  /** No partnership has more. */
  public static final int MOST = 100;

  /** The institution, and the office that it sends. */
  public String name() {
    return office.isEmpty() ? institution : institution + " – " + office;
  }

  public boolean past(LocalDate today) {
    return until != null && until.isBefore(today);
  }
}
