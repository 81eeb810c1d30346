package org.corridor.projects.indicators.web;

import java.util.Map;
import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.indicators.Results;
import org.corridor.projects.indicators.Standing;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The indicators in a project's menu, and how many of them are on track. */
@Component
@Order(300)
class IndicatorsSection implements ProjectSection {

  private final Results results;
  private final Texts texts;

  IndicatorsSection(Results results, Texts texts) {
    this.results = results;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "projects.indicators.title";
  }

  @Override
  public String path() {
    return "/indicators";
  }

  @Override
  public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
    Standing standing = results.standing(project);
    return standing.all() == 0
        ? Optional.empty()
        : Optional.of(texts.text(language, "projects.indicators.standing", arguments(standing)));
  }

  static Map<String, Object> arguments(Standing standing) {
    return Map.of(
        "all",
        standing.all(),
        "track",
        standing.onTrack(),
        "behind",
        standing.behind(),
        "not",
        standing.notMeasured());
  }
}
