package org.corridor.projects.indicators.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.stereotype.Component;

/** Brings together what the plan says of indicators, how they are measured, and their values. */
@Component
class Tracking {

  private final IndicatorTable table;

  Tracking(IndicatorTable table) {
    this.table = table;
  }

  /** In the order of the plan. */
  List<Tracked> of(ProjectUnderWay project) {
    Map<String, Settings> settings = new HashMap<>();
    table.settings(project.key()).forEach(one -> settings.put(one.indicator(), one.settings()));
    Map<String, SortedMap<Integer, Entry>> entries = new HashMap<>();
    table
        .entries(project.key())
        .forEach(
            entry ->
                entries
                    .computeIfAbsent(entry.indicator(), id -> new TreeMap<>())
                    .put(entry.period(), entry));
    return project.plan().logframe().indicators().stream()
        .map(
            plan ->
                tracked(
                    project,
                    plan,
                    settings.get(plan.id()),
                    entries.getOrDefault(plan.id(), new TreeMap<>())))
        .toList();
  }

  private static Tracked tracked(
      ProjectUnderWay project,
      Logframe.Indicator plan,
      @org.jspecify.annotations.Nullable Settings set,
      SortedMap<Integer, Entry> entries) {
    Settings settings = set == null ? Settings.suggested(plan, project) : set;
    int least = entries.isEmpty() ? 0 : entries.lastKey();
    return new Tracked(plan, settings, settings.rhythm().periods(project, least), entries);
  }

  /**
   * @throws NoIndicator where the plan has none of this id
   */
  Tracked one(ProjectUnderWay project, String id) {
    return of(project).stream()
        .filter(tracked -> tracked.id().equals(id))
        .findFirst()
        .orElseThrow(NoIndicator::new);
  }
}
