package org.corridor.communities.events.registration.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.corridor.platform.text.Language;

/**
 * How a guest without an account is written to.
 *
 * @param email one address, in small letters
 */
public record Contact(String email, Language language) {

  public static final int EMAIL = 254;

  private static final Pattern SHAPE =
      Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([a-z0-9-]{1,63}\\.)+[a-z0-9-]{2,63}");

  /** Empty where that is no address. */
  public static Optional<Contact> of(String typed, Language language) {
    String email = typed.strip().toLowerCase(Locale.ROOT);
    return email.length() <= EMAIL && SHAPE.matcher(email).matches()
        ? Optional.of(new Contact(email, language))
        : Optional.empty();
  }

  /** Says nothing, so that no address ends in a log. */
  @Override
  public String toString() {
    return "Contact";
  }
}
