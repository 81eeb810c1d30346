package org.corridor.alliances.finding.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.corridor.people.OrganisationFacts;
import org.corridor.people.OrganisationView;
import org.corridor.projects.PastProject;

/**
 * An organisation as the finder sees it. How sure something is goes from 0 to 1: what it says of
 * itself is sure, what its name or earlier projects tell is less so.
 *
 * @param countries where it is at home or works
 * @param spokenOf countries that its name speaks of
 * @param sectors what it works on, by code, and how sure
 * @param groups whom it reaches, by code, and how sure
 * @param grants 0 for none known, to 1 for several as lead
 * @param projects that it took part in
 */
record Portrait(
    OrganisationView organisation,
    Set<String> countries,
    Set<String> spokenOf,
    Map<String, Double> sectors,
    Map<String, Double> groups,
    Set<String> languages,
    double grants,
    List<PastProject> projects,
    List<String> words) {

  static final double SAID = 1;
  static final double NAMED = 0.7;
  static final double DONE = 0.5;

  private static final Map<String, Double> GRANTS =
      Map.of("none", 0.0, "partner", 0.4, "lead", 0.7, "several-as-lead", 1.0);

  static Portrait of(OrganisationFacts facts, List<PastProject> projects, Lexicon lexicon) {
    Lexicon.Told told = lexicon.told(facts.organisation().name());
    Map<String, Double> sectors = new HashMap<>();
    Map<String, Double> groups = new HashMap<>();
    Set<String> countries = new HashSet<>();
    countries.add(facts.organisation().country());
    for (PastProject project : projects) {
      countries.addAll(project.origin());
      countries.addAll(project.residence());
      project.blocks().forEach(block -> surer(sectors, lexicon.need(block).sectors(), DONE));
      surer(groups, project.groups(), DONE);
    }
    surer(sectors, told.sectors(), NAMED);
    surer(groups, told.groups(), NAMED);
    surer(sectors, facts.sectors(), SAID);
    surer(groups, facts.groups(), SAID);
    facts.towns().forEach(town -> countries.add(town.country()));
    return new Portrait(
        facts.organisation(),
        Set.copyOf(countries),
        Set.copyOf(told.countries()),
        Map.copyOf(sectors),
        Map.copyOf(groups),
        Set.copyOf(facts.languages()),
        GRANTS.getOrDefault(facts.grants(), 0.0),
        List.copyOf(projects),
        PlainName.words(facts.organisation().name()));
  }

  private static void surer(Map<String, Double> known, Iterable<String> codes, double how) {
    codes.forEach(code -> known.merge(code, how, Math::max));
  }

  String country() {
    return organisation.country();
  }

  boolean isTiedTo(String country) {
    return countries.contains(country) || spokenOf.contains(country);
  }

  /** Whether its work, or its name, is known to lead to another country. */
  boolean hasTiesAbroad() {
    return countries.size() > 1 || spokenOf.stream().anyMatch(other -> !countries.contains(other));
  }

  double sector(String code) {
    return sectors.getOrDefault(code, 0.0);
  }

  double group(String code) {
    return groups.getOrDefault(code, 0.0);
  }
}
