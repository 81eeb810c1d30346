package org.corridor.platform.mail;

/** Why a mail came back. */
public enum Bounce {
  /** The address takes no mails and never will (status 5, RFC 3463), for instance unknown. */
  HARD,
  /**
   * Not this time: the mailbox is full, the server is down, the mail was refused for its content.
   */
  SOFT
}
