package org.corridor.communities.events.after.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.registration.Guest;
import org.corridor.communities.events.registration.Guests;
import org.corridor.communities.events.registration.Presence;
import org.corridor.people.WriteToPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who were at an event, once, some hours after it: devices may bring marks late. */
@Service
class AskAfterEvents {

  private static final Duration SOON = Duration.ofHours(12);
  private static final Duration LATE = Duration.ofDays(14);

  private final AfterTable table;
  private final Guests guests;
  private final Presence presence;
  private final EventDoors doors;
  private final WriteToPeople mails;
  private final Clock clock;

  AskAfterEvents(
      AfterTable table,
      Guests guests,
      Presence presence,
      EventDoors doors,
      WriteToPeople mails,
      Clock clock) {
    this.table = table;
    this.guests = guests;
    this.presence = presence;
    this.doors = doors;
    this.mails = mails;
    this.clock = clock;
  }

  @Transactional
  void run() {
    Instant now = clock.instant();
    for (EventId id : table.toAsk(now.minus(LATE), now.minus(SOON), now)) {
      String title = doors.any(id).map(event -> event.facts().title()).orElse("");
      Set<UUID> came = presence.present(id);
      for (Guest guest : guests.of(id)) {
        if (came.contains(guest.id())) {
          guest
              .person()
              .ifPresent(
                  person ->
                      mails.write(
                          person,
                          "communities.events.mail.after",
                          Map.of("event", title),
                          id.path() + "/afterwards"));
        }
      }
    }
  }
}
