package org.corridor.people.accounts.domain;

import java.util.regex.Pattern;

/** The six digits of an authenticator app, as people type them. */
final class AppCode {

  private static final Pattern CODE = Pattern.compile("[0-9]{6}");

  private AppCode() {}

  /** Without spaces, and with the digits of any script as ours. */
  static String digits(String typed) {
    StringBuilder out = new StringBuilder();
    typed
        .codePoints()
        .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
        .forEach(
            sign -> {
              int digit = Character.isDigit(sign) ? Character.digit(sign, 10) : -1;
              out.appendCodePoint(digit < 0 ? sign : '0' + digit);
            });
    return out.toString();
  }

  static boolean looksLikeOne(String code) {
    return CODE.matcher(code).matches();
  }
}
