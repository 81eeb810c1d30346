package org.corridor.projects.underway;

import org.springframework.security.access.AccessDeniedException;

/**
 * Somebody of a team, and what they may do. {@link Team} gives the one of the person who asks.
 *
 * @param partner id of the partner they work for, as the plan names it ({@code p1}); empty for
 *     observers
 * @param name how they want to be called here; empty for who was erased
 * @param here false once they left
 */
public record Member(
    MemberId id, ProjectKey project, String partner, TeamRole role, String name, boolean here) {

  public boolean works() {
    return role.works();
  }

  public boolean coordinates() {
    return role == TeamRole.COORDINATOR;
  }

  /** Whether they may approve spending that another person entered. */
  public boolean approves() {
    return role == TeamRole.COORDINATOR || role == TeamRole.FINANCE;
  }

  /**
   * @throws AccessDeniedException for observers
   */
  public void requireWorks() {
    require(works());
  }

  /**
   * @throws AccessDeniedException for who does not lead the project
   */
  public void requireCoordinates() {
    require(coordinates());
  }

  /**
   * @throws AccessDeniedException for who does neither lead nor keep books
   */
  public void requireApproves() {
    require(approves());
  }

  private static void require(boolean may) {
    if (!may) {
      throw new AccessDeniedException("Not theirs to do in this project");
    }
  }

  /** Says no name, so that none ends in a log. */
  @Override
  public String toString() {
    return "Member " + id;
  }
}
