package org.corridor.projects.registry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corridor.knowledge.Case;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;

/** Turns a case of the handbook into a project of the registry. */
final class ProjectOfCase {

  private static final OrganisationId NOBODY = new OrganisationId(new UUID(0, 0));

  private ProjectOfCase() {}

  /**
   * @param partners the case's partners as organisations, in its order; empty while they are not
   *     registered yet
   */
  static Project of(Case entry, String source, List<OrganisationId> partners) {
    ProjectFacts facts =
        new ProjectFacts(
            entry.code(),
            entry.id(),
            source,
            entry.title(),
            entry.summary(),
            entry.countries().origin(),
            entry.countries().residence(),
            entry.places().stream().map(ProjectOfCase::place).toList(),
            entry.theme(),
            entry.capitals(),
            entry.blocks(),
            entry.targetGroups(),
            partners(entry, partners),
            new ProjectFacts.Reading(entry.reading().basis(), entry.reading().note()));
    return new Project(facts, story(entry));
  }

  private static ProjectFacts.Place place(Case.CasePlace place) {
    return new ProjectFacts.Place(
        place.name(), place.country(), place.end().equals("origin"), place.lat(), place.lon());
  }

  private static List<ProjectFacts.Partner> partners(Case entry, List<OrganisationId> ids) {
    List<ProjectFacts.Partner> partners = new ArrayList<>();
    for (int i = 0; i < entry.partners().size(); i++) {
      Case.CasePartner partner = entry.partners().get(i);
      partners.add(
          new ProjectFacts.Partner(
              ids.isEmpty() ? NOBODY : ids.get(i),
              partner.name(),
              partner.country(),
              OrganisationKind.of(partner.kind()).orElse(OrganisationKind.OTHER)));
    }
    return partners;
  }

  private static Story story(Case entry) {
    return new Story(
        entry.bonds(),
        entry.textBox(),
        entry.mentions(),
        entry.whatWorked().stream()
            .map(cited -> new Story.Statement(cited.text(), cited.source()))
            .toList(),
        entry.difficulties().stream()
            .map(
                difficulty ->
                    new Story.Difficulty(
                        difficulty.id(),
                        difficulty.kind(),
                        difficulty.text(),
                        difficulty.met(),
                        difficulty.source()))
            .toList(),
        entry.sustainability(),
        entry.replicable());
  }
}
