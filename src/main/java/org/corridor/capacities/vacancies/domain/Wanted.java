package org.corridor.capacities.vacancies.domain;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What somebody looks for among the vacancies.
 *
 * @param words in any language
 * @param values by facet; one of them has to fit
 * @param employer slug of the organisation that posts them; empty for any
 */
public record Wanted(String words, Map<Facet, Set<String>> values, String employer, Order order) {

  public static final Wanted ALL = new Wanted("", Map.of(), "", Order.NEWEST);

  /** By what they are sorted out; the column of the table has the same name. */
  public enum Facet {
    COUNTRY,
    SECTOR,
    KIND;

    /** Name in addresses. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which come first. */
  public enum Order {
    NEWEST,
    /** What ends first. */
    DAY,
    TITLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Order of(String code) {
      for (Order order : values()) {
        if (order.code().equals(code)) {
          return order;
        }
      }
      return NEWEST;
    }
  }

  public Wanted {
    Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, chosen) -> {
          if (!chosen.isEmpty()) {
            all.put(facet, java.util.Collections.unmodifiableSet(new LinkedHashSet<>(chosen)));
          }
        });
    values = java.util.Collections.unmodifiableMap(all);
  }

  public Set<String> of(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }

  public boolean isEverything() {
    return words.isEmpty() && values.isEmpty() && employer.isEmpty();
  }

  public Wanted without(Facet facet) {
    Map<Facet, Set<String>> left = new EnumMap<>(Facet.class);
    left.putAll(values);
    left.remove(facet);
    return new Wanted(words, left, employer, order);
  }

  public Wanted without(Facet facet, String value) {
    Map<Facet, Set<String>> left = new EnumMap<>(Facet.class);
    left.putAll(values);
    Set<String> rest = new LinkedHashSet<>(of(facet));
    rest.remove(value);
    left.put(facet, rest);
    return new Wanted(words, left, employer, order);
  }

  public Wanted withWords(String other) {
    return new Wanted(other, values, employer, order);
  }

  public Wanted in(Order other) {
    return new Wanted(words, values, employer, other);
  }
}
