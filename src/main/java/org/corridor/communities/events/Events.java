package org.corridor.communities.events;

import java.util.Optional;
import org.corridor.people.PersonId;

/** Events, for the subjects that add to them. */
public interface Events {

  /**
   * @param reader empty for a visitor
   * @return empty where there is none, or not for this reader: drafts are their organisers' only,
   *     events of a circle may be its members' only
   */
  Optional<EventView> find(EventId event, Optional<PersonId> reader);

  /** Whether that person plans the event, and may decide on what belongs to it. */
  boolean isOrganiser(EventId event, PersonId person);

  /** Whether that person has a part in running it: as organiser, facilitator or at the door. */
  boolean helps(EventId event, PersonId person);

  /** Whether that person has a place at the event. */
  boolean takesPart(EventId event, PersonId person);
}
