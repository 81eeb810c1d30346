package org.corridor.alliances.working.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnerState;

/**
 * A moment on each partner's clock.
 *
 * @param partners their names, all of one time zone
 * @param night whether it begins or ends when people sleep
 * @param otherDay whether the day there differs from the day in UTC
 */
public record LocalTimes(
    List<String> partners, ZoneId zone, Instant starts, boolean night, boolean otherDay) {

  /** People sleep, or are with their families, from here ... */
  static final LocalTime NIGHT = LocalTime.of(22, 0);

  /** ... to here. */
  static final LocalTime MORNING = LocalTime.of(7, 0);

  public LocalTimes {
    partners = List.copyOf(partners);
  }

  /** One for each time zone, in the order of the partners; those who left are not asked. */
  public static List<LocalTimes> of(Instant starts, Instant ends, List<Partner> partners) {
    Map<ZoneId, List<String>> zones = new LinkedHashMap<>();
    for (Partner partner : partners) {
      if (partner.state() != PartnerState.LEFT) {
        zones.computeIfAbsent(partner.zone(), zone -> new ArrayList<>()).add(partner.name());
      }
    }
    return zones.entrySet().stream()
        .map(
            entry ->
                new LocalTimes(
                    entry.getValue(),
                    entry.getKey(),
                    starts,
                    night(starts, ends, entry.getKey()),
                    !day(starts, entry.getKey()).equals(day(starts, ZoneId.of("UTC")))))
        .toList();
  }

  private static LocalDate day(Instant moment, ZoneId zone) {
    return moment.atZone(zone).toLocalDate();
  }

  private static boolean night(Instant starts, Instant ends, ZoneId zone) {
    return asleep(starts.atZone(zone).toLocalTime())
        || asleep(ends.minusSeconds(1).atZone(zone).toLocalTime());
  }

  private static boolean asleep(LocalTime time) {
    return time.isBefore(MORNING) || !time.isBefore(NIGHT);
  }
}
