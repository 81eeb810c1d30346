package org.corridor.communities.events.checkin.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.checkin.domain.MarkTable.Seen;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.domain.Organiser.Role;
import org.corridor.communities.events.registration.Guest;
import org.corridor.communities.events.registration.Guests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks who is present, by the organisers of an event and who stands at its door. The order in
 * which marks come, and how often, makes no difference.
 */
@Service
@Transactional
public class CheckIn {

  /** Most marks that are taken in at a time. */
  public static final int MOST = 2_000;

  private final EventDoors doors;
  private final Guests guests;
  private final MarkTable marks;
  private final Clock clock;

  CheckIn(EventDoors doors, Guests guests, MarkTable marks, Clock clock) {
    this.doors = doors;
    this.guests = guests;
    this.marks = marks;
    this.clock = clock;
  }

  /**
   * The list at the door.
   *
   * @param door names whoever holds the list, so that a device sends nothing for somebody else
   * @param rows by name
   */
  public record Sheet(Event event, UUID door, List<Row> rows, Instant at) {
    public Sheet {
      rows = List.copyOf(rows);
    }

    public long present() {
      return rows.stream().filter(Row::isPresent).count();
    }
  }

  /**
   * Somebody on the list.
   *
   * @param marks that hold; nobody is present without
   * @param first when they were seen first; empty where they were not
   */
  public record Row(Guest guest, List<UUID> marks, Optional<Instant> first) {
    public Row {
      marks = List.copyOf(marks);
    }

    public boolean isPresent() {
      return !marks.isEmpty();
    }
  }

  /**
   * @throws org.corridor.communities.events.domain.NoEvent for who is not at the door
   */
  @Transactional(readOnly = true)
  public Sheet open(EventId id) {
    Event event = doors.helped(id, Role.DOOR);
    return sheet(event);
  }

  private Sheet sheet(Event event) {
    Map<UUID, Seen> seen = marks.seen(event.id());
    return new Sheet(
        event,
        doors.myPlace(event.id()),
        guests.of(event.id()).stream().map(guest -> row(guest, seen)).toList(),
        clock.instant());
  }

  private static Row row(Guest guest, Map<UUID, Seen> seen) {
    Seen one = seen.get(guest.id());
    return one == null
        ? new Row(guest, List.of(), Optional.empty())
        : new Row(guest, one.marks(), Optional.of(one.first()));
  }

  /** Takes in what devices kept; times that lie ahead are now. */
  public Sheet take(EventId id, List<Mark> made, List<Unmark> taken) {
    Event event = doors.helped(id, Role.DOOR);
    Instant now = clock.instant();
    marks.add(
        id,
        made.stream()
            .limit(MOST)
            .map(one -> new Mark(one.id(), one.registration(), past(one.at(), now)))
            .toList(),
        now);
    marks.take(
        id,
        taken.stream().limit(MOST).map(one -> new Unmark(one.mark(), past(one.at(), now))).toList(),
        now);
    return sheet(event);
  }

  private static Instant past(Instant at, Instant now) {
    return at.isAfter(now) ? now : at;
  }

  /** Who is present already stays so. False where there is nobody of that badge. */
  public boolean markByCode(EventId id, String code) {
    doors.helped(id, Role.DOOR);
    Optional<Guest> guest = guests.byCode(id, code);
    guest.ifPresent(one -> mark(id, one.id()));
    return guest.isPresent();
  }

  public void mark(EventId id, UUID registration) {
    doors.helped(id, Role.DOOR);
    if (!marks.seen(id).containsKey(registration)) {
      Instant now = clock.instant();
      marks.add(id, List.of(new Mark(UUID.randomUUID(), registration, now)), now);
    }
  }

  public void unmark(EventId id, UUID registration) {
    doors.helped(id, Role.DOOR);
    Seen seen = marks.seen(id).get(registration);
    if (seen != null) {
      Instant now = clock.instant();
      marks.take(id, seen.marks().stream().map(mark -> new Unmark(mark, now)).toList(), now);
    }
  }
}
