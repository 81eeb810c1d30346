package org.corridor.people.stewards.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody did as a steward, and what stewards did about them. The lines stay when the person
 * goes; from then on nothing says whose they were.
 */
@Component
class StewardData implements PersonalDataHolder {

  private final Roster roster;
  private final AuditTrail trail;
  private final HiddenPageTable hidden;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  StewardData(Roster roster, AuditTrail trail, HiddenPageTable hidden, Texts texts, Clock clock) {
    this.roster = roster;
    this.trail = trail;
    this.hidden = hidden;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> acts = new ArrayList<>();
    for (AuditTrail.Part part : trail.of(person)) {
      Deed deed = part.deed();
      Map<String, Object> act = new LinkedHashMap<>();
      act.put("number", deed.number());
      act.put("alias", part.alias());
      act.put("at", deed.at().toString());
      act.put("act", deed.act().code());
      act.put("as", part.bySteward() ? "steward" : "subject");
      act.put("about", part.bySteward() ? deed.path() : "");
      act.put("why", deed.why());
      acts.add(act);
      lines.add(
          new Line(
              texts.text(reader, deed.act().text()),
              Formats.in(reader).date(deed.at(), clock.getZone()) + ": " + deed.why()));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    roster.since(person).ifPresent(since -> data.put("stewardSince", since.toString()));
    data.put("acts", acts);
    hidden
        .of(person)
        .ifPresent(
            page -> {
              Map<String, Object> held = new LinkedHashMap<>();
              held.put("id", page.id().toString());
              held.put("since", page.since().toString());
              held.put("why", page.why());
              held.put("reply", page.reply());
              held.put("replied", String.valueOf(page.replied()));
              data.put("hiddenPage", held);
              lines.add(
                  new Line(
                      texts.text(reader, "people.stewards.hidden.yours"),
                      page.why() + "\n" + page.reply()));
            });
    return new Held(
        "stewards",
        texts.text(reader, "people.stewards.acts"),
        mapper.writeValueAsString(data),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    roster.remove(person);
    trail.forget(person);
    hidden.remove(person);
  }
}
