package org.corridor.people;

/** Whether somebody looks after the platform as a steward. */
public interface Stewardship {

  /** Whether the signed-in person is a steward. */
  boolean amOne();

  /**
   * The signed-in person, who is a steward.
   *
   * @throws org.springframework.security.access.AccessDeniedException for everybody else
   */
  PersonId require();
}
