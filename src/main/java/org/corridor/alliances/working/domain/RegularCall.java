package org.corridor.alliances.working.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;

/**
 * Calls that come again and again, at one time of day on one clock.
 *
 * @param channel where, in their words: a number, a room, an application
 * @param language which one is spoken, in their words
 * @param caller the partner who calls the others
 */
public record RegularCall(
    UUID id,
    Rhythm rhythm,
    LocalDate first,
    LocalTime at,
    ZoneId zone,
    int minutes,
    String channel,
    String language,
    PartnerId caller,
    boolean ended,
    int revision) {

  public static final int CHANNEL = 200;
  public static final int LANGUAGE = 80;

  /** In minutes. */
  public static final int LONGEST = 8 * 60;

  /** The next one that is not over. */
  public ZonedDateTime next(Clock clock) {
    ZonedDateTime now = ZonedDateTime.now(clock.withZone(zone));
    ZonedDateTime next = rhythm.next(first, now.toLocalDate()).atTime(at).atZone(zone);
    return next.plusMinutes(minutes).isAfter(now)
        ? next
        : rhythm.next(first, now.toLocalDate().plusDays(1)).atTime(at).atZone(zone);
  }

  boolean sameAs(RegularCall other) {
    return at(0, other.ended).equals(other.at(0, other.ended));
  }

  RegularCall at(int otherRevision, boolean end) {
    return new RegularCall(
        id, rhythm, first, at, zone, minutes, channel, language, caller, end, otherRevision);
  }
}
