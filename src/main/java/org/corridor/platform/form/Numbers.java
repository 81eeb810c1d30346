package org.corridor.platform.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as people in our five languages type them: {@code 1,234.5}, {@code 1 234,5}, {@code
 * 1.234,50}, {@code ١٢٣٤٫٥}. A single point or comma is the decimal sign unless exactly three
 * digits follow it and it could only group thousands ({@code 1,234}).
 */
final class Numbers {

  private static final int MOST_DIGITS = 30;

  private Numbers() {}

  static @Nullable BigDecimal read(String typed) {
    String plain =
        westernDigits(typed)
            .replaceAll("[\\s\\u00A0\\u202F'’٬]", "")
            .replace('٫', '.')
            .replace('−', '-');
    if (plain.length() > MOST_DIGITS || !plain.matches("-?[0-9]+([.,][0-9]+)*")) {
      return null;
    }
    return new BigDecimal(withPointOnly(plain));
  }

  private static String withPointOnly(String plain) {
    int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
    if (last < 0) {
      return plain;
    }
    char sign = plain.charAt(last);
    boolean once = plain.indexOf(sign) == last;
    boolean bothSigns = plain.indexOf('.') >= 0 && plain.indexOf(',') >= 0;
    boolean groupsThousands =
        !bothSigns && plain.length() - last - 1 == 3 && !plain.startsWith("0");
    String whole = plain.substring(0, last).replaceAll("[.,]", "");
    String rest = plain.substring(last + 1);
    return !once || groupsThousands ? whole + rest : whole + "." + rest;
  }

  static String westernDigits(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    typed
        .codePoints()
        .forEach(
            c -> {
              int digit =
                  Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                      ? Character.digit(c, 10)
                      : -1;
              out.appendCodePoint(digit >= 0 ? '0' + digit : c);
            });
    return out.toString();
  }
}
