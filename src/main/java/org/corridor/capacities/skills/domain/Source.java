package org.corridor.capacities.skills.domain;

import java.util.Locale;

/** Who says what a concept is called and how it belongs. */
enum Source {
  /** The project's own compact taxonomy. */
  STARTER,
  /** The European classification, once it is imported. */
  ESCO;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column that says whether the newest version has a concept. */
  String column() {
    return "in_" + code();
  }
}
