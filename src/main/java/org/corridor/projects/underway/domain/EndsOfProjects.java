package org.corridor.projects.underway.domain;

import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectLife;
import org.corridor.projects.underway.ProjectNews;
import org.corridor.projects.underway.ProjectState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes projects and opens them again. */
@Service
@Transactional
class EndsOfProjects implements ProjectLife {

  private final ProjectTable table;
  private final ApplicationEventPublisher events;

  EndsOfProjects(ProjectTable table, ApplicationEventPublisher events) {
    this.table = table;
    this.events = events;
  }

  @Override
  public void close(ProjectKey project) {
    change(project, ProjectState.CLOSED);
    events.publishEvent(new ProjectNews(project, ProjectNews.Kind.PROJECT_CLOSED, ""));
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
