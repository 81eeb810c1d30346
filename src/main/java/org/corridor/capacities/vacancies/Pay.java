package org.corridor.capacities.vacancies;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is paid, before deductions.
 *
 * @param least null where only the most is told
 * @param most null where only the least is told
 * @param currency ISO 4217
 */
public record Pay(@Nullable BigDecimal least, @Nullable BigDecimal most, String currency, Per per) {

  public static final BigDecimal HIGHEST = new BigDecimal("999999999999.99");

  public Pay {
    least = least == null ? null : least.stripTrailingZeros();
    most = most == null ? null : most.stripTrailingZeros();
    if (least == null && most == null) {
      throw new IllegalArgumentException("Pay without an amount");
    }
    if (least != null && most != null && least.compareTo(most) > 0) {
      throw new IllegalArgumentException("The least is more than the most");
    }
  }

  /** The only amount, or the least of two. */
  public BigDecimal first() {
    return least == null ? Objects.requireNonNull(most) : least;
  }

  /** For how long one works for it. */
  public enum Per {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** Key of its name. */
    public String text() {
      return "capacities.vacancies.per." + name().toLowerCase(Locale.ROOT);
    }
  }
}
