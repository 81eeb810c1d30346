package org.corridor.people;

/**
 * Where other modules note what a steward decided in them: the audit trail, which takes new lines
 * and refuses every change.
 */
public interface StewardTrail {

  /** What was decided about an organisation. */
  enum Decision {
    ASKING_TAKEN_AWAY,
    ASKING_GIVEN_BACK,
    /** Somebody reported what it asked, and it was found to be in order. */
    NO_ABUSE
  }

  /**
   * Notes it, in the transaction that does it.
   *
   * @param why the reason given; may be empty. It stays, so it must name nobody.
   */
  void note(PersonId steward, Decision decision, OrganisationView about, String why);
}
