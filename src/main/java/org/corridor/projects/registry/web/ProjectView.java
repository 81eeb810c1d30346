package org.corridor.projects.registry.web;

import java.util.List;
import org.corridor.knowledge.ThreatKind;
import org.corridor.people.OrganisationKind;
import org.corridor.platform.chart.CorridorMap;
import org.corridor.platform.text.LocalText;
import org.corridor.platform.text.LocalText.Wording;
import org.corridor.projects.PastProjectSection;
import org.corridor.projects.registry.domain.ProjectFacts;
import org.corridor.projects.registry.domain.SeedRegistry;
import org.corridor.projects.registry.domain.Story;
import org.jspecify.annotations.Nullable;

/**
 * A project as its page shows it.
 *
 * @param source where the handbook speaks of it, as citations are written
 * @param sections what other rooms tell of it
 */
public record ProjectView(
    ProjectFacts facts,
    Story story,
    @Nullable CorridorMap map,
    List<Choice> corridors,
    List<Choice> countries,
    List<Choice> groups,
    List<Partner> partners,
    List<UsedBlock> blocks,
    List<Difficulties> difficulties,
    String source,
    List<CardView> similar,
    List<PastProjectSection.Section> sections) {

  /** Whether it is one of the handbook's, and not one that another publisher told of. */
  public boolean isOfHandbook() {
    return facts.source().equals(SeedRegistry.SOURCE);
  }

  /** A value of a facet, and where its projects are. */
  public record Choice(Wording name, String url) {}

  /**
   * @param url its page; null where it has none
   */
  public record Partner(String name, @Nullable String url, String country, OrganisationKind kind) {}

  public record UsedBlock(String url, LocalText title, LocalText summary) {}

  public record Difficulties(ThreatKind kind, List<Story.Difficulty> entries) {}

  public List<String> places(boolean atOrigin) {
    return facts.places().stream()
        .filter(place -> place.atOrigin() == atOrigin)
        .map(ProjectFacts.Place::name)
        .toList();
  }
}
