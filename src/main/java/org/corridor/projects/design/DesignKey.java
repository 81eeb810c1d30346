package org.corridor.projects.design;

import java.security.SecureRandom;

/**
 * Names a design in addresses. It cannot be guessed (128 bits), since the link with the key is all
 * that a visitor needs to work on a design that no account has claimed yet.
 */
public record DesignKey(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "abcdefghjkmnpqrstvwxyz0123456789";
  private static final int LENGTH = 26;

  public DesignKey {
    if (!value.matches("[a-hj-km-np-tv-z0-9]{26}")) {
      throw new IllegalArgumentException("not a design key");
    }
  }

  public static DesignKey create() {
    StringBuilder key = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      key.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new DesignKey(key.toString());
  }

  @Override
  public String toString() {
    return value;
  }
}
