package org.corridor.projects.design.web;

import java.util.List;
import org.corridor.platform.chart.BarChart;
import org.corridor.platform.form.Choice;
import org.corridor.projects.design.domain.LayOutBlocks.Offer;
import org.jspecify.annotations.Nullable;

/**
 * What the budget shows beside its fields. Amounts are already written in the reader's language.
 *
 * @param sections the lines of the form, by heading
 * @param rates rows of the form, with the currency that each is for
 * @param missing currencies in use that no rate was given for
 * @param openLines how many lines still lack a quantity or a unit cost
 * @param bars by heading; null while there is nothing to see
 */
public record BudgetView(
    String currency,
    List<Section> sections,
    List<RateRow> rates,
    List<Choice> allCurrencies,
    List<Choice> currencies,
    List<Choice> headings,
    List<Choice> allies,
    List<Choice> activities,
    Table byHeading,
    Table byPartner,
    List<Sum> byCurrency,
    List<String> missing,
    int openLines,
    @Nullable BarChart bars,
    Offer offer) {

  /** More options than this in one page make a phone stumble. */
  private static final int MOST_OPTIONS = 5_000;

  /** Whether all activities in every line would be too much for one page. */
  public boolean hasLongLists() {
    int lines = sections.stream().mapToInt(section -> section.lines().size()).sum();
    return lines * activities.size() > MOST_OPTIONS;
  }

  /**
   * @param sum of the saved lines, in the budget's currency
   */
  public record Section(String heading, String label, String sum, List<Row> lines) {}

  /**
   * @param amount of the saved line, in its own currency; empty while it has none
   */
  public record Row(int row, String id, String amount, boolean open) {}

  /**
   * @param told the rate in words, so that a slip is seen: 1 EUR = 655.957 XOF; empty while open
   */
  public record RateRow(int row, String told) {}

  public record Sum(String currency, String amount) {}

  /** Rows of label, whole, donor's part and own part; the last one is the total. */
  public record Table(List<Line> rows, Line total) {}

  public record Line(String label, String whole, String donor, String own) {}
}
