package org.corridor.communities.events.registration.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.registration.domain.RegistrationMails.News;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds people of what they registered for, and forgets them a year after it. */
@Service
class RegistrationUpkeep {

  /** So long before an event begins. */
  private static final Duration AHEAD = Duration.ofDays(2);

  /** Who registered just now needs no reminder. */
  private static final Duration JUST_NOW = Duration.ofDays(1);

  private static final Duration KEPT = Duration.ofDays(365);

  /** Guests may still look at their registration for so long. */
  private static final Duration CONTACTS_KEPT = Duration.ofDays(30);

  private final RegistrationTable table;
  private final ContactTable contacts;
  private final RegistrationMails mails;
  private final EventDoors doors;
  private final Clock clock;

  RegistrationUpkeep(
      RegistrationTable table,
      ContactTable contacts,
      RegistrationMails mails,
      EventDoors doors,
      Clock clock) {
    this.table = table;
    this.contacts = contacts;
    this.mails = mails;
    this.doors = doors;
    this.clock = clock;
  }

  @Transactional
  void run() {
    Instant now = clock.instant();
    for (Registration one : table.remind(now, now.plus(AHEAD), now.minus(JUST_NOW))) {
      doors.any(one.event()).ifPresent(event -> mails.tell(one, event, News.REMINDER));
    }
    contacts.forget(now.minus(CONTACTS_KEPT));
    table.forget(now.minus(KEPT));
  }
}
