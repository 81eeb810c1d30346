package org.corridor.communities.events.checkin.domain;

import java.util.Set;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.registration.Presence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other subjects who was there. */
@Component
class MarkedPresence implements Presence {

  private final MarkTable marks;

  MarkedPresence(MarkTable marks) {
    this.marks = marks;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> present(EventId event) {
    return marks.seen(event).keySet();
  }
}
