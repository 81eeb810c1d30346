package org.corridor.capacities.planning.engine;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Other people on some seats, all at once. */
final class Reseating extends AbstractMove<Sheet> {

  private final Map<Seat, @Nullable Candidate> changes = new LinkedHashMap<>();

  Reseating with(Seat seat, @Nullable Candidate one) {
    changes.put(seat, one);
    return this;
  }

  /** Whether somebody comes to one of the seats. */
  boolean brings(Person person) {
    for (Candidate one : changes.values()) {
      if (one != null && one.person().equals(person)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean isMoveDoable(ScoreDirector<Sheet> director) {
    return changes.entrySet().stream()
        .anyMatch(change -> !Objects.equals(change.getKey().choice(), change.getValue()));
  }

  @Override
  protected void doMoveOnGenuineVariables(ScoreDirector<Sheet> director) {
    changes.forEach(
        (seat, one) -> {
          director.beforeVariableChanged(seat, Seat.CHOICE);
          seat.choose(one);
          director.afterVariableChanged(seat, Seat.CHOICE);
        });
  }

  @Override
  public Collection<?> getPlanningEntities() {
    return List.copyOf(changes.keySet());
  }

  @Override
  public Collection<?> getPlanningValues() {
    return new ArrayList<>(changes.values());
  }
}
