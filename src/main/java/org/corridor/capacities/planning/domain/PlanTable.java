package org.corridor.capacities.planning.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.planning.domain.YearPlan.Progress;
import org.corridor.people.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans, without what is in them. */
@Repository
class PlanTable {

  private final JdbcClient jdbc;

  PlanTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(YearPlan plan, Instant now) {
    Settings settings = plan.settings();
    jdbc.sql(
            """
            insert into capacities.plan (id, organisation, country, year, currency, budget, travel,
              per_day, most_missions, most_days, fairness, women, men, state, made_at)
            values (:id, :organisation, :country, :year, :currency, :budget, :travel, :perDay,
              :mostMissions, :mostDays, :fairness, :women, :men, 'DRAFT', :now)
            on conflict (id) do nothing
            """)
        .param("id", plan.id())
        .param("organisation", plan.organisation().value())
        .param("country", plan.country())
        .param("year", plan.year())
        .params(amounts(settings))
        .param("now", Timestamp.from(now))
        .update();
  }

  private static Map<String, @Nullable Object> amounts(Settings settings) {
    Map<String, @Nullable Object> amounts = new HashMap<>();
    amounts.put("currency", settings.currency());
    amounts.put("budget", settings.budget());
    amounts.put("travel", settings.travel());
    amounts.put("perDay", settings.perDay());
    amounts.put("mostMissions", settings.mostMissions());
    amounts.put("mostDays", settings.mostDays());
    amounts.put("fairness", settings.fairness());
    amounts.put("women", settings.women());
    amounts.put("men", settings.men());
    return amounts;
  }

  Optional<YearPlan> find(UUID id) {
    return jdbc.sql("select * from capacities.plan where id = :id")
        .param("id", id)
        .query((row, number) -> plan(row, budgets(id)))
        .optional();
  }

  /** Waits for whoever changes it now. */
  Optional<YearPlan> lock(UUID id) {
    return jdbc.sql("select * from capacities.plan where id = :id for update")
        .param("id", id)
        .query((row, number) -> plan(row, budgets(id)))
        .optional();
  }

  /** The newest first. */
  List<YearPlan> of(Collection<UUID> organisations) {
    return organisations.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select * from capacities.plan where organisation in (:organisations)
                order by year desc, made_at desc, id limit 200
                """)
            .param("organisations", organisations)
            .query((row, number) -> plan(row, Map.of()))
            .list();
  }

  private Map<String, BigDecimal> budgets(UUID id) {
    Map<String, BigDecimal> budgets = new HashMap<>();
    jdbc.sql("select town, budget from capacities.plan_place where plan = :id")
        .param("id", id)
        .query((row, number) -> budgets.put(row.getString("town"), row.getBigDecimal("budget")))
        .list();
    return budgets;
  }

  private static YearPlan plan(ResultSet row, Map<String, BigDecimal> budgets) throws SQLException {
    int filled = row.getInt("filled");
    return new YearPlan(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        row.getString("country"),
        row.getInt("year"),
        new Settings(
            row.getString("currency"),
            row.getBigDecimal("budget"),
            row.getBigDecimal("travel"),
            row.getBigDecimal("per_day"),
            row.getInt("most_missions"),
            row.getInt("most_days"),
            row.getInt("fairness"),
            row.getInt("women"),
            row.getInt("men"),
            budgets),
        PlanState.valueOf(row.getString("state")),
        row.getBoolean("stopping"),
        new Progress(
            filled,
            row.getInt("seats"),
            filled == 0 ? 0 : Math.toIntExact(row.getLong("fit") / filled),
            row.getBigDecimal("cost"),
            moment(row, "better_at"),
            moment(row, "started_at"),
            moment(row, "ended_at")),
        row.getInt("revision"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }

  void set(UUID id, Settings settings) {
    jdbc.sql(
            """
            update capacities.plan set currency = :currency, budget = :budget, travel = :travel,
              per_day = :perDay, most_missions = :mostMissions, most_days = :mostDays,
              fairness = :fairness, women = :women, men = :men, revision = revision + 1
            where id = :id
            """)
        .params(amounts(settings))
        .param("id", id)
        .update();
    jdbc.sql("delete from capacities.plan_place where plan = :id").param("id", id).update();
    settings
        .budgets()
        .forEach(
            (town, budget) ->
                jdbc.sql("insert into capacities.plan_place values (:id, :town, :budget)")
                    .param("id", id)
                    .param("town", town)
                    .param("budget", budget)
                    .update());
  }

  void changed(UUID id) {
    jdbc.sql("update capacities.plan set revision = revision + 1 where id = :id")
        .param("id", id)
        .update();
  }

  void start(UUID id, Instant now) {
    jdbc.sql(
            """
            update capacities.plan set state = 'RUNNING', stopping = false, filled = 0, seats = 0,
              fit = 0, cost = 0, better_at = null, started_at = :now, ended_at = null
            where id = :id
            """)
        .param("id", id)
        .param("now", Timestamp.from(now))
        .update();
  }

  void stop(UUID id) {
    jdbc.sql("update capacities.plan set stopping = true where id = :id and state = 'RUNNING'")
        .param("id", id)
        .update();
  }

  /** Whether it is still to be worked on. */
  boolean goesOn(UUID id) {
    return jdbc.sql(
                "select count(*) from capacities.plan where id = :id and state = 'RUNNING' and not"
                    + " stopping")
            .param("id", id)
            .query(Integer.class)
            .single()
        > 0;
  }

  void better(UUID id, Progress progress, long fit) {
    jdbc.sql(
            """
            update capacities.plan set filled = :filled, seats = :seats, fit = :fit, cost = :cost,
              better_at = :better
            where id = :id and state = 'RUNNING'
            """)
        .param("id", id)
        .param("filled", progress.filled())
        .param("seats", progress.seats())
        .param("fit", fit)
        .param("cost", progress.cost())
        .param("better", progress.better() == null ? null : Timestamp.from(progress.better()))
        .update();
  }

  void end(UUID id, PlanState state, Instant now) {
    jdbc.sql(
            """
            update capacities.plan set state = :state, stopping = false, ended_at = :now
            where id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("now", Timestamp.from(now))
        .update();
  }

  void remove(UUID id) {
    jdbc.sql("delete from capacities.plan where id = :id").param("id", id).update();
  }
}
