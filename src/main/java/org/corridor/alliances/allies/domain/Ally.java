package org.corridor.alliances.allies.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.SeatId;
import org.jspecify.annotations.Nullable;

/**
 * An institution, or the person who holds an office there, that can decide something a partnership
 * needs.
 *
 * @param office such as "Deputy minister"; empty for the institution as a whole
 * @param person who holds it; empty unless somebody needs the name
 * @param place of the institution
 * @param wanted where the partnership would like to see them
 * @param responsible who of the room keeps in touch; null while nobody does
 * @param next what is to be done next; empty for nothing
 * @param nextOn by when; null for no day
 * @param until last day in office; null where it is not known
 */
public record Ally(
    String institution,
    String office,
    String person,
    PartnerEnd end,
    String place,
    Level level,
    Set<Decision> decides,
    String matter,
    Stand stand,
    Stand wanted,
    Channel channel,
    @Nullable SeatId responsible,
    String next,
    @Nullable LocalDate nextOn,
    @Nullable LocalDate until) {

  public static final int NAME = 200;
  public static final int SHORT = 120;
  public static final int WORDS = 1_000;

  /** No partnership has more. */
  public static final int MOST = 200;

  public Ally {
    decides = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(decides));
  }

  /** The institution, and the office there. */
  public String name() {
    return office.isEmpty() ? institution : institution + " – " + office;
  }

  public boolean overdue(LocalDate today) {
    return nextOn != null && nextOn.isBefore(today);
  }

  /** Says nobody's name, so that none ends in a log. */
  @Override
  public String toString() {
    return "Ally";
  }
}
