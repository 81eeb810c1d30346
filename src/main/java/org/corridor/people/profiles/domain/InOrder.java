package org.corridor.people.profiles.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Copies that cannot be changed and always come in the same order. */
final class InOrder {

  private InOrder() {}

  static <E extends Comparable<? super E>> Set<E> set(Collection<E> elements) {
    return Collections.unmodifiableSet(new TreeSet<>(elements));
  }

  static <K extends Comparable<? super K>, V> Map<K, V> map(Map<K, V> entries) {
    return Collections.unmodifiableMap(new TreeMap<>(entries));
  }
}
