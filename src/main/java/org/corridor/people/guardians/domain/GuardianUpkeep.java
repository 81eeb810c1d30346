package org.corridor.people.guardians.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.corridor.people.accounts.domain.ClosedAccounts;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Closes accounts to which a guardian said no, and asks once a year who is 16 by now. */
@Service
public class GuardianUpkeep {

  private final Minors minors;
  private final GuardianMails mails;
  private final ClosedAccounts accounts;
  private final Correspondence correspondence;
  private final TransactionOperations transaction;
  private final Clock clock;

  GuardianUpkeep(
      Minors minors,
      GuardianMails mails,
      ClosedAccounts accounts,
      Correspondence correspondence,
      TransactionOperations transaction,
      Clock clock) {
    this.minors = minors;
    this.mails = mails;
    this.accounts = accounts;
    this.correspondence = correspondence;
    this.transaction = transaction;
    this.clock = clock;
  }

  public void run() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    minors
        .refusedBefore(now.minus(Minor.PATIENCE))
        .forEach(minor -> transaction.executeWithoutResult(status -> close(minor)));
    minors
        .askedBefore(now.minus(Minor.YEAR))
        .forEach(minor -> transaction.executeWithoutResult(status -> ask(minor, now)));
  }

  /** Whoever takes the account back meanwhile has thirty days again to win the guardian over. */
  private void close(Minor minor) {
    accounts
        .close(minor.person())
        .ifPresent(
            due -> {
              minors.refused(minor.person(), due);
              mails.toChild(
                  minor.person(), "guardian-closed", Map.of("date", date(minor, due)), "/sign-in");
            });
  }

  private String date(Minor minor, Instant due) {
    Language language =
        correspondence
            .find(minor.person())
            .map(Correspondence.Correspondent::language)
            .orElse(Language.EN);
    return Formats.in(language).date(due, clock.getZone());
  }

  private void ask(Minor minor, Instant now) {
    if (minors.asked(minor, now)) {
      mails.toChild(minor.person(), "guardian-year", Map.of(), "/account/guardian");
    }
  }
}
