package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import org.corridor.knowledge.ThreatKind;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;

/** Safety, data and dignity of people. */
final class ProtectionRules {

  private static final String[] KEEP_DATA = {
    "diaspora-roster",
    "virtual-networking-space",
    "skills-research",
    "job-placement",
    "upskilling-retraining",
    "business-support-desk",
    "micro-credit",
    "saving-scheme",
    "savings-investment-group",
    "joint-business-credit-fund",
    "assistance-in-transit-and-destination",
    "family-services",
    "forced-returnee-reception"
  };

  static final List<Rule> ALL =
      List.of(
          named("personal-data")
              .citing("4.1; Text box 10")
              .met("Egypt-11/data-protection-rules")
              .when(d -> d.uses(KEEP_DATA))
              .at(Step.SAFETY, "personalData")
              .once(Step.SAFETY)
              .wants(d -> said(d.safety().personalData()))
              .elseGap(),
          named("consent-in-registers")
              .citing("4.1; Text box 10")
              .met("Egypt-11/data-protection-rules", "Egypt-11/reluctance-to-register")
              .asksEach(
                  "diaspora-roster/consent-system",
                  "diaspora-roster/data-protection",
                  "job-placement/job-data-protection",
                  "assistance-in-transit-and-destination/confidentiality",
                  "virtual-networking-space/trust-in-data-use")
              .insistsWhen(Facts::withoutRegularStatus)
              .elseGap(),
          named("irregular-status")
              .citing("Text box 10; Text box 6; Text box 18")
              .met(
                  "Egypt-11/reluctance-to-register",
                  "Ecuador-9/irregular-status",
                  "Morocco-35/fear-of-being-filmed")
              .when(Facts::withoutRegularStatus)
              .at(Step.SAFETY, "ethics")
              .once(d -> d.filled(Step.SAFETY) || d.filled(Step.PRACTICE))
              .wants(d -> said(d.safety().ethics()))
              .minds(
                  "diaspora-roster/consent-system",
                  "skills-research/reluctance-irregular-status",
                  "information-campaign/fear-of-being-seen",
                  "assistance-in-transit-and-destination/irregular-status-fear",
                  "cooperative-upscaling/irregular-status-or-crisis")
              .elseGap(),
          named("fear-of-being-seen")
              .citing("Text box 18; 5.1")
              .met("Morocco-35/fear-of-being-filmed", "Moldova-27/migrants-wary-about-money")
              .asks("information-campaign/fear-of-being-seen")
              .insistsWhen(Facts::withoutRegularStatus)
              .elseGapIf(Facts::withoutRegularStatus),
          named("children-safe")
              .citing("5.2; Text box 11; Text box 15; Text box 19")
              .met("Jamaica-21/child-abuse-comes-to-light", "Nigeria-40/consents-needed")
              .when(d -> d.forChildren() || d.uses("family-services"))
              .at(Step.SAFETY, "ethics")
              .once(d -> d.filled(Step.SAFETY) || d.started("family-services"))
              .wants(d -> said(d.safety().ethics()))
              .minds("family-services/child-protection")
              .elseGap(),
          named("insecurity")
              .citing("Text box 4; Text box 19; 6.4")
              .met(
                  "Philippines-43/insurgency-and-instability",
                  "Jamaica-21/violence-and-fragmentation")
              .when(d -> d.has(Circumstance.CONFLICT))
              .at(Step.SAFETY, "risks")
              .once(d -> !d.safety().risks().isEmpty())
              .wants(d -> d.answersRisk(ThreatKind.EXTERNAL))
              .elseGap());

  private static Rule.Draft named(String id) {
    return Rule.named(id).in(Dimension.PROTECTION);
  }

  private ProtectionRules() {}
}
