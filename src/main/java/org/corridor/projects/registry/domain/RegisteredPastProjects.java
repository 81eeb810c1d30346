package org.corridor.projects.registry.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.projects.PastProject;
import org.corridor.projects.PastProjects;
import org.springframework.stereotype.Service;

/**
 * Tells other modules what has been done, as far as it has been read for its building blocks and
 * partners: projects that came in from elsewhere have none.
 */
@Service
class RegisteredPastProjects implements PastProjects {

  private final ProjectRegistry registry;
  private final Projects projects;

  RegisteredPastProjects(ProjectRegistry registry, Projects projects) {
    this.registry = registry;
    this.projects = projects;
  }

  @Override
  public long version() {
    return projects.version();
  }

  @Override
  public List<PastProject> all() {
    List<PastProject> all = new ArrayList<>();
    registry.each(SeedRegistry.SOURCE, project -> all.add(past(project.facts())));
    return all;
  }

  private static PastProject past(ProjectFacts facts) {
    return new PastProject(
        facts.code(),
        "/projects/" + facts.slug(),
        facts.title(),
        facts.origin(),
        facts.residence(),
        facts.theme(),
        facts.blocks(),
        facts.targetGroups(),
        facts.partners().stream().map(ProjectFacts.Partner::organisation).toList());
  }
}
