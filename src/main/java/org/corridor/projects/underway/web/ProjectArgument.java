package org.corridor.projects.underway.web;

import org.corridor.platform.web.PathArgument;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Component;

/**
 * Gives pages below {@code /under-way/{project}} a parameter of type {@link ProjectKey}; what
 * cannot be one is a project that does not exist.
 */
@Component
class ProjectArgument extends PathArgument<ProjectKey> {

  ProjectArgument() {
    super(ProjectKey.class, "project");
  }

  @Override
  protected ProjectKey read(String value) {
    return ProjectKey.read(value).orElseThrow(NotInTeam::new);
  }
}
