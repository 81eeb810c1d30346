package org.corridor.communities.experiences.web;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.experiences.domain.Experience;
import org.corridor.communities.experiences.domain.ReadExperiences;
import org.corridor.communities.experiences.domain.Telling;
import org.corridor.knowledge.BlockSection;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Markdown;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells on a building block's page what members lived through with it. */
@Component
@Order(200)
class ExperiencesOfBlock implements BlockSection {

  private static final int SHOWN = 5;
  private static final int EXCERPT = 300;

  private final ReadExperiences read;
  private final Texts texts;

  ExperiencesOfBlock(ReadExperiences read, Texts texts) {
    this.read = read;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(String block, Language reader) {
    List<Experience> all = read.ofBlock(block, SHOWN);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                texts.text(reader, "communities.experiences.of-block"),
                all.stream().map(one -> told(one)).toList()));
  }

  private static Told told(Experience one) {
    Telling told = one.telling();
    String learned = told.worked().isEmpty() ? told.failed() : told.worked();
    return new Told(
        "",
        "",
        Markdown.excerpt(learned, EXCERPT),
        told.language(),
        told.title(),
        told.language(),
        one.id().path());
  }
}
