package org.corridor.communities.consultations.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Markdown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers that readers report. Of what stands without a name nobody learns whose it is: not who
 * mutes it, nor who decides about it.
 */
@Component
@Transactional
class ModeratedAnswers implements Moderated {

  private static final int EXCERPT = 200;

  private final ConsultationTable table;

  private final AnswerTable answers;
  private final ReadConsultations read;

  ModeratedAnswers(ConsultationTable table, AnswerTable answers, ReadConsultations read) {
    this.table = table;

    this.answers = answers;
    this.read = read;
  }

  @Override
  public String kind() {
    return "consultation-answer";
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Thing> find(String id, Optional<PersonId> reader) {
    return Optional.ofNullable(Submission.uuid(id))
        .flatMap(answers::find)
        .flatMap(one -> of(one, reader).map(of -> thing(of, one)));
  }

  private Optional<Consultation> of(Answer one, Optional<PersonId> reader) {
    return table
        .find(one.consultation().value())
        .filter(of -> reader.isEmpty() || read.isToldOf(of, one, reader));
  }

  private static String words(Consultation of, Answer one) {
    return of.facts().questions().stream()
        .map(one::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private Thing thing(Consultation of, Answer one) {
    return new Thing(
        one.id().toString(),
        Markdown.excerpt(words(of, one), EXCERPT),
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
      answers.hide(known, hidden);
    }
  }
}
