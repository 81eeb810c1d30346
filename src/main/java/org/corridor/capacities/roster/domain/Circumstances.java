package org.corridor.capacities.roster.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.corridor.capacities.Mode;

/**
 * Where somebody is at home, and when and how they could pass on what they can do.
 *
 * @param residence ISO 3166-1 alpha-2; empty if not said
 * @param origin the same
 * @param town of origin, in their own words
 * @param ties other countries they belong to
 * @param languages ISO codes of those they can work in
 * @param homeMonths the months they spend at home each year, 1 to 12 (text box 10: fishermen who
 *     work abroad in the season)
 * @param volunteers whether they would do it without pay
 */
public record Circumstances(
    String residence,
    String origin,
    String town,
    List<String> ties,
    List<String> languages,
    Set<Mode> modes,
    Set<Integer> homeMonths,
    boolean volunteers) {

  public static final int TOWN = 100;
  public static final int TIES = 6;
  public static final int LANGUAGES = 12;

  public Circumstances {
    ties = List.copyOf(ties);
    languages = List.copyOf(languages);
    modes = modes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(modes));
    homeMonths = Set.copyOf(homeMonths);
  }

  static Circumstances notSaid() {
    return new Circumstances("", "", "", List.of(), List.of(), Set.of(), Set.of(), false);
  }

  /** The months as bits, 0 for January. */
  int monthBits() {
    return homeMonths.stream().mapToInt(month -> 1 << (month - 1)).sum();
  }

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Circumstances";
  }
}
