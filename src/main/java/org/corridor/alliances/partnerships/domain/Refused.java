package org.corridor.alliances.partnerships.domain;

/** Something that cannot be done in a partnership as it stands. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Why why;

  Refused(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** The text is {@code alliances.partnership.refused.<code>}. */
  public enum Why {
    /** Somebody has to lead: hand over first. */
    NEEDS_COORDINATOR,
    /** Somebody has to speak for each partner. */
    NEEDS_SPEAKER,
    TOO_MANY_PARTNERS,
    TOO_MANY_PEOPLE,
    /** A partner of this name, or this organisation, is in it already. */
    ALREADY_IN,
    /** The partner has left, so that nobody can join it. */
    PARTNER_LEFT;

    /** Key of the sentence. */
    public String text() {
      return "alliances.partnership.refused." + org.corridor.platform.form.Submission.code(this);
    }
  }
}
