package org.corridor.communities.events;

import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.form.Submission;

/** Identity of an event; its page stands at {@code /events/<id>}. */
public record EventId(UUID value) {

  public static EventId create() {
    return new EventId(UUID.randomUUID());
  }

  /** The event that an address names; empty for what is no id. */
  public static Optional<EventId> of(String typed) {
    return Optional.ofNullable(Submission.uuid(typed)).map(EventId::new);
  }

  public String path() {
    return "/events/" + value;
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
