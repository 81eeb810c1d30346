package org.corridor.projects.underway.domain;

import java.time.LocalDate;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectLife;
import org.corridor.projects.underway.ProjectNews;
import org.corridor.projects.underway.ProjectState;
import org.jspecify.annotations.Nullable;
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
  public void close(ProjectKey project, LocalDate on) {
    change(project, ProjectState.CLOSED, on);
    events.publishEvent(new ProjectNews(project, ProjectNews.Kind.PROJECT_CLOSED, ""));
  }

  @Override
  public void reopen(ProjectKey project) {
    change(project, ProjectState.RUNNING, null);
  }

  private void change(ProjectKey key, ProjectState state, @Nullable LocalDate on) {
    RunningProject project = table.lock(key).orElseThrow(NotInTeam::new);
    if (project.state() != state) {
      table.save(project.in(state));
      table.stateChanged(key, on);
    }
  }
}
