package org.corridor.platform.mail.inbox;

/**
 * An answer that somebody wrote. Who has its key got the mail that it answers, or it was passed on
 * to them; the sender's address is what the mail claims.
 *
 * @param number of the key it came to
 * @param from address of the sender, in small letters; empty where there is none
 * @param text what is new in it: without quoted text and signature; may be empty
 * @param attachments how many files hang on it, which nobody opened
 */
public record IncomingMail(long number, String from, String text, int attachments) {

  /** The longest text that is handed on, in characters; what is longer comes cut. */
  public static final int MOST = 100_000;

  /** Says nothing of what somebody wrote. */
  @Override
  public String toString() {
    return "IncomingMail";
  }
}
