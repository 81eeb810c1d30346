package org.corridor.projects.workplan.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.chart.Gantt;
import org.corridor.platform.web.Page;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.underway.web.Frame;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.Milestone;
import org.corridor.projects.workplan.PlanNow;
import org.corridor.projects.workplan.PlannedActivity;
import org.jspecify.annotations.Nullable;

/**
 * A work plan as its page shows it.
 *
 * @param shown the activities that the reader asked for
 * @param mails whether the reader wants the mail of the month
 */
public record WorkPlanView(
    Frame frame, PlanNow plan, Show show, List<PlannedActivity> shown, boolean mails) {

  /** Which activities. */
  public enum Show {
    ALL,
    MINE,
    LATE;

    /** Key of its name. */
    public String text() {
      return "projects.workplan.show." + code();
    }

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * How far an output is.
   *
   * @param percent of its activities, each weighed by its days
   */
  public record Output(String name, long done, int all, int percent) {}

  static WorkPlanView of(Frame frame, PlanNow plan, Show show, boolean mails) {
    List<PlannedActivity> shown =
        plan.activities().stream()
            .filter(
                one ->
                    switch (show) {
                      case ALL -> true;
                      case MINE -> one.isOf(frame.reader());
                      case LATE -> one.late(plan.today());
                    })
            .toList();
    return new WorkPlanView(frame, plan, show, shown, mails);
  }

  /** In the order of the logframe; those without activities are left out. */
  public List<Output> outputs() {
    List<Output> outputs = new ArrayList<>();
    for (Logframe.Output output : plan.project().plan().logframe().outputs()) {
      List<PlannedActivity> its =
          plan.activities().stream().filter(one -> one.output().equals(output.id())).toList();
      if (!its.isEmpty()) {
        outputs.add(
            new Output(
                output.text(),
                its.stream().filter(PlannedActivity::done).count(),
                its.size(),
                percent(its)));
      }
    }
    return outputs;
  }

  private static int percent(List<PlannedActivity> activities) {
    long all = activities.stream().mapToLong(WorkPlanView::weight).sum();
    long done = activities.stream().mapToLong(one -> weight(one) * one.progress().percent()).sum();
    return (int) (done / all);
  }

  private static long weight(PlannedActivity one) {
    Days days = one.days();
    return days == null ? 1 : days.length();
  }

  /** Who does it: the member named, else the partner. */
  public static String who(Page page, Frame frame, PlannedActivity one) {
    return one.responsible() == null
        ? frame.project().partnerName(one.partner())
        : frame.who(page, one.responsible());
  }

  /** Key of how it stands. */
  public static String state(PlannedActivity one, LocalDate today) {
    if (one.done()) {
      return "projects.workplan.state.done";
    }
    if (one.late(today)) {
      return "projects.workplan.state.late";
    }
    return one.progress().percent() > 0
        ? "projects.workplan.state.begun"
        : "projects.workplan.state.open";
  }

  public static String days(Page page, @Nullable Days days) {
    return days == null
        ? page.text("projects.workplan.no-dates")
        : page.text(
            "projects.underway.from-to",
            "from",
            page.date(days.start()),
            "to",
            page.date(days.end()));
  }

  /** "12 days later than agreed"; empty where nothing moved. */
  public static String behind(Page page, PlannedActivity one) {
    long days = one.behind();
    if (days == 0) {
      return "";
    }
    return page.text(
        days > 0 ? "projects.workplan.later" : "projects.workplan.earlier", "days", Math.abs(days));
  }

  /** What is shown by month, with how it was agreed, the milestones and today. */
  public Gantt picture(Page page) {
    List<Gantt.Row> rows = new ArrayList<>();
    for (PlannedActivity one : shown) {
      Days days = one.days();
      if (days != null) {
        rows.add(
            new Gantt.Row(
                one.name(),
                who(page, frame, one),
                List.of(),
                "",
                List.of(bar(days)),
                one.agreed() == null ? List.of() : List.of(bar(one.agreed()))));
      }
    }
    if (show == Show.ALL) {
      for (Milestone one : plan.milestones()) {
        double at = month(one.day());
        rows.add(
            new Gantt.Row(
                one.name(), "", List.of(), "", List.of(new Gantt.Bar(at, at)), List.of()));
      }
    }
    int months = plan.project().months();
    for (Gantt.Row row : rows) {
      for (Gantt.Bar bar : row.bars()) {
        months = Math.max(months, (int) Math.ceil(bar.to() - 1));
      }
    }
    double today = month(plan.today());
    boolean inside = today >= 1 && today <= months + 1;
    YearMonth start = plan.project().firstMonth();
    return new Gantt(
        page.text("projects.workplan.picture"),
        page.text("projects.workplan.picture.text", "count", rows.size()),
        start,
        months,
        rows,
        inside ? Double.valueOf(today) : null);
  }

  private Gantt.Bar bar(Days days) {
    return new Gantt.Bar(month(days.start()), month(days.end().plusDays(1)));
  }

  /** Where the day is, the beginning of the project's first month being 1; not before that. */
  private double month(LocalDate day) {
    LocalDate start = plan.project().start();
    long whole = ChronoUnit.MONTHS.between(start, day);
    LocalDate month = start.plusMonths(whole);
    double part =
        (double) ChronoUnit.DAYS.between(month, day)
            / ChronoUnit.DAYS.between(month, month.plusMonths(1));
    return Math.max(1, whole + 1 + part);
  }
}
