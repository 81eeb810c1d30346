package org.corridor.communities.consultations.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.corridor.communities.consultations.ConsultationId;
import org.corridor.communities.consultations.domain.Consultation.Phase;
import org.corridor.communities.writing.Authors;
import org.corridor.people.PersonId;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked answers, changes it until the end and takes it back at any time. */
@Service
@Transactional
public class AnswerConsultations {

  private static final int COMMENTS_AN_HOUR = 20;

  private final Hosts hosts;
  private final AnswerTable answers;
  private final CommentTable comments;
  private final ReadConsultations read;
  private final Authors authors;
  private final Attempts attempts;
  private final Clock clock;

  AnswerConsultations(
      Hosts hosts,
      AnswerTable answers,
      CommentTable comments,
      ReadConsultations read,
      Authors authors,
      Attempts attempts,
      Clock clock) {
    this.hosts = hosts;
    this.answers = answers;
    this.comments = comments;
    this.read = read;
    this.authors = authors;
    this.attempts = attempts;
    this.clock = clock;
  }

  /**
   * The consultation, for who may answer it now.
   *
   * @throws AccessDeniedException for who is not asked, or not any more
   */
  @Transactional(readOnly = true)
  public Consultation asked(ConsultationId id) {
    Consultation one = hosts.readable(id);
    authors.me();
    if (one.phase(LocalDate.now(clock)) != Phase.OPEN || !hosts.isAsked(one)) {
      throw new AccessDeniedException("Not asked at present");
    }
    return one;
  }

  /** Keeps the answer in place of an earlier one. */
  public void answer(ConsultationId id, Answer given) {
    asked(id);
    answers.save(given);
  }

  /** Takes the answer back with all that was said to it; at any time. */
  public void withdraw(ConsultationId id) {
    hosts.readable(id);
    answers.of(id, authors.me()).ifPresent(one -> answers.remove(one.id()));
  }

  /** Takes back the agreement to be quoted; at any time. */
  public void dontQuote(ConsultationId id) {
    hosts.readable(id);
    answers
        .of(id, authors.me())
        .ifPresent(
            one ->
                answers.save(
                    new Answer(
                        one.id(),
                        one.consultation(),
                        one.person(),
                        one.language(),
                        one.said(),
                        one.name(),
                        Answer.Quoting.NOT,
                        one.sent(),
                        one.hidden())));
  }

  /** Nobody supports their own answer. */
  public void support(ConsultationId id, UUID answer, boolean supports) {
    PersonId me = authors.me();
    Answer one = read.shownAnswer(asked(id), answer);
    if (!one.person().equals(me)) {
      answers.support(answer, me, supports);
    }
  }

  public void comment(
      ConsultationId id, UUID answer, UUID key, String name, String words, Language language) {
    PersonId me = authors.me();
    read.shownAnswer(asked(id), answer);
    attempts.count(
        new Limit("consultation-comment", me.toString(), COMMENTS_AN_HOUR, Duration.ofHours(1)));
    comments.add(
        new Comment(
            key,
            answer,
            me,
            language,
            name,
            words,
            false,
            clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /** Takes back one's own. */
  public void removeComment(ConsultationId id, UUID comment) {
    hosts.readable(id);
    PersonId me = authors.me();
    comments
        .find(comment)
        .filter(one -> one.person().equals(me))
        .ifPresent(one -> comments.remove(one.id()));
  }
}
