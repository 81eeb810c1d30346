package org.corridor.projects.review.domain;

import java.util.List;
import java.util.stream.Stream;

/** All rules, in the order in which a reader would ask them. */
final class Rulebook {

  static final List<Rule> RULES =
      Stream.of(
              LinkRules.ALL,
              MigrantRules.ALL,
              NeedRules.ALL,
              CommunityRules.ALL,
              RemittanceRules.ALL,
              CapacityRules.ALL,
              RightsRules.ALL,
              PartnershipRules.ALL,
              StakeholderRules.ALL,
              PlanRules.ALL,
              SustainabilityRules.ALL,
              LearningRules.ALL,
              ProtectionRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Rulebook() {}
}
