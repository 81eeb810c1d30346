package org.corridor.platform.mail;

/** What becomes of the mails here. */
enum Delivery {
  /** A mail server sends them. */
  SERVER,
  /** They lie in the mailbox page, for a developer or a visitor of a demo. */
  MAILBOX,
  /** Nobody ever gets them. */
  NONE
}
