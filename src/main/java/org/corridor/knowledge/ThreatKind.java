package org.corridor.knowledge;

/** Where a difficulty comes from (handbook 6.4). */
public enum ThreatKind {
  /** The economic, political and social surroundings, beyond the partners' control. */
  EXTERNAL,
  /** The size, experience and money of the organisations themselves. */
  CAPACITY,
  /** The design of the project and the way it is carried out. */
  PROJECT,
  /** The relations between the partners. */
  RELATIONAL;

  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
