package org.corridor.capacities.returns.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.returns.domain.FollowUp.Answer;
import org.corridor.capacities.returns.domain.PlacementTable.Due;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Notes that somebody found work, and asks them 3, 6 and 12 months later how it went. */
@Service
public class NotePlacement {

  private final CurrentPerson current;
  private final PlacementTable placements;
  private final WriteToPeople mails;
  private final TransactionOperations transaction;
  private final Clock clock;

  NotePlacement(
      CurrentPerson current,
      PlacementTable placements,
      WriteToPeople mails,
      TransactionOperations transaction,
      Clock clock) {
    this.current = current;
    this.placements = placements;
    this.mails = mails;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The signed-in person. */
  public PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  /** Notes it; a form sent twice notes it once. */
  @Transactional
  public void note(Placement placement) {
    if (!placement.person().equals(me())) {
      throw new AccessDeniedException("Only for oneself");
    }
    if (placements.add(placement)) {
      FollowUp.MONTHS.forEach(
          months -> placements.ask(placement.id(), months, placement.starts().plusMonths(months)));
    }
  }

  /** Takes it back, with all that was asked about it. */
  @Transactional
  public void remove(UUID placement) {
    placements.remove(placement, me());
  }

  /** Writes to those whose turn it is, and ends what nobody answered. */
  public void run() {
    LocalDate today = LocalDate.now(clock);
    placements
        .due(today)
        .forEach(one -> transaction.executeWithoutResult(status -> act(one, today)));
  }

  private void act(Due due, LocalDate today) {
    FollowUp one = due.followUp();
    Instant written = one.written();
    long since = written == null ? 0 : Duration.between(written, clock.instant()).toDays();
    switch (one.act(today, since)) {
      case WRITE -> write(due);
      case END -> placements.end(one, now());
      case NOTHING -> {}
    }
  }

  private void write(Due due) {
    OneTimeLink link = OneTimeLink.create();
    if (placements.written(due.followUp(), link.hash(), now())) {
      mails.write(
          due.person(),
          due.followUp().sent() == 0
              ? "capacities.returns.mail.how"
              : "capacities.returns.mail.remind",
          Map.of("months", String.valueOf(due.followUp().months())),
          "/return-follow-up/" + link.token());
    }
  }

  /** The question that the link in a mail asks; empty where there is none (any more). */
  public Optional<FollowUp> asked(String token) {
    return placements.byLink(new OneTimeLink(token).hash());
  }

  /**
   * The answer of whoever holds the link; it can be changed as long as the link holds.
   *
   * @return false if there is no such question
   */
  @Transactional
  public boolean answer(String token, Answer answer) {
    Optional<FollowUp> asked = asked(token);
    asked.ifPresent(one -> placements.answer(one.placement(), one.months(), answer, now()));
    return asked.isPresent();
  }

  /** To the precision that is kept. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
