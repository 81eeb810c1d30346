package org.corridor.capacities.matching.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;

/**
 * Packs candidates one by one, in the order of their numbers, without keeping an object of any of
 * them.
 */
public final class PoolBuilder {

  private static final Comparator<Ability> BEST_FIRST =
      Comparator.comparing(Ability::experience).reversed();

  private final Ints numbers = new Ints();
  private final Ints abilityOf = new Ints();
  private final Ints abilities = new Ints();
  private final Ints tieStart = new Ints();
  private final Ints ties = new Ints();
  private final Map<Sector, Bits> sectors = new EnumMap<>(Sector.class);
  private final Map<Mode, Bits> modes = new EnumMap<>(Mode.class);
  private final Map<String, Bits> languages = new HashMap<>();
  private long[] facts = new long[16];
  private int highest;

  public void add(Candidate candidate) {
    int slot = numbers.size();
    numbers.add(candidate.number());
    if (slot == facts.length) {
      facts = Arrays.copyOf(facts, slot * 3 / 2);
    }
    facts[slot] = Facts.of(candidate);
    tieStart.add(ties.size());
    candidate.ties().forEach(tie -> ties.add(Facts.country(tie)));
    candidate.sectors().forEach(sector -> mark(sectors, sector, slot));
    candidate.modes().forEach(mode -> mark(modes, mode, slot));
    candidate.languages().forEach(language -> mark(languages, language, slot));
    addAbilities(candidate, slot);
  }

  private void addAbilities(Candidate candidate, int slot) {
    Set<Integer> seen = new HashSet<>();
    candidate.abilities().stream()
        .sorted(BEST_FIRST)
        .filter(ability -> seen.add(ability.concept()))
        .forEach(
            ability -> {
              highest = Math.max(highest, ability.concept());
              abilityOf.add(slot);
              abilities.add(ability.concept() << 2 | ability.experience().ordinal());
            });
  }

  private static <K> void mark(Map<K, Bits> sets, K key, int slot) {
    sets.computeIfAbsent(key, each -> new Bits()).set(slot);
  }

  public Pool build() {
    int[] start = new int[highest + 2];
    for (int place = 0; place < abilities.size(); place++) {
      start[(abilities.get(place) >> 2) + 1]++;
    }
    for (int concept = 1; concept < start.length; concept++) {
      start[concept] += start[concept - 1];
    }
    int[] holders = new int[abilities.size()];
    byte[] experience = new byte[abilities.size()];
    int[] next = start.clone();
    for (int place = 0; place < abilities.size(); place++) {
      int to = next[abilities.get(place) >> 2]++;
      holders[to] = abilityOf.get(place);
      experience[to] = (byte) (abilities.get(place) & (Experience.values().length - 1));
    }
    tieStart.add(ties.size());
    return new Pool(
        numbers.toArray(),
        Arrays.copyOf(facts, numbers.size()),
        new Pool.Postings(start, holders, experience),
        new Pool.Ties(tieStart.toArray(), ties.toArray()),
        new Pool.Sets(sectors, modes, languages));
  }
}
