package org.corridor.communities.references.domain;

import java.util.List;
import org.corridor.communities.writing.OwnRows;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** References that somebody entered. They stay, without who entered them. */
@Component
class ReferenceData implements PersonalDataHolder {

  private final ReferenceTable table;
  private final OwnRows rows;
  private final Texts texts;

  ReferenceData(ReferenceTable table, OwnRows rows, Texts texts) {
    this.table = table;
    this.rows = rows;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines =
        table.by(person).stream()
            .map(
                one ->
                    new Line(
                        texts.text(reader, one.facts().kind().text()),
                        one.facts().title(),
                        one.path()))
            .toList();
    return rows.held(
        person,
        "references",
        texts.text(reader, "communities.references.title"),
        lines,
        "reference t where person = :person order by changed_at");
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    table.forget(person);
  }
}
