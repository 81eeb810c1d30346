package org.corridor.capacities.asks.domain;

import java.util.regex.Pattern;

/** Words that may be passed on before a yes. */
public final class PlainWords {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[^\\s@]+@[^\\s@]+\\.[^\\s@]+|https?://|\\bwww\\.|(?:\\+|\\b00)\\d[\\d ().-]{6,}|\\d{9,}",
          Pattern.CASE_INSENSITIVE);

  private PlainWords() {}

  /** Whether there is an e-mail or web address or a phone number in it. */
  public static boolean holdAddress(String text) {
    return ADDRESS.matcher(text).find();
  }
}
