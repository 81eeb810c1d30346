package org.corridor.communities.consultations.domain;

import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was said to answers, that readers report. Of what stands without a name nobody learns whose
 * it is: not who mutes it, nor who decides about it.
 */
@Component
@Transactional
class ModeratedComments implements Moderated {

  private static final int EXCERPT = 200;

  private final ConsultationTable table;
  private final AnswerTable answers;
  private final CommentTable comments;
  private final ReadConsultations read;

  ModeratedComments(
      ConsultationTable table, AnswerTable answers, CommentTable comments, ReadConsultations read) {
    this.table = table;
    this.answers = answers;
    this.comments = comments;
    this.read = read;
  }

  @Override
  public String kind() {
    return "consultation-comment";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    return Optional.ofNullable(Submission.uuid(id))
        .flatMap(comments::find)
        .flatMap(one -> of(one, reader).map(of -> thing(of, one)));
  }

  private Optional<Consultation> of(Comment one, Optional<PersonId> reader) {
    return answers
        .find(one.answer())
        .flatMap(
            answer ->
                table
                    .find(answer.consultation().value())
                    .filter(
                        of ->
                            reader.isEmpty()
                                || !one.hidden() && read.isToldOf(of, answer, reader)));
  }

  private Thing thing(Consultation of, Comment one) {
    return new Thing(
        one.id().toString(),
        Markdown.excerpt(one.words(), EXCERPT),
        one.language(),
        of.id().path() + "#answers",
        one.name().isEmpty() ? null : one.person(),
        of.circle());
  }

  @Override
  public void hide(String id) {
    change(id, true);
  }

  @Override
  public void show(String id) {
    change(id, false);
  }

  private void change(String id, boolean hidden) {
    UUID known = Submission.uuid(id);
    if (known != null) {
      comments.hide(known, hidden);
    }
  }
}
