package org.corridor.communities.showcase.domain;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a project needs.
 *
 * @param words what exactly
 * @param quantity how much money, or how many; above zero; null where it cannot be counted
 * @param currency ISO 4217; empty unless it is money
 */
public record SupportNeed(
    UUID id, NeedKind kind, String words, @Nullable BigDecimal quantity, String currency) {

  public static final int WORDS = 300;
  public static final int DECIMALS = 2;
  public static final BigDecimal LEAST = new BigDecimal("0.01");
  public static final BigDecimal MOST = new BigDecimal("100000000");

  boolean measuresAs(SupportNeed other) {
    return kind == other.kind && currency.equals(other.currency);
  }
}
