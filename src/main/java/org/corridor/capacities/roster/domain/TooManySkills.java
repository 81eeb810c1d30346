package org.corridor.capacities.roster.domain;

/** More skills than an entry holds: see {@link KnownSkill#MOST}. Nothing was saved. */
public final class TooManySkills extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int would;

  TooManySkills(int would) {
    super("An entry has at most " + KnownSkill.MOST + " skills");
    this.would = would;
  }

  /** How many it would have. */
  public int would() {
    return would;
  }
}
