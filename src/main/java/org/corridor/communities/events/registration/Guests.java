package org.corridor.communities.events.registration;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.events.EventId;
import org.corridor.people.PersonId;

/** Who has a place at an event, for the subjects that ask who came. */
public interface Guests {

  /** By name. */
  List<Guest> of(EventId event);

  Optional<Guest> of(EventId event, PersonId person);

  /** By what stands on a badge, however it was typed. */
  Optional<Guest> byCode(EventId event, String code);
}
