package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Alliances.Trait;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Step;

/** Information and help for migrants and their families (chapter 5). */
final class RightsRules {

  private static final String ASSISTANCE = "assistance-in-transit-and-destination";

  static final List<Rule> ALL =
      List.of(
          Rule.named("clear-audience")
              .citing("5.1; Recommendations 5")
              .met("Moldova-28/audience-to-define")
              .asks("information-campaign/defined-audience", "information-campaign/research-first")
              .elseGap(),
          Rule.named("right-channel")
              .citing("5.1; Recommendations 5")
              .met("Algeria-2/reaching-young-people")
              .asks(
                  "information-campaign/channel-and-language",
                  "information-campaign/leaflet-or-manual",
                  "pre-departure-information/known-messengers")
              .elseGap(),
          Rule.named("reasons-to-leave")
              .citing("5.1; Text box 12")
              .met("Algeria-2/few-legal-routes", "Algeria-2#5.1")
              .asks(
                  "pre-departure-information/not-deterrence-only",
                  "pre-departure-information/research-reasons",
                  "pre-departure-information/reach-before-decision")
              .elseAdvice(),
          Rule.named("law-of-each-country")
              .citing("5.2; Text box 13")
              .met("Nigeria-39/foreign-legal-frameworks")
              .asks(
                  ASSISTANCE + "/legal-frameworks-differ",
                  "pre-departure-information/accurate-legal-information",
                  "pre-departure-information/information-gaps-on-other-countries")
              .elseGap(),
          Rule.named("public-opinion")
              .citing("5.1; Text box 12; Text box 18")
              .met("Algeria-2/hostile-public-opinion", "Morocco-35/discrimination")
              .when(d -> d.has(Circumstance.DISCRIMINATION) || d.uses("pre-departure-information"))
              .at(Step.PEOPLE, "groups")
              .once(d -> !d.groups().isEmpty())
              .wants(d -> d.isFor(Kind.GENERAL_PUBLIC, Kind.STUDENTS))
              .minds(
                  "pre-departure-information/hostile-public-opinion",
                  "forced-returnee-reception/break-the-silence")
              .elseAdvice(),
          Rule.named("women-and-children-alone")
              .citing("5.1; Text box 12; Text box 13")
              .met("Algeria-2/vulnerable-on-arrival", "Nigeria-39/exploitation-and-violence")
              .asks(
                  ASSISTANCE + "/women-and-girls",
                  "pre-departure-information/vulnerable-groups",
                  "information-campaign/gender-sensitive")
              .insistsWhen(RightsRules::womenOrChildrenOnTheWay)
              .elseGapIf(RightsRules::womenOrChildrenOnTheWay),
          Rule.named("professionals-trained")
              .citing("Text box 13; Text box 11")
              .met(
                  "Nigeria-39/professionals-not-trained-for-migrants",
                  "Moldova-28/staff-unprepared")
              .asks(
                  ASSISTANCE + "/train-professionals",
                  "family-services/caregivers-and-schools",
                  "family-services/tired-caregivers")
              .elseGap(),
          Rule.named("trusted-door")
              .citing("5.2; Recommendations 5")
              .met("Moldova-28/vulnerable-parents-hard-to-reach")
              .asks(ASSISTANCE + "/trusted-access", "information-campaign/use-existing-networks")
              .wants(d -> d.alliedWith(Trait.TRUSTED_BY_TARGET_GROUP))
              .elseGap(),
          Rule.named("referral")
              .citing("5.2; Text box 14")
              .met("Jamaica-21/child-abuse-comes-to-light", "Mali-24/state-little-capacity")
              .asks(
                  ASSISTANCE + "/referral-network",
                  "family-services/referral",
                  "forced-returnee-reception/work-with-authorities")
              .insistsWhen(d -> d.forChildren() || d.has(Circumstance.TRAUMA))
              .elseGap(),
          Rule.named("service-behind-information")
              .citing("5.2; Text box 12; Text box 13")
              .met("Nigeria-39/exploitation-and-violence", "Algeria-2/vulnerable-on-arrival")
              .asks(
                  "information-campaign/information-without-service",
                  ASSISTANCE + "/legal-and-personal-advice")
              .elseAdvice(),
          Rule.named("parents-and-carers")
              .citing("5.2; Text box 11; Text box 19")
              .met("Jamaica-21/children-without-safe-place", "Moldova-28#Text box 11")
              .asks("family-services/both-ends-family", "family-services/blaming-parents")
              .elseAdvice(),
          Rule.named("public-services-open")
              .citing("5.2; Text box 19")
              .met("Jamaica-21/barriers-to-services")
              .asks("family-services/open-public-services")
              .elseGap(),
          Rule.named("qualified-staff")
              .citing("Text box 14; 6.4")
              .met("Mali-24/too-few-mental-health-staff")
              .asks("forced-returnee-reception/qualified-staff-scarce")
              .insistsWhen(d -> d.has(Circumstance.TRAUMA))
              .elseGap(),
          Rule.named("helpers-cared-for")
              .citing("6.3; Text box 14")
              .met("Mali-24/helpers-carry-own-wounds")
              .asks("forced-returnee-reception/heal-the-helpers")
              .insistsWhen(
                  d -> d.practice().takesCareOf("forced-returnee-reception", "peers-as-helpers"))
              .elseGap(),
          Rule.named("hidden-hardship-told")
              .citing("Text box 14; 8.3")
              .met("Mali-24/unspoken-subject", "Mali-24/stigma-of-deportation")
              .asks(
                  "forced-returnee-reception/break-the-silence", "forced-returnee-reception/stigma")
              .elseGap(),
          Rule.named("wounds-of-the-mind")
              .citing("5.2; Text box 14")
              .met("Mali-24/trauma-and-aggressiveness")
              .when(d -> d.has(Circumstance.TRAUMA) || d.isFor(Kind.FORCED_RETURNEES))
              .at(Step.ALLIANCES, "allies")
              .once(d -> !d.alliances().allies().isEmpty())
              .wants(
                  d ->
                      d.alliances()
                          .ofKind(OrganisationKind.HEALTH)
                          .anyMatch(ally -> said(ally.brings())))
              .minds(
                  "forced-returnee-reception/peers-as-helpers",
                  "upskilling-retraining/psychological-support")
              .elseGap());

  private static boolean womenOrChildrenOnTheWay(Facts design) {
    return design.groups().stream()
        .filter(group -> group.end() != End.ORIGIN)
        .anyMatch(
            group ->
                group.kind() == Kind.WOMEN
                    || group.kind() == Kind.CHILDREN
                    || group.circumstances().contains(Circumstance.MINORS));
  }

  private RightsRules() {}
}
