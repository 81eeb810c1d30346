package org.corridor.knowledge;

/** The four things that migrants transfer between places (handbook, opening of part II). */
public enum Capital {
  SOCIAL,
  FINANCIAL,
  HUMAN,
  CULTURAL;

  /** As written in content files, style classes and addresses. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
