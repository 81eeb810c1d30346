package org.corridor.capacities.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a need, a vacancy or a mission asks of people, in the terms that everybody can be compared
 * in.
 *
 * @param skills what is wanted; somebody who has none of it is never proposed
 * @param languages ISO 639 codes of the languages that the task can be done in; somebody who speaks
 *     none of them is never proposed; empty where any will do
 * @param country where, ISO 3166-1 alpha-2; ties to it count
 * @param town may be empty
 * @param modes in which of these ways it can be done; somebody who offers none of them is never
 *     proposed
 * @param from the first day, null where that is open
 * @param until the last day, null where that is open
 * @param teaching whether others are to be taught
 * @param volunteers whether it is done without pay
 */
public record Demand(
    Sector sector,
    List<Wanted> skills,
    Set<String> languages,
    String country,
    String town,
    Set<Mode> modes,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    boolean teaching,
    boolean volunteers) {

  public Demand {
    skills = List.copyOf(skills);
    languages = Set.copyOf(languages);
    modes = Set.copyOf(modes);
  }
}
