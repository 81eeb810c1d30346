package org.corridor.alliances.working.domain;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.corridor.alliances.partnerships.Participant;
import org.corridor.alliances.partnerships.Partner;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.people.WriteToPeople;
import org.springframework.stereotype.Component;

/**
 * Writes to the people of the room about a meeting, each in their language and on their partner's
 * clock. No mail holds the title or a name: both are people's words, and mails cannot be taken
 * back.
 */
@Component
class MeetingMails {

  static final String CALLED = "alliances.working.mail.called";
  static final String MOVED = "alliances.working.mail.moved";
  static final String CANCELLED = "alliances.working.mail.cancelled";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Seats seats;
  private final WriteToPeople people;

  MeetingMails(Seats seats, WriteToPeople people) {
    this.seats = seats;
    this.people = people;
  }

  /** To everybody who is here, but the one who did it. */
  void write(Seat by, PartnershipView view, Meeting meeting, String key) {
    for (Participant one : view.people()) {
      if (one.here() && !one.seat().equals(by.id())) {
        ZoneId zone = view.partner(one.partner()).map(Partner::zone).orElse(ZoneOffset.UTC);
        ZonedDateTime starts = meeting.plan().starts().atZone(zone);
        seats
            .personOf(one.seat())
            .ifPresent(
                person ->
                    people.write(
                        person,
                        key,
                        Map.of(
                            "day", starts.toLocalDate().toString(),
                            "time", TIME.format(starts),
                            "zone", zone.getId().replace('_', ' ')),
                        meeting.path()));
      }
    }
  }
}
