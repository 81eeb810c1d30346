package org.corridor.projects.underway;

import java.time.LocalDate;

/**
 * Ends a project, and takes that back. Who may do so, after what, is decided by the subject that
 * closes projects; nobody's right is asked for here.
 */
public interface ProjectLife {

  /**
   * From now on nobody changes what its subjects hold.
   *
   * @param on its last day
   * @throws NotInTeam where there is no such project
   */
  void close(ProjectKey project, LocalDate on);

  /** It runs again. */
  void reopen(ProjectKey project);
}
