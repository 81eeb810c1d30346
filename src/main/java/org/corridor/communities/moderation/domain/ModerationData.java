package org.corridor.communities.moderation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Who reported what, decided on it or appealed. */
@Component
class ModerationData implements PersonalDataHolder {

  private final ComplaintTable complaints;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  ModerationData(ComplaintTable complaints, Texts texts) {
    this.complaints = complaints;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    var reports = complaints.reportsBy(person);
    var acts = complaints.actsBy(person);
    var mine =
        complaints.list(
            "where author = :author and state <> 'OPEN' and state <> 'KEPT' order by opened_at",
            Map.of("author", person.value()));
    List<Line> lines = new ArrayList<>();
    reports.forEach(
        one ->
            lines.add(
                new Line(
                    texts.text(reader, "communities.moderation.data.reported"),
                    texts.text(reader, one.reason().text()) + "\n" + one.words())));
    acts.forEach(
        one ->
            lines.add(
                new Line(
                    texts.text(reader, "communities.moderation.data.did"),
                    texts.text(reader, one.text()) + "\n" + one.why())));
    mine.forEach(
        one ->
            lines.add(
                new Line(
                    texts.text(reader, one.state().text()),
                    one.why() + "\n" + one.appeal(),
                    "/communities/appeals/" + one.id())));
    return new Held(
        "moderation",
        texts.text(reader, "communities.moderation.title"),
        mapper.writeValueAsString(Map.of("reports", reports, "acts", acts, "complaints", mine)),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    complaints.forget(person);
  }
}
