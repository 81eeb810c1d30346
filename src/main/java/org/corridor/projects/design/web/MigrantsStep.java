package org.corridor.projects.design.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.MigrantPart.Part;
import org.corridor.projects.design.MigrantPart.Phase;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.Terms;
import org.corridor.projects.design.domain.Design;
import org.springframework.stereotype.Component;

/** Step 7: the part of migrants in every phase. */
@Component
class MigrantsStep implements StepPage {

  private final Choices choices;

  MigrantsStep(Choices choices) {
    this.choices = choices;
  }

  @Override
  public Step step() {
    return Step.MIGRANTS;
  }

  @Override
  public String template() {
    return "projects/design/pages/migrants";
  }

  @Override
  public Form fill(DesignContent content) {
    MigrantPart migrants = content.migrants();
    Form.Builder form = Form.builder();
    migrants
        .phases()
        .forEach(
            (phase, part) ->
                form.putAll(at(phase) + "roles", part.roles()).put(at(phase) + "how", part.how()));
    return form.putAll("times", migrants.times())
        .putAll("compensation", migrants.compensation())
        .put("availability", migrants.availability())
        .build();
  }

  @Override
  public MigrantsView view(Design design, Form form, Language language) {
    return new MigrantsView(
        List.of(Phase.values()),
        choices.of(MigrantPart.Role.class, language),
        choices.of(MigrantPart.Time.class, language),
        choices.of(MigrantPart.Compensation.class, language));
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    Map<Phase, Part> phases = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      Set<MigrantPart.Role> roles = sent.choices(at(phase) + "roles", MigrantPart.Role.class);
      String how = sent.text(at(phase) + "how", Limits.TEXT);
      if (!roles.isEmpty() || !how.isEmpty()) {
        phases.put(phase, new Part(roles, how));
      }
    }
    MigrantPart migrants =
        new MigrantPart(
            phases,
            sent.choices("times", MigrantPart.Time.class),
            sent.choices("compensation", MigrantPart.Compensation.class),
            sent.text("availability", Limits.TEXT));
    return content -> content.with(migrants);
  }

  /** What the names of a phase's fields begin with. */
  static String at(Phase phase) {
    return Terms.code(phase) + ".";
  }
}
