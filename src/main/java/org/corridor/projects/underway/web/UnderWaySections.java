package org.corridor.projects.underway.web;

import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The team and the versions in a project's menu, after the subjects that one works in daily. */
@Configuration(proxyBeanMethods = false)
class UnderWaySections {

  @Bean
  @Order(900)
  ProjectSection teamSection(Team team, Texts texts) {
    return new Section("projects.underway.team", "/team") {
      @Override
      public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
        long here = team.of(project.key()).stream().filter(Member::here).count();
        return Optional.of(texts.text(language, "projects.underway.team.count", "count", here));
      }
    };
  }

  @Bean
  @Order(910)
  ProjectSection versionsSection(Texts texts) {
    return new Section("projects.underway.versions", "/versions") {
      @Override
      public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
        return Optional.of(
            texts.text(
                language, "projects.underway.versions.count", "count", project.version() - 1));
      }
    };
  }

  private abstract static class Section implements ProjectSection {

    private final String name;
    private final String path;

    Section(String name, String path) {
      this.name = name;
      this.path = path;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String path() {
      return path;
    }

    @Override
    public boolean often() {
      return false;
    }
  }
}
