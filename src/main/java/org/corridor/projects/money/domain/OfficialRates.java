package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Official monthly lists of what the euro is worth, such as the European Commission's InforEuro, in
 * PostgreSQL.
 */
@Repository
class OfficialRates {

  static final String EURO = "EUR";

  private final JdbcClient jdbc;

  OfficialRates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A rate of a list.
   *
   * @param perEuro how many of the currency make one euro
   */
  record Rate(YearMonth month, String currency, BigDecimal perEuro, String source) {}

  /** Takes the list over; what stood for the same month and currency goes. Returns how many. */
  int put(List<Rate> rates) {
    for (Rate rate : rates) {
      jdbc.sql(
              """
              insert into projects.official_rate (month, currency, per_euro, source)
              values (:month, :currency, :rate, :source)
              on conflict (currency, month) do update set per_euro = excluded.per_euro,
                source = excluded.source
              """)
          .param("month", Date.valueOf(rate.month().atDay(1)))
          .param("currency", rate.currency())
          .param("rate", rate.perEuro())
          .param("source", rate.source())
          .update();
    }
    return rates.size();
  }

  /** The euro's price in the month, or in the last month before that has one. */
  Optional<Rate> at(String currency, YearMonth month) {
    if (currency.equals(EURO)) {
      return Optional.of(new Rate(month, EURO, BigDecimal.ONE, ""));
    }
    return jdbc.sql(
            """
            select * from projects.official_rate where currency = :currency and month <= :month
            order by month desc limit 1
            """)
        .param("currency", currency)
        .param("month", Date.valueOf(month.atDay(1)))
        .query(
            (row, number) ->
                new Rate(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getString("currency"),
                    row.getBigDecimal("per_euro"),
                    row.getString("source")))
        .optional();
  }

  /**
   * What is there of a month.
   *
   * @param currencies how many
   */
  record Month(YearMonth month, String source, int currencies) {}

  /** The newest first. */
  List<Month> months(int most) {
    return jdbc.sql(
            """
            select month, min(source) as source, count(*) as currencies from projects.official_rate
            group by month order by month desc limit :most
            """)
        .param("most", most)
        .query(
            (row, number) ->
                new Month(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getString("source"),
                    row.getInt("currencies")))
        .list();
  }
}
