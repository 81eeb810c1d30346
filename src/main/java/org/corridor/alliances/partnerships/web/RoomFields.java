package org.corridor.alliances.partnerships.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.Participant;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What the forms of a room have in common. What cannot be read is noted as a problem. */
public final class RoomFields {

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
  private static final String WRONG = "alliances.partnership.day.wrong";

  private RoomFields() {}

  /** A day as a date field sends it; null where there is none. */
  public static @Nullable LocalDate day(Submission sent, String name) {
    return sent.day(name, EARLIEST, LATEST, WRONG);
  }

  /** The same where a day is needed. */
  public static @Nullable LocalDate requiredDay(Submission sent, String name) {
    return sent.requiredDay(name, EARLIEST, LATEST, WRONG);
  }

  /** One of an enumeration, which has to be chosen. */
  public static <E extends Enum<E>> @Nullable E chosen(
      Submission sent, String name, Class<E> type) {
    E value = sent.choice(name, type);
    if (value == null && sent.text(name, 100).isEmpty()) {
      sent.problem(name, "platform.form.required", Map.of());
    }
    return value;
  }

  /** Somebody of the room; null where nobody is named. */
  public static @Nullable SeatId seat(Submission sent, String name, PartnershipView room) {
    UUID id = Submission.uuid(sent.text(name, 40));
    SeatId seat = id == null ? null : new SeatId(id);
    if (seat != null && room.participant(seat).isEmpty()) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
      return null;
    }
    return seat;
  }

  /** A partner of the room; null where none is named. */
  public static @Nullable PartnerId partner(Submission sent, String name, PartnershipView room) {
    UUID id = Submission.uuid(sent.text(name, 40));
    PartnerId partner = id == null ? null : new PartnerId(id);
    if (partner != null && room.partner(partner).isEmpty()) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
      return null;
    }
    return partner;
  }

  /** Those who work here. */
  public static List<Choice> people(Page page, PartnershipView room) {
    return room.people().stream()
        .filter(one -> one.here() && one.role().works())
        .map(Participant::seat)
        .map(seat -> new Choice(seat.toString(), Room.who(page, room, seat)))
        .toList();
  }

  public static List<Choice> partners(PartnershipView room) {
    return room.joined().stream()
        .map(partner -> new Choice(partner.id().toString(), partner.name()))
        .toList();
  }
}
