package org.corridor.people.privacy.domain;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;

/**
 * That somebody was erased, without whom.
 *
 * @param reference what only the last mail to the person tells: 80 random bits
 * @param parts what was erased: codes of those who held something
 */
record Erasure(String reference, LocalDate on, List<String> parts) {

  /** Without what looks alike. */
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  Erasure {
    parts = List.copyOf(parts);
  }

  static Erasure of(List<String> parts, LocalDate today) {
    StringBuilder reference = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      reference
          .append(i > 0 && i % GROUP == 0 ? "-" : "")
          .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new Erasure(reference.toString(), today, parts);
  }
}
