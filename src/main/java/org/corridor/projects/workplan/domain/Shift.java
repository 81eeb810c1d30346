package org.corridor.projects.workplan.domain;

import java.time.LocalDate;
import java.util.List;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.Dependency;
import org.corridor.projects.workplan.Milestone;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;

/**
 * What a change of an activity's dates brings with it, before it is made.
 *
 * @param to the dates asked for
 * @param moves what moves if all do; the activity itself among them where it has to wait longer
 * @param broken by moving only this one: dependencies that hold now and would not any more
 * @param ends the last day of all activities if all move
 * @param pastEnd whether that lies after the project's last day, and did not before
 * @param passed milestones not reached yet before which an activity ended and no longer would
 */
public record Shift(
    PlanNow plan,
    PlannedActivity activity,
    Days to,
    List<Move> moves,
    List<Dependency> broken,
    LocalDate ends,
    boolean pastEnd,
    List<Milestone> passed) {

  /**
   * @param days by how many days it begins later
   */
  public record Move(PlannedActivity activity, Days to, long days) {}

  /** Whether nothing else is touched, so that nobody needs to be asked. */
  public boolean quiet() {
    return moves.isEmpty() && broken.isEmpty() && passed.isEmpty() && !pastEnd;
  }
}
