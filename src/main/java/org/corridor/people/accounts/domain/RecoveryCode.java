package org.corridor.people.accounts.domain;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.corridor.platform.secret.OneTimeLink;

/**
 * Lets somebody in once who has lost their authenticator app: 80 random bits, so that a plain hash
 * of it may be stored. Written as four groups of four letters and digits; what a reader could take
 * for another sign does not occur.
 *
 * @param value without groups, in capitals
 */
record RecoveryCode(String value) {

  /** How many a person gets. */
  static final int COUNT = 10;

  private static final int BYTES = 10;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  static List<RecoveryCode> create() {
    return Stream.generate(RecoveryCode::one).distinct().limit(COUNT).toList();
  }

  private static RecoveryCode one() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new RecoveryCode(new Base32().encodeToString(bytes));
  }

  /** As typed, with or without groups, in capitals or not. Base32 has no 0, 1 and 8. */
  static RecoveryCode typed(String text) {
    return new RecoveryCode(
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]", "")
            .replace('0', 'O')
            .replace('1', 'I')
            .replace('8', 'B'));
  }

  /** As it is shown. */
  String inGroups() {
    return String.join(
        "-",
        IntStream.range(0, value.length() / GROUP)
            .mapToObj(i -> value.substring(i * GROUP, (i + 1) * GROUP))
            .toList());
  }

  byte[] hash() {
    return new OneTimeLink(value).hash();
  }

  @Override
  public String toString() {
    return "RecoveryCode";
  }
}
