package org.corridor.communities.events;

import org.corridor.people.PersonId;

/** Who has a place at an event; told by the subject that keeps registrations. */
public interface Participation {

  Standing standing(EventId event, PersonId person);

  /** How many have a place, as it is: for those who plan the event. */
  int taken(EventId event);

  /** The event changed so that participants must hear of it: time or place, or it is off. */
  void tell(EventId event, Change change);

  /** More people can come than before, or all. */
  void placesAdded(EventId event);

  /** Whether somebody has a place. */
  enum Standing {
    NONE,
    WAITING,
    PLACE
  }

  /** What happened to an event. */
  enum Change {
    MOVED,
    CANCELLED
  }
}
