package org.corridor.projects.design.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Future;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.design.domain.StepProgress.Missing;
import org.corridor.projects.design.domain.StepProgress.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is still missing in a design, step by step. It says whether something was answered, not
 * whether the answer is good: that is the review's part.
 */
@Component
public class Progress {

  private final Toolbox toolbox;

  Progress(Toolbox toolbox) {
    this.toolbox = toolbox;
  }

  public List<StepProgress> of(DesignContent content) {
    return Stream.of(Step.values()).map(step -> of(step, content)).toList();
  }

  public StepProgress of(Step step, DesignContent content) {
    Gaps gaps = new Gaps(step);
    look(step, content, gaps);
    boolean untouched = step == Step.PRACTICE ? !anyAnswer(content) : isUntouched(step, content);
    State state = gaps.missing.isEmpty() ? State.DONE : untouched ? State.OPEN : State.STARTED;
    return new StepProgress(step, state, gaps.missing);
  }

  private static boolean isUntouched(Step step, DesignContent content) {
    return step == Step.IDEA
        ? content.idea().equals(new Idea("", "", "", null, null, content.idea().language()))
        : content.part(step).equals(DesignContent.empty().part(step));
  }

  private static boolean anyAnswer(DesignContent content) {
    return content.practice().blocks().stream()
        .anyMatch(
            block ->
                !block.answers().isEmpty() || !block.options().isEmpty() || !block.why().isEmpty());
  }

  private void look(Step step, DesignContent content, Gaps gaps) {
    switch (step) {
      case IDEA -> idea(content.idea(), gaps);
      case PLACES -> places(content.setting(), gaps);
      case PEOPLE -> people(content.audience(), gaps);
      case NEED -> need(content.need(), gaps);
      case BLOCKS -> gaps.when(content.practice().blocks().isEmpty(), "blocks", "none");
      case PRACTICE -> practice(content.practice(), gaps);
      case MIGRANTS -> migrants(content.migrants(), gaps);
      case ALLIANCES -> alliances(content.alliances(), gaps);
      case LOGFRAME -> logframe(content.logframe(), gaps);
      case PLAN -> plan(content.plan(), gaps);
      case BUDGET -> budget(content.budget(), gaps);
      case FUTURE -> future(content.future(), gaps);
      case SAFETY -> {
        gaps.when(content.safety().risks().isEmpty(), "risks", "risks");
        gaps.blank(content.safety().personalData(), "personalData", "personal-data");
        gaps.blank(content.safety().ethics(), "ethics", "ethics");
      }
    }
  }

  private static void idea(Idea idea, Gaps gaps) {
    gaps.blank(idea.title(), "title", "title");
    gaps.blank(idea.sentence(), "sentence", "sentence");
    gaps.blank(idea.applicant(), "applicant", "applicant");
    gaps.open(idea.start(), "start", "start");
    gaps.open(idea.months(), "months", "months");
  }

  private static void places(Setting setting, Gaps gaps) {
    gaps.when(setting.corridors().isEmpty(), "corridors", "corridor");
    gaps.when(!setting.covers(End.ORIGIN), "places", "origin");
    gaps.when(!setting.covers(End.RESIDENCE), "places", "residence");
    gaps.when(setting.bonds().isEmpty(), "bonds", "bond");
    gaps.blank(setting.link(), "link", "link");
  }

  private static void people(Audience audience, Gaps gaps) {
    gaps.when(audience.groups().isEmpty(), "groups", "group");
    gaps.count(
        audience.groups().stream().filter(group -> group.people().total() == 0).count(),
        "groups",
        "numbers");
    gaps.count(
        audience.groups().stream()
            .filter(group -> group.people().total() > 0 && !group.people().isSplit())
            .count(),
        "groups",
        "split");
    gaps.blank(audience.reach(), "reach", "reach");
  }

  private static void need(Need need, Gaps gaps) {
    gaps.blank(need.problem(), "problem", "problem");
    gaps.when(
        need.evidence().isEmpty() || need.evidenceText().isBlank(), "evidenceText", "evidence");
    gaps.blank(need.migration(), "migration", "migration");
    gaps.blank(need.development(), "development", "development");
    gaps.blank(need.localPlan(), "localPlan", "local-plan");
    gaps.blank(need.others(), "others", "others");
  }

  private void practice(Practice practice, Gaps gaps) {
    gaps.when(practice.blocks().isEmpty(), "", "no-blocks");
    gaps.count(
        practice.blocks().stream().mapToLong(block -> openPoints(block)).sum(), "", "points");
  }

  /** How many action points and cautions of the block have no answer yet. */
  public long openPoints(Practice.ChosenBlock chosen) {
    return toolbox.block(chosen.block()).stream()
        .flatMap(block -> points(block))
        .filter(point -> !chosen.answers().containsKey(point.id()))
        .count();
  }

  private static Stream<Block.PracticePoint> points(Block block) {
    return Stream.concat(block.actionPoints().stream(), block.cautions().stream());
  }

  private static void migrants(MigrantPart migrants, Gaps gaps) {
    gaps.count(
        Stream.of(MigrantPart.Phase.values()).filter(phase -> !migrants.takesPartIn(phase)).count(),
        "phases",
        "phases");
    gaps.when(migrants.times().isEmpty(), "times", "times");
    gaps.when(migrants.compensation().isEmpty(), "compensation", "compensation");
  }

  private static void alliances(Alliances alliances, Gaps gaps) {
    List<Alliances.Ally> partners = alliances.inRole(Alliances.Role.PARTNER);
    gaps.when(!atEnd(partners, End.ORIGIN), "allies", "partner-origin");
    gaps.when(!atEnd(partners, End.RESIDENCE), "allies", "partner-residence");
    gaps.when(
        partners.stream().noneMatch(ally -> ally.traits().contains(Alliances.Trait.LEAD)),
        "allies",
        "lead");
    gaps.count(
        partners.stream().filter(ally -> ally.brings().isBlank() || ally.gains().isBlank()).count(),
        "allies",
        "gives-and-gains");
    Alliances.Partnership partnership = alliances.partnership();
    gaps.blank(partnership.vision(), "vision", "vision");
    gaps.blank(partnership.communication(), "communication", "communication");
    gaps.blank(partnership.decisions(), "decisions", "decisions");
  }

  private static boolean atEnd(List<Alliances.Ally> allies, End end) {
    return allies.stream().anyMatch(ally -> ally.end() == end);
  }

  private static void logframe(Logframe logframe, Gaps gaps) {
    gaps.blank(logframe.impact(), "impact", "impact");
    gaps.when(logframe.outcomes().isEmpty(), "outcomes", "outcome");
    gaps.when(logframe.outputs().isEmpty(), "", "output");
    gaps.when(logframe.indicators().isEmpty(), "", "indicator");
    gaps.count(
        logframe.indicators().stream().filter(indicator -> indicator.target() == null).count(),
        "",
        "targets");
  }

  private static void plan(WorkPlan plan, Gaps gaps) {
    gaps.when(plan.activities().isEmpty(), "activities", "activity");
    gaps.count(
        plan.activities().stream().filter(activity -> activity.end() == null).count(),
        "activities",
        "dates");
    gaps.count(
        plan.activities().stream().filter(activity -> activity.responsible().isEmpty()).count(),
        "activities",
        "responsible");
  }

  private static void budget(Budget budget, Gaps gaps) {
    gaps.when(budget.lines().isEmpty(), "lines", "line");
    gaps.count(
        budget.lines().stream()
            .filter(line -> line.quantity() == null || line.unitCost() == null)
            .count(),
        "lines",
        "amounts");
    gaps.count(
        budget.lines().stream()
            .map(Budget.Line::currency)
            .distinct()
            .filter(currency -> budget.rate(currency) == null)
            .count(),
        "rates",
        "rates");
  }

  private static void future(Future future, Gaps gaps) {
    gaps.blank(future.host(), "host", "host");
    gaps.blank(future.money(), "money", "money");
    gaps.blank(future.ownership(), "ownership", "ownership");
    gaps.blank(future.knowledge(), "knowledge", "knowledge");
    gaps.blank(future.expectations(), "expectations", "expectations");
  }

  /** Gathers what is missing in one step. */
  private static final class Gaps {

    private final List<Missing> missing = new ArrayList<>();
    private final String prefix;

    Gaps(Step step) {
      this.prefix = "projects.design.missing." + step.code() + ".";
    }

    void when(boolean open, String field, String what) {
      if (open) {
        missing.add(new Missing(field, prefix + what, Map.of()));
      }
    }

    void blank(String text, String field, String what) {
      when(text.isBlank(), field, what);
    }

    void open(@Nullable Object value, String field, String what) {
      when(value == null, field, what);
    }

    void count(long number, String field, String what) {
      if (number > 0) {
        missing.add(new Missing(field, prefix + what, Map.of("count", number)));
      }
    }
  }
}
