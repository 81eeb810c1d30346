package org.corridor.capacities.vacancies.web;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.capacities.Sector;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.domain.Wanted;
import org.corridor.capacities.vacancies.domain.Wanted.Facet;
import org.corridor.capacities.vacancies.domain.Wanted.Order;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.web.Address;

/** What is looked for, read from an address and written to one. */
final class VacancyRequest {

  static final String PATH = "/vacancies";

  private static final int LONGEST = 200;

  private VacancyRequest() {}

  /** What makes no sense is left out. */
  static Wanted read(Submission asked) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.COUNTRY, read(asked, Facet.COUNTRY, Countries.codes()));
    values.put(Facet.SECTOR, read(asked, Facet.SECTOR, names(Sector.values())));
    values.put(Facet.KIND, read(asked, Facet.KIND, names(JobKind.values())));
    String words = asked.text("q", LONGEST);
    return new Wanted(
        words.substring(0, Math.min(words.length(), LONGEST)),
        values,
        asked.text("employer", LONGEST),
        Order.of(asked.text("sort", 20)));
  }

  private static Set<String> read(Submission asked, Facet facet, Set<String> known) {
    return asked.all(facet.code()).stream()
        .map(value -> value.toUpperCase(Locale.ROOT).replace('-', '_'))
        .filter(known::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> names(Enum<?>[] values) {
    return List.of(values).stream().map(Enum::name).collect(Collectors.toSet());
  }

  static String address(String path, Wanted wanted, int page) {
    Address address = new Address(path);
    address.with("q", wanted.words());
    wanted
        .values()
        .forEach((facet, values) -> values.forEach(value -> address.with(facet.code(), value)));
    address.with("employer", wanted.employer());
    if (wanted.order() != Order.NEWEST) {
      address.with("sort", wanted.order().code());
    }
    if (page > 1) {
      address.with("page", String.valueOf(page));
    }
    return address.toString();
  }
}
