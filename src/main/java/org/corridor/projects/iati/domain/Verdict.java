package org.corridor.projects.iati.domain;

import java.util.Locale;

/** What an activity of a file would do to the registry. */
public enum Verdict {
  NEW,
  CHANGED,
  SAME,
  /** It is left out, with its reasons. */
  SKIPPED;

  /** As in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Verdict of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
