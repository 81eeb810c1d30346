package org.corridor.projects.workplan.domain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.Dependency;

/**
 * Days of activities that wait for one another. Dependencies never go round in a circle; those of
 * activities without days count for nothing.
 */
record Schedule(Map<String, Days> days, List<Dependency> dependencies) {

  Schedule {
    Map<String, Days> known = Map.copyOf(days);
    days = known;
    dependencies =
        dependencies.stream()
            .filter(one -> known.containsKey(one.before()) && known.containsKey(one.after()))
            .toList();
  }

  /** Only this one moves; what waits for it may be broken then. */
  Schedule withOnly(String activity, Days to) {
    Map<String, Days> changed = new HashMap<>(days);
    changed.put(activity, to);
    return new Schedule(changed, dependencies);
  }

  /**
   * The activity moves, and all that a dependency then holds up moves later, each as little as need
   * be and keeping its length. Nothing moves earlier, the activity itself apart.
   */
  Schedule withAll(String activity, Days to) {
    Map<String, Days> changed = new HashMap<>(days);
    changed.put(activity, to);
    boolean moved = true;
    while (moved) {
      moved = false;
      for (Dependency one : dependencies) {
        Days second = at(changed, one.after());
        LocalDate earliest = at(changed, one.before()).end().plusDays(1L + one.lag());
        if (second.start().isBefore(earliest)) {
          changed.put(one.after(), second.startingOn(earliest));
          moved = true;
        }
      }
    }
    return new Schedule(changed, dependencies);
  }

  List<Dependency> broken() {
    return dependencies.stream()
        .filter(one -> !one.keptBy(at(days, one.before()), at(days, one.after())))
        .toList();
  }

  /** Whether the new one would make activities wait for themselves. */
  static boolean closesCircle(List<Dependency> known, Dependency fresh) {
    Deque<String> open = new ArrayDeque<>(List.of(fresh.after()));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String one = open.pop();
      if (one.equals(fresh.before())) {
        return true;
      }
      if (seen.add(one)) {
        known.stream().filter(d -> d.before().equals(one)).forEach(d -> open.push(d.after()));
      }
    }
    return false;
  }

  private static Days at(Map<String, Days> days, String activity) {
    return Objects.requireNonNull(days.get(activity));
  }
}
