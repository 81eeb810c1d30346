package org.corridor.platform.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The way to write to people. */
public interface Mails {

  /**
   * Writes a mail and hands it over to be sent once the transaction commits; a mail of a
   * transaction that fails is never sent. Failed deliveries are tried again for a day and a half.
   */
  void send(Mail mail);

  /**
   * The same to somebody of whom nothing else is kept any more. Once it is sent, or given up, the
   * address is gone too; on the mailbox page it lies for an hour.
   */
  void sendLast(Mail mail);

  /**
   * Writes a mail of a list, in the same way.
   *
   * @param to one address
   */
  void send(String to, ListMail mail);

  /** Takes back the mails of lists that hold words of this writer, as long as they lie here. */
  void withdraw(UUID writer);

  /**
   * Whether mails reach anybody: false where neither a mail server is configured nor the mailbox
   * page is open, so that pages can say so instead of letting people wait for a mail in vain.
   */
  boolean arrive();

  /** The page where mails lie that no server sends; empty where there is none. */
  Optional<String> mailbox();

  /** The mails to this address that are still kept, the latest first. */
  List<Kept> kept(String address);

  /** Takes back what was not sent yet to this address, and keeps no mail to it. */
  void erase(String address);

  /**
   * A mail that was written.
   *
   * @param text without its links: whoever gets to see it must not be able to use them
   */
  record Kept(Instant written, String subject, String text) {
    @Override
    public String toString() {
      return "Kept";
    }
  }
}
