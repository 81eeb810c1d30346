package org.corridor.projects.money.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.corridor.projects.money.ProjectFigures.Flow;
import org.corridor.projects.money.domain.BudgetBook.Sum;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of the books, in PostgreSQL. */
@Repository
class SpendingTable {

  private final JdbcClient jdbc;

  SpendingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Spending> find(ProjectKey project, UUID id) {
    return query(project, id, "");
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<Spending> lock(ProjectKey project, UUID id) {
    return query(project, id, " for update");
  }

  private Optional<Spending> query(ProjectKey project, UUID id, String how) {
    return jdbc.sql("select * from projects.spending where project = :project and id = :id" + how)
        .param("project", project.value())
        .param("id", id)
        .query(SpendingTable::spending)
        .optional();
  }

  /** The next number; entries of one project follow one another until the transaction ends. */
  int nextNumber(ProjectKey project) {
    jdbc.sql("select 1 from projects.underway where key = :project for no key update")
        .param("project", project.value())
        .query(Integer.class)
        .single();
    return jdbc.sql(
            "select coalesce(max(number), 0) + 1 from projects.spending where project = :project")
        .param("project", project.value())
        .query(Integer.class)
        .single();
  }

  void add(Spending spending) {
    SpendingDraft entry = spending.entry();
    bound(
            jdbc.sql(
                """
                insert into projects.spending (id, project, number, line, partner, day, what, kind,
                  amount, currency, per_unit, rate_source, converted, hours, state, entered_by,
                  entered_at, decided_by, decided_at, reason, reverses, revision)
                values (:id, :project, :number, :line, :partner, :day, :what, :kind, :amount,
                  :currency, :perUnit, :source, :converted, :hours, :state, :enteredBy, :enteredAt,
                  :decidedBy, :decidedAt, :reason, :reverses, :revision)
                """),
            spending)
        .param("project", spending.project().value())
        .param("number", spending.number())
        .param("line", entry.line())
        .param("enteredBy", spending.enteredBy().value())
        .param("reverses", spending.reverses(), Types.OTHER)
        .update();
  }

  void save(Spending spending) {
    bound(
            jdbc.sql(
                """
                update projects.spending set line = :line, partner = :partner, day = :day,
                  what = :what, kind = :kind, amount = :amount, currency = :currency,
                  per_unit = :perUnit, rate_source = :source, converted = :converted,
                  hours = :hours, state = :state, entered_at = :enteredAt, decided_by = :decidedBy,
                  decided_at = :decidedAt, reason = :reason, revision = :revision
                where id = :id
                """),
            spending)
        .param("line", spending.entry().line())
        .update();
  }

  private static JdbcClient.StatementSpec bound(
      JdbcClient.StatementSpec statement, Spending spending) {
    SpendingDraft entry = spending.entry();
    MemberId decidedBy = spending.decidedBy();
    return statement
        .param("id", spending.id())
        .param("partner", entry.partner())
        .param("day", entry.day())
        .param("what", entry.what())
        .param("kind", entry.kind().name())
        .param("amount", entry.amount())
        .param("currency", entry.currency())
        .param("perUnit", entry.rate().perUnit())
        .param("source", entry.rate().source())
        .param("converted", spending.converted())
        .param("hours", entry.hours(), Types.NUMERIC)
        .param("state", spending.state().name())
        .param("enteredAt", Timestamp.from(spending.enteredAt()))
        .param("decidedBy", decidedBy == null ? null : decidedBy.value(), Types.OTHER)
        .param(
            "decidedAt",
            spending.decidedAt() == null ? null : Timestamp.from(spending.decidedAt()),
            Types.TIMESTAMP)
        .param("reason", spending.reason())
        .param("revision", spending.revision());
  }

  /**
   * The newest first.
   *
   * @param state null for all
   * @param line empty for all
   */
  List<Spending> list(
      ProjectKey project, @Nullable SpendingState state, String line, int skip, int most) {
    return filtered(
            jdbc.sql(
                "select * from projects.spending where project = :project"
                    + filter(state, line)
                    + " order by day desc, number desc offset :skip limit :most"),
            project,
            state,
            line)
        .param("skip", skip)
        .param("most", most)
        .query(SpendingTable::spending)
        .list();
  }

  int count(ProjectKey project, @Nullable SpendingState state, String line) {
    return filtered(
            jdbc.sql(
                "select count(*) from projects.spending where project = :project"
                    + filter(state, line)),
            project,
            state,
            line)
        .query(Integer.class)
        .single();
  }

  private static String filter(@Nullable SpendingState state, String line) {
    return (state == null ? "" : " and state = :state")
        + (line.isEmpty() ? "" : " and line = :line");
  }

  private static JdbcClient.StatementSpec filtered(
      JdbcClient.StatementSpec query,
      ProjectKey project,
      @Nullable SpendingState state,
      String line) {
    JdbcClient.StatementSpec filtered = query.param("project", project.value());
    if (state != null) {
      filtered = filtered.param("state", state.name());
    }
    return line.isEmpty() ? filtered : filtered.param("line", line);
  }

  /** All in the order of their numbers, one after another. */
  void each(ProjectKey project, Consumer<Spending> reader) {
    try (var all =
        jdbc
            .sql("select * from projects.spending where project = :project order by number")
            .param("project", project.value())
            .query(SpendingTable::spending)
            .stream()) {
      all.forEach(reader);
    }
  }

  /** How many entries of others wait for approval. */
  int waitingFor(Member member) {
    return jdbc.sql(
            """
            select count(*) from projects.spending
            where project = :project and state = 'WAITING' and entered_by <> :member
            """)
        .param("project", member.project().value())
        .param("member", member.id().value())
        .query(Integer.class)
        .single();
  }

  /** What was entered by line, kind, state and partner. */
  List<Sum> sums(ProjectKey project) {
    return jdbc.sql(
            """
            select line, kind, state, partner, sum(converted) as converted, count(*) as entries
            from projects.spending where project = :project
            group by line, kind, state, partner
            """)
        .param("project", project.value())
        .query(SpendingTable::sum)
        .list();
  }

  /** The same of some days, both included. */
  List<Sum> sums(ProjectKey project, LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            select line, kind, state, partner, sum(converted) as converted, count(*) as entries
            from projects.spending where project = :project and day between :from and :to
            group by line, kind, state, partner
            """)
        .param("project", project.value())
        .param("from", from)
        .param("to", to)
        .query(SpendingTable::sum)
        .list();
  }

  private static Sum sum(ResultSet row, int number) throws SQLException {
    return new Sum(
        row.getString("line"),
        SpendingKind.valueOf(row.getString("kind")),
        SpendingState.valueOf(row.getString("state")),
        row.getString("partner"),
        row.getBigDecimal("converted"),
        row.getInt("entries"));
  }

  /** Approved and in cash, by the last day of each quarter that has any. */
  List<Flow> spentByQuarter(ProjectKey project) {
    return jdbc.sql(
            """
            select max(day) as day, sum(converted) as amount from projects.spending
            where project = :project and kind = 'CASH' and state = 'APPROVED'
            group by date_trunc('quarter', day) order by 1
            """)
        .param("project", project.value())
        .query(
            (row, number) ->
                new Flow(row.getObject("day", LocalDate.class), row.getBigDecimal("amount")))
        .list();
  }

  /** When an entry was last approved, refused or taken back. */
  Optional<Instant> decided(ProjectKey project) {
    return jdbc.sql(
            """
            select decided_at from projects.spending
            where project = :project and decided_at is not null order by decided_at desc limit 1
            """)
        .param("project", project.value())
        .query((row, number) -> row.getTimestamp("decided_at").toInstant())
        .optional();
  }

  List<String> currencies(ProjectKey project) {
    return jdbc.sql(
            "select distinct currency from projects.spending where project = :project order by 1")
        .param("project", project.value())
        .query(String.class)
        .list();
  }

  /** Whether another entry took it back. */
  boolean isReversed(UUID id) {
    return jdbc.sql("select exists (select 1 from projects.spending where reverses = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  private static Spending spending(ResultSet row, int number) throws SQLException {
    UUID decidedBy = row.getObject("decided_by", UUID.class);
    Timestamp decidedAt = row.getTimestamp("decided_at");
    BigDecimal hours = row.getBigDecimal("hours");
    SpendingDraft entry =
        new SpendingDraft(
            row.getString("line"),
            row.getString("partner"),
            row.getObject("day", LocalDate.class),
            row.getString("what"),
            SpendingKind.valueOf(row.getString("kind")),
            row.getBigDecimal("amount"),
            row.getString("currency"),
            new Exchange(row.getBigDecimal("per_unit"), row.getString("rate_source")),
            hours);
    return new Spending(
        row.getObject("id", UUID.class),
        new ProjectKey(row.getString("project")),
        row.getInt("number"),
        entry,
        row.getBigDecimal("converted"),
        SpendingState.valueOf(row.getString("state")),
        new MemberId(row.getObject("entered_by", UUID.class)),
        row.getTimestamp("entered_at").toInstant(),
        decidedBy == null ? null : new MemberId(decidedBy),
        decidedAt == null ? null : decidedAt.toInstant(),
        row.getString("reason"),
        row.getObject("reverses", UUID.class),
        row.getInt("revision"));
  }
}
