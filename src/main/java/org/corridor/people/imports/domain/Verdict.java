package org.corridor.people.imports.domain;

import java.util.Locale;

/** What becomes of a row; the text is {@code people.imports.verdict.<code>}. */
public enum Verdict {
  NEW,
  CHANGED,
  /** It was imported before and says the same, or it is no longer the organisation's to change. */
  UNCHANGED,
  ERROR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its name. */
  public String text() {
    return "people.imports.verdict." + code();
  }
}
