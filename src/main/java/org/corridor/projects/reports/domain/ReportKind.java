package org.corridor.projects.reports.domain;

import org.corridor.platform.form.Submission;

/** What a report tells of. */
public enum ReportKind {
  /** Some months of the project. */
  PROGRESS,
  /** The whole of it. */
  FINAL;

  /** Key of its name. */
  public String text() {
    return "projects.reports.kind." + Submission.code(this);
  }
}
