package org.corridor.projects.design.web;

import java.util.function.UnaryOperator;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe.Disaggregation;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.LayOutBlocks;
import org.springframework.stereotype.Component;

/** Impact, outcomes, outputs and their indicators, one inside the other. */
@Component
class LogframeStep implements StepPage {

  private final Choices choices;
  private final LayOutBlocks blocks;

  LogframeStep(Choices choices, LayOutBlocks blocks) {
    this.choices = choices;
    this.blocks = blocks;
  }

  @Override
  public Step step() {
    return Step.LOGFRAME;
  }

  @Override
  public String template() {
    return "projects/design/figures/logframe";
  }

  @Override
  public Form fill(DesignContent content) {
    return LogframeForm.fill(content.logframe());
  }

  @Override
  public Object view(Design design, Form form, Language language) {
    return LogframeView.of(
        design.content(),
        form,
        choices.of(Disaggregation.class, language),
        blocks.offer(design.content(), step()));
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    return LogframeForm.read(sent);
  }
}
