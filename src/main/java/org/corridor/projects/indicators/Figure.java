package org.corridor.projects.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number, or a number of a whole.
 *
 * @param of the whole; null for a plain number
 */
public record Figure(BigDecimal number, @Nullable BigDecimal of) {

  /** Digits after the point of a percentage. */
  public static final int SCALE = 1;

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int CLOSE = 12;

  public Figure {
    number = plain(number);
    of = of == null ? null : plain(of);
  }

  public static Figure of(BigDecimal number) {
    return new Figure(number, null);
  }

  /** So that 30 and 30.00 are the same. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** Both parts are added; the sum of shares is the share of the sums. */
  public Figure plus(Figure other) {
    return new Figure(
        number.add(other.number), of == null || other.of == null ? null : of.add(other.of));
  }

  /** The number itself, or the percentage as it is shown; null where the whole is nothing. */
  public @Nullable BigDecimal value() {
    BigDecimal close = close();
    return of == null || close == null ? close : plain(close.setScale(SCALE, RoundingMode.HALF_UP));
  }

  /** The same, close enough to compare. */
  private @Nullable BigDecimal close() {
    if (of == null) {
      return number;
    }
    return of.signum() == 0
        ? null
        : number.multiply(HUNDRED).divide(of, CLOSE, RoundingMode.HALF_UP);
  }

  /** Whether it reaches what is wanted; never where the whole is nothing. */
  public boolean reaches(BigDecimal wanted, boolean ascending) {
    BigDecimal close = close();
    if (close == null) {
      return false;
    }
    int compared = close.compareTo(wanted);
    return ascending ? compared >= 0 : compared <= 0;
  }
}
