package org.corridor.people.accounts.domain;

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

/** The account as personal data. The hash of the password is no use to anybody and stays here. */
@Component
class AccountData implements PersonalDataHolder {

  private final People people;
  private final Sessions sessions;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  AccountData(People people, Sessions sessions, Texts texts, Clock clock) {
    this.people = people;
    this.sessions = sessions;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    Map<String, Object> data = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    people
        .find(person)
        .ifPresent(
            me -> {
              data.put("id", me.id().toString());
              data.put("email", me.email().value());
              data.put("name", me.name().value());
              data.put("language", me.language().code());
              data.put("registered", me.registered().toString());
              lines.add(line(reader, "people.email", me.email().value()));
              lines.add(line(reader, "people.name", me.name().value()));
              lines.add(line(reader, "people.account.language", me.language().ownName()));
              lines.add(
                  line(
                      reader,
                      "people.privacy.registered",
                      Formats.in(reader).date(me.registered(), clock.getZone())));
            });
    data.put(
        "signedIn",
        sessions.of(person, "").stream()
            .map(
                session ->
                    Map.of(
                        "lastSeen", session.lastSeen().toString(),
                        "device", session.device().kind().code(),
                        "browser", session.device().browser().ownName()))
            .toList());
    return new Held(
        "account",
        texts.text(reader, "platform.account"),
        mapper.writeValueAsString(data),
        lines);
  }

  private Line line(Language reader, String label, String value) {
    return new Line(texts.text(reader, label), value);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    people.find(person).ifPresent(people::remove);
    sessions.end(person);
  }
}
