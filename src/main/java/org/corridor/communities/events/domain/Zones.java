package org.corridor.communities.events.domain;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clocks of the world, by their names in the IANA time zone database. */
public final class Zones {

  private static final List<String> KNOWN =
      ZoneId.getAvailableZoneIds().stream()
          .filter(
              id ->
                  id.matches(
                      "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Za-z_/-]+"))
          .sorted()
          .toList();

  private static final String UTC = "UTC";

  private Zones() {}

  /** All that can be chosen, by name. */
  public static List<String> known() {
    return KNOWN;
  }

  /** As people type it: {@code africa/bamako}, {@code Europe/Paris}, {@code Bamako}. */
  public static Optional<ZoneId> read(String typed) {
    String wanted = typed.strip().replace(' ', '_');
    if (wanted.equalsIgnoreCase(UTC)) {
      return Optional.of(ZoneId.of(UTC));
    }
    return KNOWN.stream()
        .filter(
            id ->
                id.equalsIgnoreCase(wanted)
                    || id.substring(id.lastIndexOf('/') + 1).equalsIgnoreCase(wanted))
        .findFirst()
        .map(ZoneId::of);
  }

  /** The clock of a country that has one; empty where it has several. */
  public static Optional<ZoneId> of(String country) {
    if (country.isEmpty()) {
      return Optional.empty();
    }
    Set<String> ids =
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null);
    return ids.size() == 1 ? Optional.of(ids.iterator().next()).map(ZoneId::of) : Optional.empty();
  }
}
