package org.corridor.projects.design.web;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.corridor.knowledge.ThreatKind;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Safety.Level;
import org.corridor.projects.design.Safety.Risk;

/**
 * Risks and the protection of people as fields. Risks have no id of their own: {@code
 * risks[0].source} carries where one was laid out from, and counts only if the design knows it.
 */
final class SafetyForm {

  private SafetyForm() {}

  static Form fill(Safety safety) {
    Form.Builder form =
        Form.builder().put("personalData", safety.personalData()).put("ethics", safety.ethics());
    for (int i = 0; i < safety.risks().size(); i++) {
      Risk risk = safety.risks().get(i);
      String at = "risks[" + i + "].";
      form.put(at + "kind", risk.kind())
          .put(at + "text", risk.text())
          .put(at + "likelihood", risk.likelihood())
          .put(at + "impact", risk.impact())
          .put(at + "response", risk.response())
          .put(at + "source", risk.source());
    }
    return form.build();
  }

  static UnaryOperator<DesignContent> read(Submission sent) {
    String personalData = sent.text("personalData", Limits.TEXT);
    String ethics = sent.text("ethics", Limits.TEXT);
    List<Risk> risks =
        sent.rows("risks", Limits.RISKS, SafetyForm::risk).stream()
            .flatMap(Optional::stream)
            .toList();
    return content ->
        content.with(
            new Safety(
                risks.stream().map(risk -> fromKnownSource(risk, content.safety())).toList(),
                personalData,
                ethics));
  }

  private static Optional<Risk> risk(Submission row) {
    String text = row.text("text", Limits.TEXT);
    String response = row.text("response", Limits.TEXT);
    ThreatKind kind = row.choice("kind", ThreatKind.class);
    Level likelihood = row.choice("likelihood", Level.class);
    Level impact = row.choice("impact", Level.class);
    if (text.isEmpty() && response.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Risk(
            kind == null ? ThreatKind.PROJECT : kind,
            text,
            likelihood,
            impact,
            response,
            row.text("source", Limits.LINE)));
  }

  private static Risk fromKnownSource(Risk risk, Safety before) {
    boolean known = before.risks().stream().anyMatch(b -> b.source().equals(risk.source()));
    return known
        ? risk
        : new Risk(risk.kind(), risk.text(), risk.likelihood(), risk.impact(), risk.response(), "");
  }
}
