package org.corridor.projects.indicators.web;

import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.indicators.domain.ReadIndicators;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The working tools among a project's subjects, and how many its building blocks switch on. */
@Component
@Order(870)
class ToolsSection implements ProjectSection {

  private final ReadIndicators read;
  private final Texts texts;

  ToolsSection(ReadIndicators read, Texts texts) {
    this.read = read;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "projects.indicators.instruments";
  }

  @Override
  public String path() {
    return "/tools";
  }

  @Override
  public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
    int count = read.tools(project).size();
    return count == 0
        ? Optional.empty()
        : Optional.of(texts.text(language, "projects.indicators.tools.now", "count", count));
  }

  @Override
  public boolean often() {
    return false;
  }
}
