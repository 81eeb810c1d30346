package org.corridor.capacities.matching.domain;

import java.util.List;
import java.util.Set;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;

/**
 * Somebody of the roster as the matching sees them: what is needed to compare, and nothing more.
 *
 * @param number of the entry, from 1
 * @param sectors in which they agreed to be found
 * @param languages ISO 639 codes of those they speak well enough to work in
 * @param residence ISO 3166-1 alpha-2, empty if not said
 * @param origin the same
 * @param ties other countries they belong to
 * @param homeMonths the months spent at home each year, bit 0 for January; 0 if not said
 * @param asked how many requests they had within a year
 */
public record Candidate(
    int number,
    Set<Sector> sectors,
    List<Ability> abilities,
    Set<String> languages,
    String residence,
    String origin,
    Set<String> ties,
    Set<Mode> modes,
    int homeMonths,
    boolean teaches,
    boolean volunteers,
    int asked) {

  public Candidate {
    sectors = Set.copyOf(sectors);
    abilities = List.copyOf(abilities);
    languages = Set.copyOf(languages);
    ties = Set.copyOf(ties);
    modes = Set.copyOf(modes);
  }
}
