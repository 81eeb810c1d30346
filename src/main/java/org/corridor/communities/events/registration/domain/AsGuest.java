package org.corridor.communities.events.registration.domain;

import java.time.Clock;
import java.util.UUID;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventCalendar;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.domain.EventRefused.Why;
import org.corridor.communities.events.domain.NoEvent;
import org.corridor.platform.mail.MailKey;
import org.corridor.platform.mail.MailKeys;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a guest without an account does with their registration. Whoever holds the link of a mail
 * may: it is signed, good for this one registration, and ends a month after the event. A link that
 * is not good is {@link NoEvent}, like one of an event that stewards hid.
 */
@Service
@Transactional
public class AsGuest {

  static final String PURPOSE = "guest";
  static final String PATH = "/events/guest/";

  private final MailKeys keys;
  private final ContactTable contacts;
  private final RegistrationTable table;
  private final Register register;
  private final WaitingList waiting;
  private final EventDoors doors;
  private final EventCalendar calendar;
  private final Clock clock;

  AsGuest(
      MailKeys keys,
      ContactTable contacts,
      RegistrationTable table,
      Register register,
      WaitingList waiting,
      EventDoors doors,
      EventCalendar calendar,
      Clock clock) {
    this.keys = keys;
    this.contacts = contacts;
    this.table = table;
    this.register = register;
    this.waiting = waiting;
    this.doors = doors;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * What a guest sees.
   *
   * @param open whether it can still be changed
   * @param room whether somebody could still have a place
   */
  public record Seen(Event event, Registration registration, boolean open, boolean room) {}

  @Transactional(readOnly = true)
  public Seen find(String link) {
    Registration own = registration(link);
    Event event = doors.any(own.event()).filter(AsGuest::isShown).orElseThrow(NoEvent::new);
    return new Seen(event, own, isOpen(event), waiting.hasRoom(event));
  }

  /** The event for their calendar, with the link to join by while they have a place. */
  @Transactional(readOnly = true)
  public String calendar(String link, Language reader) {
    Seen seen = find(link);
    return calendar.forGuest(seen.event(), seen.registration().hasPlace(), reader);
  }

  /**
   * Who does not come comes after all, or waits.
   *
   * @throws EventRefused where it is too late
   */
  public Registration change(String link, Wish wish) {
    Event event = locked(link);
    if (!isOpen(event)) {
      throw new EventRefused(event.isCancelled() ? Why.CANCELLED : Why.OVER);
    }
    return register.again(registration(link), event, wish);
  }

  /** They do not come, and get no more mails; who waits moves up. Again it does nothing. */
  public void cancel(String link) {
    Event event = locked(link);
    Registration own = registration(link);
    if (!own.isOff()) {
      register.off(own, event);
    }
  }

  private Event locked(String link) {
    return doors
        .lockAny(registration(link).event())
        .filter(AsGuest::isShown)
        .orElseThrow(NoEvent::new);
  }

  private Registration registration(String link) {
    return keys.read(link)
        .filter(key -> key.purpose().equals(PURPOSE))
        .map(MailKey::number)
        .flatMap(contacts::registration)
        .flatMap((UUID id) -> table.find(id))
        .orElseThrow(NoEvent::new);
  }

  private static boolean isShown(Event event) {
    return !event.isDraft() && !event.hidden();
  }

  private boolean isOpen(Event event) {
    return event.isPublished() && !event.isOver(clock.instant());
  }
}
