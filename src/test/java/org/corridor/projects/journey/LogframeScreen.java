package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Indicator;
import org.corridor.projects.design.Logframe.Outcome;
import org.corridor.projects.design.Logframe.Output;

/** The logframe that the blocks have laid out, written anew in the team's words. */
final class LogframeScreen extends StepScreen {

  LogframeScreen(Page page, Language language) {
    super(page, language);
  }

  void enter(Logframe logframe) {
    type("impact", logframe.impact());
    measure("impact", logframe.indicatorsOf(Logframe.IMPACT));
    List<Integer> rows = rowsWith("outcomes", "text", "");
    rows.forEach(row -> press("remove:outcomes:" + row));
    for (int i = 0; i < logframe.outcomes().size(); i++) {
      enter(i, logframe.outcomes().get(i), logframe);
    }
  }

  private void enter(int row, Outcome outcome, Logframe logframe) {
    String at = "outcomes[" + row + "].";
    type(at + "text", outcome.text());
    type(at + "assumptions", outcome.assumptions());
    String id = value(at + "id");
    measure(id, logframe.indicatorsOf(outcome.id()));
    List<Output> outputs = logframe.outputsOf(outcome.id());
    List<Integer> shown = rowsWith("outputs", "outcome", id);
    for (int i = outputs.size(); i < shown.size(); i++) {
      fit("indicators", "of", value("outputs[" + shown.get(i) + "].id"), 0);
    }
    List<Integer> rows = fit("outputs", "outcome", id, outputs.size());
    for (int i = 0; i < outputs.size(); i++) {
      enter("outputs[" + rows.get(i) + "].", outputs.get(i), logframe);
    }
  }

  private void enter(String at, Output output, Logframe logframe) {
    type(at + "text", output.text());
    type(at + "assumptions", output.assumptions());
    measure(value(at + "id"), logframe.indicatorsOf(output.id()));
  }

  private void measure(String of, List<Indicator> indicators) {
    List<Integer> rows = fit("indicators", "of", of, indicators.size());
    for (int i = 0; i < indicators.size(); i++) {
      enter("indicators[" + rows.get(i) + "].", indicators.get(i));
    }
  }

  private void enter(String at, Indicator indicator) {
    type(at + "name", indicator.name());
    type(at + "unit", indicator.unit());
    type(at + "baseline", indicator.baseline());
    type(at + "target", indicator.target());
    tick(at + "disaggregation", indicator.disaggregation());
    type(at + "verification", indicator.verification());
  }

  private String value(String name) {
    return page.locator("main [name='" + name + "']").inputValue();
  }
}
