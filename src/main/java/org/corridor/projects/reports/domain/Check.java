package org.corridor.projects.reports.domain;

import java.time.Instant;
import java.util.List;
import org.corridor.platform.form.Submission;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at before a version of a report is handed in.
 *
 * @param done whether it is so
 * @param reason why not; empty where it is
 * @param member who said so; null while nobody did, and where the program says so
 */
public record Check(
    Item item, boolean done, String reason, @Nullable MemberId member, @Nullable Instant at) {

  /** Characters. */
  public static final int REASON = 500;

  /** Whether it stands in the way of handing in. */
  public boolean open() {
    return !done && reason.isEmpty();
  }

  /** Visibility of the funder, consent of who is in the pictures, and the figures. */
  public enum Item {
    FUNDER,
    LOGOS,
    CONSENT,
    /** The program compares the tables of the report with what the subjects say now. */
    FIGURES;

    public static final List<Item> ASKED = List.of(FUNDER, LOGOS, CONSENT);

    /** Key of its sentence. */
    public String text() {
      return "projects.reports.check." + Submission.code(this);
    }
  }
}
