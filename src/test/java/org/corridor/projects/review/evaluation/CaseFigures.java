package org.corridor.projects.review.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Logframe.Disaggregation;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.WorkPlan;

/**
 * Made-up figures for the case studies, for tests that need whole designs; never for the review.
 */
final class CaseFigures {

  private static final int MONTHS = 18;

  private CaseFigures() {}

  static DesignContent added(DesignContent design) {
    List<Ally> allies = design.alliances().allies();
    Logframe logframe = logframe(design);
    Idea idea = design.idea();
    return design
        .with(
            new Idea(
                idea.title(),
                idea.sentence(),
                idea.applicant(),
                YearMonth.of(2009, 1),
                MONTHS,
                idea.language()))
        .with(logframe)
        .with(plan(logframe, allies))
        .with(budget(allies));
  }

  /** An outcome, an output a block, an indicator each. */
  private static Logframe logframe(DesignContent design) {
    List<Logframe.Output> outputs = new ArrayList<>();
    List<Logframe.Indicator> indicators = new ArrayList<>();
    indicators.add(indicator("in0", "oc1"));
    for (ChosenBlock chosen : design.practice().blocks()) {
      int n = outputs.size() + 1;
      outputs.add(new Logframe.Output("op" + n, "oc1", chosen.block(), "", ""));
      indicators.add(indicator("in" + n, "op" + n));
    }
    String outcome = design.need().development();
    return new Logframe(
        outcome,
        List.of(new Logframe.Outcome("oc1", outcome, "The situation stays as it is", "")),
        outputs,
        indicators);
  }

  private static Logframe.Indicator indicator(String id, String of) {
    return new Logframe.Indicator(
        id,
        of,
        "People reached",
        "people",
        BigDecimal.ZERO,
        BigDecimal.valueOf(100),
        Set.of(Disaggregation.SEX),
        "Attendance lists",
        "");
  }

  private static WorkPlan plan(Logframe logframe, List<Ally> allies) {
    List<Ally> partners =
        allies.stream().filter(ally -> ally.role() == Alliances.Role.PARTNER).toList();
    List<WorkPlan.Activity> activities = new ArrayList<>();
    for (Logframe.Output output : logframe.outputs()) {
      int n = activities.size();
      activities.add(
          new WorkPlan.Activity(
              "ac" + (n + 1),
              output.id(),
              output.text(),
              1 + n,
              MONTHS - n - 1,
              partners.get(n % partners.size()).id(),
              Set.of(),
              ""));
    }
    return new WorkPlan(activities);
  }

  private static Budget budget(List<Ally> allies) {
    List<Heading> all =
        List.of(
            Heading.PEOPLE,
            Heading.SERVICES,
            Heading.EQUIPMENT,
            Heading.COMMUNICATION,
            Heading.TRAVEL,
            Heading.OTHER);
    List<Budget.Line> lines =
        IntStream.range(0, all.size())
            .mapToObj(
                i ->
                    new Budget.Line(
                        "bl" + (i + 1),
                        all.get(i),
                        all.get(i).name(),
                        "lump sum",
                        BigDecimal.ONE,
                        BigDecimal.valueOf(30_000),
                        "EUR",
                        allies.get(i % Math.min(2, allies.size())).id(),
                        BigDecimal.valueOf(100),
                        "",
                        ""))
            .toList();
    return new Budget("EUR", List.of(), lines);
  }
}
