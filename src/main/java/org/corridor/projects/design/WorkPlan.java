package org.corridor.projects.design;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Step 10: what is done when, and by whom. */
public record WorkPlan(List<Activity> activities) {

  static final WorkPlan EMPTY = new WorkPlan(List.of());

  public WorkPlan {
    activities = List.copyOf(activities);
  }

  /**
   * @param output id of the output it produces, empty while open
   * @param start month of the project, from 1; null while open
   * @param months how long, from 1; null while open
   * @param responsible id of a partner, empty while open
   * @param times when the people it involves are needed
   * @param source {@code block/activity} that it was laid out from, or empty
   */
  public record Activity(
      String id,
      String output,
      String name,
      @Nullable Integer start,
      @Nullable Integer months,
      String responsible,
      Set<MigrantPart.Time> times,
      String source) {
    public Activity {
      times = Ordered.set(times);
    }

    /** The same with another partner responsible; empty for nobody yet. */
    public Activity with(String partner) {
      return new Activity(id, output, name, start, months, partner, times, source);
    }

    /** Last month in which it runs, or null while it has no dates. */
    public @Nullable Integer end() {
      return start == null || months == null ? null : start + months - 1;
    }
  }

  /** The last month in which anything happens; 0 for an empty plan. */
  public int lastMonth() {
    return activities.stream()
        .map(Activity::end)
        .filter(end -> end != null)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }
}
