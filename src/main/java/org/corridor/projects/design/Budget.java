package org.corridor.projects.design;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Step 11. Amounts are exact decimals, never floating point; totals are in {@link #currency},
 * rounded half-up to two places once per line, as spreadsheets do, so that the sum of the lines is
 * the total and the workbook reckons the same.
 *
 * @param currency ISO 4217 code of the budget as a whole
 * @param rates one for each other currency in use
 */
public record Budget(String currency, List<Rate> rates, List<Line> lines) {

  static final Budget EMPTY = new Budget("EUR", List.of(), List.of());

  public Budget {
    rates = List.copyOf(rates);
    lines = List.copyOf(lines);
  }

  /**
   * @param perUnit how many of this currency make one of the budget's currency; more than 0
   * @param source where the rate is from, with its date
   */
  public record Rate(String currency, BigDecimal perUnit, String source) {}

  /**
   * @param partner id of the partner that spends it, empty while open
   * @param donorPercent share asked from the donor, 0 to 100; null while open
   * @param activity id of an activity it pays for, or empty
   * @param source {@code block/cost} that it was laid out from, or empty
   */
  public record Line(
      String id,
      Heading heading,
      String description,
      String unit,
      @Nullable BigDecimal quantity,
      @Nullable BigDecimal unitCost,
      String currency,
      String partner,
      @Nullable BigDecimal donorPercent,
      String activity,
      String source) {

    /** The same spent by another partner; empty for nobody yet. */
    public Line with(String otherPartner) {
      return new Line(
          id,
          heading,
          description,
          unit,
          quantity,
          unitCost,
          currency,
          otherPartner,
          donorPercent,
          activity,
          source);
    }

    /** In the line's own currency; nought while quantity or cost is open. */
    public BigDecimal amount() {
      return quantity == null || unitCost == null
          ? BigDecimal.ZERO.setScale(2)
          : quantity.multiply(unitCost).setScale(2, RoundingMode.HALF_UP);
    }
  }

  public enum Heading {
    PEOPLE,
    TRAVEL,
    EQUIPMENT,
    PREMISES,
    SERVICES,
    EVENTS,
    COMMUNICATION,
    FUNDS,
    MONITORING,
    OTHER
  }

  /** The line in the budget's currency; null where the rate is missing. */
  public @Nullable BigDecimal converted(Line line) {
    BigDecimal rate = rate(line.currency());
    return rate == null ? null : line.amount().divide(rate, 2, RoundingMode.HALF_UP);
  }

  /** The donor's part of the line in the budget's currency; an open share counts as all. */
  public @Nullable BigDecimal donorPart(Line line) {
    BigDecimal whole = converted(line);
    if (whole == null || line.donorPercent() == null) {
      return whole;
    }
    return whole
        .multiply(line.donorPercent())
        .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
  }

  /** Sum of all lines that can be converted. */
  public BigDecimal total() {
    return lines.stream()
        .map(this::converted)
        .filter(amount -> amount != null)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  public BigDecimal donorTotal() {
    return lines.stream()
        .map(this::donorPart)
        .filter(amount -> amount != null)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /**
   * Units of the currency for one of the budget's; one for the budget's own, null where none was
   * given.
   */
  public @Nullable BigDecimal rate(String code) {
    if (code.equals(currency) || code.isEmpty()) {
      return BigDecimal.ONE;
    }
    return rates.stream()
        .filter(rate -> rate.currency().equals(code))
        .map(Rate::perUnit)
        .findFirst()
        .orElse(null);
  }
}
