package org.corridor.communities.events.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.Circles;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.Organiser.Role;
import org.corridor.people.CurrentPerson;
import org.corridor.people.HiddenPages;
import org.corridor.people.PersonId;
import org.corridor.people.Stewardship;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who may read an event and who may do what with it. Whoever may not, is told that there is none.
 */
@Component
public class EventDoors {

  private final EventTable events;
  private final OrganiserTable organisers;
  private final Circles circles;
  private final CurrentPerson current;
  private final HiddenPages hidden;
  private final Stewardship stewards;

  EventDoors(
      EventTable events,
      OrganiserTable organisers,
      Circles circles,
      CurrentPerson current,
      HiddenPages hidden,
      Stewardship stewards) {
    this.events = events;
    this.organisers = organisers;
    this.circles = circles;
    this.current = current;
    this.hidden = hidden;
    this.stewards = stewards;
  }

  public Optional<PersonId> reader() {
    return current.person();
  }

  /**
   * @throws AccessDeniedException where nobody is signed in
   */
  public PersonId me() {
    return reader().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  /** What the signed-in person does at the event; empty for everybody else. */
  public Optional<Role> myRole(EventId event) {
    return reader().flatMap(person -> organisers.find(event, person)).map(Organiser::role);
  }

  /**
   * Names the signed-in person among those who run the event.
   *
   * @throws NoEvent for everybody else
   */
  public UUID myPlace(EventId event) {
    return reader()
        .flatMap(person -> organisers.find(event, person))
        .map(Organiser::id)
        .orElseThrow(NoEvent::new);
  }

  /**
   * The event, for whoever may read it.
   *
   * @throws NoEvent for everybody else
   */
  public Event read(EventId id) {
    return events
        .find(id)
        .filter(event -> mayReadAsAnybody(event, reader()))
        .orElseThrow(NoEvent::new);
  }

  /** Stewards read what was hidden, too, and what is a circle's only. */
  boolean mayReadAsAnybody(Event event, Optional<PersonId> reader) {
    return mayRead(event, reader) || (reader.isPresent() && !event.isDraft() && stewards.amOne());
  }

  boolean mayRead(Event event, Optional<PersonId> reader) {
    if (reader.flatMap(person -> organisers.find(event.id(), person)).isPresent()) {
      return true;
    }
    if (event.isDraft() || event.hidden()) {
      return false;
    }
    Belonging of = event.of();
    if (of.organisation() != null && hidden.hides(of.organisation())) {
      return false;
    }
    CircleId circle = of.circle();
    return !of.circleOnly()
        || circle == null
        || reader.filter(person -> circles.isMember(circle, person)).isPresent();
  }

  /** The same as {@link #read}; nobody else changes it until the transaction ends. */
  public Event readLocked(EventId id) {
    read(id);
    return events.lock(id).orElseThrow(NoEvent::new);
  }

  /** Whoever asks: for jobs and erasures, which show it to nobody else. */
  public Optional<Event> any(EventId id) {
    return events.find(id);
  }

  /** The same; nobody else changes it until the transaction ends. */
  public Optional<Event> lockAny(EventId id) {
    return events.lock(id);
  }

  /**
   * The event, for one of its organisers.
   *
   * @throws NoEvent for everybody else
   */
  public Event organised(EventId id) {
    requireRole(id, Role.ORGANISER);
    return events.find(id).orElseThrow(NoEvent::new);
  }

  /** The same; nobody else changes it until the transaction ends. */
  public Event organisedLocked(EventId id) {
    requireRole(id, Role.ORGANISER);
    return events.lock(id).orElseThrow(NoEvent::new);
  }

  /**
   * The event, for its organisers and those who help in this way.
   *
   * @throws NoEvent for everybody else
   */
  public Event helped(EventId id, Role as) {
    requireRole(id, as);
    return events.find(id).orElseThrow(NoEvent::new);
  }

  private void requireRole(EventId id, Role as) {
    if (myRole(id).filter(role -> role == Role.ORGANISER || role == as).isEmpty()) {
      throw new NoEvent();
    }
  }
}
