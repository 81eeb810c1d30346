package org.corridor.projects.design.web;

import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;
import org.springframework.stereotype.Component;

/** Step 1: the idea in a sentence. */
@Component
class IdeaStep implements StepPage {

  private final Choices choices;

  IdeaStep(Choices choices) {
    this.choices = choices;
  }

  @Override
  public Step step() {
    return Step.IDEA;
  }

  @Override
  public String template() {
    return "projects/design/pages/idea";
  }

  @Override
  public Form fill(DesignContent content) {
    Idea idea = content.idea();
    return Form.builder()
        .put("title", idea.title())
        .put("sentence", idea.sentence())
        .put("applicant", idea.applicant())
        .put("start", idea.start())
        .put("months", idea.months())
        .put("language", idea.language())
        .build();
  }

  @Override
  public IdeaView view(Design design, Form form, Language language) {
    return new IdeaView(choices.languages());
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    YearMonth start = sent.month("start", Limits.EARLIEST, Limits.LATEST);
    Language written = sent.choice("language", Language.class);
    Idea idea =
        new Idea(
            sent.text("title", Limits.LINE),
            sent.text("sentence", Limits.LINE),
            sent.text("applicant", Limits.LINE),
            start,
            sent.whole("months", 1, Limits.MONTHS),
            written == null ? now.idea().language() : written.code());
    return content -> content.with(idea);
  }
}
