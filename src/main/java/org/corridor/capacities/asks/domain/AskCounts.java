package org.corridor.capacities.asks.domain;

import java.util.List;
import org.corridor.people.SmallNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How asks end, for the report of the ranking. It knows no person and no entry. */
@Repository
public class AskCounts {

  private final JdbcClient jdbc;

  AskCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A way in which asks end, of at least five.
   *
   * @param kind of the errand
   * @param state code of an {@link org.corridor.capacities.asks.AskState}
   * @param why code of a {@link DeclineReason} or {@link Outcome}; empty where there is none
   * @param count of asks to different entries, to be read as "at least"
   * @param percent how well they fitted as the ranking said, on average; null where that is known
   *     of fewer than five
   */
  public record Row(String kind, String state, String why, int count, @Nullable Integer percent) {}

  List<Row> rows() {
    return jdbc.sql(
            """
            select kind, state, coalesce(reason, outcome, '') as why,
              count(distinct entry) as number,
              case when count(distinct entry) filter (where percent is not null) >= :least
                then round(avg(percent))::int end as fitted
            from capacities.ask where state <> 'WITHDRAWN'
            group by kind, state, why having count(distinct entry) >= :least
            order by kind, state, number desc, why
            """)
        .param("least", SmallNumbers.LEAST)
        .query(
            (row, number) ->
                new Row(
                    row.getString("kind"),
                    row.getString("state"),
                    row.getString("why"),
                    SmallNumbers.shown(row.getInt("number")),
                    row.getObject("fitted", Integer.class)))
        .list();
  }
}
