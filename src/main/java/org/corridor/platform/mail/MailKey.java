package org.corridor.platform.mail;

/**
 * What a mail that comes back, or a link that needs no sign-in, is about: a row of the module that
 * sent it. Travels signed, see {@link MailKeys}.
 *
 * @param purpose names the module's use of it: one to eight letters a to z
 * @param number of the row, not negative
 */
public record MailKey(String purpose, long number) {

  public MailKey {
    if (!purpose.matches("[a-z]{1,8}") || number < 0) {
      throw new IllegalArgumentException("Not a key of a mail");
    }
  }
}
