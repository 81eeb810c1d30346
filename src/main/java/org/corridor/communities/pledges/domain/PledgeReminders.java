package org.corridor.communities.pledges.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.corridor.people.WriteToPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds everybody who signed, two weeks before the day, a day after it, and a month later. */
@Service
public class PledgeReminders {

  private static final int BEFORE = 14;
  private static final int AFTER = 1;
  private static final int LATE = 30;
  private static final List<String> MAILS =
      List.of(
          "communities.pledges.mail.before",
          "communities.pledges.mail.after",
          "communities.pledges.mail.late");

  private final SignatureTable signatures;
  private final WriteToPeople mails;
  private final Clock clock;

  PledgeReminders(SignatureTable signatures, WriteToPeople mails, Clock clock) {
    this.signatures = signatures;
    this.mails = mails;
    this.clock = clock;
  }

  /** Each step is written once to each, whoever said already what became of it is left alone. */
  @Transactional
  public void run() {
    for (SignatureTable.Due one : signatures.due(LocalDate.now(clock), BEFORE, AFTER, LATE)) {
      mails.write(
          one.person(),
          MAILS.get(one.step() - 1),
          Map.of("title", one.title()),
          one.pledge().path() + "#outcome");
      signatures.reminded(one.signature(), one.step());
    }
  }
}
