package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import java.util.Set;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.Emergence;
import org.corridor.projects.design.Alliances.Role;
import org.corridor.projects.design.Alliances.Trait;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Need.Evidence;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;
import org.corridor.projects.review.FieldLink;

/** How the partners are bound, and how they work together (chapter 6). */
final class PartnershipRules {

  /** As many as the largest partnership of the 51 projects; most have two or three. */
  private static final int MANY = 5;

  private static final int TOO_MANY = 8;

  private static final Set<Evidence> LOCAL_VOICE =
      Set.of(
          Evidence.SURVEY, Evidence.CONSULTATION, Evidence.MIGRANTS_REQUEST, Evidence.LOCAL_PLAN);

  static final List<Rule> ALL =
      List.of(
          named("size")
              .citing("Final recommendations; 6.2")
              .met("Morocco-34/scattered-network")
              .at(Step.ALLIANCES, "allies")
              .when(d -> !d.partners().isEmpty())
              .wants(d -> d.partners().size() <= MANY)
              .elseGapIf(d -> d.partners().size() > TOO_MANY),
          named("partners-at-both-ends")
              .citing("6.2; Final recommendations")
              .met("Tunisia-51/northern-partner-without-local-network", "Nigeria-40#6.2")
              .at(Step.ALLIANCES, "allies")
              .once(d -> d.partners().stream().anyMatch(ally -> ally.end() != null))
              .wants(d -> partnerAt(d, End.ORIGIN) && partnerAt(d, End.RESIDENCE))
              .elseGap(),
          several("joint-vision")
              .citing("6.1; Recommendations 6; Text box 17")
              .met("Tunisia-51/fragile-joint-vision")
              .at(Step.ALLIANCES, "vision")
              .wants(d -> said(d.partnership().vision()))
              .minds("binding-forces/joint-vision")
              .oncePassedOver()
              .elseGap(),
          several("written-agreement")
              .citing("6.1; Text box 17; Recommendations 6")
              .met("Tunisia-51/unclear-resources-and-roles")
              .at(d -> d.allyField(PartnershipRules::unwritten, "agreement"))
              .wants(d -> d.partners().stream().noneMatch(PartnershipRules::unwritten))
              .minds("binding-forces/written-agreement")
              .elseGap(),
          several("designed-together")
              .citing("6.4; Text box 17")
              .met("Tunisia-51/unequal-part-in-design")
              .at(Step.ALLIANCES, "decisions")
              .wants(d -> said(d.partnership().decisions()))
              .minds("binding-forces/designed-by-one", "threats-and-solutions/design-together")
              .oncePassedOver()
              .elseGap(),
          several("roles-from-strengths")
              .citing("6.2; 6.4; Recommendations 6")
              .met("Tunisia-51/unclear-resources-and-roles", "Nigeria-40#Text box 15")
              .at(d -> d.allyField(ally -> isPartner(ally) && !said(ally.brings()), "brings"))
              .wants(d -> d.partners().stream().allMatch(ally -> said(ally.brings())))
              .minds("complementarities/roles-from-strengths")
              .oncePassedOver()
              .elseAdvice(),
          several("regular-contact")
              .citing("6.4; Text box 17; Recommendations 6")
              .met("Tunisia-51/fragile-joint-vision")
              .at(Step.ALLIANCES, "communication")
              .wants(d -> said(d.partnership().communication()))
              .minds("threats-and-solutions/regular-communication")
              .oncePassedOver()
              .elseGap(),
          several("meetings-in-budget")
              .citing("6.4; Recommendations 6")
              .met("Tunisia-51/fragile-joint-vision", "Cape Verde-7#6.3")
              .at(
                  d ->
                      meets(d)
                          ? FieldLink.to(Step.BUDGET, "lines")
                          : FieldLink.to(Step.ALLIANCES, "meetingsPerYear"))
              .once(d -> meetsNever(d) || meets(d) && d.filled(Step.BUDGET))
              .wants(d -> meets(d) && d.budgets(Heading.TRAVEL))
              .minds("threats-and-solutions/budgeted-meetings")
              .elseGap(),
          several("unequal-experience")
              .citing("6.3; 6.4; Text box 1; Text box 17")
              .met(
                  "Cape Verde-7/junior-partner-management",
                  "Mali-24/small-association",
                  "Tunisia-51/different-capacity-levels",
                  "Georgia-15/partner-training-capacity")
              .at(Step.ALLIANCES, "learning")
              .when(PartnershipRules::differInExperience)
              .wants(d -> said(d.partnership().learning()))
              .minds("capacity-transfer/learning-planned", "capacity-transfer/start-together")
              .elseGap(),
          several("help-when-stuck")
              .citing("6.4; Recommendations 6; Text box 17")
              .met("Tunisia-51#6.4", "Morocco-36/allies-not-known")
              .at(Step.ALLIANCES, "disagreement")
              .wants(d -> said(d.partnership().disagreement()))
              .minds("threats-and-solutions/external-help")
              .oncePassedOver()
              .elseAdvice(),
          several("change-of-leader")
              .citing("6.4")
              .asks(
                  "threats-and-solutions/leadership-change",
                  "capacity-transfer/learning-leaves-with-people")
              .elseAdvice(),
          named("formed-from-outside")
              .citing("6.1; Text box 21")
              .met("JMDI Knowledge Fair/opportunistic-partnerships")
              .at(Step.NEED, "evidence")
              .when(d -> isDriven(d) || d.uses("networking-event"))
              .once(d -> !d.need().evidence().isEmpty())
              .wants(d -> d.need().evidence().stream().anyMatch(LOCAL_VOICE::contains))
              .minds(
                  "binding-forces/donor-driven-partnership",
                  "networking-event/opportunistic-partnerships")
              .elseGapIf(PartnershipRules::isDriven),
          named("new-acquaintances")
              .citing("6.1; Text box 21")
              .met("JMDI Knowledge Fair/no-earlier-working-relations")
              .at(Step.ALLIANCES, "meetingsPerYear")
              .when(d -> d.partnership().emergence() != null && !isAcquainted(d))
              .once(PartnershipRules::meetsNever)
              .wants(PartnershipRules::meets)
              .elseAdvice(),
          named("informal-partner")
              .citing("6.1; Text box 4")
              .met("Philippines-43/migrant-association-outside-funding")
              .when(PartnershipRules::leavesSomeoneOutside)
              .at(Step.ALLIANCES, "decisions")
              .wants(d -> said(d.partnership().decisions()))
              .minds(
                  "added-value-of-small-scale/informal-partners",
                  "migrant-led-initiative/ally-for-capacity")
              .oncePassedOver()
              .elseGap());

  private static Rule.Draft named(String id) {
    return Rule.named(id).in(Dimension.PARTNERSHIP);
  }

  /** About partnerships, which take two. */
  private static Rule.Draft several(String id) {
    return named(id).when(d -> d.partners().size() > 1);
  }

  private static boolean isPartner(Ally ally) {
    return ally.role() == Role.PARTNER;
  }

  private static boolean unwritten(Ally ally) {
    return isPartner(ally) && !ally.isBoundInWriting();
  }

  private static boolean partnerAt(Facts design, End end) {
    return design.partners().stream().anyMatch(ally -> ally.end() == end);
  }

  private static boolean meets(Facts design) {
    Integer meetings = design.partnership().meetingsPerYear();
    return meetings != null && meetings > 0;
  }

  private static boolean meetsNever(Facts design) {
    Integer meetings = design.partnership().meetingsPerYear();
    return meetings != null && meetings == 0;
  }

  private static boolean differInExperience(Facts design) {
    long experienced =
        design.partners().stream()
            .filter(ally -> ally.traits().contains(Trait.GRANT_EXPERIENCE))
            .count();
    return experienced > 0 && experienced < design.partners().size();
  }

  private static boolean isDriven(Facts design) {
    Emergence emergence = design.partnership().emergence();
    return emergence == Emergence.CALL_FOR_PROPOSALS || emergence == Emergence.EVENT_OR_PLATFORM;
  }

  private static boolean isAcquainted(Facts design) {
    Emergence emergence = design.partnership().emergence();
    return emergence == Emergence.EARLIER_WORK
        || emergence == Emergence.PERSONAL_CONTACT
        || design.alliedWith(Trait.WORKED_TOGETHER);
  }

  private static boolean leavesSomeoneOutside(Facts design) {
    return design.alliedWith(Trait.INFORMAL) || design.uses("migrant-led-initiative");
  }

  private PartnershipRules() {}
}
