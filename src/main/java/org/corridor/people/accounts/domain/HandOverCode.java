package org.corridor.people.accounts.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What gives a kept account to its owner: 80 random bits in letters and digits that can be written
 * by hand and told apart. Only its hash is stored.
 *
 * @param value in four groups of four, as {@code 7KQ2-M0XA-9RTC-HB4E}
 */
public record HandOverCode(String value) {

  /** Without I, L, O and U: who reads one of the first three means 1 or 0. */
  private static final String SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  static HandOverCode create() {
    StringBuilder signs = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return grouped(signs.toString());
  }

  /** The code that was typed, however it is grouped; empty if it is none. */
  public static Optional<HandOverCode> of(String typed) {
    String signs =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean code =
        signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    return code ? Optional.of(grouped(signs)) : Optional.empty();
  }

  private static HandOverCode grouped(String signs) {
    return new HandOverCode(signs.replaceAll("(.{4})(?=.)", "$1-"));
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says nothing, so that no code ends in a log. */
  @Override
  public String toString() {
    return "HandOverCode";
  }
}
