package org.corridor.alliances.allies.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A table of entries: besides the columns of its facts it has {@code id, partnership, revision,
 * seat, added_at, changed_at, deleted_at}.
 */
abstract class EntryTable<F> {

  private final JdbcClient jdbc;
  private final String table;
  private final Map<String, String> columns;

  /**
   * @param columns name and SQL type of each, by name
   */
  EntryTable(JdbcClient jdbc, String table, Map<String, String> columns) {
    this.jdbc = jdbc;
    this.table = "alliances." + table;
    this.columns = columns;
  }

  /** A value for each column; a list as {@link #list}, null where there is none. */
  abstract Map<String, @Nullable Object> write(F facts);

  abstract F read(ResultSet row) throws SQLException;

  /** Those that are there, in the order they were added. */
  List<Entry<F>> of(PartnershipId partnership) {
    return all(partnership, "deleted_at is null order by added_at, id");
  }

  /** The deleted ones, the latest first. */
  List<Entry<F>> deleted(PartnershipId partnership) {
    return all(partnership, "deleted_at is not null order by deleted_at desc, id");
  }

  private List<Entry<F>> all(PartnershipId partnership, String which) {
    return jdbc.sql("select * from " + table + " where partnership = :partnership and " + which)
        .param("partnership", partnership.value())
        .query((row, number) -> entry(row))
        .list();
  }

  Optional<Entry<F>> find(PartnershipId partnership, UUID id, boolean lock) {
    return jdbc.sql(
            "select * from "
                + table
                + " where partnership = :partnership and id = :id"
                + (lock ? " for update" : ""))
        .param("partnership", partnership.value())
        .param("id", id)
        .query((row, number) -> entry(row))
        .optional();
  }

  /** One after the other in a partnership. */
  void lock(PartnershipId partnership) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", table + " " + partnership)
        .query((row, number) -> 1)
        .single();
  }

  /** Acts once for an id. */
  void add(Seat by, UUID id, F facts, Instant now) {
    Stream<String> values =
        columns.entrySet().stream().map(one -> cast(one.getKey(), one.getValue()));
    bound(
            "insert into "
                + table
                + " (id, partnership, seat, added_at, changed_at, "
                + String.join(", ", columns.keySet())
                + ") values (:id, :partnership, :seat, :now, :now, "
                + values.collect(Collectors.joining(", "))
                + ") on conflict (id) do nothing",
            by,
            id,
            facts,
            now)
        .update();
  }

  void save(Seat by, UUID id, F facts, Instant now) {
    Stream<String> sets =
        columns.entrySet().stream()
            .map(one -> one.getKey() + " = " + cast(one.getKey(), one.getValue()));
    bound(
            "update "
                + table
                + " set revision = revision + 1, seat = :seat, changed_at = :now, "
                + sets.collect(Collectors.joining(", "))
                + " where id = :id and partnership = :partnership",
            by,
            id,
            facts,
            now)
        .update();
  }

  void delete(UUID id, @Nullable Instant at) {
    jdbc.sql("update " + table + " set deleted_at = cast(:at as timestamptz) where id = :id")
        .param("id", id)
        .param("at", at == null ? null : Timestamp.from(at))
        .update();
  }

  private JdbcClient.StatementSpec bound(String sql, Seat by, UUID id, F facts, Instant now) {
    JdbcClient.StatementSpec spec =
        jdbc.sql(sql)
            .param("id", id)
            .param("partnership", by.partnership().value())
            .param("seat", by.id().value())
            .param("now", Timestamp.from(now));
    Map<String, @Nullable Object> values = write(facts);
    for (String column : columns.keySet()) {
      spec = spec.param(column, values.get(column));
    }
    return spec;
  }

  private static String cast(String column, String type) {
    return "cast(:" + column + " as " + type + ")";
  }

  private Entry<F> entry(ResultSet row) throws SQLException {
    return new Entry<>(
        row.getObject("id", UUID.class),
        new PartnershipId(row.getObject("partnership", UUID.class)),
        read(row),
        row.getInt("revision"),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getTimestamp("deleted_at") != null);
  }

  /** An array of names or ids, as PostgreSQL reads it. */
  static String list(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return Stream.of((Object[]) array.getArray()).map(Object::toString).toList();
  }

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
