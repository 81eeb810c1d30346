package org.corridor.communities.events.after.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.domain.Organiser.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes of focus groups, by organisers and facilitators, and costs, by organisers. Whoever is
 * neither gets {@link org.corridor.communities.events.domain.NoEvent}.
 */
@Service
@Transactional
public class KeepTrack {

  private final EventDoors doors;
  private final AfterTable table;
  private final Clock clock;

  KeepTrack(EventDoors doors, AfterTable table, Clock clock) {
    this.doors = doors;
    this.table = table;
    this.clock = clock;
  }

  /** The notes of an event. */
  public record Notes(Event event, List<Note> notes) {}

  /**
   * The costs of an event.
   *
   * @param totals by currency: amounts of different ones are not added up
   */
  public record Costs(Event event, List<Cost> lines, Map<String, Total> totals) {}

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
    return new Notes(doors.helped(id, Role.FACILITATOR), table.notes(id));
  }

  /** Sent twice it is kept once. */
  public void note(EventId id, Note note) {
    doors.helped(id, Role.FACILITATOR);
    if (table.notes(id).size() < Note.MOST) {
      table.add(id, note, doors.myPlace(id), clock.instant());
    }
  }

  public void removeNote(EventId id, UUID note) {
    doors.helped(id, Role.FACILITATOR);
    table.removeNote(id, note);
  }

  @Transactional(readOnly = true)
  public Costs costs(EventId id) {
    Event event = doors.organised(id);
    List<Cost> lines = table.costs(id);
    Map<String, Total> totals = new TreeMap<>();
    lines.forEach(
        line ->
            totals.merge(line.currency(), new Total(line.planned(), line.spent()), Total::plus));
    return new Costs(event, lines, totals);
  }

  /** Sent twice it is kept once. */
  public void cost(EventId id, Cost cost) {
    doors.organised(id);
    if (table.costs(id).size() < Cost.MOST) {
      table.add(id, cost, clock.instant());
    }
  }

  public void removeCost(EventId id, UUID cost) {
    doors.organised(id);
    table.removeCost(id, cost);
  }
}
