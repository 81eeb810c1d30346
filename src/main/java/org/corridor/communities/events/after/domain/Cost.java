package org.corridor.communities.events.after.domain;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A line of what an event costs.
 *
 * @param planned in the budget; zero where it was not
 * @param spent so far
 * @param currency ISO 4217
 * @param revision counts its changes, from 1
 */
public record Cost(
    UUID id, String what, BigDecimal planned, BigDecimal spent, String currency, int revision) {

  public static final int WHAT = 150;
  public static final BigDecimal HIGHEST = new BigDecimal("999999999");

  /** Most lines of one event, with those that can be brought back. */
  public static final int MOST = 200;
}
