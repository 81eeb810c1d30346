package org.corridor.projects.design.web;

import java.util.List;
import java.util.function.UnaryOperator;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;
import org.springframework.stereotype.Component;

/** Step 4: what need, and how we know. */
@Component
class NeedStep implements StepPage {

  private final Choices choices;

  NeedStep(Choices choices) {
    this.choices = choices;
  }

  @Override
  public Step step() {
    return Step.NEED;
  }

  @Override
  public String template() {
    return "projects/design/pages/need";
  }

  @Override
  public Form fill(DesignContent content) {
    Need need = content.need();
    return Form.builder()
        .put("problem", need.problem())
        .putAll("evidence", need.evidence())
        .put("evidenceText", need.evidenceText())
        .put("migration", need.migration())
        .put("development", need.development())
        .put("localPlan", need.localPlan())
        .put("others", need.others())
        .build();
  }

  /** The kinds of evidence. */
  @Override
  public List<Choice> view(Design design, Form form, Language language) {
    return choices.of(Need.Evidence.class, language);
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    Need need =
        new Need(
            sent.text("problem", Limits.TEXT),
            sent.choices("evidence", Need.Evidence.class),
            sent.text("evidenceText", Limits.TEXT),
            sent.text("migration", Limits.TEXT),
            sent.text("development", Limits.TEXT),
            sent.text("localPlan", Limits.TEXT),
            sent.text("others", Limits.TEXT));
    return content -> content.with(need);
  }
}
