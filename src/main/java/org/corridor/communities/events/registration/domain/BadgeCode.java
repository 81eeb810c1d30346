package org.corridor.communities.events.registration.domain;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code of a badge: seven signs that are not mistaken for each other, read out loud or typed.
 */
final class BadgeCode {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String SIGNS = "ABCDEFGHJKLMNPQRTUVWXY346789";
  private static final int LENGTH = 7;

  private BadgeCode() {}

  static String create() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  /** What was typed, as it is kept. */
  static String read(String typed) {
    return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
