package org.corridor.platform.mail.inbox;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.corridor.platform.log.Discreet;
import org.corridor.platform.mail.Bounce;
import org.corridor.platform.mail.MailKey;
import org.corridor.platform.mail.MailKeys;
import org.corridor.platform.mail.Subscriptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Hands each mail to whoever signed the address it came to, once. */
@Service
class SortMail {

  /** What is to become of the mail in its mailbox. */
  enum Outcome {
    /** It is dealt with and goes. */
    DONE,
    /** It is not for a machine: a person looks at it. */
    ASIDE,
    /** It is tried again. */
    LATER
  }

  static final int MOST_FAILURES = 5;

  private static final Logger LOG = LoggerFactory.getLogger(SortMail.class);

  private final MailKeys keys;
  private final ReceivedMails received;
  private final ObjectProvider<ReceivesMail> receivers;
  private final ObjectProvider<Subscriptions> subscriptions;
  private final TransactionOperations transaction;

  SortMail(
      MailKeys keys,
      ReceivedMails received,
      ObjectProvider<ReceivesMail> receivers,
      ObjectProvider<Subscriptions> subscriptions,
      TransactionOperations transaction) {
    this.keys = keys;
    this.received = received;
    this.receivers = receivers;
    this.subscriptions = subscriptions;
    this.transaction = transaction;
  }

  /**
   * @param raw the mail, or its beginning
   */
  Outcome sort(byte[] raw) {
    try {
      OpenedMail mail = OpenedMail.open(raw);
      boolean automatic = mail.isAutomatic();
      Optional<MailKey> key =
          mail.addressed().stream().map(keys::ofAddress).flatMap(Optional::stream).findFirst();
      if (key.isEmpty()) {
        return automatic ? Outcome.DONE : Outcome.ASIDE;
      }
      byte[] digest = digest(mail.id().getBytes(StandardCharsets.UTF_8), raw, key.get());
      return once(digest, () -> hand(mail, automatic, key.get()));
    } catch (MessagingException e) {
      LOG.warn("A mail that came in cannot be read and was set aside", Discreet.of(e));
      return Outcome.ASIDE;
    }
  }

  private Outcome once(byte[] digest, Runnable work) {
    try {
      transaction.executeWithoutResult(
          status -> {
            if (received.take(digest)) {
              work.run();
            }
          });
      return Outcome.DONE;
    } catch (RuntimeException e) {
      LOG.error("A mail that came in could not be taken", Discreet.of(e));
      Integer failures = transaction.execute(status -> received.failed(digest));
      return failures != null && failures >= MOST_FAILURES ? Outcome.ASIDE : Outcome.LATER;
    }
  }

  private void hand(OpenedMail mail, boolean automatic, MailKey key) {
    subscriptions.stream()
        .filter(bean -> bean.purpose().equals(key.purpose()))
        .forEach(bean -> bounce(mail).ifPresent(bounce -> bean.bounced(key.number(), bounce)));
    if (!automatic) {
      receivers.stream()
          .filter(bean -> bean.purpose().equals(key.purpose()))
          .forEach(
              bean ->
                  bean.receive(
                      new IncomingMail(
                          key.number(), mail.from(), mail.words(), mail.attachments())));
    }
  }

  /** Without a report that can be read nothing is known for good of the address. */
  private static Optional<Bounce> bounce(OpenedMail mail) {
    try {
      String report = mail.report();
      if (report != null) {
        return DeliveryStatus.read(report);
      }
      return mail.isReport() ? Optional.of(Bounce.SOFT) : Optional.empty();
    } catch (MessagingException e) {
      return Optional.empty();
    }
  }

  private static byte[] digest(byte[] id, byte[] raw, MailKey key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((key.purpose() + " " + key.number() + " ").getBytes(StandardCharsets.US_ASCII));
      return digest.digest(id.length == 0 ? raw : id);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
