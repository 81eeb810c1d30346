package org.corridor.projects.underway;

/**
 * The person is not in the team, or there is no such project: for them both are the same, and the
 * page is not found.
 */
public final class NotInTeam extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotInTeam() {
    super("No such project for this person");
  }
}
