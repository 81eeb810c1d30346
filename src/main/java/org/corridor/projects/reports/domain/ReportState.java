package org.corridor.projects.reports.domain;

import org.corridor.platform.form.Submission;

/** Where a report stands between its first word and its approval. */
public enum ReportState {
  DRAFT,
  /** Waits for a second person; nobody writes meanwhile. */
  HANDED_IN,
  /** The second person wants something changed. */
  SENT_BACK,
  /** Frozen; goes on as another version once somebody reopens it. */
  APPROVED;

  /** Whether its words may change. */
  public boolean writable() {
    return this == DRAFT || this == SENT_BACK;
  }

  /** Key of its name. */
  public String text() {
    return "projects.reports.state." + Submission.code(this);
  }
}
