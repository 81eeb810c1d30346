package org.corridor.capacities.matching.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Wanted;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.Relations;

/**
 * People and needs that nobody has, alike for the same seed. What they can do and want are
 * occupations and the skills that belong to them, so that a skill is as frequent as ESCO makes it.
 */
final class MadeUp {

  private static final List<String> COUNTRIES =
      List.of(
          "EG", "MA", "SN", "MD", "GE", "EC", "PH", "DZ", "TN", "ET", "GH", "CV", "JM", "LK", "DE",
          "FR", "IT", "ES", "GR", "US", "GB", "NL", "CA", "PT");
  private static final List<String> LANGUAGES =
      List.of("en", "fr", "es", "pt", "ar", "ro", "ka", "am", "wo", "tl", "de", "it");

  private final Relations relations;
  private final int[] occupations;
  private final Random random;

  MadeUp(Relations relations, int[] occupations, long seed) {
    this.relations = relations;
    this.occupations = occupations.clone();
    random = new Random(seed);
  }

  Candidate person(int number) {
    List<Ability> abilities = new ArrayList<>();
    int jobs = 1 + random.nextInt(2);
    for (int job = 0; job < jobs; job++) {
      int occupation = occupation();
      abilities.add(ability(occupation));
      some(relations.essential(occupation), 3 + random.nextInt(8))
          .forEach(skill -> abilities.add(ability(skill)));
      some(relations.optional(occupation), random.nextInt(4))
          .forEach(skill -> abilities.add(ability(skill)));
    }
    String origin = any(COUNTRIES);
    return new Candidate(
        number,
        Set.copyOf(severalOf(Sector.values(), 2)),
        abilities,
        languages(3),
        any(COUNTRIES),
        origin,
        random.nextInt(4) == 0 ? Set.of(any(COUNTRIES)) : Set.of(),
        severalOf(Mode.values(), 3),
        random.nextInt(3) == 0 ? random.nextInt(4096) : 0,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(10) == 0 ? random.nextInt(8) : 0);
  }

  Demand need() {
    int occupation = occupation();
    List<Wanted> wanted = new ArrayList<>();
    if (random.nextBoolean()) {
      wanted.add(wanted(occupation));
    }
    some(relations.essential(occupation), 3 + random.nextInt(6))
        .forEach(skill -> wanted.add(wanted(skill)));
    LocalDate from = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365));
    return new Demand(
        Sector.values()[random.nextInt(Sector.values().length)],
        wanted,
        languages(2),
        any(COUNTRIES),
        random.nextBoolean() ? "Town-" + random.nextInt(50) : "",
        severalOf(Mode.values(), 2),
        random.nextBoolean() ? from : null,
        from.plusDays(random.nextInt(120)),
        random.nextBoolean(),
        random.nextBoolean());
  }

  private int occupation() {
    return occupations[random.nextInt(occupations.length)];
  }

  private Ability ability(int concept) {
    return new Ability(concept, experience());
  }

  private Wanted wanted(int concept) {
    return new Wanted(new ConceptId(concept), random.nextInt(3) > 0, experience());
  }

  private Experience experience() {
    return Experience.values()[random.nextInt(Experience.values().length)];
  }

  private Set<Integer> some(int[] concepts, int most) {
    Set<Integer> some = new LinkedHashSet<>();
    IntStream.range(0, Math.min(most, concepts.length))
        .forEach(each -> some.add(concepts[random.nextInt(concepts.length)]));
    return some;
  }

  private Set<String> languages(int most) {
    Set<String> spoken = new LinkedHashSet<>();
    IntStream.rangeClosed(0, random.nextInt(most)).forEach(each -> spoken.add(any(LANGUAGES)));
    return spoken;
  }

  private <E extends Enum<E>> Set<E> severalOf(E[] all, int most) {
    EnumSet<E> several = EnumSet.of(all[random.nextInt(all.length)]);
    IntStream.range(0, random.nextInt(most))
        .forEach(each -> several.add(all[random.nextInt(all.length)]));
    return several;
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
