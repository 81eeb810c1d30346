package org.corridor.alliances.finding.domain;

/**
 * Something that the partnership as a whole lacks.
 *
 * @param value code of the country, group or sector; empty where the kind says it all
 */
public record Gap(Kind kind, String value) {

  /** What is lacking; {@code alliances.finding.gap.<code>}. */
  public enum Kind {
    /** Nobody is at home in the country. */
    COUNTRY,
    /** Nobody reaches the group. */
    GROUP,
    /** Nobody has the expertise. */
    SECTOR,
    /** Nobody is run by migrants. */
    MIGRANTS,
    /** Nobody has carried a project before. */
    EXPERIENCE;

    /** Key of its sentence. */
    public String text() {
      return "alliances.finding.gap." + org.corridor.platform.form.Submission.code(this);
    }
  }
}
