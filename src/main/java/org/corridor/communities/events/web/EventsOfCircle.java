package org.corridor.communities.events.web;

import java.util.List;
import java.util.Optional;
import org.corridor.communities.CircleSection;
import org.corridor.communities.CircleView;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.FindEvents;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The events to come of a circle, on its page. */
@Component
@Order(20)
class EventsOfCircle implements CircleSection {

  private final FindEvents events;
  private final Texts texts;

  EventsOfCircle(FindEvents events, Texts texts) {
    this.events = events;
    this.texts = texts;
  }

  @Override
  public Optional<Section> about(CircleView circle, Optional<PersonId> reader, Language language) {
    List<Event> found = events.of(circle.id(), reader);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Section(
                texts.text(language, "communities.events.title"),
                "/events",
                found.stream().map(event -> entry(event, language)).toList()));
  }

  private static Entry entry(Event event, Language language) {
    return new Entry(
        event.facts().title(),
        event.facts().written(),
        event.id().path(),
        Formats.in(language).moment(event.facts().starts(), event.facts().zone()));
  }
}
