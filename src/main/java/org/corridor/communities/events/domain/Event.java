package org.corridor.communities.events.domain;

import java.time.Instant;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.EventView;
import org.jspecify.annotations.Nullable;

/**
 * An event, as whoever runs it sees it.
 *
 * @param revision counts its changes, from 1; what calendars take as its sequence
 * @param published when it was published; null while it never was
 */
public record Event(
    EventId id,
    EventFacts facts,
    Belonging of,
    EventState state,
    boolean hidden,
    int revision,
    Instant created,
    @Nullable Instant published,
    Instant changed) {

  static Event draft(EventId id, EventFacts facts, Belonging of, Instant now) {
    return new Event(id, facts, of, EventState.DRAFT, false, 1, now, null, now);
  }

  Event with(EventFacts next, Belonging belonging, Instant now) {
    return new Event(id, next, belonging, state, hidden, revision + 1, created, published, now);
  }

  /** Its programme changed. */
  Event touched(Instant now) {
    return with(facts, of, now);
  }

  /**
   * @throws EventRefused where it is over or called off
   */
  Event publish(Instant now) {
    if (state == EventState.CANCELLED) {
      throw new EventRefused(EventRefused.Why.CANCELLED);
    }
    if (isOver(now)) {
      throw new EventRefused(EventRefused.Why.OVER);
    }
    return new Event(
        id,
        facts,
        of,
        EventState.PUBLISHED,
        hidden,
        revision + 1,
        created,
        published == null ? now : published,
        now);
  }

  /**
   * @throws EventRefused for a draft, which is removed instead, and for what has been
   */
  Event cancel(Instant now) {
    if (state == EventState.DRAFT) {
      throw new EventRefused(EventRefused.Why.DRAFT);
    }
    if (isOver(now)) {
      throw new EventRefused(EventRefused.Why.OVER);
    }
    return new Event(
        id, facts, of, EventState.CANCELLED, hidden, revision + 1, created, published, now);
  }

  public boolean isDraft() {
    return state == EventState.DRAFT;
  }

  public boolean isPublished() {
    return state == EventState.PUBLISHED;
  }

  public boolean isCancelled() {
    return state == EventState.CANCELLED;
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(facts.ends());
  }

  public EventView view() {
    return new EventView(
        id,
        facts.title(),
        facts.written(),
        facts.starts(),
        facts.ends(),
        facts.zone(),
        isCancelled());
  }
}
