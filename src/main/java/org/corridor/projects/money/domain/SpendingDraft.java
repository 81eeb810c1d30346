package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters.
 *
 * @param line id of the budget line it is for
 * @param partner id of the partner that spent it
 * @param amount in {@code currency}, more than 0, two decimals
 * @param hours of volunteers; null for other kinds
 */
public record SpendingDraft(
    String line,
    String partner,
    LocalDate day,
    String what,
    SpendingKind kind,
    BigDecimal amount,
    String currency,
    Exchange rate,
    @Nullable BigDecimal hours) {

  /** Characters. */
  public static final int WHAT = 300;

  public static final int SOURCE = 200;
  public static final BigDecimal MOST = new BigDecimal("999999999.99");
  public static final BigDecimal LEAST = new BigDecimal("0.01");
  public static final BigDecimal MOST_HOURS = new BigDecimal("10000");

  public BigDecimal converted() {
    return rate.convert(amount);
  }
}
