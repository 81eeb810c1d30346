package org.corridor.communities.events.after.domain;

import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What people said of events, as personal data. How they marked them stays, for the figures. */
@Component
class AfterData implements PersonalDataHolder {

  private final AfterTable table;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  AfterData(AfterTable table, Texts texts) {
    this.table = table;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Map<String, Object>> held = table.held(person);
    return new Held(
        "event-answers",
        texts.text(reader, "communities.events.answers"),
        mapper.writeValueAsString(held),
        held.stream()
            .filter(one -> one.containsKey("words"))
            .map(
                one ->
                    new Line(
                        String.valueOf(one.get("useful")),
                        String.valueOf(one.get("words")),
                        "/events/" + one.get("event")))
            .toList());
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    table.forget(person);
  }
}
