package org.corridor.projects.design.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.platform.form.Problem;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.Audience.Headcount;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Future;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Limits;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.WorkPlan;

/**
 * Whether a content from outside (an imported file) keeps the rules that the forms keep: lengths,
 * numbers, ids, references. Each problem names its place in the file, e.g. {@code
 * budget.lines[3].unitCost}.
 */
final class ContentCheck {

  private final Checker check = new Checker();
  private final Set<String> blockIds;

  private ContentCheck(Set<String> blockIds) {
    this.blockIds = blockIds;
  }

  /**
   * @param blockIds of the toolbox: a design cannot use others
   */
  static List<Problem> problems(DesignContent content, Set<String> blockIds) {
    ContentCheck all = new ContentCheck(blockIds);
    all.look(content);
    return all.check.problems();
  }

  private void look(DesignContent content) {
    idea(content.idea());
    setting(content.setting());
    audience(content.audience());
    need(content.need());
    practice(content.practice());
    migrants(content.migrants());
    alliances(content.alliances());
    logframe(content.logframe());
    plan(content.plan(), content);
    budget(content.budget(), content);
    future(content.future());
    safety(content.safety());
  }

  private void idea(Idea idea) {
    check.line("idea.title", idea.title());
    check.line("idea.sentence", idea.sentence());
    check.line("idea.applicant", idea.applicant());
    check.between("idea.months", idea.months(), 1, Limits.MONTHS);
    check.month("idea.start", idea.start());
    check.language("idea.language", idea.language());
  }

  private void setting(Setting setting) {
    check.size("setting.corridors", setting.corridors(), Limits.CORRIDORS);
    each(
        "setting.corridors",
        setting.corridors(),
        (at, corridor) -> {
          check.country(at + ".origin", corridor.origin());
          check.country(at + ".residence", corridor.residence());
        });
    check.size("setting.places", setting.places(), Limits.PLACES);
    each(
        "setting.places",
        setting.places(),
        (at, place) -> {
          check.line(at + ".name", place.name());
          check.country(at + ".country", place.country());
        });
    check.text("setting.link", setting.link());
  }

  private void audience(Audience audience) {
    check.size("audience.groups", audience.groups(), Limits.GROUPS);
    each(
        "audience.groups",
        audience.groups(),
        (at, group) -> {
          check.line(at + ".name", group.name());
          people(at + ".people", group.people());
        });
    check.text("audience.reach", audience.reach());
  }

  private void people(String at, Headcount people) {
    check.between(at + ".girls", people.girls(), 0, Limits.PEOPLE);
    check.between(at + ".boys", people.boys(), 0, Limits.PEOPLE);
    check.between(at + ".youngWomen", people.youngWomen(), 0, Limits.PEOPLE);
    check.between(at + ".youngMen", people.youngMen(), 0, Limits.PEOPLE);
    check.between(at + ".women", people.women(), 0, Limits.PEOPLE);
    check.between(at + ".men", people.men(), 0, Limits.PEOPLE);
    check.between(at + ".olderWomen", people.olderWomen(), 0, Limits.PEOPLE);
    check.between(at + ".olderMen", people.olderMen(), 0, Limits.PEOPLE);
    check.between(at + ".notSplit", people.notSplit(), 0, Limits.PEOPLE);
  }

  private void need(Need need) {
    check.text("need.problem", need.problem());
    check.text("need.evidenceText", need.evidenceText());
    check.text("need.migration", need.migration());
    check.text("need.development", need.development());
    check.text("need.localPlan", need.localPlan());
    check.text("need.others", need.others());
  }

  private void practice(Practice practice) {
    check.size("practice.blocks", practice.blocks(), Limits.BLOCKS);
    check.unique(
        "practice.blocks", practice.blocks().stream().map(Practice.ChosenBlock::block).toList());
    each(
        "practice.blocks",
        practice.blocks(),
        (at, chosen) -> {
          check.oneOf(at + ".block", chosen.block(), blockIds);
          check.text(at + ".why", chosen.why());
          check.size(at + ".options", chosen.options(), Limits.BLOCKS);
          check.size(at + ".answers", chosen.answers().keySet(), Limits.BLOCKS);
          chosen.options().forEach(option -> check.id(at + ".options", option));
          chosen
              .answers()
              .forEach(
                  (point, answer) -> {
                    check.id(at + ".answers", point);
                    check.text(at + ".answers", answer.note());
                  });
        });
  }

  private void migrants(MigrantPart migrants) {
    migrants.phases().forEach((phase, part) -> check.text("migrants.phases." + phase, part.how()));
    check.text("migrants.availability", migrants.availability());
  }

  private void alliances(Alliances alliances) {
    check.size("alliances.allies", alliances.allies(), Limits.ALLIES);
    check.unique("alliances.allies", alliances.allies().stream().map(Ally::id).toList());
    each(
        "alliances.allies",
        alliances.allies(),
        (at, ally) -> {
          check.id(at + ".id", ally.id());
          check.line(at + ".name", ally.name());
          check.countryOrNone(at + ".country", ally.country());
          check.text(at + ".brings", ally.brings());
          check.text(at + ".gains", ally.gains());
        });
    Alliances.Partnership partnership = alliances.partnership();
    check.text("alliances.partnership.vision", partnership.vision());
    check.text("alliances.partnership.communication", partnership.communication());
    check.between(
        "alliances.partnership.meetingsPerYear", partnership.meetingsPerYear(), 0, Limits.MEETINGS);
    check.text("alliances.partnership.decisions", partnership.decisions());
    check.text("alliances.partnership.learning", partnership.learning());
    check.text("alliances.partnership.disagreement", partnership.disagreement());
  }

  private void logframe(Logframe logframe) {
    check.text("logframe.impact", logframe.impact());
    check.size("logframe.outcomes", logframe.outcomes(), Limits.OUTCOMES);
    check.size("logframe.outputs", logframe.outputs(), Limits.OUTPUTS);
    check.size("logframe.indicators", logframe.indicators(), Limits.INDICATORS);
    Set<String> outcomes =
        ids(logframe.outcomes().stream().map(Logframe.Outcome::id).toList(), "logframe.outcomes");
    Set<String> outputs =
        ids(logframe.outputs().stream().map(Logframe.Output::id).toList(), "logframe.outputs");
    Set<String> measured = new HashSet<>(outcomes);
    measured.addAll(outputs);
    measured.add(Logframe.IMPACT);
    each(
        "logframe.outcomes",
        logframe.outcomes(),
        (at, outcome) -> {
          check.text(at + ".text", outcome.text());
          check.text(at + ".assumptions", outcome.assumptions());
          check.line(at + ".source", outcome.source());
        });
    each(
        "logframe.outputs",
        logframe.outputs(),
        (at, output) -> {
          check.reference(at + ".outcome", output.outcome(), outcomes);
          check.text(at + ".text", output.text());
          check.text(at + ".assumptions", output.assumptions());
          check.line(at + ".source", output.source());
        });
    ids(logframe.indicators().stream().map(Logframe.Indicator::id).toList(), "logframe.indicators");
    each(
        "logframe.indicators",
        logframe.indicators(),
        (at, indicator) -> {
          check.reference(at + ".of", indicator.of(), measured);
          check.line(at + ".name", indicator.name());
          check.line(at + ".unit", indicator.unit());
          check.between(
              at + ".baseline", indicator.baseline(), Limits.VALUE.negate(), Limits.VALUE, 4);
          check.between(at + ".target", indicator.target(), Limits.VALUE.negate(), Limits.VALUE, 4);
          check.text(at + ".verification", indicator.verification());
          check.line(at + ".source", indicator.source());
        });
  }

  private void plan(WorkPlan plan, DesignContent content) {
    check.size("plan.activities", plan.activities(), Limits.ACTIVITIES);
    ids(plan.activities().stream().map(WorkPlan.Activity::id).toList(), "plan.activities");
    Set<String> outputs =
        content.logframe().outputs().stream().map(Logframe.Output::id).collect(Collectors.toSet());
    each(
        "plan.activities",
        plan.activities(),
        (at, activity) -> {
          check.reference(at + ".output", activity.output(), outputs);
          check.line(at + ".name", activity.name());
          check.between(at + ".start", activity.start(), 1, Limits.MONTHS);
          check.between(at + ".months", activity.months(), 1, Limits.MONTHS);
          check.reference(at + ".responsible", activity.responsible(), allies(content));
          check.line(at + ".source", activity.source());
        });
  }

  private void budget(Budget budget, DesignContent content) {
    check.currency("budget.currency", budget.currency());
    check.size("budget.rates", budget.rates(), Limits.RATES);
    check.unique("budget.rates", budget.rates().stream().map(Budget.Rate::currency).toList());
    each(
        "budget.rates",
        budget.rates(),
        (at, rate) -> {
          check.currency(at + ".currency", rate.currency());
          check.between(at + ".perUnit", rate.perUnit(), Limits.LEAST_RATE, Limits.RATE, 6);
          check.line(at + ".source", rate.source());
        });
    check.size("budget.lines", budget.lines(), Limits.LINES);
    ids(budget.lines().stream().map(Budget.Line::id).toList(), "budget.lines");
    Set<String> activities =
        content.plan().activities().stream().map(WorkPlan.Activity::id).collect(Collectors.toSet());
    each(
        "budget.lines",
        budget.lines(),
        (at, line) -> {
          check.line(at + ".description", line.description());
          check.line(at + ".unit", line.unit());
          check.between(
              at + ".quantity", line.quantity(), java.math.BigDecimal.ZERO, Limits.QUANTITY, 2);
          check.between(
              at + ".unitCost", line.unitCost(), java.math.BigDecimal.ZERO, Limits.UNIT_COST, 2);
          check.currency(at + ".currency", line.currency());
          check.between(
              at + ".donorPercent",
              line.donorPercent(),
              java.math.BigDecimal.ZERO,
              Limits.PERCENT,
              2);
          check.reference(at + ".partner", line.partner(), allies(content));
          check.reference(at + ".activity", line.activity(), activities);
          check.line(at + ".source", line.source());
        });
  }

  private void future(Future future) {
    check.text("future.host", future.host());
    check.text("future.money", future.money());
    check.text("future.ownership", future.ownership());
    check.text("future.knowledge", future.knowledge());
    check.text("future.expectations", future.expectations());
  }

  private void safety(Safety safety) {
    check.size("safety.risks", safety.risks(), Limits.RISKS);
    each(
        "safety.risks",
        safety.risks(),
        (at, risk) -> {
          check.text(at + ".text", risk.text());
          check.text(at + ".response", risk.response());
          check.line(at + ".source", risk.source());
        });
    check.text("safety.personalData", safety.personalData());
    check.text("safety.ethics", safety.ethics());
  }

  private static Set<String> allies(DesignContent content) {
    return content.alliances().allies().stream().map(Ally::id).collect(Collectors.toSet());
  }

  private Set<String> ids(List<String> ids, String list) {
    check.unique(list, ids);
    IntStream.range(0, ids.size()).forEach(i -> check.id(list + "[" + i + "].id", ids.get(i)));
    return new HashSet<>(ids);
  }

  private interface Look<T> {
    void at(String path, T element);
  }

  private static <T> void each(String list, Collection<T> elements, Look<T> look) {
    int i = 0;
    for (T element : elements) {
      look.at(list + "[" + i++ + "]", element);
    }
  }
}
