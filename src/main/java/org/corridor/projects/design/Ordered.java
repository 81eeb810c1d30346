package org.corridor.projects.design;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Copies that keep one order, so that the same content always reads and exports the same. */
final class Ordered {

  private Ordered() {}

  static <E extends Comparable<? super E>> Set<E> set(Collection<E> elements) {
    return Collections.unmodifiableSet(new TreeSet<>(elements));
  }

  static <K extends Comparable<? super K>, V> Map<K, V> map(Map<K, V> entries) {
    return Collections.unmodifiableMap(new TreeMap<>(entries));
  }
}
