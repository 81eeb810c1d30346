package org.corridor.projects.indicators.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.platform.form.Submission;
import org.corridor.projects.underway.ProjectUnderWay;

/** How often an indicator is measured, in months of the project. */
public enum Rhythm {
  MONTH(1),
  QUARTER(3),
  HALF_YEAR(6),
  YEAR(12);

  private final int months;

  Rhythm(int months) {
    this.months = months;
  }

  /**
   * The periods of a project, the last one perhaps shorter.
   *
   * @param least so many even where the project has become shorter, since they have values
   */
  public List<Period> periods(ProjectUnderWay project, int least) {
    List<Period> periods = new ArrayList<>();
    boolean longer = (least - 1) * months + 1 > project.months();
    int last = longer ? least * months : project.months();
    for (int first = 1; first <= last; first += months) {
      int end = Math.min(first + months - 1, last);
      periods.add(
          new Period(
              periods.size() + 1,
              project.firstDayOf(first),
              project.firstDayOf(end + 1).minusDays(1)));
    }
    return List.copyOf(periods);
  }

  /** Key of its name. */
  public String text() {
    return "projects.indicators.rhythm." + Submission.code(this);
  }
}
