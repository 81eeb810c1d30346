package org.corridor.projects.registry.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order projects are listed. */
public enum Order {
  /** How well they answer the words asked for; without words as {@link #CODE}. */
  RELEVANCE,
  TITLE,
  /** Countries by name, their projects by number. */
  CODE,
  NEWEST;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Order> of(String code) {
    return Stream.of(values()).filter(order -> order.code().equals(code)).findFirst();
  }
}
