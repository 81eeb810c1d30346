package org.corridor.projects.design.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.corridor.knowledge.Block;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Indicator;
import org.corridor.projects.design.Logframe.Outcome;
import org.corridor.projects.design.Logframe.Output;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Safety.Risk;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.design.WorkPlan.Activity;

/**
 * What was laid out from a block that the design no longer uses, and that nobody has edited since.
 * It may go without a loss. What was edited, and what something edited hangs on, stays.
 */
record LayOutLeftOver(
    Set<String> outcomes,
    Set<String> outputs,
    Set<String> indicators,
    Set<String> activities,
    Set<String> lines,
    List<Risk> risks) {

  /**
   * @param toolbox finds a block by its id
   */
  static LayOutLeftOver in(DesignContent content, Function<String, Optional<Block>> toolbox) {
    return new Search(content, toolbox).leftOver();
  }

  int size() {
    return outcomes.size()
        + outputs.size()
        + indicators.size()
        + activities.size()
        + lines.size()
        + risks.size();
  }

  DesignContent removedFrom(DesignContent content) {
    Logframe logframe = content.logframe();
    Safety safety = content.safety();
    Budget budget = content.budget();
    return content
        .with(
            new Logframe(
                logframe.impact(),
                logframe.outcomes().stream().filter(o -> !outcomes.contains(o.id())).toList(),
                logframe.outputs().stream().filter(o -> !outputs.contains(o.id())).toList(),
                logframe.indicators().stream().filter(i -> !indicators.contains(i.id())).toList()))
        .with(
            new WorkPlan(
                content.plan().activities().stream()
                    .filter(activity -> !activities.contains(activity.id()))
                    .toList()))
        .with(
            new Budget(
                budget.currency(),
                budget.rates(),
                budget.lines().stream().filter(line -> !lines.contains(line.id())).toList()))
        .with(
            new Safety(
                safety.risks().stream().filter(risk -> !risks.contains(risk)).toList(),
                safety.personalData(),
                safety.ethics()));
  }

  /** Compares the design with what its former blocks would lay out, in any language. */
  private static final class Search {

    private final DesignContent content;
    private final List<DesignContent> asLaidOut = new ArrayList<>();

    Search(DesignContent content, Function<String, Optional<Block>> toolbox) {
      this.content = content;
      List<Block> former =
          sources()
              .map(source -> source.replaceFirst("/.*", ""))
              .filter(id -> !id.isEmpty() && !content.practice().uses(id))
              .distinct()
              .flatMap(id -> toolbox.apply(id).stream())
              .toList();
      for (Language language : former.isEmpty() ? new Language[0] : Language.values()) {
        DesignContent blank =
            DesignContent.empty().with(new Idea("", "", "", null, null, language.code()));
        former.forEach(block -> asLaidOut.add(LayOut.fromBlocks(blank, List.of(block))));
      }
    }

    private java.util.stream.Stream<String> sources() {
      return java.util.stream.Stream.of(
              content.logframe().outcomes().stream().map(Outcome::source),
              content.logframe().outputs().stream().map(Output::source),
              content.logframe().indicators().stream().map(Indicator::source),
              content.plan().activities().stream().map(Activity::source),
              content.budget().lines().stream().map(Budget.Line::source),
              content.safety().risks().stream().map(Risk::source))
          .flatMap(all -> all);
    }

    LayOutLeftOver leftOver() {
      Set<String> lines = new HashSet<>();
      content.budget().lines().stream()
          .filter(this::isAsLaidOut)
          .forEach(line -> lines.add(line.id()));
      Set<String> paidFor = new HashSet<>();
      content.budget().lines().stream()
          .filter(line -> !lines.contains(line.id()))
          .forEach(line -> paidFor.add(line.activity()));
      Set<String> activities = new HashSet<>();
      content.plan().activities().stream()
          .filter(activity -> isAsLaidOut(activity) && !paidFor.contains(activity.id()))
          .forEach(activity -> activities.add(activity.id()));
      Set<String> indicators = new HashSet<>();
      content.logframe().indicators().stream()
          .filter(this::isAsLaidOut)
          .forEach(indicator -> indicators.add(indicator.id()));
      Set<String> needed = new HashSet<>();
      content.plan().activities().stream()
          .filter(activity -> !activities.contains(activity.id()))
          .forEach(activity -> needed.add(activity.output()));
      content.logframe().indicators().stream()
          .filter(indicator -> !indicators.contains(indicator.id()))
          .forEach(indicator -> needed.add(indicator.of()));
      Set<String> outputs = new HashSet<>();
      for (Output output : content.logframe().outputs()) {
        if (isAsLaidOut(output) && !needed.contains(output.id())) {
          outputs.add(output.id());
        } else {
          needed.add(output.outcome());
        }
      }
      Set<String> outcomes = new HashSet<>();
      content.logframe().outcomes().stream()
          .filter(outcome -> isAsLaidOut(outcome) && !needed.contains(outcome.id()))
          .forEach(outcome -> outcomes.add(outcome.id()));
      indicators.removeIf(id -> isKept(id, outcomes, outputs));
      List<Risk> risks = content.safety().risks().stream().filter(this::isAsLaidOut).toList();
      return new LayOutLeftOver(outcomes, outputs, indicators, activities, lines, risks);
    }

    /** An indicator stays with an outcome or output that stays. */
    private boolean isKept(String indicator, Set<String> outcomes, Set<String> outputs) {
      return content.logframe().indicators().stream()
          .filter(i -> i.id().equals(indicator))
          .anyMatch(i -> !outcomes.contains(i.of()) && !outputs.contains(i.of()));
    }

    private boolean isAsLaidOut(Outcome outcome) {
      return asLaidOut.stream()
          .flatMap(laid -> laid.logframe().outcomes().stream())
          .anyMatch(
              laid ->
                  laid.source().equals(outcome.source())
                      && laid.text().equals(outcome.text())
                      && laid.assumptions().equals(outcome.assumptions()));
    }

    private boolean isAsLaidOut(Output output) {
      return output.assumptions().isEmpty()
          && asLaidOut.stream()
              .flatMap(laid -> laid.logframe().outputs().stream())
              .anyMatch(
                  laid ->
                      laid.source().equals(output.source()) && laid.text().equals(output.text()));
    }

    private boolean isAsLaidOut(Indicator indicator) {
      return indicator.baseline() == null
          && indicator.target() == null
          && asLaidOut.stream()
              .flatMap(laid -> laid.logframe().indicators().stream())
              .anyMatch(
                  laid ->
                      laid.source().equals(indicator.source())
                          && laid.name().equals(indicator.name())
                          && laid.unit().equals(indicator.unit())
                          && laid.disaggregation().equals(indicator.disaggregation())
                          && laid.verification().equals(indicator.verification()));
    }

    /** Its months may have been fitted to the project, so they may be earlier or fewer. */
    private boolean isAsLaidOut(Activity activity) {
      Integer start = activity.start();
      Integer months = activity.months();
      return start != null
          && months != null
          && activity.times().isEmpty()
          && asLaidOut.stream()
              .flatMap(laid -> laid.plan().activities().stream())
              .anyMatch(
                  laid ->
                      laid.source().equals(activity.source())
                          && laid.name().equals(activity.name())
                          && laid.start() != null
                          && start <= laid.start()
                          && laid.months() != null
                          && months <= laid.months());
    }

    private boolean isAsLaidOut(Budget.Line line) {
      return line.quantity() == null
          && line.unitCost() == null
          && line.donorPercent() == null
          && line.activity().isEmpty()
          && asLaidOut.stream()
              .flatMap(laid -> laid.budget().lines().stream())
              .anyMatch(
                  laid ->
                      laid.source().equals(line.source())
                          && laid.description().equals(line.description())
                          && laid.heading() == line.heading()
                          && laid.unit().equals(line.unit()));
    }

    private boolean isAsLaidOut(Risk risk) {
      return risk.likelihood() == null
          && risk.impact() == null
          && asLaidOut.stream()
              .flatMap(laid -> laid.safety().risks().stream())
              .anyMatch(laid -> laid.equals(risk));
    }
  }
}
