package org.corridor.capacities.planning.engine;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first plan: the best first mission for everybody by auction, then teams put right, then who
 * could do more. It breaks no rule.
 */
final class Opening {

  private static final int ROUNDS_FOR_THE_BUDGET = 6;

  private final Problem problem;
  private final Map<Mission, List<Candidate>> candidates;
  private final Draft draft;
  private final Set<Candidate> kept = new HashSet<>();

  Opening(Problem problem) {
    this.problem = problem;
    candidates = problem.byMission();
    draft = new Draft(problem.rules());
  }

  Draft draft() {
    return draft;
  }

  /** Choices of the organiser that stand, also those given up that found a seat again. */
  Set<Candidate> kept() {
    return placed().stream()
        .filter(one -> problem.wanted().contains(Problem.Choice.of(one)))
        .collect(Collectors.toSet());
  }

  List<Candidate> candidates(Mission mission) {
    return candidates.getOrDefault(mission, List.of());
  }

  void make() {
    problem.candidates().stream()
        .filter(one -> problem.wanted().contains(Problem.Choice.of(one)))
        .sorted(Draft.BEST_FIRST)
        .forEach(this::keep);
    bestFirstMissions().stream().sorted(Draft.BEST_FIRST).forEach(this::putIfFree);
    problem.missions().forEach(this::putRight);
    secondMissions();
    problem.missions().stream()
        .filter(mission -> draft.team(mission).isEmpty())
        .forEach(
            mission -> {
              candidates(mission).forEach(this::putIfFree);
              putRight(mission);
            });
    balanceAll();
  }

  private void keep(Candidate one) {
    if (draft.free(one)) {
      draft.put(one);
      kept.add(one);
    }
  }

  private void putIfFree(Candidate one) {
    if (draft.free(one) && draft.gain(one) >= 0) {
      draft.put(one);
    }
  }

  /** With a budget, money gets a price, as high as it takes to keep within. */
  private List<Candidate> bestFirstMissions() {
    Auction auction = auction();
    List<Candidate> dear = auction.held(0);
    long budget = problem.rules().budget();
    if (cost(dear) <= budget) {
      return dear;
    }
    double low = 0;
    double high = worth(dear) / cost(dear);
    List<Candidate> within = auction.held(high);
    while (cost(within) > budget) {
      low = high;
      high *= 2;
      within = auction.held(high);
    }
    for (int round = 0; round < ROUNDS_FOR_THE_BUDGET; round++) {
      double price = (low + high) / 2;
      List<Candidate> trial = auction.held(price);
      if (cost(trial) <= budget) {
        within = trial;
        high = price;
      } else {
        low = price;
      }
    }
    return within;
  }

  private static double worth(List<Candidate> all) {
    return 1 + all.stream().mapToLong(Candidate::worth).sum();
  }

  private static long cost(List<Candidate> all) {
    return all.stream().mapToLong(Candidate::cost).sum();
  }

  private Auction auction() {
    return new Auction(
        problem.missions().stream()
            .map(
                mission ->
                    new Auction.Lot(
                        candidates(mission).stream()
                            .filter(one -> draft.missionsOf(one.person()).isEmpty())
                            .filter(draft::free)
                            .toList(),
                        mission.seats() - draft.team(mission).size()))
            .toList());
  }

  /** Takes others until the team's rules hold; where none can be had, fewer, at last nobody. */
  private void putRight(Mission mission) {
    boolean better = true;
    while (better && missing(mission) > 0) {
      better = improve(mission);
    }
    leave(mission);
  }

  private void leave(Mission mission) {
    while (missing(mission) > 0) {
      draft.team(mission).stream()
          .min(
              Comparator.<Candidate>comparingLong(one -> missingWithout(mission, one))
                  .thenComparing(kept::contains)
                  .thenComparing(Draft.BEST_FIRST.reversed()))
          .ifPresent(this::giveUp);
    }
  }

  private long missing(Mission mission) {
    return draft.tally(mission).missing(mission, problem.rules());
  }

  private long missingWithout(Mission mission, Candidate one) {
    Tally left = draft.tally(mission).without(one);
    return left.people() == 0 ? Long.MAX_VALUE : left.missing(mission, problem.rules());
  }

  private void giveUp(Candidate one) {
    draft.remove(one);
    kept.remove(one);
  }

  /** One more or another one so that less is missing. */
  private boolean improve(Mission mission) {
    Tally now = draft.tally(mission);
    long missing = missing(mission);
    for (Candidate one : candidates(mission)) {
      if (now.with(one).missing(mission, problem.rules()) < missing && draft.free(one)) {
        draft.put(one);
        return true;
      }
    }
    List<Candidate> leaving =
        draft.team(mission).stream()
            .filter(one -> !kept.contains(one))
            .sorted(Draft.BEST_FIRST.reversed())
            .toList();
    for (Candidate gone : leaving) {
      if (replace(gone, missing)) {
        return true;
      }
    }
    return false;
  }

  private boolean replace(Candidate gone, long missing) {
    Mission mission = gone.mission();
    draft.remove(gone);
    Tally left = draft.tally(mission);
    for (Candidate one : candidates(mission)) {
      if (!one.equals(gone)
          && left.with(one).missing(mission, problem.rules()) < missing
          && draft.free(one)) {
        draft.put(one);
        return true;
      }
    }
    draft.put(gone);
    return false;
  }

  private void secondMissions() {
    List<Candidate> open =
        problem.candidates().stream().filter(draft::free).sorted(Draft.BEST_FIRST).toList();
    for (Candidate one : open) {
      if (draft.free(one) && draft.gain(one) > 0) {
        Tally after = draft.tally(one.mission()).with(one);
        if (after.missing(one.mission(), problem.rules()) == 0) {
          draft.put(one);
        }
      }
    }
  }

  /** Those worth least leave until the balance of all holds; where it never does, nobody goes. */
  private void balanceAll() {
    while (draft.all().missingOfAll(problem.rules()) > 0) {
      long missing = draft.all().missingOfAll(problem.rules());
      List<Candidate> placed = placed();
      Candidate leaving =
          placed.stream()
              .filter(one -> draft.all().without(one).missingOfAll(problem.rules()) < missing)
              .min(
                  Comparator.<Candidate, Boolean>comparing(kept::contains)
                      .thenComparing(Draft.BEST_FIRST.reversed()))
              .orElse(placed.get(placed.size() - 1));
      giveUp(leaving);
      leave(leaving.mission());
    }
  }

  private List<Candidate> placed() {
    return problem.missions().stream().flatMap(mission -> draft.team(mission).stream()).toList();
  }
}
