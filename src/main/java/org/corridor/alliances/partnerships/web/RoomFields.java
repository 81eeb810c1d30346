package org.corridor.alliances.partnerships.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

  private static final int EARLIEST = 1990;
  private static final int LATEST = 2100;

  private RoomFields() {}

  /** A day as a date field sends it; null where there is none. */
  public static @Nullable LocalDate day(Submission sent, String name) {
    String typed = sent.text(name, 20);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() >= EARLIEST && day.getYear() <= LATEST) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // said below
    }
    sent.problem(name, "alliances.partnership.day.wrong", Map.of());
    return null;
  }

  /** The same where a day is needed. */
  public static @Nullable LocalDate requiredDay(Submission sent, String name) {
    LocalDate day = day(sent, name);
    if (day == null && sent.text(name, 20).isEmpty()) {
      sent.problem(name, "platform.form.required", Map.of());
    }
    return day;
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

  /** The revision that the form was filled from; -1 where it says none. */
  public static int base(Submission sent) {
    String base = sent.text("base", 10);
    return base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : -1;
  }

  /** Made with the form, so that what is sent twice is kept once. */
  public static UUID id(Submission sent) {
    UUID id = uuid(sent.text("id", 40));
    return id == null ? UUID.randomUUID() : id;
  }

  /** Null where it is none. */
  public static @Nullable UUID uuid(String typed) {
    return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? UUID.fromString(typed)
        : null;
  }

  /** Somebody of the room; null where nobody is named. */
  public static @Nullable SeatId seat(Submission sent, String name, PartnershipView room) {
    UUID id = uuid(sent.text(name, 40));
    SeatId seat = id == null ? null : new SeatId(id);
    if (seat != null && room.participant(seat).isEmpty()) {
      sent.problem(name, "platform.form.unknown-choice", Map.of());
      return null;
    }
    return seat;
  }

  /** A partner of the room; null where none is named. */
  public static @Nullable PartnerId partner(Submission sent, String name, PartnershipView room) {
    UUID id = uuid(sent.text(name, 40));
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
