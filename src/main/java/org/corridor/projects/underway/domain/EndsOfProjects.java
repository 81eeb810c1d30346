package org.corridor.projects.underway.domain;

import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectLife;
import org.corridor.projects.underway.ProjectState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes projects and opens them again. */
@Service
@Transactional
class EndsOfProjects implements ProjectLife {

  private final ProjectTable table;

  EndsOfProjects(ProjectTable table) {
    this.table = table;
  }

  @Override
  public void close(ProjectKey project) {
    change(project, ProjectState.CLOSED);
  }

  @Override
  public void reopen(ProjectKey project) {
    change(project, ProjectState.RUNNING);
  }

  private void change(ProjectKey key, ProjectState state) {
    RunningProject project = table.lock(key).orElseThrow(NotInTeam::new);
    if (project.state() != state) {
      table.save(project.in(state));
      table.stateChanged(key);
    }
  }
}
