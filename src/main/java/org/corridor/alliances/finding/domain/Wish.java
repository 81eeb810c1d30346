package org.corridor.alliances.finding.domain;

import java.util.List;
import java.util.Set;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * What partners are sought for: a project as far as it is known, and who carries it already.
 *
 * @param origin countries of origin, ISO 3166-1 alpha-2
 * @param residence countries of residence
 * @param theme the handbook's part II; empty while open
 * @param blocks ids of its building blocks
 * @param sectors expertise that is wanted besides, by code
 * @param groups whom it is for, by code
 * @param languages that the partners must share one of; empty for any
 * @param words title and idea in the team's words
 */
public record Wish(
    List<Present> present,
    Set<String> origin,
    Set<String> residence,
    String theme,
    List<String> blocks,
    Set<String> sectors,
    Set<String> groups,
    Set<String> languages,
    String words) {

  public Wish {
    present = List.copyOf(present);
    origin = Set.copyOf(origin);
    residence = Set.copyOf(residence);
    blocks = List.copyOf(blocks);
    sectors = Set.copyOf(sectors);
    groups = Set.copyOf(groups);
    languages = Set.copyOf(languages);
  }

  /**
   * Somebody who is in it already.
   *
   * @param organisation null for one without an entry here
   */
  public record Present(
      @Nullable OrganisationId organisation, String name, String country, OrganisationKind kind) {}

  /** Whether it says enough to look for anybody. */
  public boolean isEmpty() {
    return origin.isEmpty() && residence.isEmpty();
  }
}
