package org.corridor.communities.mail.domain;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.circles.domain.NoSuchCircle;
import org.corridor.communities.mail.domain.AnswerTable.Answerer;
import org.corridor.communities.threads.ThreadRefusal;
import org.corridor.communities.threads.Threads;
import org.corridor.communities.threads.Threads.Said;
import org.corridor.communities.threads.domain.NoSuchThread;
import org.corridor.communities.threads.domain.Post;
import org.corridor.people.WriteToPeople;
import org.corridor.platform.form.Submission;
import org.corridor.platform.mail.inbox.IncomingMail;
import org.corridor.platform.mail.inbox.ReceivesMail;
import org.corridor.platform.security.Attempts;
import org.corridor.platform.security.Limit;
import org.corridor.platform.security.TooManyAttempts;
import org.corridor.platform.text.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes posts of answers by mail, through the same use case as the page. Whoever cannot post is
 * told so at the address of their account, whatever the answer claims to come from.
 */
@Service
class AnswerByMail implements ReceivesMail {

  private static final String MAIL = "communities.mail.answered";
  private static final int TOLD_A_DAY = 5;

  private final AnswerTable answers;
  private final Threads threads;
  private final WriteToPeople people;
  private final Attempts attempts;
  private final TransactionTemplate attempt;

  AnswerByMail(
      AnswerTable answers,
      Threads threads,
      WriteToPeople people,
      Attempts attempts,
      PlatformTransactionManager transactions) {
    this.answers = answers;
    this.threads = threads;
    this.people = people;
    this.attempts = attempts;
    this.attempt = new TransactionTemplate(transactions);
    this.attempt.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** What the answerer is told. */
  enum Told {
    /** It came from another address than that of the account. */
    ADDRESS,
    /** There was nothing in it but what it quotes. */
    EMPTY,
    LONG,
    /** They are in the circle no more, or the thread is gone. */
    GONE,
    /** The circle is closed, or the thread locked, or it had more links than a newcomer's may. */
    CLOSED,
    LINKS,
    /** They wrote too much today. */
    OFTEN,
    /** It is posted, without the files that hung on it. */
    FILES
  }

  @Override
  public String purpose() {
    return MailKinds.ANSWER;
  }

  @Override
  public void receive(IncomingMail mail) {
    answers
        .find(mail.number())
        .ifPresent(who -> post(who, mail).ifPresent(told -> tell(who, told)));
  }

  private Optional<Told> post(Answerer who, IncomingMail mail) {
    String words = Submission.clean(mail.text());
    if (!people.hasAddress(who.person(), mail.from())) {
      return Optional.of(Told.ADDRESS);
    }
    if (words.isBlank()) {
      return Optional.of(Told.EMPTY);
    }
    if (words.length() > Post.WORDS) {
      return Optional.of(Told.LONG);
    }
    return reply(who, words)
        .or(() -> mail.attachments() > 0 ? Optional.of(Told.FILES) : Optional.empty());
  }

  /** In a part of the transaction that can fail without the rest. */
  private Optional<Told> reply(Answerer who, String words) {
    try {
      attempt.executeWithoutResult(
          status ->
              threads.reply(who.thread(), who.person(), words, language(who), UUID.randomUUID()));
      return Optional.empty();
    } catch (ThreadRefusal refused) {
      return Optional.of(refused.why() == ThreadRefusal.Why.LINKS ? Told.LINKS : Told.CLOSED);
    } catch (TooManyAttempts tooMany) {
      return Optional.of(Told.OFTEN);
    } catch (AccessDeniedException | NoSuchThread | NoSuchCircle gone) {
      return Optional.of(Told.GONE);
    }
  }

  /**
   * A mail does not say what it is written in; most answers are in the language of the question.
   */
  private Language language(Answerer who) {
    return threads.post(who.thread(), 1, who.person()).map(Said::titleWritten).orElse(Language.EN);
  }

  private void tell(Answerer who, Told told) {
    try {
      attempts.count(
          new Limit(
              "told-by-mail", who.person().value().toString(), TOLD_A_DAY, Duration.ofDays(1)));
      people.write(
          who.person(),
          MAIL,
          Map.of("why", Submission.code(told)),
          told == Told.GONE ? "/circles" : who.thread().path());
    } catch (TooManyAttempts enough) {
      // They know by now.
    }
  }
}
