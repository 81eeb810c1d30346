package org.corridor.projects.design.web;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.knowledge.ThreatKind;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Safety.Level;
import org.corridor.projects.design.Safety.Risk;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.Terms;
import org.corridor.projects.design.domain.Design;
import org.corridor.projects.design.domain.LayOutBlocks;
import org.springframework.stereotype.Component;

/** What could go wrong, and how people are protected. */
@Component
class SafetyStep implements StepPage {

  private final Texts texts;
  private final Choices choices;
  private final LayOutBlocks blocks;

  SafetyStep(Texts texts, Choices choices, LayOutBlocks blocks) {
    this.texts = texts;
    this.choices = choices;
    this.blocks = blocks;
  }

  @Override
  public Step step() {
    return Step.SAFETY;
  }

  @Override
  public String template() {
    return "projects/design/figures/safety";
  }

  @Override
  public Form fill(DesignContent content) {
    return SafetyForm.fill(content.safety());
  }

  @Override
  public UnaryOperator<DesignContent> read(Submission sent, DesignContent now) {
    return SafetyForm.read(sent);
  }

  @Override
  public Object view(Design design, Form form, Language language) {
    List<Risk> risks = design.content().safety().risks();
    return new SafetyView(
        rows(form),
        choices.of(ThreatKind.class, language),
        choices.of(Level.class, language),
        matrix(risks, language),
        (int) risks.stream().filter(risk -> !isWeighed(risk)).count(),
        blocks.offer(design.content(), step()));
  }

  private static List<SafetyView.Row> rows(Form form) {
    List<Integer> rows = Typed.rows(form, "risks", List.of("text", "response"));
    return IntStream.range(0, rows.size())
        .mapToObj(
            i ->
                new SafetyView.Row(
                    rows.get(i),
                    i + 1,
                    form.value("risks[" + rows.get(i) + "].text").isBlank()
                        || Typed.isWrong(form, "risks", rows.get(i))))
        .toList();
  }

  private List<SafetyView.MatrixRow> matrix(List<Risk> risks, Language language) {
    if (risks.stream().noneMatch(SafetyStep::isWeighed)) {
      return List.of();
    }
    return Stream.of(Level.HIGH, Level.MEDIUM, Level.LOW)
        .map(
            likelihood ->
                new SafetyView.MatrixRow(
                    texts.text(language, Terms.key(likelihood)),
                    Stream.of(Level.values())
                        .map(impact -> cell(risks, likelihood, impact))
                        .toList()))
        .toList();
  }

  private static SafetyView.Cell cell(List<Risk> risks, Level likelihood, Level impact) {
    return new SafetyView.Cell(
        likelihood.ordinal() + impact.ordinal() + 1,
        IntStream.range(0, risks.size())
            .filter(i -> risks.get(i).likelihood() == likelihood && risks.get(i).impact() == impact)
            .mapToObj(i -> i + 1)
            .toList());
  }

  private static boolean isWeighed(Risk risk) {
    return risk.likelihood() != null && risk.impact() != null;
  }
}
