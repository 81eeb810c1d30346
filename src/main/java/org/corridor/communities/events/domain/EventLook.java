package org.corridor.communities.events.domain;

import java.util.Optional;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.EventView;
import org.corridor.communities.events.Events;
import org.corridor.communities.events.Participation;
import org.corridor.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the other subjects. */
@Component
@Transactional(readOnly = true)
class EventLook implements Events {

  private final EventTable events;
  private final OrganiserTable organisers;
  private final EventDoors doors;
  private final ObjectProvider<Participation> participation;

  EventLook(
      EventTable events,
      OrganiserTable organisers,
      EventDoors doors,
      ObjectProvider<Participation> participation) {
    this.events = events;
    this.organisers = organisers;
    this.doors = doors;
    this.participation = participation;
  }

  @Override
  public Optional<EventView> find(EventId event, Optional<PersonId> reader) {
    return events.find(event).filter(one -> doors.mayRead(one, reader)).map(Event::view);
  }

  @Override
  public boolean isOrganiser(EventId event, PersonId person) {
    return organisers.find(event, person).filter(Organiser::organises).isPresent();
  }

  @Override
  public boolean helps(EventId event, PersonId person) {
    return organisers.find(event, person).isPresent();
  }

  @Override
  public boolean takesPart(EventId event, PersonId person) {
    return participation.stream()
        .anyMatch(one -> one.standing(event, person) == Participation.Standing.PLACE);
  }
}
