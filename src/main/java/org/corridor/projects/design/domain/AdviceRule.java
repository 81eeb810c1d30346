package org.corridor.projects.design.domain;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.corridor.projects.design.Audience.Circumstance;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Need.Evidence;
import org.corridor.projects.design.Setting.Bond;
import org.corridor.projects.design.Setting.Corridor;

/**
 * What the answers about people, places and need say about blocks. Each rule is one sentence of the
 * handbook on when a block fits; its name is part of the key of the reason shown.
 */
enum AdviceRule {
  FAMILIES("3.1; 5.2", kind(Kind.FAMILIES), "financial-literacy", "family-services", "insurance"),
  CHILDREN("5.2; Text box 11", kindOr(Circumstance.MINORS, Kind.CHILDREN), "family-services"),
  OLDER_PEOPLE("5.2", kind(Kind.OLDER_PEOPLE), "family-services"),
  WOMEN("3.2", kind(Kind.WOMEN), "savings-in-local-businesses", "financial-literacy"),
  YOUTH(
      "5.1; Text box 11",
      kind(Kind.YOUTH, Kind.STUDENTS),
      "pre-departure-information",
      "information-campaign"),
  ENTREPRENEURS(
      "3.3",
      kind(Kind.ENTREPRENEURS),
      "business-support-desk",
      "joint-business-credit-fund",
      "micro-credit"),
  FARMERS("3.2; Text box 6", kind(Kind.FARMERS), "cooperative-upscaling", "micro-credit"),
  RETURNEES(
      "4.3",
      kind(Kind.RETURNEES),
      "job-placement",
      "upskilling-retraining",
      "business-support-desk"),
  FORCED_RETURNEES(
      "5.2; Text box 14",
      kind(Kind.FORCED_RETURNEES),
      "forced-returnee-reception",
      "upskilling-retraining"),
  JOBSEEKERS("4.3; Text box 23", kind(Kind.JOBSEEKERS), "job-placement", "upskilling-retraining"),
  SEASONAL_WORKERS(
      "Text box 10",
      kindOr(Circumstance.SEASONAL_ABSENCE, Kind.SEASONAL_WORKERS),
      "upskilling-retraining",
      "job-placement",
      "pre-departure-information"),
  DIASPORA_PROFESSIONALS(
      "4.1; 4.2",
      kind(Kind.DIASPORA_PROFESSIONALS),
      "migrant-experts-trainers",
      "diaspora-roster",
      "local-needs-assessment"),
  SPECIALISED_SECTOR(
      "4.2; Text box 15; Text box 16",
      kindOr(Circumstance.HIGHLY_TECHNICAL, Kind.HEALTH_WORKERS),
      "institutional-collaboration",
      "migrant-experts-trainers"),
  RIGHTS_AT_RISK(
      "5.2; Text box 13",
      kindOr(Circumstance.IRREGULAR_STATUS, Kind.IRREGULAR_MIGRANTS, Kind.REFUGEES),
      "assistance-in-transit-and-destination",
      "information-campaign"),
  DISCRIMINATION(
      "5.1; 5.2",
      circumstance(Circumstance.DISCRIMINATION),
      "information-campaign",
      "assistance-in-transit-and-destination"),
  LOCAL_AUTHORITIES(
      "Text box 3; 7.2",
      kind(Kind.LOCAL_AUTHORITIES),
      "local-authority-empowerment",
      "md-training"),
  ASSOCIATIONS("2.2; 2.3", kind(Kind.LOCAL_ASSOCIATIONS), "md-training", "networking-event"),
  SAVERS("3.1; 3.2", AdviceRule::migrantsFromOnePlace, "savings-investment-group", "saving-scheme"),
  REMITTANCES(
      "3.1",
      content -> kind(Kind.MIGRANTS).test(content) && kind(Kind.FAMILIES).test(content),
      "remittance-transfer-tool"),
  MIGRANTS_ASK(
      "2.3; Text box 4",
      content -> content.need().evidence().contains(Evidence.MIGRANTS_REQUEST),
      "migrant-led-initiative"),
  PROFESSION_BINDS(
      "2.1; 4.2",
      content -> content.setting().bonds().contains(Bond.PROFESSION),
      "diaspora-roster",
      "institutional-collaboration"),
  BOND_BINDS(
      "2.3; Final recommendations",
      AdviceRule::hasPersonalBond,
      "migrant-led-initiative",
      "networking-event"),
  SCATTERED("2.1; Text box 1; Text box 2", AdviceRule::isScattered, "virtual-networking-space"),
  LESSONS_THERE(
      "2.2",
      content -> content.need().evidence().contains(Evidence.EARLIER_PROJECT),
      "knowledge-sharing"),
  NEED_UNKNOWN(
      "4.1", AdviceRule::skillsWithoutEvidence, "local-needs-assessment", "skills-research");

  private final String source;
  private final Predicate<DesignContent> condition;
  private final List<String> blocks;

  AdviceRule(String source, Predicate<DesignContent> condition, String... blocks) {
    this.source = source;
    this.condition = condition;
    this.blocks = List.of(blocks);
  }

  boolean speaks(DesignContent content) {
    return condition.test(content);
  }

  /** The blocks it speaks for, by id. */
  List<String> blocks() {
    return blocks;
  }

  Advice.Reason reason() {
    return new Advice.Reason(name().toLowerCase(Locale.ROOT).replace('_', '-'), source);
  }

  private static Predicate<DesignContent> kind(Kind... kinds) {
    return content -> content.audience().hasKind(kinds);
  }

  private static Predicate<DesignContent> circumstance(Circumstance circumstance) {
    return content -> content.audience().hasCircumstance(circumstance);
  }

  private static Predicate<DesignContent> kindOr(Circumstance circumstance, Kind... kinds) {
    return kind(kinds).or(circumstance(circumstance));
  }

  private static boolean migrantsFromOnePlace(DesignContent content) {
    return content.audience().hasKind(Kind.MIGRANTS)
        && content.setting().bonds().contains(Bond.GEOGRAPHY);
  }

  private static boolean hasPersonalBond(DesignContent content) {
    return content.setting().bonds().stream()
        .anyMatch(
            bond -> bond == Bond.GENDER || bond == Bond.GENERATION || bond == Bond.EXPERIENCE);
  }

  private static boolean isScattered(DesignContent content) {
    return content.setting().corridors().stream().map(Corridor::residence).distinct().count() > 2;
  }

  private static boolean skillsWithoutEvidence(DesignContent content) {
    return content.audience().hasKind(Kind.RETURNEES, Kind.JOBSEEKERS, Kind.DIASPORA_PROFESSIONALS)
        && !content.need().evidence().contains(Evidence.SURVEY);
  }
}
