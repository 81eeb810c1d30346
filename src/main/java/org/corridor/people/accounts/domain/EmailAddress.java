package org.corridor.people.accounts.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, in the form in which two of them are compared: lower case,
 * the domain in its ASCII form.
 */
public record EmailAddress(String value) {

  public static final int LONGEST = 254;

  private static final Pattern SHAPE =
      Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([a-z0-9-]{1,63}\\.)+[a-z0-9-]{2,63}");

  public EmailAddress {
    if (value.length() > LONGEST
        || !SHAPE.matcher(value).matches()
        || value.contains("..")
        || value.startsWith(".")) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** The address that was typed, if it is one. */
  public static Optional<EmailAddress> of(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    int at = text.lastIndexOf('@');
    if (at < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new EmailAddress(text.substring(0, at) + "@" + IDN.toASCII(text.substring(at + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What stands before the @. */
  String local() {
    return value.substring(0, value.lastIndexOf('@'));
  }

  /** Says nothing, so that no address ends in a log. */
  @Override
  public String toString() {
    return "EmailAddress";
  }
}
