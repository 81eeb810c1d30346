package org.corridor.capacities.skills.cv;

/**
 * A piece of a CV.
 *
 * @param uri of an ESCO concept that the CV itself names; empty for none
 */
public record Passage(Kind kind, String text, String uri) {

  /** What a piece of a CV is. */
  public enum Kind {
    /** What somebody worked as. */
    TITLE,
    /** Stated as a skill. */
    SKILL,
    /** Anything else. */
    TEXT
  }

  static Passage text(String text) {
    return new Passage(Kind.TEXT, text, "");
  }
}
