package org.corridor.projects.design.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.Budget.Line;

/**
 * A budget added up, in its own currency. Each line is rounded once and all sums are sums of those
 * rounded lines, so by heading, by partner and by payer they are the same to the cent.
 *
 * @param total what donor and partners pay together
 * @param byHeading headings without a line are left out
 * @param byPartner by id of the partner; under the empty id what nobody spends yet
 * @param byCurrency what is paid in each currency, in that currency, lines without a rate included
 * @param withoutRate the lines that no sum but {@code byCurrency} holds, since a rate is missing
 * @param open the lines whose quantity or unit cost is still open and that count nothing
 */
public record BudgetTotals(
    Shares total,
    Map<Heading, Shares> byHeading,
    Map<String, Shares> byPartner,
    Map<String, BigDecimal> byCurrency,
    List<Line> withoutRate,
    List<Line> open) {

  /** What it costs, and which part of it is asked from the donor. */
  public record Shares(BigDecimal whole, BigDecimal donor) {

    static final Shares NONE = new Shares(BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2));

    /** What the partners bring themselves. */
    public BigDecimal own() {
      return whole.subtract(donor);
    }

    Shares and(Shares more) {
      return new Shares(whole.add(more.whole), donor.add(more.donor));
    }
  }

  public static BudgetTotals of(Budget budget) {
    Map<Heading, Shares> byHeading = new EnumMap<>(Heading.class);
    Map<String, Shares> byPartner = new LinkedHashMap<>();
    Map<String, BigDecimal> byCurrency = new TreeMap<>();
    Shares total = Shares.NONE;
    for (Line line : budget.lines()) {
      byCurrency.merge(line.currency(), line.amount(), BigDecimal::add);
      BigDecimal whole = budget.converted(line);
      BigDecimal donor = budget.donorPart(line);
      if (whole != null && donor != null) {
        Shares shares = new Shares(whole, donor);
        byHeading.merge(line.heading(), shares, Shares::and);
        byPartner.merge(line.partner(), shares, Shares::and);
        total = total.and(shares);
      }
    }
    return new BudgetTotals(
        total,
        byHeading,
        byPartner,
        byCurrency,
        budget.lines().stream().filter(line -> budget.rate(line.currency()) == null).toList(),
        budget.lines().stream()
            .filter(line -> line.quantity() == null || line.unitCost() == null)
            .toList());
  }

  /** The currencies in use that have no rate. */
  public List<String> missingRates() {
    return List.copyOf(new TreeSet<>(withoutRate.stream().map(Line::currency).toList()));
  }
}
