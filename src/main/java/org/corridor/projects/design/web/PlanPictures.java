package org.corridor.projects.design.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.corridor.platform.chart.Gantt;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.WorkPlan.Activity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a work plan: its activities by month, and when each partner is at work. */
@Component
class PlanPictures {

  private static final String KEY = "projects.design.figures.plan.";

  private final Texts texts;

  PlanPictures(Texts texts) {
    this.texts = texts;
  }

  @Nullable Gantt activities(DesignContent content, Language language) {
    List<Gantt.Row> rows = new ArrayList<>();
    for (Activity activity : content.plan().activities()) {
      Integer start = activity.start();
      Integer end = activity.end();
      if (start != null && end != null) {
        rows.add(
            new Gantt.Row(
                activity.name(),
                FigureChoices.allyName(content, activity.responsible()),
                List.of(new Gantt.Span(start, end))));
      }
    }
    return rows.isEmpty() ? null : gantt("picture", rows, content, language);
  }

  @Nullable Gantt partners(DesignContent content, Language language) {
    Map<String, TreeSet<Integer>> months = new LinkedHashMap<>();
    for (Ally ally : content.alliances().allies()) {
      for (Activity activity : content.plan().activities()) {
        Integer start = activity.start();
        Integer end = activity.end();
        if (activity.responsible().equals(ally.id()) && start != null && end != null) {
          TreeSet<Integer> busy = months.computeIfAbsent(ally.name(), name -> new TreeSet<>());
          for (int month = start; month <= end; month++) {
            busy.add(month);
          }
        }
      }
    }
    List<Gantt.Row> rows = new ArrayList<>();
    months.forEach((name, busy) -> rows.add(new Gantt.Row(name, name, spans(busy))));
    return rows.isEmpty() ? null : gantt("partners", rows, content, language);
  }

  private Gantt gantt(String key, List<Gantt.Row> rows, DesignContent content, Language language) {
    Integer months = content.idea().months();
    return new Gantt(
        texts.text(language, KEY + key),
        texts.text(language, KEY + key + "-text", "count", rows.size()),
        content.idea().start(),
        months == null ? 1 : months,
        rows);
  }

  /** Months that follow one another make one span. */
  static List<Gantt.Span> spans(TreeSet<Integer> months) {
    List<Gantt.Span> spans = new ArrayList<>();
    Integer from = null;
    for (Integer month : months) {
      from = from == null ? month : from;
      if (!months.contains(month + 1)) {
        spans.add(new Gantt.Span(from, month));
        from = null;
      }
    }
    return spans;
  }
}
