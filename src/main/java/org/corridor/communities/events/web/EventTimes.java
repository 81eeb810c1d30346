package org.corridor.communities.events.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.communities.events.domain.EventFacts;
import org.corridor.communities.events.domain.Venue;
import org.corridor.platform.web.Page;

/** When an event is, as its readers write it, on the clock of each place. */
public final class EventTimes {

  private EventTimes() {}

  /**
   * @param places whose clock it is: towns, or the name of the clock
   */
  public record OnClock(String places, String when) {}

  /** From when to when, on one clock. */
  public static String range(Page page, Instant starts, Instant ends, ZoneId zone) {
    String from = page.formats().moment(starts, zone);
    String until =
        day(starts, zone).equals(day(ends, zone))
            ? page.formats().time(ends, zone)
            : page.formats().moment(ends, zone);
    return page.text("communities.events.range", "from", from, "until", until);
  }

  /** The times of day only. */
  public static String hours(Page page, Instant starts, Instant ends, ZoneId zone) {
    return page.text(
        "communities.events.range",
        "from",
        page.formats().time(starts, zone),
        "until",
        page.formats().time(ends, zone));
  }

  public static LocalDate day(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDate();
  }

  /** Name of a clock as people read it: {@code Africa/Bamako}. */
  public static String name(ZoneId zone) {
    return zone.getId().replace('_', ' ');
  }

  /** One line for each clock that differs at that moment, the event's own clock first. */
  public static List<OnClock> clocks(Page page, EventFacts facts) {
    Map<ZoneId, List<String>> places = new LinkedHashMap<>();
    same(places, facts.zone(), facts.starts());
    for (Venue venue : facts.venues()) {
      if (!venue.isOnline()) {
        same(places, venue.zone(), facts.starts()).add(venue.town());
      }
    }
    return places.entrySet().stream()
        .map(
            one ->
                new OnClock(
                    one.getValue().isEmpty()
                        ? name(one.getKey())
                        : String.join(", ", one.getValue().stream().distinct().toList()),
                    range(page, facts.starts(), facts.ends(), one.getKey())))
        .toList();
  }

  private static List<String> same(Map<ZoneId, List<String>> places, ZoneId zone, Instant at) {
    ZoneId known =
        places.keySet().stream()
            .filter(one -> one.getRules().getOffset(at).equals(zone.getRules().getOffset(at)))
            .findFirst()
            .orElse(zone);
    return places.computeIfAbsent(known, any -> new ArrayList<>());
  }

  /** Where it is, in short: towns with their countries, or online. */
  public static String where(Page page, EventFacts facts) {
    List<String> places = new ArrayList<>();
    for (Venue venue : facts.venues()) {
      String place =
          venue.isOnline()
              ? page.text("communities.events.online")
              : venue.town() + ", " + page.country(venue.country());
      if (!places.contains(place)) {
        places.add(place);
      }
    }
    return String.join(" · ", places);
  }
}
