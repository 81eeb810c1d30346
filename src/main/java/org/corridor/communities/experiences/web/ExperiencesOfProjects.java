package org.corridor.communities.experiences.web;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.experiences.domain.Experience;
import org.corridor.communities.experiences.domain.ReadExperiences;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Markdown;
import org.corridor.platform.text.Texts;
import org.corridor.projects.PastProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.PublicSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on the pages of projects, past and under way, what members wrote about them. */
@Component
@Order(950)
class ExperiencesOfProjects implements PastProjectSection, PublicSection {

  private static final int SHOWN = 10;
  private static final int EXCERPT = 200;

  private final ReadExperiences read;
  private final Texts texts;

  ExperiencesOfProjects(ReadExperiences read, Texts texts) {
    this.read = read;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(String code, Language reader) {
    List<Experience> all = read.ofPastProject(code, SHOWN);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                texts.text(reader, "communities.experiences.title"),
                all.stream()
                    .map(
                        one ->
                            new Entry(
                                one.telling().title(), one.telling().language(), one.id().path()))
                    .toList()));
  }

  @Override
  public Optional<Shown> shown(ProjectUnderWay project, Language reader) {
    List<Experience> all = read.ofProject(project.key().value(), SHOWN);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Shown(
                texts.text(reader, "communities.experiences.title"),
                "",
                all.stream().map(ExperiencesOfProjects::item).toList(),
                List.of()));
  }

  private static Item item(Experience one) {
    return new Item(
        one.telling().title(),
        Markdown.excerpt(one.telling().did(), EXCERPT),
        one.telling().language(),
        one.id().path());
  }
}
