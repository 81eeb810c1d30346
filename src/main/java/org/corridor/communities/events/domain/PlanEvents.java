package org.corridor.communities.events.domain;

import java.time.Clock;
import java.time.Instant;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.Participation;
import org.corridor.communities.events.Participation.Change;
import org.corridor.communities.events.domain.EventRefused.Why;
import org.corridor.communities.events.domain.Organiser.Role;
import org.corridor.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the organisers of an event do with it. Whoever is no organiser gets {@link NoEvent}; what
 * cannot be done is {@link EventRefused}.
 */
@Service
@Transactional
public class PlanEvents {

  private final EventDoors doors;
  private final EventTable events;
  private final OrganiserTable organisers;
  private final ProgrammeTable programmes;
  private final Belongings belongings;
  private final ObjectProvider<Participation> participation;
  private final Clock clock;

  PlanEvents(
      EventDoors doors,
      EventTable events,
      OrganiserTable organisers,
      ProgrammeTable programmes,
      Belongings belongings,
      ObjectProvider<Participation> participation,
      Clock clock) {
    this.doors = doors;
    this.events = events;
    this.organisers = organisers;
    this.programmes = programmes;
    this.belongings = belongings;
    this.participation = participation;
    this.clock = clock;
  }

  /**
   * A draft of the signed-in person, who organises it. Sent twice it is made once.
   *
   * @param name how they want to be called
   */
  public void begin(EventId id, EventFacts facts, Belonging of, String name) {
    PersonId me = doors.me();
    belongings.require(of, Belonging.NONE);
    Instant now = clock.instant();
    if (events.add(Event.draft(id, facts, of, now))) {
      organisers.add(id, me, name, Role.ORGANISER, now);
    }
  }

  @Transactional(readOnly = true)
  public Event find(EventId id) {
    return doors.organised(id);
  }

  /**
   * Those who come hear of another time or place, and move up where there is more room.
   *
   * @param base the revision that they changed
   */
  public void edit(EventId id, EventFacts facts, Belonging of, int base) {
    Event before = doors.organisedLocked(id);
    if (before.isCancelled()) {
      throw new EventRefused(Why.CANCELLED);
    }
    if (before.revision() != base) {
      throw new EventRefused(Why.OVERTAKEN);
    }
    belongings.require(of, before.of());
    Instant now = clock.instant();
    Event after = before.with(facts, of, now);
    save(after);
    if (after.isPublished() && !after.isOver(now)) {
      if (facts.movedFrom(before.facts())) {
        tell(id, Change.MOVED);
      }
      if (facts.hasMorePlacesThan(before.facts())) {
        participation.forEach(one -> one.placesAdded(id));
      }
    }
  }

  /** Published again it stays as it is. */
  public void publish(EventId id) {
    Event before = doors.organisedLocked(id);
    if (!before.isPublished()) {
      save(before.publish(clock.instant()));
    }
  }

  /** For good; those who would have come are told. Again it does nothing. */
  public void cancel(EventId id) {
    Event before = doors.organisedLocked(id);
    if (!before.isCancelled()) {
      Programme programme = programmes.of(id);
      save(before.cancel(clock.instant()));
      programmes.put(
          id,
          new Programme(
              programme.sessions().stream()
                  .map(session -> session.numbered(session.sequence() + 1))
                  .toList(),
              programme.stands()));
      tell(id, Change.CANCELLED);
    }
  }

  /** A draft goes without a trace; what was published is called off instead. */
  public void remove(EventId id) {
    if (!doors.organisedLocked(id).isDraft()) {
      throw new EventRefused(Why.OVERTAKEN);
    }
    events.remove(id);
  }

  @Transactional(readOnly = true)
  public Programme programme(EventId id) {
    return programmes.of(doors.organised(id).id());
  }

  /** What is there no more is told to calendars that have it. */
  public void arrange(EventId id, Programme next, int base) {
    Event before = doors.organisedLocked(id);
    if (before.isCancelled()) {
      throw new EventRefused(Why.CANCELLED);
    }
    if (before.revision() != base
        || next.sessions().stream().anyMatch(one -> programmes.isElsewhere(one.id(), id))) {
      throw new EventRefused(Why.OVERTAKEN);
    }
    programmes.put(id, programmes.of(id).become(next, before.published() != null));
    save(before.touched(clock.instant()));
  }

  private void tell(EventId id, Change change) {
    participation.forEach(one -> one.tell(id, change));
  }

  private void save(Event event) {
    if (!events.save(event)) {
      throw new EventRefused(Why.OVERTAKEN);
    }
  }
}
