package org.corridor.projects.indicators.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.projects.design.Limits;
import org.corridor.projects.indicators.domain.Settings.Kind;
import org.jspecify.annotations.Nullable;

/** Numbers that values are made of, as people and programs write them. */
public final class ValueNumbers {

  /** Digits after the point. */
  public static final int DECIMALS = 2;

  private ValueNumbers() {}

  /** Zero, but for averages and scores, which may be below. */
  public static BigDecimal least(Settings settings) {
    return settings.kind() == Kind.LEVEL ? Limits.VALUE.negate() : BigDecimal.ZERO;
  }

  /**
   * Null where nothing stands there, and, noted as a problem, where it cannot be read.
   *
   * @param exact whether a point can only stand before decimals
   */
  static @Nullable BigDecimal read(
      Settings settings, String typed, boolean exact, List<Problem> problems) {
    boolean plain = exact && typed.matches("-?[0-9]{1,20}(\\.[0-9]{1,20})?");
    String text = plain ? comma(typed) : typed;
    Submission sent = Submission.of(Map.of("number", new String[] {text}));
    BigDecimal number = sent.decimal("number", least(settings), Limits.VALUE, DECIMALS);
    problems.addAll(sent.problems());
    return number;
  }

  /** Three decimals are no thousands: four say so. */
  private static String comma(String typed) {
    return typed.contains(".") ? typed + "0".repeat(4) : typed;
  }

  static boolean near(LocalDate day) {
    return !day.isBefore(Limits.EARLIEST.atDay(1)) && !day.isAfter(Limits.LATEST.atEndOfMonth());
  }
}
