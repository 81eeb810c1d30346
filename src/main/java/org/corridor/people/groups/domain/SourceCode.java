package org.corridor.people.groups.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of a source ends in: short enough to be typed from a poster, without letters and
 * digits that are mistaken for each other.
 */
public record SourceCode(String value) {

  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 7;
  private static final Pattern VALID = Pattern.compile("[2-9A-HJKMNP-TV-Z]{" + LENGTH + "}");
  private static final Pattern ARRIVING = Pattern.compile("/join/([^/?#]{1,20})/in");
  private static final SecureRandom RANDOM = new SecureRandom();

  static SourceCode create() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new SourceCode(code.toString());
  }

  /** As somebody types it, in small letters or capitals. */
  public static Optional<SourceCode> of(String typed) {
    String code = typed.strip().toUpperCase(Locale.ROOT);
    return VALID.matcher(code).matches() ? Optional.of(new SourceCode(code)) : Optional.empty();
  }

  /** The address that is published. */
  public String path() {
    return "/join/" + value;
  }

  /** Where one comes back to after signing in or up; opening it is not counted. */
  public String arriving() {
    return path() + "/in";
  }

  static Optional<SourceCode> arrivingAt(String path) {
    Matcher matcher = ARRIVING.matcher(path);
    return matcher.matches() ? of(matcher.group(1)) : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
