package org.corridor.communities.events.registration.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.EventDoors;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Registrations as personal data. Of what has been, only that somebody came stays after an erasure;
 * what is to come goes, and who waits moves up.
 */
@Component
class RegistrationData implements PersonalDataHolder {

  private final RegistrationTable table;
  private final WaitingList waiting;
  private final EventDoors doors;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  RegistrationData(
      RegistrationTable table, WaitingList waiting, EventDoors doors, Texts texts, Clock clock) {
    this.table = table;
    this.waiting = waiting;
    this.doors = doors;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> held = new ArrayList<>();
    for (Registration one : table.of(person)) {
      String title = doors.any(one.event()).map(event -> event.facts().title()).orElse("");
      Wish wish = one.wish();
      lines.add(
          new Line(
              title,
              String.join(
                  " · ",
                  texts.text(reader, one.state().text()),
                  wish.name(),
                  wish.needs().interpretation(),
                  wish.needs().access(),
                  wish.needs().word()),
              one.event().path()));
      held.add(all(one, title));
    }
    return new Held(
        "event-registrations",
        texts.text(reader, "communities.events.registrations"),
        mapper.writeValueAsString(held),
        lines);
  }

  private static Map<String, Object> all(Registration one, String title) {
    Wish wish = one.wish();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("id", one.id().toString());
    all.put("event", one.event().toString());
    all.put("title", title);
    all.put("person", String.valueOf(one.person()));
    all.put("name", wish.name());
    all.put("code", one.code());
    all.put("state", one.state().name());
    all.put("interpretation", wish.needs().interpretation());
    all.put("childcare", wish.needs().childcare());
    all.put("travel", wish.needs().travel());
    all.put("access", wish.needs().access());
    all.put("word", wish.needs().word());
    all.put("listed", wish.listed());
    all.put("sex", wish.sex());
    all.put("age", wish.age());
    all.put("country", wish.country());
    all.put("channel", one.channel());
    all.put("byOrganiser", one.byOrganiser());
    all.put("registeredAt", one.registered().toString());
    all.put("queuedAt", one.queued().toString());
    return all;
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    List<Registration> held = table.of(person);
    table.forget(person, clock.instant());
    for (Registration one : held) {
      doors
          .lockAny(one.event())
          .filter(Event::isPublished)
          .filter(event -> !event.isOver(clock.instant()))
          .ifPresent(waiting::moveUp);
    }
  }
}
