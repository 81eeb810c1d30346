package org.corridor.capacities.planning.engine;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A seat of a mission, as Timefold changes it. */
@PlanningEntity
public final class Seat {

  static final String CHOICE = "choice";

  @PlanningId private int number;

  private @Nullable Mission mission;

  @ValueRangeProvider private List<Candidate> candidates = List.of();

  @PlanningVariable(allowsUnassigned = true)
  private @Nullable Candidate choice;

  @PlanningPin private boolean kept;

  /** For Timefold, which copies by it. */
  Seat() {}

  Seat(
      int number,
      Mission mission,
      List<Candidate> candidates,
      @Nullable Candidate choice,
      boolean kept) {
    this.number = number;
    this.mission = mission;
    this.candidates = candidates;
    this.choice = choice;
    this.kept = kept;
  }

  Mission mission() {
    return Objects.requireNonNull(mission);
  }

  List<Candidate> candidates() {
    return candidates;
  }

  @Nullable Candidate choice() {
    return choice;
  }

  void choose(@Nullable Candidate one) {
    choice = one;
  }

  /** Who sits here; asked for filled seats only. */
  Candidate chosen() {
    return Objects.requireNonNull(choice);
  }

  Person person() {
    return chosen().person();
  }

  boolean kept() {
    return kept;
  }
}
