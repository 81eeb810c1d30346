package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.corridor.projects.design.Alliances.Trait;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.MigrantPart.Compensation;
import org.corridor.projects.design.MigrantPart.Phase;
import org.corridor.projects.design.MigrantPart.Role;
import org.corridor.projects.design.MigrantPart.Time;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.Terms;
import org.corridor.projects.design.WorkPlan.Activity;
import org.corridor.projects.review.Dimension;

/** The part migrants have, and the time they can give. */
final class MigrantRules {

  private static final String[] FROM_MIGRANTS_MEANS = {
    "saving-scheme",
    "savings-in-local-businesses",
    "cooperative-upscaling",
    "savings-investment-group",
    "migrant-led-initiative",
    "virtual-networking-space"
  };

  private static final Set<Time> FREE = Set.of(Time.EVENINGS, Time.WEEKENDS, Time.HOLIDAYS);

  static final List<Rule> ALL =
      List.of(
          partIn(Phase.IDENTIFICATION, "Philippines-42#3.2").elseAdvice(),
          partIn(Phase.DESIGN, "Philippines-43/migrant-association-outside-funding")
              .elseGapIf(MigrantRules::asksForWhatTheyDidNotShape),
          partIn(Phase.IMPLEMENTATION, "Algeria-2#7.2", "Egypt-13#Text box 9").elseGap(),
          partIn(Phase.MONITORING, "Philippines-41/willingness-to-invest").elseAdvice(),
          partIn(Phase.EVALUATION, "Philippines-43#Text box 4").elseAdvice(),
          named("more-than-beneficiaries")
              .citing("1.2; Final recommendations")
              .met("Mali-24/trauma-and-aggressiveness", "Philippines-43#2.3")
              .at(Step.MIGRANTS, "phases")
              .when(d -> !d.migrants().phases().isEmpty())
              .wants(
                  d ->
                      d.migrants().phases().values().stream()
                          .flatMap(part -> part.roles().stream())
                          .anyMatch(role -> role != Role.BENEFICIARY))
              .elseAdvice(),
          named("free-hours")
              .citing("4.2; Final recommendations")
              .met("Egypt-11/lost-income-during-training")
              .at(Step.MIGRANTS, "times")
              .when(MigrantRules::livesFromGivenTime)
              .once(d -> !d.migrants().times().isEmpty())
              .wants(d -> d.migrants().times().stream().anyMatch(FREE::contains))
              .elseGapIf(d -> d.has(Circumstance.WORKING_HOURS)),
          named("plan-fits-hours")
              .citing("Final recommendations")
              .at(d -> d.activityField(a -> isAtOtherHours(d, a), "times"))
              .when(d -> !d.migrants().times().isEmpty())
              .when(d -> d.plan().activities().stream().anyMatch(a -> !a.times().isEmpty()))
              .wants(d -> d.plan().activities().stream().noneMatch(a -> isAtOtherHours(d, a)))
              .elseAdvice(),
          named("time-given-or-paid")
              .citing("7.2; Final recommendations")
              .met("Jamaica-21/professionals-need-pay")
              .at(Step.MIGRANTS, "compensation")
              .once(d -> !d.migrants().compensation().isEmpty())
              .wants(d -> !d.migrants().compensation().isEmpty() && budgetsWhatIsPaid(d))
              .elseAdvice(),
          named("seasons")
              .citing("4.3; Text box 10")
              .met("Egypt-11#Text box 10")
              .when(d -> d.has(Circumstance.SEASONAL_ABSENCE) || d.isFor(Kind.SEASONAL_WORKERS))
              .at(Step.MIGRANTS, "availability")
              .wants(d -> said(d.migrants().availability()))
              .elseAsk(),
          named("lost-income")
              .citing("Text box 10; 4.3")
              .met("Egypt-11/lost-income-during-training")
              .asks("upskilling-retraining/stipend-for-lost-income")
              .insistsWhen(MigrantRules::worksForALiving)
              .elseGapIf(MigrantRules::worksForALiving),
          named("several-capitals")
              .citing("Final recommendations; 1.1")
              .met("Cape Verde-7#Text box 1", "Philippines-41#Text box 7")
              .at(Step.BLOCKS, "blocks")
              .once(Step.BLOCKS)
              .wants(d -> d.capitals().size() > 1)
              .elseAdvice());

  private static Rule.Draft named(String id) {
    return Rule.named(id).in(Dimension.MIGRANTS);
  }

  private static Rule.Draft partIn(Phase phase, String... met) {
    return named("part-in-" + phase.name().toLowerCase(Locale.ROOT))
        .citing("1.2; 2.1; 2.3; 3.2; Final recommendations")
        .met(met)
        .at(Step.MIGRANTS, Terms.code(phase) + ".how")
        .once(d -> !d.migrants().phases().isEmpty())
        .wants(d -> d.migrants().takesPartIn(phase));
  }

  /**
   * Migrants hold back where they have no ownership of what their money goes into (3.2), or of a
   * space that lives from their contributions (2.1).
   */
  private static boolean asksForWhatTheyDidNotShape(Facts design) {
    return !design.migrants().takesPartIn(Phase.IDENTIFICATION) && design.uses(FROM_MIGRANTS_MEANS);
  }

  private static boolean livesFromGivenTime(Facts design) {
    return design.migrants().compensation().contains(Compensation.VOLUNTARY)
        || design.has(Circumstance.WORKING_HOURS)
        || design.alliedWith(Trait.VOLUNTARY)
        || design.uses("migrant-experts-trainers", "migrant-led-initiative");
  }

  private static boolean budgetsWhatIsPaid(Facts design) {
    boolean paid =
        design.migrants().compensation().stream().anyMatch(c -> c != Compensation.VOLUNTARY);
    return !paid
        || !design.filled(Step.BUDGET)
        || design.budgets(Heading.PEOPLE, Heading.TRAVEL, Heading.SERVICES);
  }

  private static boolean worksForALiving(Facts design) {
    return design.has(Circumstance.WORKING_HOURS, Circumstance.SEASONAL_ABSENCE)
        || design.isFor(Kind.SEASONAL_WORKERS);
  }

  /** Whether it needs people only when migrants cannot come. */
  private static boolean isAtOtherHours(Facts design, Activity activity) {
    return !activity.times().isEmpty()
        && activity.times().stream().noneMatch(design.migrants().times()::contains);
  }

  private MigrantRules() {}
}
