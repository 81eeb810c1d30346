package org.corridor.capacities.matching.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.matching.Demand;

/**
 * Very many candidates, packed so that those who fit a task best are found in milliseconds: for
 * each concept those who have it, for each condition a bit each, and all else in one number a
 * person. It never changes, and may be asked by many at once. It answers exactly what {@link Fit}
 * says.
 */
public final class Pool {

  private final int[] numbers;
  private final long[] facts;
  private final Postings postings;
  private final Ties ties;
  private final Sets sets;
  private final ConcurrentLinkedQueue<Scratch> scratches = new ConcurrentLinkedQueue<>();

  Pool(int[] numbers, long[] facts, Postings postings, Ties ties, Sets sets) {
    this.numbers = numbers;
    this.facts = facts;
    this.postings = postings;
    this.ties = ties;
    this.sets = sets;
  }

  /** Who has a concept, and how well: from start[concept] up to start[concept + 1]. */
  record Postings(int[] start, int[] holders, byte[] experience) {

    int from(int concept) {
      return concept + 1 < start.length ? start[concept] : 0;
    }

    int to(int concept) {
      return concept + 1 < start.length ? start[concept + 1] : 0;
    }
  }

  record Ties(int[] start, int[] countries) {

    boolean hold(int slot, int country) {
      for (int place = start[slot]; place < start[slot + 1]; place++) {
        if (countries[place] == country) {
          return true;
        }
      }
      return false;
    }
  }

  record Sets(Map<Sector, Bits> sectors, Map<Mode, Bits> modes, Map<String, Bits> languages) {

    Bits admitted(Demand demand, Bits alive) {
      Bits admitted = alive.copy();
      admitted.and(sectors.getOrDefault(demand.sector(), new Bits()));
      admitted.and(union(modes, demand.modes()));
      if (!demand.languages().isEmpty()) {
        admitted.and(union(languages, demand.languages()));
      }
      return admitted;
    }

    private static <K> Bits union(Map<K, Bits> sets, Set<K> keys) {
      Bits union = new Bits();
      keys.stream().map(sets::get).forEach(set -> union.or(set == null ? new Bits() : set));
      return union;
    }

    long bytes() {
      return Stream.of(sectors, modes, languages)
          .flatMap(each -> each.values().stream())
          .mapToLong(Bits::bytes)
          .sum();
    }
  }

  /** Somebody found, by the number of the entry. */
  public record Found(int number, float value) {

    static final Comparator<Found> BEST_FIRST =
        Comparator.comparing(Found::value).reversed().thenComparing(Found::number);
  }

  /**
   * Those who fit best, best first; those who have nothing of what is wanted never.
   *
   * @param alive who is still to be found, by slot
   */
  List<Found> best(Terms terms, int limit, Bits alive) {
    Bits admitted = sets.admitted(terms.demand(), alive);
    Scratch scratch = borrow();
    try {
      for (Terms.Want want : terms.wants()) {
        scratch.hold(want, postings, admitted);
      }
      Best best = new Best(limit);
      Rest rest = new Rest(terms);
      scratch.each((slot, skills) -> rest.offer(slot, skills, best));
      int[] slots = best.slots();
      return IntStream.range(0, slots.length)
          .mapToObj(place -> new Found(numbers[slots[place]], best.score(place)))
          .toList();
    } finally {
      scratches.add(scratch);
    }
  }

  /** What counts beside the skills, for one task. */
  private final class Rest {

    private final Terms terms;
    private final int country;

    Rest(Terms terms) {
      this.terms = terms;
      country = Facts.country(terms.demand().country());
    }

    void offer(int slot, float skills, Best best) {
      if (Fit.SKILLS * skills + Fit.BESIDES > best.least()) {
        best.offer(value(slot, skills), slot);
      }
    }

    private float value(int slot, float skills) {
      long known = facts[slot];
      Demand demand = terms.demand();
      return Fit.value(
          skills,
          Facts.origin(known) == country
              || Facts.residence(known) == country
              || Facts.ties(known) && ties.hold(slot, country),
          Fit.time(terms, Facts.remote(known), Facts.homeMonths(known)),
          !demand.teaching() || Facts.teaches(known),
          !demand.volunteers() || Facts.volunteers(known),
          Facts.asked(known));
    }
  }

  private Scratch borrow() {
    Scratch scratch = scratches.poll();
    return scratch == null ? new Scratch(numbers.length) : scratch;
  }

  int size() {
    return numbers.length;
  }

  /** Where an entry stands; they were added in the order of their numbers. */
  OptionalInt slot(int number) {
    int slot = Arrays.binarySearch(numbers, number);
    return slot < 0 ? OptionalInt.empty() : OptionalInt.of(slot);
  }

  /** What it takes in memory, without what a search needs for a while. */
  public long bytes() {
    return 4L * numbers.length
        + 8L * facts.length
        + 4L * postings.start().length
        + 5L * postings.holders().length
        + 4L * (ties.start().length + ties.countries().length)
        + sets.bytes();
  }

  /** Sums up what each skill gives, slot by slot; cleared again at the end of each search. */
  private static final class Scratch {

    private static final Experience[] LEVELS = Experience.values();

    private final float[] sum;
    private final float[] one;
    private final float[] parts;
    private final int[] touched;
    private final int[] touchedNow;
    private int count;
    private int countNow;

    Scratch(int size) {
      sum = new float[size];
      one = new float[size];
      parts = new float[size];
      touched = new int[size];
      touchedNow = new int[size];
    }

    void hold(Terms.Want want, Postings postings, Bits admitted) {
      float[] level = new float[LEVELS.length];
      for (Experience has : LEVELS) {
        level[has.ordinal()] = Fit.known(has, want.wanted().least());
      }
      int[] concepts = want.kin().concepts();
      for (int kin = 0; kin < concepts.length; kin++) {
        float worth = want.kin().worth()[kin];
        for (int p = postings.from(concepts[kin]); p < postings.to(concepts[kin]); p++) {
          int slot = postings.holders()[p];
          if (admitted.get(slot)) {
            touch(slot);
            one[slot] = Math.max(one[slot], worth * level[postings.experience()[p]]);
          }
        }
      }
      for (int skill : want.kin().skills()) {
        for (int p = postings.from(skill); p < postings.to(skill); p++) {
          int slot = postings.holders()[p];
          if (admitted.get(slot)) {
            touch(slot);
            parts[slot] += level[postings.experience()[p]];
          }
        }
      }
      take(want);
    }

    private void touch(int slot) {
      if (one[slot] == 0 && parts[slot] == 0) {
        touchedNow[countNow++] = slot;
      }
    }

    private void take(Terms.Want want) {
      int skills = want.kin().skills().length;
      for (int place = 0; place < countNow; place++) {
        int slot = touchedNow[place];
        float bySkills = skills == 0 ? 0 : Kinship.ALL_SKILLS * parts[slot] / skills;
        if (sum[slot] == 0) {
          touched[count++] = slot;
        }
        sum[slot] += want.share() * Math.max(one[slot], bySkills);
        one[slot] = 0;
        parts[slot] = 0;
      }
      countNow = 0;
    }

    void each(Visit visit) {
      for (int place = 0; place < count; place++) {
        int slot = touched[place];
        visit.slot(slot, sum[slot]);
        sum[slot] = 0;
      }
      count = 0;
    }

    interface Visit {
      void slot(int slot, float skills);
    }
  }
}
