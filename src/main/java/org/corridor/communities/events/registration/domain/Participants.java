package org.corridor.communities.events.registration.domain;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.Participation;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.registration.Guest;
import org.corridor.communities.events.registration.Guests;
import org.corridor.communities.events.registration.domain.Registration.State;
import org.corridor.communities.events.registration.domain.RegistrationMails.News;
import org.corridor.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers those who plan events and those who ask who came. */
@Component
@Transactional
class Participants implements Participation, Guests {

  private final RegistrationTable table;
  private final WaitingList waiting;
  private final RegistrationMails mails;
  private final EventDoors doors;

  Participants(
      RegistrationTable table, WaitingList waiting, RegistrationMails mails, EventDoors doors) {
    this.table = table;
    this.waiting = waiting;
    this.mails = mails;
    this.doors = doors;
  }

  @Override
  @Transactional(readOnly = true)
  public Standing standing(EventId event, PersonId person) {
    return table
        .of(event, person)
        .map(
            one -> one.hasPlace() ? Standing.PLACE : one.waits() ? Standing.WAITING : Standing.NONE)
        .orElse(Standing.NONE);
  }

  @Override
  @Transactional(readOnly = true)
  public int taken(EventId event) {
    return table.count(event, State.PLACE);
  }

  @Override
  public void tell(EventId id, Change change) {
    Event event = doors.organised(id);
    News news = change == Change.CANCELLED ? News.CANCELLED : News.CHANGED;
    table.of(id).stream().filter(one -> !one.isOff()).forEach(one -> mails.tell(one, event, news));
  }

  @Override
  public void placesAdded(EventId id) {
    waiting.moveUp(doors.organised(id));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Guest> of(EventId event) {
    return table.of(event).stream()
        .filter(Registration::hasPlace)
        .map(Participants::guest)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Guest> of(EventId event, PersonId person) {
    return table.of(event, person).filter(Registration::hasPlace).map(Participants::guest);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Guest> byCode(EventId event, String code) {
    return table
        .byCode(event, BadgeCode.read(code))
        .filter(Registration::hasPlace)
        .map(Participants::guest);
  }

  private static Guest guest(Registration one) {
    return new Guest(
        one.id(),
        one.wish().name(),
        one.code(),
        one.wish().listed(),
        Optional.ofNullable(one.person()));
  }
}
