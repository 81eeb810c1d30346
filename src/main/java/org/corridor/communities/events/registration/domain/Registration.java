package org.corridor.communities.events.registration.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's registration for an event.
 *
 * @param person null for who has no account
 * @param code on the badge
 * @param channel by which they came; empty where not known
 * @param byOrganiser made by an organiser in their name
 * @param queued by this, people move up when a place is free
 */
public record Registration(
    UUID id,
    EventId event,
    @Nullable PersonId person,
    Wish wish,
    String code,
    State state,
    String channel,
    boolean byOrganiser,
    Instant registered,
    Instant queued) {

  /** How a registration stands. */
  public enum State {
    PLACE,
    WAITING,
    CANCELLED;

    /** Key of its name. */
    public String text() {
      return "communities.events.registration.state." + Submission.code(this);
    }
  }

  public boolean hasPlace() {
    return state == State.PLACE;
  }

  public boolean waits() {
    return state == State.WAITING;
  }

  public boolean isOff() {
    return state == State.CANCELLED;
  }

  /** What stands in the QR code of the badge and in its address, below the event's. */
  public String checkInPath() {
    return event.path() + "/check-in?code=" + code;
  }

  @Override
  public String toString() {
    return "Registration " + id;
  }
}
