package org.corridor.platform.mail;

/** A module's subscriptions to its lists. Each bean of this kind answers for its own purpose. */
public interface Subscriptions {

  /** The purpose of the {@link MailKey}s of these subscriptions. */
  String purpose();

  /**
   * Whether a mail of this list may leave now. Asked right before it is sent, which may be a day
   * after it was written: meanwhile somebody unsubscribed, left or was shut out.
   */
  boolean wanted(long number);

  /** A mail of this subscription came back. Called within a transaction, once for each mail. */
  void bounced(long number, Bounce bounce);
}
