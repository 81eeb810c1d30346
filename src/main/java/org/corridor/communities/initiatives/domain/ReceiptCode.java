package org.corridor.communities.initiatives.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.corridor.communities.proofs.Sha256;

/**
 * What a voter keeps to find their ballot in the list: 80 random bits. The list holds its SHA-256.
 *
 * @param code in groups of four letters and figures
 */
public record ReceiptCode(String code) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  public static ReceiptCode create() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new ReceiptCode(code.toString());
  }

  /** As typed, in small letters and without hyphens too. */
  public static Optional<ReceiptCode> read(String typed) {
    String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return plain.matches("[" + LETTERS + "]{16}")
        ? Optional.of(new ReceiptCode(plain.replaceAll("(.{4})(?=.)", "$1-")))
        : Optional.empty();
  }

  String hash() {
    return Sha256.hex(code);
  }

  /** Says nothing: whoever has it can show how somebody voted. */
  @Override
  public String toString() {
    return "ReceiptCode";
  }
}
