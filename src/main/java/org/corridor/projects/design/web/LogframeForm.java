package org.corridor.projects.design.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Disaggregation;
import org.corridor.projects.design.Logframe.Indicator;
import org.corridor.projects.design.Logframe.Outcome;
import org.corridor.projects.design.Logframe.Output;
import org.corridor.projects.design.WorkPlan;

/**
 * The logframe as fields: three flat lists that name each other by id, {@code outcomes[0].text},
 * {@code outputs[3].outcome}, {@code indicators[7].of}.
 */
final class LogframeForm {

  private static final int DECIMALS = 4;

  private LogframeForm() {}

  static Form fill(Logframe logframe) {
    Form.Builder form = Form.builder().put("impact", logframe.impact());
    for (int i = 0; i < logframe.outcomes().size(); i++) {
      Outcome outcome = logframe.outcomes().get(i);
      String at = "outcomes[" + i + "].";
      form.put(at + "id", outcome.id())
          .put(at + "text", outcome.text())
          .put(at + "assumptions", outcome.assumptions());
    }
    for (int i = 0; i < logframe.outputs().size(); i++) {
      Output output = logframe.outputs().get(i);
      String at = "outputs[" + i + "].";
      form.put(at + "id", output.id())
          .put(at + "outcome", output.outcome())
          .put(at + "text", output.text())
          .put(at + "assumptions", output.assumptions());
    }
    for (int i = 0; i < logframe.indicators().size(); i++) {
      Indicator indicator = logframe.indicators().get(i);
      String at = "indicators[" + i + "].";
      form.put(at + "id", indicator.id())
          .put(at + "of", indicator.of())
          .put(at + "name", indicator.name())
          .put(at + "unit", indicator.unit())
          .put(at + "baseline", Typed.number(indicator.baseline()))
          .put(at + "target", Typed.number(indicator.target()))
          .putAll(at + "disaggregation", indicator.disaggregation())
          .put(at + "verification", indicator.verification());
    }
    return form.build();
  }

  static UnaryOperator<DesignContent> read(Submission sent) {
    String impact = sent.text("impact", Limits.TEXT);
    List<Outcome> outcomes = sent.rows("outcomes", Limits.OUTCOMES, LogframeForm::outcome);
    List<Output> outputs = sent.rows("outputs", Limits.OUTPUTS, LogframeForm::output);
    List<Indicator> indicators =
        sent.rows("indicators", Limits.INDICATORS, LogframeForm::indicator);
    return content -> withLogframe(content, impact, outcomes, outputs, indicators);
  }

  private static Outcome outcome(Submission row) {
    return new Outcome(
        row.text("id", Limits.LINE),
        row.text("text", Limits.TEXT),
        row.text("assumptions", Limits.TEXT),
        "");
  }

  private static Output output(Submission row) {
    return new Output(
        row.text("id", Limits.LINE),
        row.text("outcome", Limits.LINE),
        row.text("text", Limits.TEXT),
        row.text("assumptions", Limits.TEXT),
        "");
  }

  private static Indicator indicator(Submission row) {
    return new Indicator(
        row.text("id", Limits.LINE),
        row.text("of", Limits.LINE),
        row.text("name", Limits.LINE),
        row.text("unit", Limits.LINE),
        value(row, "baseline"),
        value(row, "target"),
        row.choices("disaggregation", Disaggregation.class),
        row.text("verification", Limits.TEXT),
        "");
  }

  private static @org.jspecify.annotations.Nullable BigDecimal value(Submission row, String name) {
    return row.decimal(name, Limits.VALUE.negate(), Limits.VALUE, DECIMALS);
  }

  /** Empty rows that nothing hangs on go; what names something that went is left open. */
  private static DesignContent withLogframe(
      DesignContent content,
      String impact,
      List<Outcome> sentOutcomes,
      List<Output> sentOutputs,
      List<Indicator> sentIndicators) {
    Logframe before = content.logframe();
    List<Indicator> indicators =
        sentIndicators.stream().filter(LogframeForm::saysSomething).toList();
    Set<String> measured = indicators.stream().map(Indicator::of).collect(Collectors.toSet());
    List<Output> outputs =
        sentOutputs.stream()
            .filter(output -> saysSomething(output) || measured.contains(output.id()))
            .toList();
    Set<String> needed = new HashSet<>(measured);
    outputs.forEach(output -> needed.add(output.outcome()));
    List<Outcome> outcomes =
        sentOutcomes.stream()
            .filter(outcome -> saysSomething(outcome) || needed.contains(outcome.id()))
            .toList();

    Ids outcomeIds = Ids.of("oc", outcomes, Outcome::id);
    Ids outputIds = Ids.of("op", outputs, Output::id);
    Ids indicatorIds = Ids.of("in", indicators, Indicator::id);
    Logframe after =
        new Logframe(
            impact,
            outcomes.stream()
                .map(
                    o ->
                        new Outcome(
                            outcomeIds.next(o.id()),
                            o.text(),
                            o.assumptions(),
                            sourceOf(o.id(), before.outcomes(), Outcome::id, Outcome::source)))
                .toList(),
            outputs.stream()
                .map(
                    o ->
                        new Output(
                            outputIds.next(o.id()),
                            outcomeIds.ifThere(o.outcome()),
                            o.text(),
                            o.assumptions(),
                            sourceOf(o.id(), before.outputs(), Output::id, Output::source)))
                .toList(),
            indicators.stream()
                .map(
                    i ->
                        new Indicator(
                            indicatorIds.next(i.id()),
                            measuredBy(i.of(), outcomeIds, outputIds),
                            i.name(),
                            i.unit(),
                            i.baseline(),
                            i.target(),
                            i.disaggregation(),
                            i.verification(),
                            sourceOf(
                                i.id(), before.indicators(), Indicator::id, Indicator::source)))
                .toList());
    Logframe sorted = inOrder(after);
    return content.with(sorted).with(planFor(content.plan(), sorted));
  }

  /** As people read it: each output after those of the same outcome, each indicator likewise. */
  private static Logframe inOrder(Logframe logframe) {
    List<String> outcomes = logframe.outcomes().stream().map(Outcome::id).toList();
    List<Output> outputs =
        logframe.outputs().stream()
            .sorted(Comparator.comparingInt((Output o) -> place(outcomes, o.outcome())))
            .toList();
    List<String> measured = new ArrayList<>(List.of(Logframe.IMPACT));
    measured.addAll(outcomes);
    outputs.forEach(output -> measured.add(output.id()));
    return new Logframe(
        logframe.impact(),
        logframe.outcomes(),
        outputs,
        logframe.indicators().stream()
            .sorted(Comparator.comparingInt((Indicator i) -> place(measured, i.of())))
            .toList());
  }

  private static int place(List<String> ids, String id) {
    int place = ids.indexOf(id);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private static String measuredBy(String of, Ids outcomes, Ids outputs) {
    return of.equals(Logframe.IMPACT) ? of : outcomes.ifThere(of) + outputs.ifThere(of);
  }

  /** Activities of an output that went are kept, and serve none for now. */
  private static WorkPlan planFor(WorkPlan plan, Logframe logframe) {
    Set<String> outputs = logframe.outputs().stream().map(Output::id).collect(Collectors.toSet());
    List<WorkPlan.Activity> activities = new ArrayList<>();
    for (WorkPlan.Activity a : plan.activities()) {
      String output = outputs.contains(a.output()) ? a.output() : "";
      activities.add(
          new WorkPlan.Activity(
              a.id(),
              output,
              a.name(),
              a.start(),
              a.months(),
              a.responsible(),
              a.times(),
              a.source()));
    }
    return new WorkPlan(activities);
  }

  private static boolean saysSomething(Outcome outcome) {
    return !(outcome.text() + outcome.assumptions()).isEmpty();
  }

  private static boolean saysSomething(Output output) {
    return !(output.text() + output.assumptions()).isEmpty();
  }

  private static boolean saysSomething(Indicator indicator) {
    return !(indicator.name() + indicator.unit() + indicator.verification()).isEmpty()
        || Stream.of(indicator.baseline(), indicator.target()).anyMatch(value -> value != null)
        || !indicator.disaggregation().isEmpty();
  }

  /** Where an element was laid out from stays with it, whatever the form says. */
  static <T> String sourceOf(
      String id, List<T> before, Function<T, String> idOf, Function<T, String> source) {
    return before.stream()
        .filter(element -> idOf.apply(element).equals(id))
        .map(source)
        .findFirst()
        .orElse("");
  }
}
