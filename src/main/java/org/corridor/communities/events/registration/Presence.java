package org.corridor.communities.events.registration;

import java.util.Set;
import java.util.UUID;
import org.corridor.communities.events.EventId;

/** Who was there; told by the subject that checks people in. */
public interface Presence {

  /** Ids of the registrations of those who came. */
  Set<UUID> present(EventId event);
}
