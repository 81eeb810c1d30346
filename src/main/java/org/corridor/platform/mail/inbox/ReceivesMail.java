package org.corridor.platform.mail.inbox;

/** Takes the answers to the mails of a module. Each bean of this kind has a purpose of its own. */
public interface ReceivesMail {

  /** The purpose of the {@link org.corridor.platform.mail.MailKey}s that it signed. */
  String purpose();

  /**
   * Called within a transaction, once for each mail; what it does is kept if and only if the mail
   * counts as taken. A mistake that it throws has the mail tried again, some times.
   */
  void receive(IncomingMail mail);
}
