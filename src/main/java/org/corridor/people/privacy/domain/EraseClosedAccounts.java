package org.corridor.people.privacy.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.PersonalDataHolder.Held;
import org.corridor.people.accounts.domain.ClosedAccounts;
import org.corridor.people.accounts.domain.ClosedAccounts.Leaving;
import org.corridor.platform.log.Discreet;
import org.corridor.platform.mail.Mail;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases the accounts that their owners closed, when the time to come back is over. All holders,
 * the proof and the mail about it share one transaction: whatever happens in the middle, either
 * everything is still there and is erased later, or nothing is.
 */
@Service
public class EraseClosedAccounts {

  private static final Logger LOG = LoggerFactory.getLogger(EraseClosedAccounts.class);

  private final ClosedAccounts closed;
  private final ObjectProvider<PersonalDataHolder> holders;
  private final Erasures erasures;
  private final Mails mails;
  private final TransactionOperations transaction;
  private final Clock clock;

  EraseClosedAccounts(
      ClosedAccounts closed,
      ObjectProvider<PersonalDataHolder> holders,
      Erasures erasures,
      Mails mails,
      TransactionOperations transaction,
      Clock clock) {
    this.closed = closed;
    this.holders = holders;
    this.erasures = erasures;
    this.mails = mails;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One that fails is tried again the next time, and keeps nobody else waiting. */
  public void eraseDue() {
    for (PersonId person : closed.due()) {
      try {
        transaction.executeWithoutResult(status -> closed.take(person).ifPresent(this::erase));
      } catch (RuntimeException e) {
        LOG.error("An account that is due could not be erased: {}", Discreet.message(e));
      }
    }
  }

  private void erase(Leaving leaving) {
    List<PersonalDataHolder> all = new ArrayList<>(holders.orderedStream().toList());
    List<Held> held =
        all.stream()
            .map(holder -> holder.export(leaving.person(), leaving.language()))
            .filter(part -> !part.lines().isEmpty())
            .toList();
    // The account last: it is what the others may need to find theirs.
    Collections.reverse(all);
    all.forEach(holder -> holder.erase(leaving.person()));
    Erasure erasure = Erasure.of(held.stream().map(Held::code).toList(), LocalDate.now(clock));
    erasures.add(erasure);
    if (!leaving.email().isEmpty()) {
      mails.sendLast(proof(leaving, held, erasure));
    }
  }

  private static Mail proof(Leaving leaving, List<Held> held, Erasure erasure) {
    Language language = leaving.language();
    String comma = language == Language.AR ? "، " : ", ";
    return new Mail(
        leaving.email(),
        language,
        "people.mail.erased",
        Map.of(
            "date", Formats.in(language).date(erasure.on()),
            "parts", String.join(comma, held.stream().map(Held::title).toList()),
            "reference", erasure.reference()),
        "/erasures/" + erasure.reference());
  }
}
