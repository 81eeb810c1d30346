package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a currency was worth in the project's.
 *
 * @param perUnit how many of the currency made one of the project's; more than 0
 * @param source where the rate is from, with its month or day
 */
public record Exchange(BigDecimal perUnit, String source) {

  /** Decimals of what is converted. */
  public static final int CENTS = 2;

  /** Decimals that a rate keeps. */
  public static final int DIGITS = 10;

  public Exchange {
    if (perUnit.signum() <= 0) {
      throw new IllegalArgumentException("a rate is more than nought");
    }
  }

  /** Of the project's own currency. */
  public static Exchange none() {
    return new Exchange(BigDecimal.ONE, "");
  }

  /** The amount in the project's currency, rounded half-up to the cent, once. */
  public BigDecimal convert(BigDecimal amount) {
    return amount.divide(perUnit, CENTS, RoundingMode.HALF_UP);
  }

  /** From two prices of the euro, as official lists give them. */
  public static Exchange across(BigDecimal currencyPerEuro, BigDecimal ownPerEuro, String source) {
    return new Exchange(currencyPerEuro.divide(ownPerEuro, DIGITS, RoundingMode.HALF_EVEN), source);
  }
}
