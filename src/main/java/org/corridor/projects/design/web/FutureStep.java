package org.corridor.projects.design.web;

import java.util.function.UnaryOperator;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Future;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.Design;
import org.springframework.stereotype.Component;

/** What stays when the money ends. */
@Component
class FutureStep implements StepPage {

  private final Experience experience;

  FutureStep(Experience experience) {
    this.experience = experience;
  }

  @Override
  public Step step() {
    return Step.FUTURE;
  }

  @Override
  public String template() {
    return "projects/design/figures/future";
  }

  @Override
  public Form fill(DesignContent content) {
    Future future = content.future();
    return Form.builder()
        .put("host", future.host())
        .put("money", future.money())
        .put("ownership", future.ownership())
        .put("knowledge", future.knowledge())
        .put("expectations", future.expectations())
        .build();
  }

  @Override
  public Object view(Design design, Form form, Language language) {
    return new FutureView(experience.sustainability(design.content()));
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    Future future =
        new Future(
            sent.text("host", Limits.TEXT),
            sent.text("money", Limits.TEXT),
            sent.text("ownership", Limits.TEXT),
            sent.text("knowledge", Limits.TEXT),
            sent.text("expectations", Limits.TEXT));
    return content -> content.with(future);
  }
}
