package org.corridor.communities.events.domain;

import java.util.Optional;
import org.corridor.communities.Moderated;
import org.corridor.communities.events.EventId;
import org.corridor.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Published events can be reported and hidden; their organisers still see them. */
@Component
@Transactional
class EventModeration implements Moderated {

  private static final int EXCERPT = 200;

  private final EventTable events;
  private final OrganiserTable organisers;
  private final EventDoors doors;

  EventModeration(EventTable events, OrganiserTable organisers, EventDoors doors) {
    this.events = events;
    this.organisers = organisers;
    this.doors = doors;
  }

  @Override
  public String kind() {
    return "event";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    return EventId.of(id)
        .flatMap(events::find)
        .filter(event -> !event.isDraft())
        .filter(event -> reader.isEmpty() || doors.mayReadAsAnybody(event, reader))
        .map(this::thing);
  }

  private Thing thing(Event event) {
    EventFacts facts = event.facts();
    String words = (facts.title() + "\n" + facts.about()).strip();
    return new Thing(
        event.id().toString(),
        words.substring(
            0,
            words.offsetByCodePoints(
                0, Math.min(EXCERPT, words.codePointCount(0, words.length())))),
        facts.written(),
        event.id().path(),
        organisers.of(event.id()).stream()
            .filter(Organiser::organises)
            .map(Organiser::person)
            .findFirst()
            .orElse(null),
        event.of().circle());
  }

  @Override
  public void hide(String id) {
    EventId.of(id).ifPresent(event -> events.hide(event, true));
  }

  @Override
  public void show(String id) {
    EventId.of(id).ifPresent(event -> events.hide(event, false));
  }
}
