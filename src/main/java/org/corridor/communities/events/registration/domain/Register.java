package org.corridor.communities.events.registration.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.domain.EventRefused.Why;
import org.corridor.communities.events.domain.NoEvent;
import org.corridor.communities.events.registration.domain.Registration.State;
import org.corridor.communities.events.registration.domain.RegistrationMails.News;
import org.corridor.people.PersonId;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.security.TooManyAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers people for an event they may read, and lets them go. Where all places are taken they
 * wait, and move up when somebody cancels.
 */
@Service
@Transactional
public class Register {

  /** Guests of an event who may be written to for the first time. */
  private static final int WRITTEN_A_DAY = 200;

  private static final Duration A_DAY = Duration.ofDays(1);

  private final EventDoors doors;
  private final RegistrationTable table;
  private final WaitingList waiting;
  private final RegistrationMails mails;
  private final ContactTable contacts;
  private final Attempts attempts;
  private final Clock clock;

  Register(
      EventDoors doors,
      RegistrationTable table,
      WaitingList waiting,
      RegistrationMails mails,
      ContactTable contacts,
      Attempts attempts,
      Clock clock) {
    this.doors = doors;
    this.table = table;
    this.waiting = waiting;
    this.mails = mails;
    this.contacts = contacts;
    this.attempts = attempts;
    this.clock = clock;
  }

  /** The event, and what the signed-in person has there; empty where nothing, or cancelled. */
  public record Mine(
      Event event, Optional<Registration> registration, boolean open, boolean room) {}

  @Transactional(readOnly = true)
  public Mine mine(EventId id) {
    Event event = doors.read(id);
    return new Mine(
        event,
        table.of(id, doors.me()).filter(one -> !one.isOff()),
        event.isPublished() && !event.isOver(clock.instant()),
        waiting.hasRoom(event));
  }

  /**
   * Registers the signed-in person; again it changes what they said.
   *
   * @param channel by which they came; unknown ones are none
   * @throws EventRefused where one cannot register any more
   */
  public Registration register(EventId id, Wish wish, String channel) {
    PersonId me = doors.me();
    Event event = open(id);
    Optional<Registration> before = table.of(id, me);
    if (before.isPresent()) {
      return again(before.get(), event, wish);
    }
    return welcomed(add(fresh(UUID.randomUUID(), id, me, wish, free(event), channel)), event);
  }

  /** Changes what they said; who did not come gets a place or waits, behind the others. */
  Registration again(Registration before, Event event, Wish wish) {
    Registration after =
        before.isOff()
            ? with(before, wish, free(event), clock.instant())
            : with(before, wish, before.state(), before.queued());
    table.save(after);
    return before.isOff() ? welcomed(after, event) : after;
  }

  private State free(Event event) {
    return waiting.hasRoom(event) ? State.PLACE : State.WAITING;
  }

  private Registration welcomed(Registration made, Event event) {
    mails.tell(made, event, made.hasPlace() ? News.PLACE : News.WAITING);
    return made;
  }

  /**
   * An organiser registers somebody without an account, who asked for it. Sent twice it is made
   * once.
   *
   * @param contact where they are told of it; empty where they hear of it otherwise
   * @throws NoEvent for who is no organiser
   * @throws EventRefused where one cannot register any more, or that address was registered before:
   *     who said no is not asked again
   * @throws TooManyAttempts where too many were written to today
   */
  public void registerFor(EventId id, UUID registration, Wish wish, Optional<Contact> contact) {
    doors.organised(id);
    Event event = open(id);
    if (table.find(registration).isPresent()) {
      return;
    }
    if (contact.filter(one -> contacts.knows(id, one)).isPresent()) {
      throw new EventRefused(Why.KNOWN_ADDRESS);
    }
    Registration made = add(fresh(registration, id, null, wish, free(event), ""));
    contact.ifPresent(
        one -> {
          attempts.count(new Limit("event-guest", id.toString(), WRITTEN_A_DAY, A_DAY));
          contacts.add(id, registration, one);
          welcomed(made, event);
        });
  }

  private Event open(EventId id) {
    Event event = doors.readLocked(id);
    if (event.isDraft()) {
      throw new EventRefused(Why.DRAFT);
    }
    if (event.isCancelled()) {
      throw new EventRefused(Why.CANCELLED);
    }
    if (event.isOver(clock.instant())) {
      throw new EventRefused(Why.OVER);
    }
    return event;
  }

  private Registration fresh(
      UUID id, EventId event, @Nullable PersonId person, Wish wish, State state, String channel) {
    Instant now = clock.instant();
    return new Registration(
        id, event, person, wish, BadgeCode.create(), state, channel, person == null, now, now);
  }

  /** With another code where this one is taken. */
  private Registration add(Registration one) {
    Registration made = one;
    while (!table.add(made)) {
      made =
          new Registration(
              one.id(),
              one.event(),
              one.person(),
              one.wish(),
              BadgeCode.create(),
              one.state(),
              one.channel(),
              one.byOrganiser(),
              one.registered(),
              one.queued());
    }
    return made;
  }

  /** The signed-in person does not come; who waits moves up. Again it does nothing. */
  public void cancel(EventId id) {
    Event event = doors.readLocked(id);
    table.of(id, doors.me()).filter(one -> !one.isOff()).ifPresent(one -> off(one, event));
  }

  /**
   * An organiser lets somebody go, who is told.
   *
   * @throws NoEvent for who is no organiser
   */
  public void drop(EventId id, UUID registration) {
    Event event = doors.organisedLocked(id);
    Registration one =
        table.find(registration).filter(any -> any.event().equals(id)).orElseThrow(NoEvent::new);
    if (!one.isOff()) {
      off(one, event);
      mails.tell(one, event, News.DROPPED);
    }
  }

  void off(Registration one, Event event) {
    table.save(in(one, State.CANCELLED));
    if (event.isPublished() && !event.isOver(clock.instant())) {
      waiting.moveUp(event);
    }
  }

  static Registration in(Registration one, State state) {
    return with(one, one.wish(), state, one.queued());
  }

  private static Registration with(Registration one, Wish wish, State state, Instant queued) {
    return new Registration(
        one.id(),
        one.event(),
        one.person(),
        wish,
        one.code(),
        state,
        one.channel(),
        one.byOrganiser(),
        one.registered(),
        queued);
  }
}
