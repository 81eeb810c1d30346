package org.corridor.people.directory.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whom or what somebody looks for.
 *
 * @param words in any language and script; empty for all entries
 * @param values of each facet: an entry needs one of them, for every facet named
 */
public record Question(String words, Map<Facet, Set<String>> values, Order order) {

  /** Longer questions are cut: no answer gets better by more words. */
  public static final int LONGEST = 200;

  /** More values of one facet at once are no question any more. */
  public static final int MOST_VALUES = 20;

  public static final Question ALL = new Question("", Map.of(), Order.BEST);

  /** What comes first. */
  public enum Order {
    /** What fits the words best, and then what tells most. */
    BEST,
    NAME
  }

  public Question {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    values.forEach(
        (facet, some) -> {
          if (!some.isEmpty()) {
            copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(some)));
          }
        });
    values = Collections.unmodifiableMap(copy);
  }

  public Set<String> of(Facet facet) {
    return values.getOrDefault(facet, Set.of());
  }

  public boolean isEverything() {
    return words.isEmpty() && values.isEmpty();
  }

  /** Whether very many entries answer it, and many ask it: no words, and at most one value. */
  boolean isWide() {
    return words.isEmpty() && values.values().stream().mapToInt(Set::size).sum() <= 1;
  }

  /** The same with the value, or without it. */
  public Question toggled(Facet facet, String value) {
    Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(values);
    Set<String> some = new LinkedHashSet<>(of(facet));
    if (!some.remove(value)) {
      some.add(value);
    }
    changed.put(facet, some);
    return new Question(words, changed, order);
  }

  public Question withWords(String other) {
    return new Question(other, values, order);
  }

  public Question in(Order other) {
    return new Question(words, values, other);
  }
}
