package org.corridor.capacities.roster;

import java.util.List;
import java.util.Set;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.NamedConcept;
import org.jspecify.annotations.Nullable;

/**
 * What a searcher sees of somebody before they said yes: enough to ask, and nothing that tells who
 * it is (handbook, text box 10). Towns, names, employers, own words, years and days are left out.
 *
 * @param residence the country they live in, null where fewer than five in it can be found
 * @param languages ISO 639 codes
 * @param teaches whether they would teach others
 */
public record Card(
    EntryId id,
    Set<Sector> sectors,
    List<Known> skills,
    Set<String> languages,
    @Nullable String residence,
    Set<Mode> modes,
    boolean teaches) {

  public Card {
    sectors = Set.copyOf(sectors);
    skills = List.copyOf(skills);
    languages = Set.copyOf(languages);
    modes = Set.copyOf(modes);
  }

  /** A skill that they said they have. */
  public record Known(NamedConcept concept, Experience experience, boolean certificate) {}
}
