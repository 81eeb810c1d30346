package org.corridor.projects.registry.domain;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which projects somebody wants to see.
 *
 * @param words in any language; empty for all projects
 * @param values of each facet: a project needs one of them, for every facet named
 */
public record Wanted(String words, Map<Facet, Set<String>> values, Order order) {

  /** Longer questions are cut: no answer gets better by more words. */
  public static final int LONGEST = 200;

  public static final Wanted ALL = new Wanted("", Map.of(), Order.RELEVANCE);

  public Wanted {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, some) -> {
          if (!some.isEmpty()) {
            copy.put(facet, java.util.Collections.unmodifiableSet(new LinkedHashSet<>(some)));
          }
        });
    values = java.util.Collections.unmodifiableMap(copy);
  }

  public Set<String> of(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }

  public boolean has(Facet facet, String value) {
    return of(facet).contains(value);
  }

  /** Nothing asked for: all projects. */
  public boolean isEverything() {
    return words.isEmpty() && values.isEmpty();
  }

  /** The same with the value, or without it. */
  public Wanted toggled(Facet facet, String value) {
    Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(values);
    Set<String> some = new LinkedHashSet<>(of(facet));
    if (!some.remove(value)) {
      some.add(value);
    }
    changed.put(facet, some);
    return new Wanted(words, changed, order);
  }

  public Wanted withWords(String other) {
    return new Wanted(other, values, order);
  }

  public Wanted in(Order other) {
    return new Wanted(words, values, other);
  }
}
