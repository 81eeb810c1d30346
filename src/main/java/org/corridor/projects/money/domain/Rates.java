package org.corridor.projects.money.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.corridor.people.Stewardship;
import org.corridor.platform.form.Problem;
import org.corridor.platform.sheet.Sheet;
import org.corridor.projects.design.Budget;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What currencies are worth: official lists, which stewards bring in, before the budget's own. */
@Service
@Transactional
public class Rates {

  private static final int MONTHS_SHOWN = 36;

  /** Characters. */
  public static final int SOURCE = 120;

  private final OfficialRates official;
  private final Stewardship stewards;

  Rates(OfficialRates official, Stewardship stewards) {
    this.official = official;
    this.stewards = stewards;
  }

  /**
   * What is proposed for an entry of that day: the official list of its month (or of the last month
   * before), else what the budget says; empty where neither knows the currency.
   */
  @Transactional(readOnly = true)
  public Optional<Exchange> proposed(ProjectUnderWay project, String currency, LocalDate day) {
    if (currency.equals(project.currency())) {
      return Optional.of(Exchange.none());
    }
    YearMonth month = YearMonth.from(day);
    return official
        .at(currency, month)
        .flatMap(
            its ->
                official
                    .at(project.currency(), month)
                    .map(own -> Exchange.across(its.perEuro(), own.perEuro(), source(its, own))))
        .or(() -> ofBudget(project.plan().budget(), currency));
  }

  private static String source(OfficialRates.Rate its, OfficialRates.Rate own) {
    OfficialRates.Rate named = its.source().isEmpty() ? own : its;
    return named.source() + " " + named.month();
  }

  private static Optional<Exchange> ofBudget(Budget budget, String currency) {
    return budget.rates().stream()
        .filter(rate -> rate.currency().equals(currency))
        .findFirst()
        .map(rate -> new Exchange(rate.perUnit(), rate.source()));
  }

  /**
   * What became of a list.
   *
   * @param taken how many rates; 0 where there are problems
   * @param skipped codes that are no currency today
   */
  public record Taken(int taken, List<Problem> problems, List<String> skipped) {}

  /**
   * Takes over an official list; all of it, or nothing where a row cannot be read.
   *
   * @throws org.corridor.platform.sheet.FileRefused where it is no table
   * @throws org.springframework.security.access.AccessDeniedException for who is no steward
   */
  public Taken bring(byte[] file, YearMonth month, String source) {
    stewards.require();
    RateList.Reading reading = RateList.read(Sheet.read(file), month, source);
    return reading.problems().isEmpty()
        ? new Taken(official.put(reading.rates()), List.of(), reading.skipped())
        : new Taken(0, reading.problems(), reading.skipped());
  }

  /** A month of which there is a list. */
  public record Month(YearMonth month, String source, int currencies) {}

  /**
   * The newest first.
   *
   * @throws org.springframework.security.access.AccessDeniedException for who is no steward
   */
  @Transactional(readOnly = true)
  public List<Month> months() {
    stewards.require();
    return official.months(MONTHS_SHOWN).stream()
        .map(one -> new Month(one.month(), one.source(), one.currencies()))
        .toList();
  }
}
