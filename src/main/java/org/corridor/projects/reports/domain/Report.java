package org.corridor.projects.reports.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.corridor.projects.reports.domain.ReportRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;

/**
 * A report and where it stands. A second person approves it (four eyes); what was approved never
 * changes, and goes on as the next version.
 *
 * @param from its first day
 * @param to its last day
 * @param language that it is written in
 * @param version of the words that are being written; once approved, of those that hold
 * @param figuresAt when figures and pictures were last brought up to date
 * @param reason why it was sent back; may be empty
 * @param revision counts decisions, from 1
 */
public record Report(
    UUID id,
    ProjectKey project,
    ReportKind kind,
    LocalDate from,
    LocalDate to,
    Language language,
    ReportState state,
    int version,
    MemberId begunBy,
    Instant begunAt,
    Instant figuresAt,
    @Nullable MemberId handedBy,
    @Nullable Instant handedAt,
    @Nullable MemberId decidedBy,
    @Nullable Instant decidedAt,
    String reason,
    int revision) {

  /** Characters. */
  public static final int REASON = 1_000;

  /** Of a project. */
  public static final int MOST = 60;

  static Report begin(
      UUID id,
      Member by,
      ReportKind kind,
      LocalDate from,
      LocalDate to,
      Language language,
      Instant now) {
    by.requireWorks();
    return new Report(
        id,
        by.project(),
        kind,
        from,
        to,
        language,
        ReportState.DRAFT,
        1,
        by.id(),
        now,
        now,
        null,
        null,
        null,
        null,
        "",
        1);
  }

  public boolean writable() {
    return state.writable();
  }

  public boolean mayHandIn(Member by) {
    return by.works() && writable();
  }

  /** Whether this person may approve it or send it back. */
  public boolean mayDecide(Member by) {
    return by.approves() && state == ReportState.HANDED_IN && !by.id().equals(handedBy);
  }

  /** Whether this person may go on writing what waits for approval. */
  public boolean mayTakeBack(Member by) {
    return state == ReportState.HANDED_IN && (by.coordinates() || by.id().equals(handedBy));
  }

  public boolean mayReopen(Member by) {
    return by.approves() && state == ReportState.APPROVED;
  }

  Report handIn(Member by, int base, Instant now) {
    by.requireWorks();
    requireUnchanged(base);
    require(mayHandIn(by));
    return with(ReportState.HANDED_IN, version, by.id(), now, null, null, "");
  }

  Report takeBack(Member by, int base) {
    by.requireWorks();
    requireUnchanged(base);
    require(mayTakeBack(by));
    return with(ReportState.DRAFT, version, null, null, null, null, "");
  }

  Report approve(Member by, int base, Instant now) {
    return decide(by, base, ReportState.APPROVED, "", now);
  }

  Report sendBack(Member by, int base, String why, Instant now) {
    return decide(by, base, ReportState.SENT_BACK, why, now);
  }

  private Report decide(Member by, int base, ReportState next, String why, Instant now) {
    by.requireApproves();
    if (state == ReportState.HANDED_IN && by.id().equals(handedBy)) {
      throw new ReportRefused(Why.FOUR_EYES);
    }
    requireUnchanged(base);
    require(mayDecide(by));
    return with(next, version, handedBy, handedAt, by.id(), now, why);
  }

  Report reopen(Member by, int base) {
    by.requireApproves();
    requireUnchanged(base);
    require(mayReopen(by));
    return with(ReportState.DRAFT, version + 1, null, null, null, null, "");
  }

  private Report with(
      ReportState next,
      int nextVersion,
      @Nullable MemberId handed,
      @Nullable Instant handedWhen,
      @Nullable MemberId decided,
      @Nullable Instant decidedWhen,
      String why) {
    return new Report(
        id,
        project,
        kind,
        from,
        to,
        language,
        next,
        nextVersion,
        begunBy,
        begunAt,
        figuresAt,
        handed,
        handedWhen,
        decided,
        decidedWhen,
        why,
        revision + 1);
  }

  private void requireUnchanged(int base) {
    if (base != revision) {
      throw new ReportRefused(Why.OVERTAKEN);
    }
  }

  private static void require(boolean may) {
    if (!may) {
      throw new ReportRefused(Why.NOT_POSSIBLE);
    }
  }
}
