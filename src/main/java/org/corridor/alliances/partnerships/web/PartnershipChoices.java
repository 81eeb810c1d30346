package org.corridor.alliances.partnerships.web;

import com.ibm.icu.util.TimeZone;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.platform.form.Choice;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Page;

/** What the forms about partnerships offer to choose from, in the reader's language. */
public final class PartnershipChoices {

  private PartnershipChoices() {}

  public static List<Choice> countries(Page page) {
    return Countries.all(page.language()).stream()
        .map(country -> new Choice(country.code(), country.name()))
        .toList();
  }

  public static List<Choice> ends(Page page) {
    return Stream.of(PartnerEnd.values())
        .map(end -> new Choice(end.name(), page.text(end.text())))
        .toList();
  }

  public static List<Choice> languages() {
    return Stream.of(Language.values())
        .map(language -> new Choice(language.name(), language.ownName()))
        .toList();
  }

  /** The time zones of the country, by their names in the zone database. */
  public static List<Choice> zones(String country) {
    return zonesOf(country).stream().map(zone -> new Choice(zone, zone.replace('_', ' '))).toList();
  }

  /** The clock of the country; of its first zone by name where it has several. */
  static ZoneId zone(String country) {
    return ZoneId.of(zonesOf(country).iterator().next());
  }

  static Set<String> zonesOf(String country) {
    Set<String> zones = new TreeSet<>();
    for (String id :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null)) {
      if (ZoneId.getAvailableZoneIds().contains(id)) {
        zones.add(id);
      }
    }
    return zones.isEmpty() ? Set.of("UTC") : zones;
  }
}
