package org.corridor.capacities.planning.engine;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What plans are compared by: rules broken (hard), worth less unfairness (medium), and of equally
 * good plans the cheaper (soft). Counted as seats change; constraint streams were ten times slower
 * (docs/planning-performance.md).
 */
public final class Scores implements IncrementalScoreCalculator<Sheet, HardMediumSoftLongScore> {

  private @Nullable Draft now;

  @Override
  public void resetWorkingSolution(Sheet sheet) {
    Draft draft = new Draft(sheet.rules());
    sheet.seats().stream()
        .filter(seat -> seat.choice() != null)
        .map(Seat::chosen)
        .forEach(draft::put);
    sheet.work(draft);
    now = draft;
  }

  @Override
  public void beforeVariableChanged(Object seat, String variable) {
    Candidate leaving = ((Seat) seat).choice();
    if (leaving != null) {
      draft().remove(leaving);
    }
  }

  @Override
  public void afterVariableChanged(Object seat, String variable) {
    Candidate coming = ((Seat) seat).choice();
    if (coming != null) {
      draft().put(coming);
    }
  }

  @Override
  public HardMediumSoftLongScore calculateScore() {
    return HardMediumSoftLongScore.of(-draft().broken(), draft().good(), -draft().cost());
  }

  private Draft draft() {
    return Objects.requireNonNull(now);
  }

  @Override
  public void beforeEntityAdded(Object seat) {}

  @Override
  public void afterEntityAdded(Object seat) {}

  @Override
  public void beforeEntityRemoved(Object seat) {}

  @Override
  public void afterEntityRemoved(Object seat) {}
}
