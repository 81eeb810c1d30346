package org.corridor.communities.mail.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.corridor.communities.CircleId;
import org.corridor.people.PersonId;
import org.corridor.platform.mail.Bounce;
import org.jspecify.annotations.Nullable;

/**
 * That a member wants a circle's posts by mail.
 *
 * @param sentUntil what was written until then was gathered already
 * @param mailedOn the day of the last gathered mail, or of the subscription
 * @param bounces how many mails in a row came back, each within a fortnight of the one before
 * @param stopped since when nothing is sent because mails came back; null while it is sent
 */
public record Subscription(
    long id,
    CircleId circle,
    PersonId person,
    Pace pace,
    Instant sentUntil,
    LocalDate mailedOn,
    int bounces,
    @Nullable Instant bounced,
    @Nullable Instant stopped) {

  /** So many mails that came back for a passing reason stop it. */
  static final int MOST_BOUNCES = 5;

  /** After so long without one that came back, counting begins anew. */
  static final Duration FORGOTTEN = Duration.ofDays(14);

  public boolean isStopped() {
    return stopped != null;
  }

  Subscription gathered(Instant until, LocalDate today) {
    return new Subscription(id, circle, person, pace, until, today, bounces, bounced, stopped);
  }

  Subscription bounced(Bounce bounce, Instant now) {
    boolean inARow = bounced != null && bounced.plus(FORGOTTEN).isAfter(now);
    int counted = inARow ? bounces + 1 : 1;
    boolean stops = bounce == Bounce.HARD || counted >= MOST_BOUNCES;
    return new Subscription(
        id,
        circle,
        person,
        pace,
        sentUntil,
        mailedOn,
        counted,
        now,
        stopped == null && stops ? now : stopped);
  }
}
