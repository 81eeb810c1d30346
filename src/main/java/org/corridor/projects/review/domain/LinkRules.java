package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Alliances.Role;
import org.corridor.projects.design.Alliances.Trait;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Setting.Bond;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;

/** What joins the two ends, and how the project gets near to people. */
final class LinkRules {

  private static final int MANY_PLACES = 3;

  static final List<Rule> ALL =
      List.of(
          named("bond-named")
              .citing("2.1; Final recommendations")
              .met("Egypt-13#2.1")
              .at(Step.PLACES, "bonds")
              .wants(d -> !d.setting().bonds().isEmpty() && said(d.setting().link()))
              .elseAsk(),
          named("bond-beyond-geography")
              .citing("2.1; Final recommendations")
              .met("Cape Verde-7#Text box 1", "Egypt-13#2.1", "Philippines-43#Text box 4")
              .at(Step.PLACES, "bonds")
              .when(d -> !d.setting().bonds().isEmpty())
              .wants(d -> d.setting().bonds().stream().anyMatch(b -> b != Bond.GEOGRAPHY))
              .unless(d -> !sharesMoreThanPlace(d))
              .elseAdvice(),
          named("both-ends-of-corridor")
              .citing("2.1; Final recommendations")
              .met("Algeria-2#5.1", "Ecuador-9#7.2")
              .at(Step.PLACES, "places")
              .once(d -> !d.setting().places().isEmpty())
              .wants(d -> d.setting().covers(End.ORIGIN) && d.setting().covers(End.RESIDENCE))
              .elseAdvice(),
          named("way-to-migrants")
              .citing("2.2; 7.2; Text box 3; Recommendations 5")
              .met(
                  "Georgia-17/migrants-out-of-reach", "Moldova-28/vulnerable-parents-hard-to-reach")
              .at(Step.PEOPLE, "reach")
              .when(Facts::forMigrantsAbroad)
              .once(LinkRules::strangersToPeopleAtRisk)
              .wants(d -> said(d.content().audience().reach()) && !strangersToPeopleAtRisk(d))
              .minds("local-authority-empowerment/families-as-channel")
              .elseGap(),
          named("divided-community")
              .citing("1.1; 6.4; Text box 20")
              .met("Sri Lanka-49/divided-diaspora", "Jamaica-21/violence-and-fragmentation")
              .when(d -> d.has(Circumstance.DIVIDED_COMMUNITY))
              .at(d -> d.allyField(ally -> true, "traits"))
              .once(d -> !d.alliances().allies().isEmpty())
              .wants(d -> d.alliedWith(Trait.TRUSTED_BY_TARGET_GROUP))
              .minds(
                  "stakeholder-analysis/divided-communities",
                  "family-services/divided-neighbourhoods")
              .elseGap(),
          named("someone-on-the-spot")
              .citing("6.1; Text box 22")
              .met("Morocco-36/partners-far-from-advisers")
              .when(d -> d.has(Circumstance.REMOTE_AREA) || placesAtOneEnd(d) >= MANY_PLACES)
              .at(Step.ALLIANCES, "allies")
              .once(d -> !d.alliances().allies().isEmpty())
              .wants(d -> d.alliances().allies().stream().anyMatch(LinkRules::isOnTheSpot))
              .minds("added-value-of-small-scale/use-proximity")
              .elseGap());

  private static Rule.Draft named(String id) {
    return Rule.named(id).in(Dimension.LINK);
  }

  /** The people themselves show what else may join them. */
  private static boolean sharesMoreThanPlace(Facts design) {
    return design.isFor(
            Kind.WOMEN,
            Kind.YOUTH,
            Kind.DIASPORA_PROFESSIONALS,
            Kind.HEALTH_WORKERS,
            Kind.STUDENTS,
            Kind.ENTREPRENEURS,
            Kind.FARMERS)
        || design.allied(OrganisationKind.FAITH);
  }

  /**
   * Migrants at risk are the most difficult to reach (Recommendations 5), and nobody here knows
   * them.
   */
  private static boolean strangersToPeopleAtRisk(Facts design) {
    return (design.withoutRegularStatus() || design.has(Circumstance.TRAUMA))
        && !design.alliances().allies().isEmpty()
        && !knowsMigrants(design);
  }

  /** A local stakeholder, or a partner known and trusted there. */
  private static boolean isOnTheSpot(Ally ally) {
    return ally.end() == End.ORIGIN
        && (ally.role() == Role.STAKEHOLDER
            || ally.traits().contains(Trait.TRUSTED_BY_TARGET_GROUP));
  }

  private static boolean knowsMigrants(Facts design) {
    return design.alliedWith(Trait.MIGRANT_LED)
        || design.alliedWith(Trait.TRUSTED_BY_TARGET_GROUP)
        || design.allied(OrganisationKind.MIGRANT_ASSOCIATION);
  }

  private static long placesAtOneEnd(Facts design) {
    return design.setting().places().stream().filter(place -> place.end() == End.ORIGIN).count();
  }

  private LinkRules() {}
}
