package org.corridor.people.imports.domain;

import java.util.Locale;

/** What a list is of. */
public enum ImportKind {
  MEMBERS,
  ORGANISATIONS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ImportKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
