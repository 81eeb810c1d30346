package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the donor pays in, in the project's currency.
 *
 * @param what on which condition, e.g. "after the first report"
 * @param came the day it came; null while it is awaited
 * @param cameAmount how much came; null while it is awaited
 * @param revision from 1; each change adds one
 */
public record Instalment(
    UUID id,
    LocalDate due,
    BigDecimal amount,
    String what,
    @Nullable LocalDate came,
    @Nullable BigDecimal cameAmount,
    int revision) {

  /** Characters. */
  public static final int WHAT = 200;

  public static final int MOST = 60;
}
