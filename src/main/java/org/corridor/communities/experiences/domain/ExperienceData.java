package org.corridor.communities.experiences.domain;

import java.util.List;
import org.corridor.communities.writing.OwnRows;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Experiences as personal data. They go with whoever told them. */
@Component
class ExperienceData implements PersonalDataHolder {

  private final ExperienceTable table;
  private final OwnRows rows;
  private final Texts texts;

  ExperienceData(ExperienceTable table, OwnRows rows, Texts texts) {
    this.table = table;
    this.rows = rows;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines =
        table.of(person).stream()
            .map(
                one ->
                    new Line(
                        texts.text(reader, one.state().text()),
                        one.telling().title(),
                        one.id().path()))
            .toList();
    return rows.held(
        person,
        "experiences",
        texts.text(reader, "communities.experiences.mine"),
        lines,
        "experience t where person = :person order by changed_at");
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    table.removeAll(person);
  }
}
