package org.corridor.projects.closing.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.projects.closing.domain.CheckBack.Answer;
import org.corridor.projects.closing.domain.CheckBack.Kept;
import org.corridor.projects.closing.domain.Closing.Draft;
import org.corridor.projects.closing.domain.ClosingRefused.Why;
import org.corridor.projects.closing.domain.Commitment.Pledge;
import org.corridor.projects.closing.domain.HandOver.Thing;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectLife;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a project. Who works in it writes commitments and hand-overs; the coordinator writes the
 * final statement, proposes and opens again; somebody else confirms. Check-backs are answered by
 * whoever still works in the team, after the closing: the one thing that is written then. All throw
 * {@link org.corridor.projects.underway.NotInTeam} for strangers, access denied for what is not
 * theirs to do, and {@link ClosingRefused} for what the closing does not bear. The same change sent
 * twice acts once.
 */
@Service
@Transactional
public class CloseProject {

  private final Team team;
  private final ProjectsUnderWay projects;
  private final ProjectLife life;
  private final ReadClosing read;
  private final ClosingTable table;
  private final Clock clock;

  CloseProject(
      Team team,
      ProjectsUnderWay projects,
      ProjectLife life,
      ReadClosing read,
      ClosingTable table,
      Clock clock) {
    this.team = team;
    this.projects = projects;
    this.life = life;
    this.read = read;
    this.table = table;
    this.clock = clock;
  }

  /**
   * Keeps what is said at the end.
   *
   * @param base revision of the closing that the reader saw
   */
  public void draft(ProjectKey key, int base, Draft draft) {
    team.require(key).requireCoordinates();
    Closing closing = open(key);
    if (closing.draft().equals(draft)) {
      return;
    }
    closing.requireSame(base);
    table.save(key, closing.with(draft));
  }

  /**
   * @param id made with the form
   * @param base its revision that the reader saw; 0 for a new one
   */
  public void commit(ProjectKey key, UUID id, int base, Pledge pledge) {
    team.require(key).requireWorks();
    Closing closing = open(key);
    List<Commitment> all = table.commitments(key);
    Optional<Commitment> before = all.stream().filter(one -> one.id().equals(id)).findFirst();
    if (before.filter(one -> one.pledge().equals(pledge)).isPresent()) {
      return;
    }
    requireSame(before.map(Commitment::revision).orElse(0), base);
    requireWorker(key, pledge.contact());
    if (before.isEmpty() && all.size() >= Commitment.MOST) {
      throw new ClosingRefused(Why.TOO_MANY);
    }
    table.save(key, new Commitment(id, pledge, base + 1));
    table.save(key, closing.touched());
  }

  public void dropCommitment(ProjectKey key, UUID id) {
    team.require(key).requireWorks();
    Closing closing = open(key);
    table.removeCommitment(key, id);
    table.save(key, closing.touched());
  }

  /**
   * @param id made with the form
   * @param base its revision that the reader saw; 0 for a new one
   */
  public void handOver(ProjectKey key, UUID id, int base, Thing thing) {
    team.require(key).requireWorks();
    Closing closing = open(key);
    List<HandOver> all = table.handOvers(key);
    Optional<HandOver> before = all.stream().filter(one -> one.id().equals(id)).findFirst();
    if (before.filter(one -> one.thing().equals(thing)).isPresent()) {
      return;
    }
    requireSame(before.map(HandOver::revision).orElse(0), base);
    if (before.isEmpty() && all.size() >= HandOver.MOST) {
      throw new ClosingRefused(Why.TOO_MANY);
    }
    table.save(key, new HandOver(id, thing, base + 1));
    table.save(key, closing.touched());
  }

  public void dropHandOver(ProjectKey key, UUID id) {
    team.require(key).requireWorks();
    Closing closing = open(key);
    table.removeHandOver(key, id);
    table.save(key, closing.touched());
  }

  /**
   * Proposes to close; who is alone closes with it.
   *
   * @param base revision of the closing that the reader saw
   * @return whether it is closed now
   */
  public boolean propose(ProjectKey key, int base) {
    Member by = team.require(key);
    by.requireCoordinates();
    Closing closing = open(key);
    if (closing.state() == Closing.State.PROPOSED && by.id().equals(closing.proposedBy())) {
      return false;
    }
    ProjectUnderWay project = projects.read(key);
    List<Member> members = team.of(key);
    Closing proposed = closing.proposed(by, base, project, read.concerns(project), members);
    table.tell(key, ClosingEvent.Kind.PROPOSED, "", by.id());
    boolean alone = Closing.confirmers(members, by.id()).isEmpty();
    if (alone) {
      close(key, proposed.closedAlone(now()), by.id(), proposed.draft().alone());
    } else {
      table.save(key, proposed);
    }
    return alone;
  }

  /** Takes a proposal back. */
  public void withdraw(ProjectKey key) {
    Member by = team.require(key);
    by.requireCoordinates();
    Closing closing = open(key);
    if (closing.state() == Closing.State.PROPOSED) {
      table.save(key, closing.touched());
      table.tell(key, ClosingEvent.Kind.WITHDRAWN, "", by.id());
    }
  }

  /**
   * Confirms what was proposed; the project is closed with it.
   *
   * @param base revision of the closing that the reader saw
   */
  public void confirm(ProjectKey key, int base) {
    Member by = team.require(key);
    Closing closing = open(key);
    ProjectUnderWay project = projects.read(key);
    close(
        key, closing.confirmed(by, base, read.concerns(project), team.of(key), now()), by.id(), "");
  }

  /** Has it looked at again, with a reason. */
  public void sendBack(ProjectKey key, int base, String words) {
    Member by = team.require(key);
    Closing closing = open(key);
    table.save(key, closing.sentBack(by, base, team.of(key)));
    table.tell(key, ClosingEvent.Kind.SENT_BACK, words, by.id());
  }

  private void close(ProjectKey key, Closing closed, MemberId by, String words) {
    table.save(key, closed);
    table.tell(key, ClosingEvent.Kind.CLOSED, words, by);
    LocalDate today = LocalDate.now(clock);
    for (Commitment one : table.commitments(key)) {
      CheckBack.AFTER.forEach(months -> table.save(CheckBack.of(one.id(), months, today)));
    }
    LocalDate day = closed.draft().day();
    life.close(key, day == null ? today : day);
  }

  /** The project runs again; the reason is kept in its story. */
  public void reopen(ProjectKey key, String reason) {
    Member by = team.require(key);
    by.requireCoordinates();
    Closing closing = table.lock(key);
    table.save(key, closing.reopened(by, LocalDate.now(clock), clock.getZone()));
    table.tell(key, ClosingEvent.Kind.REOPENED, reason, by.id());
    table.removeCheckBacks(key);
    life.reopen(key);
  }

  /**
   * Says how a commitment stands.
   *
   * @param base revision of the check-back that the reader saw
   */
  public void answer(
      ProjectKey key,
      UUID commitment,
      int months,
      int base,
      Kept kept,
      String why,
      String evidence) {
    Member by = team.require(key);
    by.requireWorks();
    table.lock(key);
    CheckBack one =
        table.checkBacks(key).stream()
            .filter(that -> that.commitment().equals(commitment) && that.months() == months)
            .findFirst()
            .orElseThrow(NoSuchCommitment::new);
    LocalDate today = LocalDate.now(clock);
    if (one.due().isAfter(today)) {
      throw new ClosingRefused(Why.NOT_DUE);
    }
    Answer before = one.answer();
    if (before != null && before.says(kept, why, evidence)) {
      return;
    }
    requireSame(one.revision(), base);
    table.save(
        new CheckBack(
            commitment,
            months,
            one.due(),
            one.asked(),
            one.reminded(),
            base + 1,
            new Answer(kept, why, evidence, by.id(), today)));
  }

  /** The closing of a project that runs. */
  private Closing open(ProjectKey key) {
    Closing closing = table.lock(key);
    if (!projects.read(key).runs()) {
      throw new ClosingRefused(Why.CLOSED);
    }
    return closing;
  }

  private void requireWorker(ProjectKey key, @Nullable MemberId whom) {
    if (whom != null
        && team.of(key).stream()
            .noneMatch(one -> one.id().equals(whom) && one.here() && one.works())) {
      throw new ClosingRefused(Why.NOBODY);
    }
  }

  private static void requireSame(int revision, int base) {
    if (revision != base) {
      throw new ClosingRefused(Why.OVERTAKEN);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
