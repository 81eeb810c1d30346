package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import java.util.Locale;
import org.corridor.knowledge.ThreatKind;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;

/** Results, work plan, budget and risks (6.4). */
final class PlanRules {

  static final List<Rule> ALL =
      List.of(
          named("plan-within-time")
              .citing("6.4; Final recommendations")
              .at(Step.PLAN, "activities")
              .when(d -> d.plan().lastMonth() > 0 && d.content().idea().months() != null)
              .wants(PlanRules::endsInTime)
              .elseGap(),
          named("activities-lead-to-results")
              .citing("6.4")
              .at(d -> d.activityField(a -> !said(a.output()), "output"))
              .when(d -> !d.plan().activities().isEmpty())
              .wants(
                  d ->
                      d.plan().activities().stream().allMatch(a -> said(a.output()))
                          && d.logframe().outputs().stream().allMatch(o -> said(o.outcome())))
              .elseAdvice(),
          named("somebody-responsible")
              .citing("6.4; Recommendations 6")
              .met("Tunisia-51/unclear-resources-and-roles")
              .at(d -> d.activityField(a -> !said(a.responsible()), "responsible"))
              .when(d -> !d.plan().activities().isEmpty())
              .wants(d -> d.plan().activities().stream().allMatch(a -> said(a.responsible())))
              .elseAdvice(),
          named("means-for-each-partner")
              .citing("6.4; Text box 17")
              .met("Tunisia-51/unclear-resources-and-roles")
              .at(Step.BUDGET, "lines")
              .when(d -> d.partners().size() > 1)
              .once(d -> d.budget().lines().stream().anyMatch(line -> said(line.partner())))
              .wants(d -> d.partners().stream().allMatch(ally -> spends(d, ally)))
              .elseAdvice(),
          named("realistic-hopes")
              .citing("Final recommendations; 2.3; Text box 15")
              .met("Nigeria-40/high-expectations")
              .at(Step.FUTURE, "expectations")
              .wants(d -> said(d.future().expectations()))
              .minds(
                  "migrant-led-initiative/overambition",
                  "added-value-of-small-scale/overestimate-achievable",
                  "institutional-collaboration/expectations-after-project")
              .oncePassedOver()
              .elseGap(),
          named("change-takes-time")
              .citing("5.1; 3.1")
              .met("Georgia-17/migration-seen-as-negative")
              .asks(
                  "information-campaign/change-takes-time",
                  "financial-literacy/attitudes-take-time")
              .wants(d -> said(d.future().expectations()))
              .elseAdvice(),
          threat(ThreatKind.EXTERNAL)
              .met("Ecuador-9/global-financial-crisis", "Moldova-30/change-after-elections")
              .elseAdvice(),
          threat(ThreatKind.CAPACITY)
              .met("Jamaica-22/portal-upkeep", "Mali-24/small-association")
              .elseAdvice(),
          threat(ThreatKind.PROJECT)
              .met("Nigeria-40/high-expectations", "Senegal-47/revenue-too-late")
              .elseAdvice(),
          threat(ThreatKind.RELATIONAL)
              .met("Tunisia-51/unequal-part-in-design", "Tunisia-51/fragile-joint-vision")
              .elseAdvice());

  private static Rule.Draft named(String id) {
    return Rule.named(id).in(Dimension.PLAN);
  }

  private static Rule.Draft threat(ThreatKind kind) {
    return named("threats-" + kind.name().toLowerCase(Locale.ROOT))
        .citing("6.4")
        .at(Step.SAFETY, "risks")
        .once(d -> !d.safety().risks().isEmpty())
        .wants(d -> d.answersRisk(kind))
        .minds("threats-and-solutions/threat-register");
  }

  private static boolean endsInTime(Facts design) {
    Integer months = design.content().idea().months();
    return months != null && design.plan().lastMonth() <= months;
  }

  private static boolean spends(Facts design, Ally partner) {
    return design.budget().lines().stream().anyMatch(line -> line.partner().equals(partner.id()));
  }

  private PlanRules() {}
}
