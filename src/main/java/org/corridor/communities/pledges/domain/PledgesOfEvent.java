package org.corridor.communities.pledges.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.EventSection;
import org.corridor.communities.events.EventView;
import org.corridor.communities.events.Events;
import org.corridor.communities.pledges.PledgeOccasion;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whoever has a place at an event, or helps to run it, pledges there (handbook 2.1: participants
 * sign charters), and the event's page shows it.
 */
@Component
@Order(30)
class PledgesOfEvent implements PledgeOccasion, EventSection {

  private static final String KIND = "event";
  private static final int SHOWN = 10;

  private final Events events;
  private final ObjectProvider<ShowPledges> pledges;
  private final Texts texts;

  PledgesOfEvent(Events events, ObjectProvider<ShowPledges> pledges, Texts texts) {
    this.events = events;
    this.pledges = pledges;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Occasion> find(UUID id, Optional<PersonId> reader) {
    return events.find(new EventId(id), reader).map(PledgesOfEvent::occasion);
  }

  @Override
  public boolean takesPart(UUID id, PersonId person) {
    EventId event = new EventId(id);
    return events.find(event, Optional.of(person)).filter(one -> !one.cancelled()).isPresent()
        && (events.takesPart(event, person) || events.helps(event, person));
  }

  /** None: one comes from the event's page. */
  @Override
  public List<Occasion> of(PersonId person) {
    return List.of();
  }

  private static Occasion occasion(EventView event) {
    return new Occasion(
        KIND, event.id().value(), event.title(), event.written(), event.id().path());
  }

  @Override
  public Optional<Section> about(EventView event, Optional<PersonId> reader, Language language) {
    OccasionRef ref = new OccasionRef(KIND, event.id().value());
    ShowPledges.Found found = pledges.getObject().list(Optional.of(ref));
    if (found.rows().isEmpty() && !found.begins()) {
      return Optional.empty();
    }
    List<Entry> entries =
        new java.util.ArrayList<>(
            found.rows().stream().limit(SHOWN).map(row -> entry(row, language)).toList());
    entries.add(
        new Entry(
            texts.text(
                language, found.begins() ? "communities.pledges.new" : "communities.pledges.came"),
            language,
            "/pledges?occasion=" + ref,
            ""));
    return Optional.of(
        new Section(
            texts.text(language, "communities.pledges.title"),
            texts.text(language, "communities.pledges.lead"),
            entries));
  }

  private Entry entry(ShowPledges.Row row, Language language) {
    return new Entry(
        row.text().title(),
        row.text().written(),
        row.pledge().id().path(),
        texts.text(language, "communities.pledges.signed", "count", row.signatures()));
  }
}
