package org.corridor.communities.events.registration.domain;

import java.util.Optional;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.registration.domain.Registration.State;
import org.corridor.communities.events.registration.domain.RegistrationMails.News;
import org.springframework.stereotype.Component;

/**
 * Gives places that are free to those who wait, in their order. Whoever calls it holds the event's
 * lock, so that no place is given twice.
 */
@Component
class WaitingList {

  private final RegistrationTable table;
  private final RegistrationMails mails;

  WaitingList(RegistrationTable table, RegistrationMails mails) {
    this.table = table;
    this.mails = mails;
  }

  boolean hasRoom(Event event) {
    Integer places = event.facts().places();
    return places == null || table.count(event.id(), State.PLACE) < places;
  }

  void moveUp(Event event) {
    Optional<Registration> next = table.nextInLine(event.id());
    while (next.isPresent() && hasRoom(event)) {
      Registration moved = Register.in(next.get(), State.PLACE);
      table.save(moved);
      mails.tell(moved, event, News.MOVED_UP);
      next = table.nextInLine(event.id());
    }
  }
}
