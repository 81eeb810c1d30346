package org.corridor.projects.underway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Projects under way, for the subjects that they are made of. Access is asked of {@link Team}. */
public interface ProjectsUnderWay {

  /**
   * @throws NotInTeam where there is no such project
   */
  ProjectUnderWay read(ProjectKey key);

  Optional<ProjectUnderWay> find(ProjectKey key);

  /** The last day of one that is closed; empty while it runs. */
  Optional<LocalDate> closedOn(ProjectKey key);

  /** All that run, for jobs. */
  List<ProjectKey> running();

  /** All whose team shows them to everybody, for what is published. */
  List<ProjectKey> shown();
}
