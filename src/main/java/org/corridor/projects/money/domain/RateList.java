package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.corridor.platform.form.Problem;
import org.corridor.platform.geo.Currencies;
import org.corridor.platform.sheet.Sheet;
import org.corridor.projects.money.domain.OfficialRates.Rate;

/**
 * Reads an official list: a table with a column of ISO 4217 codes and one of what one euro is worth
 * in it, as the European Commission's InforEuro gives it out by month.
 */
public final class RateList {

  private static final Set<String> CODES =
      Set.of("iso a3 code", "iso", "iso code", "code", "currency code", "currency iso code");
  private static final Set<String> VALUES = Set.of("value", "rate", "amount", "per euro");
  private static final BigDecimal LEAST = new BigDecimal("0.0000001");
  private static final BigDecimal MOST = new BigDecimal("100000000");

  private RateList() {}

  /**
   * @param problems each names its row; with one of them nothing is taken over
   * @param skipped codes that are no currency today
   */
  record Reading(List<Rate> rates, List<Problem> problems, List<String> skipped) {}

  static Reading read(Sheet sheet, YearMonth month, String source) {
    int code = column(sheet, CODES);
    int value = column(sheet, VALUES);
    List<Problem> problems = new ArrayList<>();
    if (code < 0 || value < 0) {
      problems.add(new Problem("file", "projects.money.rates.columns", Map.of()));
      return new Reading(List.of(), problems, List.of());
    }
    List<Rate> rates = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Sheet.Line line : sheet.lines()) {
      String currency = line.cells().get(code).toUpperCase(Locale.ROOT);
      BigDecimal rate = number(line.cells().get(value));
      if (currency.isEmpty() || currency.equals(OfficialRates.EURO)) {
        continue;
      }
      if (!Currencies.exists(currency)) {
        skipped.add(currency);
      } else if (rate == null) {
        problems.add(
            new Problem("file", "projects.money.rates.number", Map.of("row", line.number())));
      } else if (seen.add(currency)) {
        rates.add(new Rate(month, currency, rate, source));
      }
    }
    if (rates.isEmpty() && problems.isEmpty()) {
      problems.add(new Problem("file", "projects.money.rates.none", Map.of()));
    }
    return new Reading(List.copyOf(rates), problems, List.copyOf(skipped));
  }

  private static int column(Sheet sheet, Set<String> names) {
    for (int i = 0; i < sheet.header().size(); i++) {
      if (names.contains(sheet.header().get(i).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private static @org.jspecify.annotations.Nullable BigDecimal number(String typed) {
    String plain = typed.replace(" ", "").replace("\u00a0", "");
    String point = plain.contains(".") ? plain : plain.replace(',', '.');
    if (!point.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
      return null;
    }
    BigDecimal number = new BigDecimal(point);
    return number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0 ? null : number;
  }
}
