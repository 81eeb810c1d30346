package org.corridor.projects.review.domain;

import java.util.List;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Step;

/** Events, online spaces and networks (chapter 2). */
final class CommunityRules {

  static final List<Rule> ALL =
      List.of(
          Rule.named("written-commitment")
              .citing("2.1; Recommendations 2")
              .met("JMDI Knowledge Fair/one-off-event")
              .asks("networking-event/written-commitment", "networking-event/follow-up-after-event")
              .elseGap(),
          Rule.named("event-money-and-logistics")
              .citing("Text box 21")
              .met("JMDI Knowledge Fair/demanding-organisation")
              .asks("networking-event/underestimated-logistics")
              .wants(d -> d.budgets(Heading.EVENTS))
              .once(Step.BUDGET)
              .elseGap(),
          Rule.named("face-to-face")
              .citing("2.1; Text box 1")
              .met("Cape Verde-7/screen-is-not-enough")
              .asks(
                  "virtual-networking-space/combine-face-to-face",
                  "virtual-networking-space/online-only")
              .wants(d -> d.uses("networking-event"))
              .elseGap(),
          Rule.named("reason-to-come-back")
              .citing("4.1; 2.1")
              .met("Jamaica-22/low-registration")
              .asksEach(
                  "diaspora-roster/incentive-to-update",
                  "diaspora-roster/benefit-for-registered",
                  "virtual-networking-space/incentive-to-update",
                  "virtual-networking-space/users-own-it")
              .elseGap(),
          Rule.named("groups-first")
              .citing("Text box 2; 4.1")
              .met("Jamaica-22/low-registration", "Moldova-30/trust-takes-work")
              .asks(
                  "virtual-networking-space/reach-groups-first",
                  "diaspora-roster/individual-approach-low-registration",
                  "diaspora-roster/promotion-at-start")
              .elseGap(),
          Rule.named("digital-ease")
              .citing("Text box 2; Text box 1")
              .met("Jamaica-22/older-users", "Cape Verde-7/little-ict-access")
              .asks("virtual-networking-space/digital-gap")
              .insistsWhen(CommunityRules::screensAreHard)
              .elseGapIf(CommunityRules::screensAreHard),
          Rule.named("training-at-both-ends")
              .citing("2.2; Recommendations 2")
              .met("Cape Verde-7#Text box 1")
              .asks("md-training/trainees-both-ends", "md-training/one-side-only")
              .elseGap(),
          Rule.named("attitude-to-migration")
              .citing("2.2; Text box 3")
              .met("Georgia-17/migration-seen-as-negative")
              .asks(
                  "local-authority-empowerment/attitude-to-migration",
                  "local-authority-empowerment/communication-strategy")
              .elseGap(),
          Rule.named("officers-trained")
              .citing("2.2; Text box 3")
              .met("Georgia-17/authorities-lack-md-knowledge")
              .asks("local-authority-empowerment/train-officers")
              .elseGap());

  private static boolean screensAreHard(Facts design) {
    return design.has(
            Circumstance.LOW_DIGITAL_SKILLS, Circumstance.LOW_LITERACY, Circumstance.REMOTE_AREA)
        || design.isFor(Kind.OLDER_PEOPLE);
  }

  private CommunityRules() {}
}
