package org.corridor.alliances.finding.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.OrganisationFacts;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.projects.PastProject;

/** All organisations and past projects at one moment. It never changes. */
final class Landscape {

  private final List<Portrait> portraits;
  private final Map<OrganisationId, Portrait> byId = new HashMap<>();
  private final Map<String, Portrait> byName = new HashMap<>();
  private final List<PastProject> projects;
  private final Lexicon lexicon;

  Landscape(List<Portrait> portraits, List<PastProject> projects, Lexicon lexicon) {
    this.portraits = portraits;
    this.projects = projects;
    this.lexicon = lexicon;
    for (Portrait portrait : portraits) {
      byId.put(portrait.organisation().id(), portrait);
      byName.putIfAbsent(key(portrait.organisation().name(), portrait.country()), portrait);
    }
  }

  static Landscape of(
      Collection<OrganisationFacts> organisations, List<PastProject> projects, Lexicon lexicon) {
    Map<OrganisationId, List<PastProject>> carried = carried(projects);
    List<Portrait> portraits = new ArrayList<>(organisations.size());
    for (OrganisationFacts facts : organisations) {
      List<PastProject> own = carried.getOrDefault(facts.organisation().id(), List.of());
      portraits.add(Portrait.of(facts, own, lexicon));
    }
    return new Landscape(portraits, List.copyOf(projects), lexicon);
  }

  /** The projects of each organisation. */
  static Map<OrganisationId, List<PastProject>> carried(List<PastProject> projects) {
    Map<OrganisationId, List<PastProject>> carried = new HashMap<>();
    for (PastProject project : projects) {
      project
          .partners()
          .forEach(id -> carried.computeIfAbsent(id, some -> new ArrayList<>()).add(project));
    }
    return carried;
  }

  List<Portrait> portraits() {
    return portraits;
  }

  List<PastProject> projects() {
    return projects;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Optional<Portrait> find(OrganisationId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Who is in it already: its entry, that of the same name there, or what the name alone tells. */
  Portrait portrait(Wish.Present present) {
    OrganisationId id = present.organisation();
    Portrait known = id == null ? null : byId.get(id);
    if (known == null) {
      known = byName.get(key(present.name(), present.country()));
    }
    return known == null ? unknown(present) : known;
  }

  private Portrait unknown(Wish.Present present) {
    OrganisationView view =
        new OrganisationView(
            new OrganisationId(UUID.randomUUID()),
            "",
            present.name(),
            present.kind(),
            present.country(),
            List.of(present.country()));
    return Portrait.of(
        new OrganisationFacts(0, view, Set.of(), Set.of(), List.of(), List.of(), "", false),
        List.of(),
        lexicon);
  }

  private static String key(String name, String country) {
    return country + " " + PlainName.of(name);
  }
}
