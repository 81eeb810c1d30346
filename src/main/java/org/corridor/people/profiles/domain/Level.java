package org.corridor.people.profiles.domain;

import java.util.Locale;

/** How well somebody speaks a language: Common European Framework of Reference, or from home. */
public enum Level {
  MOTHER_TONGUE,
  C2,
  C1,
  B2,
  B1,
  A2,
  A1;

  /** Key of its name. */
  public String text() {
    return "people.profile.level." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
