package org.corridor.communities.events.after.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.domain.EventRefused.Why;
import org.corridor.communities.events.domain.NoEvent;
import org.corridor.communities.events.domain.Organiser.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes of focus groups, by organisers and facilitators, and costs, by organisers. Whoever is
 * neither gets {@link NoEvent}.
 */
@Service
@Transactional
public class KeepTrack {

  private static final Duration UNDO = Duration.ofDays(30);

  private final EventDoors doors;
  private final TrackTable table;
  private final Clock clock;

  KeepTrack(EventDoors doors, TrackTable table, Clock clock) {
    this.doors = doors;
    this.table = table;
    this.clock = clock;
  }

  /**
   * The notes of an event.
   *
   * @param removed those that can be brought back, the latest first
   */
  public record Notes(Event event, List<Note> notes, List<Note> removed) {

    /**
     * @throws NoEvent where it is none of them
     */
    public Note note(UUID id) {
      return notes.stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow(NoEvent::new);
    }
  }

  /**
   * The costs of an event.
   *
   * @param removed those that can be brought back, the latest first
   * @param totals by currency: amounts of different ones are not added up
   */
  public record Costs(
      Event event, List<Cost> lines, List<Cost> removed, Map<String, Total> totals) {

    /**
     * @throws NoEvent where it is none of them
     */
    public Cost line(UUID id) {
      return lines.stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow(NoEvent::new);
    }
  }

  /** What is planned and spent in a currency. */
  public record Total(BigDecimal planned, BigDecimal spent) {

    public BigDecimal left() {
      return planned.subtract(spent);
    }

    Total plus(Total other) {
      return new Total(planned.add(other.planned), spent.add(other.spent));
    }
  }

  @Transactional(readOnly = true)
  public Notes notes(EventId id) {
    return new Notes(doors.helped(id, Role.FACILITATOR), table.notes(id), table.removedNotes(id));
  }

  /** Sent twice it is kept once. */
  public void note(EventId id, Note note) {
    Notes kept = notes(id);
    if (kept.notes().size() + kept.removed().size() < Note.MOST) {
      table.add(id, note, doors.myPlace(id), clock.instant());
    }
  }

  /**
   * @throws EventRefused where somebody changed or removed it since that revision
   */
  public void change(EventId id, Note note) {
    doors.helped(id, Role.FACILITATOR);
    if (!table.save(id, note)) {
      throw new EventRefused(Why.OVERTAKEN);
    }
  }

  /** It can be brought back for a month. */
  public void removeNote(EventId id, UUID note) {
    doors.helped(id, Role.FACILITATOR);
    table.removeNote(id, note, clock.instant());
  }

  public void restoreNote(EventId id, UUID note) {
    doors.helped(id, Role.FACILITATOR);
    table.restoreNote(id, note);
  }

  @Transactional(readOnly = true)
  public Costs costs(EventId id) {
    Event event = doors.organised(id);
    List<Cost> lines = table.costs(id);
    Map<String, Total> totals = new TreeMap<>();
    lines.forEach(
        line ->
            totals.merge(line.currency(), new Total(line.planned(), line.spent()), Total::plus));
    return new Costs(event, lines, table.removedCosts(id), totals);
  }

  /** Sent twice it is kept once. */
  public void cost(EventId id, Cost cost) {
    Costs kept = costs(id);
    if (kept.lines().size() + kept.removed().size() < Cost.MOST) {
      table.add(id, cost, clock.instant());
    }
  }

  /**
   * @throws EventRefused where somebody changed or removed it since that revision
   */
  public void change(EventId id, Cost cost) {
    doors.organised(id);
    if (!table.save(id, cost)) {
      throw new EventRefused(Why.OVERTAKEN);
    }
  }

  /** It can be brought back for a month. */
  public void removeCost(EventId id, UUID cost) {
    doors.organised(id);
    table.removeCost(id, cost, clock.instant());
  }

  public void restoreCost(EventId id, UUID cost) {
    doors.organised(id);
    table.restoreCost(id, cost);
  }

  void run() {
    table.forget(clock.instant().minus(UNDO));
  }
}
