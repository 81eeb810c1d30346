package org.corridor.projects.review.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.knowledge.Capital;
import org.corridor.knowledge.ThreatKind;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Alliances.Role;
import org.corridor.projects.design.Alliances.Trait;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.Audience.TargetGroup;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Future;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.design.WorkPlan.Activity;
import org.corridor.projects.review.FieldLink;

/** A design as the rules look at it. */
record Facts(DesignContent content, Toolbox toolbox) {

  Setting setting() {
    return content.setting();
  }

  Need need() {
    return content.need();
  }

  MigrantPart migrants() {
    return content.migrants();
  }

  Alliances alliances() {
    return content.alliances();
  }

  Alliances.Partnership partnership() {
    return content.alliances().partnership();
  }

  Logframe logframe() {
    return content.logframe();
  }

  WorkPlan plan() {
    return content.plan();
  }

  Budget budget() {
    return content.budget();
  }

  Future future() {
    return content.future();
  }

  Safety safety() {
    return content.safety();
  }

  /** Whether anything has been said in the step. */
  boolean filled(Step step) {
    DesignContent empty = DesignContent.empty();
    return switch (step) {
      case IDEA -> !content.idea().equals(empty.idea());
      case PLACES -> !content.setting().equals(empty.setting());
      case PEOPLE -> !content.audience().equals(empty.audience());
      case NEED -> !content.need().equals(empty.need());
      case BLOCKS -> !content.practice().blocks().isEmpty();
      case PRACTICE -> content.practice().blocks().stream().anyMatch(b -> started(b.block()));
      case MIGRANTS -> !content.migrants().equals(empty.migrants());
      case ALLIANCES -> !content.alliances().equals(empty.alliances());
      case LOGFRAME -> !content.logframe().equals(empty.logframe());
      case PLAN -> !content.plan().equals(empty.plan());
      case BUDGET -> !content.budget().lines().isEmpty();
      case FUTURE -> !content.future().equals(empty.future());
      case SAFETY -> !content.safety().equals(empty.safety());
    };
  }

  boolean uses(String... blocks) {
    return Stream.of(blocks).anyMatch(content.practice()::uses);
  }

  /** Whether any point of the block has been answered. */
  boolean started(String block) {
    return content.practice().chosen(block).filter(b -> !b.answers().isEmpty()).isPresent();
  }

  /** Whether more than two thirds of the block's points have been answered. */
  boolean workedThrough(String block) {
    int points =
        toolbox
            .block(block)
            .map(known -> known.actionPoints().size() + known.cautions().size())
            .orElse(0);
    return content
        .practice()
        .chosen(block)
        .filter(b -> 3 * b.answers().size() > 2 * points)
        .isPresent();
  }

  List<TargetGroup> groups() {
    return content.audience().groups();
  }

  boolean isFor(Kind... kinds) {
    return content.audience().hasKind(kinds);
  }

  boolean has(Circumstance... circumstances) {
    return Stream.of(circumstances).anyMatch(content.audience()::hasCircumstance);
  }

  List<Ally> partners() {
    return alliances().inRole(Role.PARTNER);
  }

  boolean allied(OrganisationKind... kinds) {
    return alliances().ofKind(kinds).findAny().isPresent();
  }

  Stream<Ally> lenders() {
    return alliances()
        .ofKind(
            OrganisationKind.BANK, OrganisationKind.MICRO_FINANCE, OrganisationKind.COOPERATIVE);
  }

  boolean bindsALender() {
    return lenders().anyMatch(Ally::isBoundInWriting);
  }

  List<Ally> helpers() {
    return alliances().inRole(Role.STAKEHOLDER);
  }

  boolean alliedWith(Trait trait) {
    return alliances().allies().stream().anyMatch(ally -> ally.traits().contains(trait));
  }

  boolean groupAt(End end) {
    return groups().stream().anyMatch(group -> group.end() == end);
  }

  static boolean said(String text) {
    return !text.isBlank();
  }

  static boolean anySaid(String... texts) {
    return Stream.of(texts).anyMatch(Facts::said);
  }

  /** Whether a risk of the kind has an answer. */
  boolean answersRisk(ThreatKind kind) {
    return safety().risks().stream().anyMatch(r -> r.kind() == kind && said(r.response()));
  }

  boolean budgets(Heading... headings) {
    return budget().lines().stream().anyMatch(l -> List.of(headings).contains(l.heading()));
  }

  /** What the chosen blocks put to work. */
  Set<Capital> capitals() {
    return practice().blocks().stream()
        .map(chosen -> toolbox.block(chosen.block()))
        .flatMap(Optional::stream)
        .flatMap(block -> block.capitals().stream())
        .collect(Collectors.toSet());
  }

  Practice practice() {
    return content.practice();
  }

  /** Those among the people it is for who have moved, at the end where they live now. */
  boolean forMigrantsAbroad() {
    return groups().stream()
        .anyMatch(group -> group.end() == End.RESIDENCE && MOVED.contains(group.kind()));
  }

  private static final Set<Kind> MOVED =
      Set.of(
          Kind.MIGRANTS,
          Kind.DIASPORA_PROFESSIONALS,
          Kind.SEASONAL_WORKERS,
          Kind.IRREGULAR_MIGRANTS,
          Kind.REFUGEES,
          Kind.ENTREPRENEURS,
          Kind.WOMEN,
          Kind.YOUTH,
          Kind.OLDER_PEOPLE);

  boolean withoutRegularStatus() {
    return has(Circumstance.IRREGULAR_STATUS) || isFor(Kind.IRREGULAR_MIGRANTS);
  }

  boolean forChildren() {
    return has(Circumstance.MINORS) || isFor(Kind.CHILDREN);
  }

  /** What the first group with this circumstance stands at. */
  FieldLink groupWith(Circumstance circumstance) {
    for (int i = 0; i < groups().size(); i++) {
      if (groups().get(i).circumstances().contains(circumstance)) {
        return FieldLink.to(Step.PEOPLE, "groups[" + i + "].circumstances");
      }
    }
    return FieldLink.to(Step.PEOPLE, "groups[0].circumstances");
  }

  /** The field of the first activity of which the condition holds; else all of them. */
  FieldLink activityField(Predicate<Activity> condition, String part) {
    List<Activity> activities = plan().activities();
    for (int i = 0; i < activities.size(); i++) {
      if (condition.test(activities.get(i))) {
        return FieldLink.to(Step.PLAN, "activities[" + i + "]." + part);
      }
    }
    return FieldLink.to(Step.PLAN, "activities");
  }

  /** The field of the first ally of whom the condition holds. */
  FieldLink allyField(Predicate<Ally> condition, String part) {
    List<Ally> allies = alliances().allies();
    for (int i = 0; i < allies.size(); i++) {
      if (condition.test(allies.get(i))) {
        return FieldLink.to(Step.ALLIANCES, "allies[" + i + "]." + part);
      }
    }
    return FieldLink.to(Step.ALLIANCES, "allies[0]." + part);
  }
}
