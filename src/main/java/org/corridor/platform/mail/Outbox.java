package org.corridor.platform.mail;

import static java.util.stream.Collectors.joining;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps mails with the work they tell about, and has them sent when that is saved. */
@Service
class Outbox implements Mails {

  /** How long the last mail to somebody lies in the mailbox page. */
  private static final Duration LAST_KEPT = Duration.ofHours(1);

  private final Writer writer;
  private final Letters letters;
  private final Delivery delivery;
  private final ObjectProvider<Scheduler> scheduler;
  private final Clock clock;

  Outbox(
      Writer writer,
      Letters letters,
      Delivery delivery,
      ObjectProvider<Scheduler> scheduler,
      Clock clock) {
    this.writer = writer;
    this.letters = letters;
    this.delivery = delivery;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  @Override
  public boolean arrive() {
    return delivery != Delivery.NONE;
  }

  @Override
  public Optional<String> mailbox() {
    return delivery == Delivery.MAILBOX ? Optional.of(MailboxPage.PATH) : Optional.empty();
  }

  @Override
  @Transactional
  public void send(Mail mail) {
    write(mail);
  }

  @Override
  @Transactional
  public void sendLast(Mail mail) {
    write(mail)
        .filter(letter -> delivery == Delivery.MAILBOX)
        .ifPresent(
            letter ->
                scheduler
                    .getObject()
                    .schedule(
                        new TaskInstance<>(MailConfiguration.FORGET, letter.id().toString()),
                        clock.instant().plus(LAST_KEPT)));
  }

  @Override
  @Transactional
  public void send(String to, ListMail mail) {
    if (arrive()) {
      post(writer.write(to, mail));
    }
  }

  @Override
  @Transactional
  public void withdraw(UUID writer) {
    letters.removeBy(writer);
  }

  private Optional<Letter> write(Mail mail) {
    if (!arrive()) {
      return Optional.empty();
    }
    Letter letter = writer.write(mail);
    post(letter);
    return Optional.of(letter);
  }

  private void post(Letter letter) {
    letters.add(letter);
    if (delivery == Delivery.SERVER) {
      Scheduler jobs = scheduler.getObject();
      jobs.schedule(
          new TaskInstance<>(MailConfiguration.SEND, letter.id().toString()), clock.instant());
      afterCommit(jobs::triggerCheckForDueExecutions);
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<Kept> kept(String address) {
    return letters.to(address).stream().map(Outbox::kept).toList();
  }

  private static Kept kept(Letter letter) {
    String text =
        letter.plain().lines().filter(line -> !MailView.isLink(line)).collect(joining("\n"));
    return new Kept(letter.written(), letter.subject(), text);
  }

  @Override
  @Transactional
  public void erase(String address) {
    letters.removeTo(address);
  }

  private static void afterCommit(Runnable action) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            action.run();
          }
        });
  }
}
