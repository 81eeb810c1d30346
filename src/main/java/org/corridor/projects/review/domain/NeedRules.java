package org.corridor.projects.review.domain;

import static org.corridor.projects.review.domain.Facts.said;

import java.util.List;
import java.util.Set;
import org.corridor.projects.design.Alliances.OrganisationKind;
import org.corridor.projects.design.Audience.Kind;
import org.corridor.projects.design.Audience.TargetGroup;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Need.Evidence;
import org.corridor.projects.design.Step;
import org.corridor.projects.review.Dimension;

/** The need, how it is known, and what else is under way. */
final class NeedRules {

  private static final Set<Kind> NO_PERSONS =
      Set.of(Kind.LOCAL_AUTHORITIES, Kind.LOCAL_ASSOCIATIONS, Kind.GENERAL_PUBLIC);

  private static final String[] SERVICES = {
    "business-support-desk",
    "job-placement",
    "upskilling-retraining",
    "assistance-in-transit-and-destination",
    "family-services",
    "forced-returnee-reception"
  };

  private static final OrganisationKind[] PUBLIC = {
    OrganisationKind.LOCAL_AUTHORITY,
    OrganisationKind.REGIONAL_AUTHORITY,
    OrganisationKind.CENTRAL_AUTHORITY,
    OrganisationKind.EMBASSY,
    OrganisationKind.CHAMBER,
    OrganisationKind.HEALTH,
    OrganisationKind.SCHOOL
  };

  static final List<Rule> ALL =
      List.of(
          named("migration-component")
              .citing("4.1; Final recommendations")
              .met("Ecuador-9#3.2")
              .at(Step.NEED, "migration")
              .wants(d -> said(d.need().migration()))
              .elseAsk(),
          named("development-component")
              .citing("4.1; Final recommendations")
              .met("Ecuador-9#Text box 6")
              .at(Step.NEED, "development")
              .wants(d -> said(d.need().development()))
              .elseAsk(),
          named("components-linked")
              .citing("4.1; Final recommendations")
              .met("Egypt-13#4.1", "Nigeria-40#6.2")
              .at(Step.PEOPLE, "groups")
              .once(NeedRules::nothingJoinsTheEnds)
              .wants(d -> said(d.setting().link()))
              .wants(d -> d.groupAt(End.ORIGIN) && d.groupAt(End.RESIDENCE))
              .elseGap(),
          named("evidence")
              .citing("4.1; 5.1; Recommendations 5")
              .met("Moldova-27#Text box 5", "Moldova-28/audience-to-define")
              .at(Step.NEED, "evidence")
              .once(d -> !d.need().evidence().isEmpty())
              .wants(d -> d.need().evidence().stream().anyMatch(e -> e != Evidence.OWN_EXPERIENCE))
              .elseAdvice(),
          named("local-plans")
              .citing("1.2; Final recommendations")
              .met("Sri Lanka-49#8.1", "Nigeria-40#Text box 15")
              .at(Step.NEED, "localPlan")
              .wants(d -> said(d.need().localPlan()))
              .elseAsk(),
          named("who-else")
              .citing("7.1; 7.2; 8.2; Text box 17; Text box 22")
              .met(
                  "Morocco-36/overlap-with-public-services",
                  "Tunisia-51/overlap-in-language-courses",
                  "Moldova-28/overlapping-guides")
              .at(Step.NEED, "others")
              .once(NeedRules::opensAServiceAlone)
              .wants(d -> said(d.need().others()))
              .minds(
                  "stakeholder-engagement/overlap-with-existing-services",
                  "job-placement/overlap-with-services",
                  "assistance-in-transit-and-destination/overlap-with-services")
              .elseGap(),
          named("counted-by-sex-and-age")
              .citing("4.1; Recommendations 4; Recommendations 5")
              .met("Sri Lanka-49/households-not-alike")
              .at(Step.PEOPLE, "groups")
              .when(d -> d.groups().stream().anyMatch(NeedRules::arePersons))
              .once(
                  d ->
                      d.groups().stream()
                          .filter(NeedRules::arePersons)
                          .anyMatch(group -> group.people().total() > 0))
              .wants(
                  d ->
                      d.groups().stream()
                          .filter(NeedRules::arePersons)
                          .allMatch(group -> group.people().isSplit()))
              .elseAdvice(),
          named("women-and-men")
              .citing("3.1; Recommendations 3; Recommendations 4; Recommendations 5")
              .met("Algeria-2/vulnerable-on-arrival")
              .asks(
                  "financial-literacy/gender-sensitive",
                  "information-campaign/gender-sensitive",
                  "skills-research/gender-age-dimension",
                  "local-needs-assessment/gender-age-dimension")
              .elseAdvice(),
          named("needs-and-skills")
              .citing("4.1; Recommendations 4")
              .met("Egypt-13#4.1", "Jamaica-22#Text box 2")
              .when(d -> d.uses("skills-research", "diaspora-roster", "migrant-experts-trainers"))
              .asks(
                  "skills-research/link-to-needs",
                  "local-needs-assessment/alongside-skills",
                  "local-needs-assessment/needs-without-migrants",
                  "diaspora-roster/skills-not-needed")
              .wants(
                  d ->
                      d.uses("local-needs-assessment")
                          && d.uses("skills-research", "diaspora-roster"))
              .elseGap(),
          named("sector-that-matters")
              .citing("2.3; 3.2; Recommendations 2")
              .met("Ecuador-9/hard-land-for-farming", "Ecuador-9#3.2")
              .asks(
                  "migrant-led-initiative/relevant-for-local-development",
                  "cooperative-upscaling/relevant-sector")
              .elseGap());

  private static Rule.Draft named(String id) {
    return Rule.named(id).in(Dimension.NEED);
  }

  /** All people stand at one end, and neither a bond nor a word links it to the other. */
  private static boolean nothingJoinsTheEnds(Facts design) {
    return !design.groups().isEmpty()
        && design.filled(Step.PLACES)
        && design.setting().bonds().isEmpty();
  }

  /** A service of a kind that public bodies often offer, with no such body among those named. */
  private static boolean opensAServiceAlone(Facts design) {
    return design.uses(SERVICES)
        && design.filled(Step.NEED)
        && !design.alliances().allies().isEmpty()
        && !design.allied(PUBLIC);
  }

  private static boolean arePersons(TargetGroup group) {
    return !NO_PERSONS.contains(group.kind());
  }

  private NeedRules() {}
}
