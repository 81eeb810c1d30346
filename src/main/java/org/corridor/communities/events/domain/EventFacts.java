package org.corridor.communities.events.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.corridor.communities.events.EventKind;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is planned.
 *
 * @param zone the clock on which it is planned
 * @param venues at least one
 * @param places how many can come; null where there is room for all
 */
public record EventFacts(
    EventKind kind,
    String title,
    String about,
    Language written,
    Instant starts,
    Instant ends,
    ZoneId zone,
    List<Venue> venues,
    @Nullable Integer places) {

  public static final int TITLE = 150;
  public static final int ABOUT = 6_000;
  public static final int MOST_PLACES = 20_000;

  /** An event lasts no longer. */
  public static final Duration LONGEST = Duration.ofDays(31);

  /**
   * @throws IllegalArgumentException where it ends before it begins, lasts too long or is nowhere
   */
  public EventFacts {
    venues = List.copyOf(venues);
    if (!ends.isAfter(starts) || Duration.between(starts, ends).compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("An event ends after it begins, within a month");
    }
    if (venues.isEmpty()) {
      throw new IllegalArgumentException("An event is somewhere");
    }
  }

  /** Whether those who come must hear of the difference. */
  boolean movedFrom(EventFacts before) {
    if (!starts.equals(before.starts)
        || !ends.equals(before.ends)
        || venues.size() != before.venues.size()) {
      return true;
    }
    for (int i = 0; i < venues.size(); i++) {
      if (!venues.get(i).sameSpotAs(before.venues.get(i))) {
        return true;
      }
    }
    return false;
  }

  boolean hasMorePlacesThan(EventFacts before) {
    Integer had = before.places;
    return had != null && (places == null || places > had);
  }
}
