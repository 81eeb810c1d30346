package org.corridor.capacities.planning.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.roster.EntryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is proposed for what, and what the organiser chose. Erased people leave by themselves. */
@Repository
class SeatTable {

  /** Somebody proposed. */
  record Seat(UUID need, EntryId entry, int fit, BigDecimal cost) {}

  /**
   * @param why code, empty where no seat stayed empty
   */
  record Outcome(UUID need, int candidates, String why) {}

  /**
   * What the organiser chose.
   *
   * @param heeded false where the rules did not allow it in the last run
   */
  record Chosen(UUID need, EntryId entry, boolean wanted, boolean heeded) {}

  private final JdbcClient jdbc;

  SeatTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Seat> seats(UUID plan) {
    return jdbc.sql(
            """
            select need, entry, fit, cost from capacities.plan_seat where plan = :plan
            order by fit desc, entry
            """)
        .param("plan", plan)
        .query(
            (row, number) ->
                new Seat(
                    row.getObject("need", UUID.class),
                    new EntryId(row.getObject("entry", UUID.class)),
                    row.getInt("fit"),
                    row.getBigDecimal("cost")))
        .list();
  }

  List<Outcome> outcomes(UUID plan) {
    return jdbc.sql("select need, candidates, why from capacities.plan_need where plan = :plan")
        .param("plan", plan)
        .query(
            (row, number) ->
                new Outcome(
                    row.getObject("need", UUID.class),
                    row.getInt("candidates"),
                    Optional.ofNullable(row.getString("why")).orElse("")))
        .list();
  }

  List<Chosen> choices(UUID plan) {
    return jdbc.sql(
            """
            select need, entry, wanted, heeded from capacities.plan_choice where plan = :plan
            order by need, entry
            """)
        .param("plan", plan)
        .query(
            (row, number) ->
                new Chosen(
                    row.getObject("need", UUID.class),
                    new EntryId(row.getObject("entry", UUID.class)),
                    row.getBoolean("wanted"),
                    row.getBoolean("heeded")))
        .list();
  }

  /** Puts a new result in the place of the last. People who were erased meanwhile are left out. */
  void replace(
      UUID plan, Collection<Seat> seats, Collection<Outcome> outcomes, Collection<Chosen> choices) {
    jdbc.sql("delete from capacities.plan_seat where plan = :plan").param("plan", plan).update();
    jdbc.sql("delete from capacities.plan_need where plan = :plan").param("plan", plan).update();
    for (Seat seat : seats) {
      jdbc.sql(
              """
              insert into capacities.plan_seat (plan, need, entry, fit, cost)
              select :plan, :need, id, :fit, :cost from capacities.entry where id = :entry
              """)
          .param("plan", plan)
          .param("need", seat.need())
          .param("entry", seat.entry().value())
          .param("fit", seat.fit())
          .param("cost", seat.cost())
          .update();
    }
    for (Outcome outcome : outcomes) {
      jdbc.sql(
              """
              insert into capacities.plan_need (plan, need, candidates, why)
              values (:plan, :need, :candidates, nullif(:why, ''))
              """)
          .param("plan", plan)
          .param("need", outcome.need())
          .param("candidates", outcome.candidates())
          .param("why", outcome.why())
          .update();
    }
    for (Chosen choice : choices) {
      jdbc.sql(
              """
              update capacities.plan_choice set heeded = :heeded
              where plan = :plan and need = :need and entry = :entry
              """)
          .param("plan", plan)
          .param("need", choice.need())
          .param("entry", choice.entry().value())
          .param("heeded", choice.heeded())
          .update();
    }
  }

  void choose(UUID plan, UUID need, EntryId entry, boolean wanted) {
    jdbc.sql(
            """
            insert into capacities.plan_choice (plan, need, entry, wanted)
            select :plan, :need, id, :wanted from capacities.entry where id = :entry
            on conflict (plan, need, entry) do update set wanted = excluded.wanted, heeded = true
            """)
        .param("plan", plan)
        .param("need", need)
        .param("entry", entry.value())
        .param("wanted", wanted)
        .update();
  }

  void forget(UUID plan, UUID need, EntryId entry) {
    jdbc.sql(
            """
            delete from capacities.plan_choice
            where plan = :plan and need = :need and entry = :entry
            """)
        .param("plan", plan)
        .param("need", need)
        .param("entry", entry.value())
        .update();
  }
}
