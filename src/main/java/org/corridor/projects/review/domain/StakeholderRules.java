package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import org.corridor.knowledge.ThreatKind;
import org.corridor.projects.design.Alliances.Agreement;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Alliances.Role;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;

/** Those who help for a part of the way, and those who decide (chapters 7 and 8). */
final class StakeholderRules {

  private static final OrganisationKind[] LOCAL = {
    OrganisationKind.LOCAL_AUTHORITY, OrganisationKind.REGIONAL_AUTHORITY
  };
  private static final OrganisationKind[] STATE = {
    OrganisationKind.LOCAL_AUTHORITY,
    OrganisationKind.REGIONAL_AUTHORITY,
    OrganisationKind.CENTRAL_AUTHORITY,
    OrganisationKind.EMBASSY
  };
  private static final int DENSE = 3;

  static final List<Rule> ALL =
      List.of(
          named("stakeholders-named")
              .citing("7.1; Recommendations 7; Text box 22")
              .met("Morocco-36/allies-not-known", "Egypt-11#7.2")
              .at(Step.ALLIANCES, "allies")
              .once(d -> !d.alliances().allies().isEmpty())
              .wants(d -> !d.helpers().isEmpty())
              .elseAdvice(),
          named("local-authority")
              .citing("7.2; Text box 10; Text box 17")
              .met("Egypt-11#7.2", "Philippines-41#Text box 7", "Tunisia-51#7.2")
              .at(Step.ALLIANCES, "allies")
              .once(d -> !d.alliances().allies().isEmpty())
              .wants(d -> d.allied(LOCAL))
              .elseAdvice(),
          named("gain-for-stakeholders")
              .citing("7.1; 7.3; Recommendations 7")
              .met("Georgia-15/employers-must-see-gain", "Moldova-27/research-might-be-rejected")
              .at(d -> d.allyField(ally -> isHelper(ally) && !said(ally.gains()), "gains"))
              .when(d -> !d.helpers().isEmpty())
              .wants(d -> d.helpers().stream().allMatch(ally -> said(ally.gains())))
              .minds("stakeholder-analysis/gains-and-losses")
              .oncePassedOver()
              .elseAdvice(),
          named("written-with-authorities")
              .citing("7.3; 8.2")
              .met("Nigeria-40#Text box 15")
              .at(d -> d.allyField(StakeholderRules::unwrittenAuthority, "agreement"))
              .when(d -> d.allied(STATE))
              .once(
                  d -> d.alliances().ofKind(STATE).anyMatch(a -> a.agreement() == Agreement.SPOKEN))
              .wants(d -> d.alliances().ofKind(STATE).allMatch(Ally::isBoundInWriting))
              .minds(
                  "stakeholder-engagement/written-collaboration",
                  "local-authority-empowerment/institutionalise")
              .elseAdvice(),
          named("network-in-reserve")
              .citing("6.4; 7.1; Text box 10")
              .met("Egypt-11/stakeholders-withdrew-in-crisis")
              .at(Step.ALLIANCES, "allies")
              .when(d -> !d.helpers().isEmpty())
              .wants(d -> d.helpers().size() >= DENSE)
              .wants(d -> d.helpers().stream().anyMatch(a -> a.kind() == OrganisationKind.NETWORK))
              .minds(
                  "upskilling-retraining/stakeholders-may-withdraw",
                  "stakeholder-analysis/keep-others-informed")
              .elseAdvice(),
          named("time-of-helpers")
              .citing("7.2; Text box 19")
              .met("Jamaica-21/professionals-need-pay")
              .at(Step.BUDGET, "lines")
              .when(d -> !d.helpers().isEmpty())
              .once(Step.BUDGET)
              .wants(d -> d.budgets(Heading.SERVICES))
              .minds("stakeholder-engagement/time-and-compensation")
              .elseGapIf(d -> d.uses("family-services")),
          named("policymakers-named")
              .citing("8.1; Recommendations 8")
              .met("Sri Lanka-49/weak-financial-sector", "Georgia-15#8.3")
              .at(Step.ALLIANCES, "allies")
              .once(d -> !d.alliances().allies().isEmpty())
              .wants(d -> !d.alliances().inRole(Role.STRATEGIC_ALLY).isEmpty())
              .wants(d -> d.allied(OrganisationKind.CENTRAL_AUTHORITY, OrganisationKind.EMBASSY))
              .elseAdvice(),
          named("evidence-for-policy")
              .citing("8.2; 8.3; Recommendations 8")
              .met("Jamaica-21/policies-miss-these-households", "Morocco-35/policy-still-forming")
              .asks("strategic-alliances/evidence-for-policy", "strategic-alliances/advisory-group")
              .elseAdvice(),
          named("after-elections")
              .citing("8.2; 7.2; Text box 16")
              .met("Moldova-30/change-after-elections")
              .at(Step.SAFETY, "risks")
              .when(d -> d.allied(STATE))
              .once(d -> !d.safety().risks().isEmpty())
              .wants(d -> d.answersRisk(ThreatKind.EXTERNAL))
              .minds(
                  "analysis-of-forces/political-change",
                  "strategic-alliances/leaders-change",
                  "local-authority-empowerment/elections",
                  "institutional-collaboration/political-change")
              .elseAdvice(),
          named("delicate-subject")
              .citing("5.1; 8.2")
              .met("Morocco-37/political-sensitivity", "Algeria-2/sensitive-with-authorities")
              .when(StakeholderRules::isDelicate)
              .at(Step.SAFETY, "risks")
              .once(d -> !d.safety().risks().isEmpty())
              .wants(d -> d.answersRisk(ThreatKind.EXTERNAL))
              .minds(
                  "information-campaign/sensitive-topic",
                  "strategic-alliances/political-sensitivity",
                  "forced-returnee-reception/delicate-for-authorities",
                  "analysis-of-forces/unfavourable-context")
              .elseGap());

  private static Rule.Draft named(String id) {
    return Rule.named(id).in(Dimension.ALLIES);
  }

  private static boolean isHelper(Ally ally) {
    return ally.role() == Role.STAKEHOLDER;
  }

  private static boolean unwrittenAuthority(Ally ally) {
    return List.of(STATE).contains(ally.kind()) && !ally.isBoundInWriting();
  }

  private static boolean isDelicate(Facts design) {
    boolean people =
        design.withoutRegularStatus()
            || design.isFor(Kind.FORCED_RETURNEES, Kind.REFUGEES, Kind.SEASONAL_WORKERS);
    return people
        && design.uses(
            "information-campaign",
            "pre-departure-information",
            "assistance-in-transit-and-destination",
            "forced-returnee-reception",
            "strategic-alliances");
  }

  private StakeholderRules() {}
}
