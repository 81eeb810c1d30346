package org.corridor.communities.events.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who runs events, as personal data. The events of who was erased stay with the others who run
 * them; a draft that was theirs alone goes.
 */
@Component
class EventData implements PersonalDataHolder {

  private final EventTable events;
  private final OrganiserTable organisers;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  EventData(EventTable events, OrganiserTable organisers, Texts texts) {
    this.events = events;
    this.organisers = organisers;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> held = new ArrayList<>();
    for (OrganiserTable.Held one : organisers.held(person)) {
      String title = events.find(one.event()).map(event -> event.facts().title()).orElse("");
      lines.add(
          new Line(
              title,
              texts.text(reader, one.organiser().role().text()) + " · " + one.organiser().name(),
              one.event().path()));
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("id", one.organiser().id().toString());
      all.put("event", one.event().toString());
      all.put("title", title);
      all.put("person", person.toString());
      all.put("name", one.organiser().name());
      all.put("role", one.organiser().role().name());
      all.put("since", one.since().toString());
      held.add(all);
    }
    return new Held(
        "events",
        texts.text(reader, "communities.events.mine.run"),
        mapper.writeValueAsString(held),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    organisers.erase(person);
  }
}
