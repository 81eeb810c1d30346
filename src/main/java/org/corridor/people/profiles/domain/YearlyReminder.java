package org.corridor.people.profiles.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.people.profiles.domain.Reminders.Addressee;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.platform.text.Formats;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks once a year, those who agreed to that, whether their profile is still right (handbook 1.1,
 * box 2: databases fail for want of upkeep). Without an answer it is hidden from everyone but its
 * owner; it is never deleted for that.
 */
@Service
public class YearlyReminder {

  static final Duration YEAR = Duration.ofDays(365);

  /** How long an answer may take. */
  static final Duration PATIENCE = Duration.ofDays(30);

  private final Reminders reminders;
  private final CurrentPerson current;
  private final Mails mails;
  private final TransactionOperations transaction;
  private final Clock clock;

  YearlyReminder(
      Reminders reminders,
      CurrentPerson current,
      Mails mails,
      TransactionOperations transaction,
      Clock clock) {
    this.reminders = reminders;
    this.current = current;
    this.mails = mails;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Writes to those whose turn it is, and hides what nobody confirmed. */
  public void run() {
    Instant now = now();
    reminders.removeUnwanted();
    reminders.hide(now.minus(PATIENCE), now);
    reminders
        .due(now.minus(YEAR))
        .forEach(who -> transaction.executeWithoutResult(status -> ask(who, now)));
  }

  private void ask(Addressee who, Instant now) {
    OneTimeLink link = OneTimeLink.create();
    if (!reminders.add(who.person(), link.hash(), now)) {
      return;
    }
    mails.send(
        new Mail(
            who.email(),
            who.language(),
            "people.mail.reminder",
            Map.of(
                "name", who.name(),
                "date", Formats.in(who.language()).date(now.plus(PATIENCE), clock.getZone())),
            "/profile-reminder/" + link.token()));
  }

  /** Whether the link in a mail still asks something. */
  public boolean asks(String token) {
    return reminders.find(new OneTimeLink(token).hash()).isPresent();
  }

  /**
   * The answer of whoever holds the link. Neither needs a sign-in, and neither shows anything.
   *
   * @return false if the link was answered already
   */
  public boolean answer(String token, boolean right) {
    Optional<PersonId> person = reminders.find(new OneTimeLink(token).hash());
    person.ifPresent(
        who ->
            transaction.executeWithoutResult(
                status -> {
                  if (right) {
                    reminders.confirm(who, now());
                  } else {
                    reminders.hide(who, now());
                  }
                }));
    return person.isPresent();
  }

  /** Since when one's own profile is hidden for want of an answer, or by the answer "hide it". */
  public Optional<Instant> hiddenSince() {
    return reminders.of(me()).flatMap(Reminders.Open::hidden);
  }

  /** One's own profile is right, and shown again if it was hidden. */
  public void confirmMine() {
    PersonId me = me();
    transaction.executeWithoutResult(status -> reminders.confirm(me, now()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}
