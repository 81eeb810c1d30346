package org.corridor.projects.review.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.review.Finding;
import org.corridor.projects.review.Finding.Experience;
import org.corridor.projects.review.Review;
import org.corridor.projects.review.ReviewDesign;
import org.springframework.stereotype.Service;

/** Applies every rule of the {@link Rulebook}. */
@Service
class HandbookReview implements ReviewDesign {

  private static final String KEY = "projects.review.rule.";
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::dimension)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::open);

  private final Toolbox toolbox;
  private final Texts texts;
  private final Experiences experiences;

  HandbookReview(Toolbox toolbox, Texts texts, Experiences experiences) {
    this.toolbox = toolbox;
    this.texts = texts;
    this.experiences = experiences;
  }

  @Override
  public Review review(DesignContent content, Language language) {
    Facts design = new Facts(content, toolbox);
    return new Review(
        Rulebook.RULES.stream()
            .map(rule -> finding(rule, design, language))
            .flatMap(Optional::stream)
            .sorted(ORDER)
            .toList());
  }

  private Optional<Finding> finding(Rule rule, Facts design, Language language) {
    return rule.judge(design)
        .map(
            verdict ->
                new Finding(
                    rule.id(),
                    rule.dimension(),
                    verdict.severity(),
                    verdict.open(),
                    text(language, rule, "title"),
                    text(language, rule, "why"),
                    text(language, rule, "do"),
                    rule.source(),
                    verdict.field(),
                    experiencesOf(rule)));
  }

  private String text(Language language, Rule rule, String part) {
    return texts.text(language, KEY + rule.id() + "." + part);
  }

  private List<Experience> experiencesOf(Rule rule) {
    return rule.met().stream().map(experiences::find).flatMap(Optional::stream).toList();
  }
}
