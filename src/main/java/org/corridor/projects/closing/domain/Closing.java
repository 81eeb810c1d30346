package org.corridor.projects.closing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.platform.form.Submission;
import org.corridor.projects.closing.domain.ClosingRefused.Why;
import org.corridor.projects.underway.ClosingRule.Concern;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectUnderWay;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * How a project ends. The coordinator writes and proposes it, and somebody else confirms it: one of
 * another partner where there is one, else whoever else works in the project; only who is alone
 * closes alone, and says why.
 *
 * @param revision counts its changes, from 0; a change of commitments or hand-overs is one
 * @param proposedBy null while nothing is proposed
 * @param confirmedBy null while nobody did, or could
 * @param closedAt null while the project runs
 */
public record Closing(
    State state,
    int revision,
    Draft draft,
    @Nullable MemberId proposedBy,
    @Nullable MemberId confirmedBy,
    @Nullable Instant closedAt) {

  /** How long a closed project can be opened again. */
  public static final Period REOPENED_WITHIN = Period.ofDays(30);

  static final Closing NONE = new Closing(State.DRAFT, 0, Draft.EMPTY, null, null, null);

  public enum State {
    DRAFT,
    PROPOSED,
    CLOSED;

    /** Key of its name. */
    public String text() {
      return "projects.closing.state." + Submission.code(this);
    }
  }

  /**
   * What is said at the end.
   *
   * @param day the project ends on; null while open
   * @param reason why it is another day than planned
   * @param statement what was reached and what stays
   * @param word about what is still open
   * @param alone why nobody else confirms
   */
  public record Draft(
      @Nullable LocalDate day, String reason, String statement, String word, String alone) {

    static final Draft EMPTY = new Draft(null, "", "", "", "");

    public static final int STATEMENT = 6_000;
    public static final int WORDS = 2_000;
  }

  /** Who may confirm what the member proposes; nobody where they are alone. */
  public static Set<MemberId> confirmers(List<Member> team, MemberId proposer) {
    String partner =
        team.stream()
            .filter(one -> one.id().equals(proposer))
            .map(Member::partner)
            .findFirst()
            .orElse("");
    List<Member> others =
        team.stream()
            .filter(one -> one.here() && one.works() && !one.id().equals(proposer))
            .toList();
    List<Member> elsewhere = others.stream().filter(one -> !one.partner().equals(partner)).toList();
    return (elsewhere.isEmpty() ? others : elsewhere)
        .stream().map(Member::id).collect(Collectors.toUnmodifiableSet());
  }

  /** Another text; what was proposed is no longer. */
  Closing with(Draft changed) {
    requireOpen();
    return new Closing(State.DRAFT, revision + 1, changed, null, null, null);
  }

  /** Something that belongs to it changed, so it has to be proposed again. */
  Closing touched() {
    return with(draft);
  }

  void requireOpen() {
    if (state == State.CLOSED) {
      throw new ClosingRefused(Why.CLOSED);
    }
  }

  /**
   * @param base its revision that the coordinator saw
   */
  Closing proposed(
      Member by, int base, ProjectUnderWay project, List<Concern> concerns, List<Member> team) {
    by.requireCoordinates();
    requireOpen();
    requireSame(base);
    if (draft.day() == null || draft.statement().isEmpty()) {
      throw new ClosingRefused(Why.INCOMPLETE);
    }
    if (!draft.day().equals(project.end()) && draft.reason().isEmpty()) {
      throw new ClosingRefused(Why.NO_REASON);
    }
    requireBearable(concerns);
    if (confirmers(team, by.id()).isEmpty() && draft.alone().isEmpty()) {
      throw new ClosingRefused(Why.NO_REASON_ALONE);
    }
    return new Closing(State.PROPOSED, revision + 1, draft, by.id(), null, null);
  }

  private void requireBearable(List<Concern> concerns) {
    if (concerns.stream().anyMatch(Concern::blocks)) {
      throw new ClosingRefused(Why.BLOCKED);
    }
    if (!concerns.isEmpty() && draft.word().isEmpty()) {
      throw new ClosingRefused(Why.NO_WORD);
    }
  }

  /** Whether the member is who confirms it or sends it back. */
  public boolean waitsFor(Member member, List<Member> team) {
    return state == State.PROPOSED
        && proposedBy != null
        && confirmers(team, proposedBy).contains(member.id());
  }

  /**
   * @param base its revision that the reader saw
   */
  Closing confirmed(Member by, int base, List<Concern> concerns, List<Member> team, Instant now) {
    requireConfirmer(by, base, team);
    requireBearable(concerns);
    return new Closing(State.CLOSED, revision + 1, draft, proposedBy, by.id(), now);
  }

  /** By who is alone, right after they proposed it. */
  Closing closedAlone(Instant now) {
    return new Closing(State.CLOSED, revision + 1, draft, proposedBy, null, now);
  }

  /** It has to be looked at again. */
  Closing sentBack(Member by, int base, List<Member> team) {
    requireConfirmer(by, base, team);
    return new Closing(State.DRAFT, revision + 1, draft, null, null, null);
  }

  private void requireConfirmer(Member by, int base, List<Member> team) {
    requireOpen();
    if (state != State.PROPOSED) {
      by.requireWorks();
      throw new ClosingRefused(Why.NOT_PROPOSED);
    }
    if (!waitsFor(by, team)) {
      throw new AccessDeniedException("Somebody else has to confirm it");
    }
    requireSame(base);
  }

  Closing reopened(Member by, LocalDate today, ZoneId zone) {
    by.requireCoordinates();
    if (closedAt == null) {
      throw new ClosingRefused(Why.RUNS);
    }
    if (today.isAfter(lastDayToReopen(zone))) {
      throw new ClosingRefused(Why.TOO_LATE);
    }
    return new Closing(State.DRAFT, revision + 1, draft, null, null, null);
  }

  /** Until when it can be opened again; far back while it is not closed. */
  public LocalDate lastDayToReopen(ZoneId zone) {
    return closedAt == null
        ? LocalDate.MIN
        : closedAt.atZone(zone).toLocalDate().plus(REOPENED_WITHIN);
  }

  void requireSame(int base) {
    if (base != revision) {
      throw new ClosingRefused(Why.OVERTAKEN);
    }
  }
}
