package org.corridor.communities.consultations.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.communities.writing.OwnRows;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody asked, answered, supported and said. Answers and words go with them; what others
 * answered to stays without its author.
 */
@Component
class ConsultationData implements PersonalDataHolder {

  private final ConsultationTable table;
  private final AnswerTable answers;
  private final CommentTable comments;
  private final OwnRows rows;
  private final Texts texts;

  ConsultationData(
      ConsultationTable table,
      AnswerTable answers,
      CommentTable comments,
      OwnRows rows,
      Texts texts) {
    this.table = table;
    this.answers = answers;
    this.comments = comments;
    this.rows = rows;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    for (Consultation one : table.by(person)) {
      lines.add(
          new Line(
              texts.text(reader, "communities.consultations.title"),
              one.facts().title(),
              one.id().path()));
    }
    for (Answer one : answers.by(person)) {
      table
          .find(one.consultation().value())
          .ifPresent(
              of ->
                  lines.add(
                      new Line(
                          texts.text(reader, "communities.consultations.mine.answer"),
                          of.facts().title(),
                          of.id().path())));
    }
    return rows.held(
        person,
        "consultations",
        texts.text(reader, "communities.consultations.data"),
        lines,
        "consultation t where author = :person order by changed_at",
        "consultation_answer t where person = :person order by id",
        "consultation_support t where person = :person order by answer",
        "consultation_comment t where person = :person order by written_at");
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    comments.forget(person);
    answers.forget(person);
    table.forget(person);
  }
}
