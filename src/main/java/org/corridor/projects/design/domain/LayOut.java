package org.corridor.projects.design.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Disaggregation;
import org.corridor.projects.design.Logframe.Indicator;
import org.corridor.projects.design.Logframe.Outcome;
import org.corridor.projects.design.Logframe.Output;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Safety.Risk;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.design.WorkPlan.Activity;
import org.jspecify.annotations.Nullable;

/**
 * Lays out logframe, work plan, budget lines and risks from the chosen building blocks, in the
 * language of the design. What a block brings is marked with its source ({@code block/part}) and
 * added only where that source is not there yet, so laying out again never doubles and never
 * touches what people wrote. A block that takes longer than the project is squeezed as a whole, so
 * that its activities keep their order and all end in time.
 */
final class LayOut {

  /** The steps that blocks bring something to, in the order in which they build on one another. */
  static final List<Step> STEPS = List.of(Step.LOGFRAME, Step.PLAN, Step.BUDGET, Step.SAFETY);

  private final DesignContent content;
  private final List<Block> blocks;
  private final Language language;

  private LayOut(DesignContent content, List<Block> blocks) {
    this.content = content;
    this.blocks = blocks;
    this.language = Language.of(content.idea().language()).orElse(Language.EN);
  }

  /**
   * Everything that the blocks bring.
   *
   * @param blocks the chosen blocks, in the design's order
   */
  static DesignContent fromBlocks(DesignContent content, List<Block> blocks) {
    DesignContent laidOut = content;
    for (Step step : STEPS) {
      laidOut = step(laidOut, blocks, step);
    }
    return laidOut;
  }

  /** What the blocks bring to one of the {@link #STEPS}; other steps are left as they are. */
  static DesignContent step(DesignContent content, List<Block> blocks, Step step) {
    LayOut layOut = new LayOut(content, blocks);
    return switch (step) {
      case LOGFRAME -> content.with(layOut.logframe());
      case PLAN -> content.with(layOut.plan());
      case BUDGET -> content.with(layOut.budget());
      case SAFETY -> content.with(layOut.safety());
      default -> content;
    };
  }

  private Logframe logframe() {
    Logframe logframe = content.logframe();
    List<Outcome> outcomes = new ArrayList<>(logframe.outcomes());
    List<Output> outputs = new ArrayList<>(logframe.outputs());
    List<Indicator> indicators = new ArrayList<>(logframe.indicators());
    for (Block block : blocks) {
      if (outcomes.stream().noneMatch(outcome -> outcome.source().equals(block.id()))
          && outcomes.size() < Limits.OUTCOMES) {
        outcomes.add(
            new Outcome(
                free("oc", outcomes, Outcome::id),
                block.outcome().text().text(language),
                lines(block.assumptions()),
                block.id()));
      }
      String outcome =
          outcomes.stream()
              .filter(o -> o.source().equals(block.id()))
              .map(Outcome::id)
              .findFirst()
              .orElse("");
      add(block.outcome().indicator(), outcome, block.id() + "/outcome", indicators);
      for (Block.Output output : block.outputs()) {
        layOut(block, output, outcome, outputs, indicators);
      }
    }
    return new Logframe(logframe.impact(), outcomes, outputs, indicators);
  }

  private void layOut(
      Block block,
      Block.Output output,
      String outcome,
      List<Output> outputs,
      List<Indicator> indicators) {
    String source = block.id() + "/" + output.id();
    if (outputs.stream().noneMatch(o -> o.source().equals(source))
        && outputs.size() < Limits.OUTPUTS) {
      outputs.add(
          new Output(
              free("op", outputs, Output::id), outcome, output.text().text(language), "", source));
    }
    String id =
        outputs.stream()
            .filter(o -> o.source().equals(source))
            .map(Output::id)
            .findFirst()
            .orElse("");
    IntStream.range(0, output.indicators().size())
        .forEach(i -> add(output.indicators().get(i), id, source + "/" + (i + 1), indicators));
  }

  private void add(Block.Measure measure, String of, String source, List<Indicator> indicators) {
    boolean there = indicators.stream().anyMatch(indicator -> indicator.source().equals(source));
    if (!there && !of.isEmpty() && indicators.size() < Limits.INDICATORS) {
      indicators.add(
          new Indicator(
              free("in", indicators, Indicator::id),
              of,
              measure.name().text(language),
              measure.unit().text(language),
              null,
              null,
              disaggregation(measure),
              measure.verification().text(language),
              source));
    }
  }

  private WorkPlan plan() {
    List<Activity> activities = new ArrayList<>(content.plan().activities());
    for (Block block : blocks) {
      for (Block.TypicalActivity typical : block.activities()) {
        String source = block.id() + "/" + typical.id();
        if (activities.stream().noneMatch(activity -> activity.source().equals(source))
            && activities.size() < Limits.ACTIVITIES) {
          activities.add(activity(block, typical, source, activities));
        }
      }
    }
    return new WorkPlan(activities);
  }

  private Activity activity(
      Block block, Block.TypicalActivity typical, String source, List<Activity> activities) {
    Months fitted = Months.fitted(block, typical, content.idea().months());
    return new Activity(
        free("ac", activities, Activity::id),
        firstOutput(block),
        typical.name().text(language),
        fitted.start(),
        fitted.months(),
        lead(),
        Set.of(),
        source);
  }

  private Budget budget() {
    Budget budget = content.budget();
    String currency = EndCurrencies.budgetCurrency(content);
    List<Budget.Line> lines = new ArrayList<>(budget.lines());
    for (Block block : blocks) {
      for (Block.TypicalCost cost : block.budget()) {
        String source = block.id() + "/" + cost.id();
        if (lines.stream().noneMatch(line -> line.source().equals(source))
            && lines.size() < Limits.LINES) {
          lines.add(line(cost, source, lines, currency));
        }
      }
    }
    return new Budget(currency, budget.rates(), lines);
  }

  private Budget.Line line(
      Block.TypicalCost cost, String source, List<Budget.Line> lines, String currency) {
    return new Budget.Line(
        free("bl", lines, Budget.Line::id),
        Budget.Heading.valueOf(cost.heading().toUpperCase(Locale.ROOT)),
        cost.name().text(language),
        cost.unit().text(language),
        null,
        null,
        EndCurrencies.ofAlly(content, lead()).orElse(currency),
        lead(),
        null,
        "",
        source);
  }

  private Safety safety() {
    Safety safety = content.safety();
    List<Risk> risks = new ArrayList<>(safety.risks());
    for (Block block : blocks) {
      for (int i = 0; i < block.risks().size(); i++) {
        String source = block.id() + "/risk-" + (i + 1);
        Block.TypicalRisk typical = block.risks().get(i);
        if (risks.stream().noneMatch(risk -> risk.source().equals(source))
            && risks.size() < Limits.RISKS) {
          risks.add(
              new Risk(
                  typical.kind(),
                  typical.text().text(language),
                  null,
                  null,
                  typical.response().text(language),
                  source));
        }
      }
    }
    return new Safety(risks, safety.personalData(), safety.ethics());
  }

  private String firstOutput(Block block) {
    return content.logframe().outputs().stream()
        .filter(output -> output.source().startsWith(block.id() + "/"))
        .map(Output::id)
        .findFirst()
        .orElse("");
  }

  /** The leading partner, or nobody yet. */
  private String lead() {
    return content.alliances().allies().stream()
        .filter(ally -> ally.traits().contains(Alliances.Trait.LEAD))
        .map(Alliances.Ally::id)
        .findFirst()
        .orElse("");
  }

  /**
   * When an activity runs, as months of the project.
   *
   * @param start from 1
   * @param months at least 1
   */
  record Months(int start, int months) {

    /**
     * @param project how long the project takes; null while open, then the block takes its time
     */
    static Months fitted(Block block, Block.TypicalActivity typical, @Nullable Integer project) {
      int wholeBlock =
          block.activities().stream()
              .mapToInt(activity -> activity.start() + activity.months() - 1)
              .max()
              .orElse(1);
      int last = project == null ? Limits.MONTHS : project;
      int end = typical.start() + typical.months() - 1;
      if (wholeBlock <= last) {
        return new Months(typical.start(), typical.months());
      }
      int start = 1 + (typical.start() - 1) * last / wholeBlock;
      int fittedEnd = Math.max(start, (end * last + wholeBlock - 1) / wholeBlock);
      return new Months(start, fittedEnd - start + 1);
    }
  }

  private String lines(List<LocalText> texts) {
    return texts.stream().map(text -> text.text(language)).collect(Collectors.joining("\n"));
  }

  private static Set<Disaggregation> disaggregation(Block.Measure measure) {
    Set<Disaggregation> all = new TreeSet<>();
    measure
        .disaggregation()
        .forEach(name -> all.add(Disaggregation.valueOf(name.toUpperCase(Locale.ROOT))));
    return all;
  }

  /** The first id with this prefix that no element has. */
  static <T> String free(
      String prefix, List<T> elements, java.util.function.Function<T, @Nullable String> id) {
    Set<@Nullable String> taken = elements.stream().map(id).collect(Collectors.toSet());
    return Stream.iterate(1, n -> n + 1)
        .map(n -> prefix + n)
        .filter(candidate -> !taken.contains(candidate))
        .findFirst()
        .orElseThrow();
  }
}
