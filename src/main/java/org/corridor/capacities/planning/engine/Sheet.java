package org.corridor.capacities.planning.engine;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All seats, as Timefold changes them. */
@PlanningSolution
public final class Sheet {

  @ProblemFactProperty private Rules rules = Rules.NONE;

  @PlanningEntityCollectionProperty private List<Seat> seats = List.of();

  @PlanningScore private @Nullable HardMediumSoftLongScore score;

  /** What the search works on; copies of the sheet do not use it. */
  private @Nullable Draft draft;

  /** For Timefold, which copies by it. */
  Sheet() {}

  Sheet(Rules rules, List<Seat> seats) {
    this.rules = rules;
    this.seats = seats;
  }

  List<Seat> seats() {
    return seats;
  }

  /** Who sits where at this moment of the search. */
  Draft draft() {
    return Objects.requireNonNull(draft);
  }

  void work(Draft now) {
    draft = now;
  }

  Rules rules() {
    return rules;
  }

  Plan plan(Set<Problem.Choice> unheeded) {
    List<Candidate> placed =
        seats.stream().filter(seat -> seat.choice() != null).map(Seat::chosen).toList();
    Set<Problem.Choice> missing = new HashSet<>(unheeded);
    placed.forEach(one -> missing.remove(Problem.Choice.of(one)));
    return new Plan(placed, missing, standing(placed));
  }

  private Standing standing(List<Candidate> placed) {
    Map<Person, Integer> missions = new HashMap<>();
    placed.forEach(one -> missions.merge(one.person(), 1, Integer::sum));
    return new Standing(
        placed.size(),
        seats.size(),
        placed.stream().mapToLong(Candidate::fit).sum(),
        placed.stream().mapToLong(Candidate::worth).sum(),
        missions.values().stream().mapToLong(rules::unfair).sum(),
        placed.stream().mapToLong(Candidate::cost).sum());
  }
}
