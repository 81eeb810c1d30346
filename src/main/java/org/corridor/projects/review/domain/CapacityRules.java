package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.Step;

/** Skills: found, shared, brought home (chapter 4). */
final class CapacityRules {

  static final List<Rule> ALL =
      List.of(
          Rule.named("known-experts")
              .citing("4.1")
              .when(d -> d.has(Circumstance.HIGHLY_TECHNICAL))
              .asks(
                  "diaspora-roster/known-experts-for-technical-group",
                  "migrant-experts-trainers/match-need-and-skill",
                  "local-needs-assessment/needs-without-migrants")
              .insistsWhen(d -> true)
              .elseGap(),
          Rule.named("experts-learn-to-teach")
              .citing("4.2; Text box 9")
              .met("Egypt-13/entrepreneurs-not-trainers")
              .asks("migrant-experts-trainers/training-to-teach")
              .elseGap(),
          Rule.named("language-in-common")
              .citing("Text box 9; 5.1")
              .met("Egypt-13/arabic-dialects")
              .when(d -> d.uses("migrant-experts-trainers") || d.has(Circumstance.OTHER_LANGUAGE))
              .asks(
                  "migrant-experts-trainers/language-or-dialect",
                  "information-campaign/channel-and-language")
              .insistsWhen(d -> d.has(Circumstance.OTHER_LANGUAGE))
              .elseGap(),
          Rule.named("terms-of-missions")
              .citing("4.2; Recommendations 4")
              .asks(
                  "migrant-experts-trainers/terms-of-collaboration",
                  "migrant-experts-trainers/voluntary-commitment-fades")
              .elseAdvice(),
          Rule.named("permits-and-consents")
              .citing("4.2; Text box 15")
              .met("Nigeria-40/consents-needed")
              .asks(
                  "institutional-collaboration/authorisations-and-standards",
                  "migrant-experts-trainers/standards-in-technical-fields")
              .elseGapIf(d -> d.uses("institutional-collaboration")),
          Rule.named("trust-takes-work")
              .citing("Text box 16")
              .met("Moldova-30/trust-takes-work")
              .asks("institutional-collaboration/trust-takes-work")
              .elseGap(),
          Rule.named("skills-fit-market")
              .citing("4.3; Text box 23")
              .met("Georgia-15/skills-do-not-fit")
              .asks(
                  "upskilling-retraining/skills-do-not-fit-market",
                  "upskilling-retraining/survey-first",
                  "job-placement/with-retraining",
                  "job-placement/labour-market-weak")
              .wants(d -> d.uses("upskilling-retraining") && d.uses("local-needs-assessment"))
              .elseGap(),
          Rule.named("returnees-found")
              .citing("Text box 23; 4.3")
              .met("Georgia-15/beneficiaries-hard-to-find")
              .when(d -> d.isFor(Kind.RETURNEES, Kind.FORCED_RETURNEES))
              .at(Step.PEOPLE, "reach")
              .wants(d -> said(d.content().audience().reach()))
              .minds(
                  "upskilling-retraining/people-hard-to-find",
                  "skills-research/hard-to-find-people")
              .oncePassedOver()
              .elseGap(),
          Rule.named("gain-for-employers")
              .citing("4.3; Text box 23")
              .met("Georgia-15/employers-must-see-gain")
              .asks("job-placement/benefit-for-employers", "job-placement/employers-and-chambers")
              .wants(
                  d ->
                      d.uses("job-placement")
                          && d.alliances()
                              .ofKind(OrganisationKind.EMPLOYERS, OrganisationKind.CHAMBER)
                              .anyMatch(ally -> said(ally.gains())))
              .elseGap(),
          Rule.named("coming-home")
              .citing("4.3; Text box 23; 5.2")
              .met("Georgia-15/adapting-back-home", "Mali-24/stigma-of-deportation")
              .when(d -> d.isFor(Kind.RETURNEES, Kind.FORCED_RETURNEES))
              .asks(
                  "upskilling-retraining/psychological-support",
                  "forced-returnee-reception/long-term-reintegration",
                  "forced-returnee-reception/stigma")
              .elseGap());

  private CapacityRules() {}
}
