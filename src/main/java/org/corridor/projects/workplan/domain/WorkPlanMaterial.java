package org.corridor.projects.workplan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.Milestone;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Activities of the days of a report, and those that should have been done before and are not. */
@Component
@Order(100)
@Transactional(readOnly = true)
class WorkPlanMaterial implements ReportMaterial {

  private static final String KEY = "projects.workplan.report.";

  private final ReadWorkPlan plans;
  private final Texts texts;

  WorkPlanMaterial(ReadWorkPlan plans, Texts texts) {
    this.plans = plans;
    this.texts = texts;
  }

  @Override
  public Theme theme() {
    return Theme.ACTIVITIES;
  }

  @Override
  public Material material(
      ProjectUnderWay project, LocalDate from, LocalDate to, Language language) {
    PlanNow plan = plans.of(project);
    List<PlannedActivity> activities =
        plan.activities().stream().filter(one -> belongs(one, from, to)).toList();
    List<Milestone> reached =
        plan.milestones().stream().filter(one -> within(one.done(), from, to)).toList();
    if (activities.isEmpty() && reached.isEmpty()) {
      return Material.NONE;
    }
    return new Material(
        draft(activities, reached, to, language),
        activities.isEmpty() ? List.of() : List.of(table(project, activities, to, language)),
        List.of());
  }

  private static boolean belongs(PlannedActivity one, LocalDate from, LocalDate to) {
    Days days = one.days();
    return days != null
        && (days.meets(new Days(from, to)) || !one.done() && days.end().isBefore(from));
  }

  private static boolean within(
      @org.jspecify.annotations.Nullable LocalDate day, LocalDate from, LocalDate to) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }

  private String draft(
      List<PlannedActivity> activities, List<Milestone> reached, LocalDate to, Language language) {
    List<String> lines = new ArrayList<>();
    if (!activities.isEmpty()) {
      lines.add(
          texts.text(
              language,
              KEY + "draft",
              Map.of(
                  "all", activities.size(),
                  "done", activities.stream().filter(PlannedActivity::done).count(),
                  "late", activities.stream().filter(one -> late(one, to)).count())));
    }
    for (PlannedActivity one : activities) {
      if (!one.progress().note().isEmpty()) {
        lines.add(
            texts.text(
                language,
                KEY + "note",
                Map.of("activity", one.name(), "note", one.progress().note())));
      }
    }
    for (Milestone one : reached) {
      lines.add(
          texts.text(
              language,
              KEY + "milestone",
              Map.of(
                  "milestone",
                  one.name(),
                  "day",
                  Formats.in(language).date(java.util.Objects.requireNonNull(one.done())))));
    }
    return String.join("\n", lines);
  }

  private Table table(
      ProjectUnderWay project, List<PlannedActivity> activities, LocalDate to, Language language) {
    return new Table(
        texts.text(language, KEY + "title"),
        Stream.of("activity", "partner", "days", "state")
            .map(head -> texts.text(language, KEY + head))
            .toList(),
        List.of(),
        activities.stream()
            .map(
                one ->
                    List.of(
                        one.name(),
                        project.partnerName(one.partner()),
                        days(one, language),
                        state(one, to, language)))
            .toList(),
        false);
  }

  private static String days(PlannedActivity one, Language language) {
    Days days = one.days();
    Formats formats = Formats.in(language);
    return days == null ? "" : formats.date(days.start()) + " – " + formats.date(days.end());
  }

  private static boolean late(PlannedActivity one, LocalDate to) {
    Days days = one.days();
    return !one.done() && days != null && !days.end().isAfter(to);
  }

  private String state(PlannedActivity one, LocalDate to, Language language) {
    if (one.done()) {
      return texts.text(language, KEY + "done");
    }
    return texts.text(
        language,
        KEY + (late(one, to) ? "late" : "percent"),
        Map.of("percent", Formats.in(language).percent(one.progress().percent() / 100.0)));
  }
}
