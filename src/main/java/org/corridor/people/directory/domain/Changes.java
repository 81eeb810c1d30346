package org.corridor.people.directory.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What has changed since, as triggers of the tables note it: whoever writes, nothing is missed.
 * Transactions that began earlier may end later; so what comes after the edge of a snapshot is
 * read, but may still become more.
 */
@Repository
class Changes {

  /** How long changes are kept; an index that was left alone for longer is made anew. */
  static final int DAYS = 7;

  private final JdbcClient jdbc;

  Changes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Change(long change, long number, Kind kind, long listing) {}

  /**
   * @param edge all transactions before it have ended
   */
  record Batch(long edge, List<Change> changes) {}

  /** The next changes after the position. */
  Batch after(Position position, int most) {
    List<Change> changes = new ArrayList<>();
    long[] edge = {0};
    jdbc.sql(
            """
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as edge, c.*
            from (select) as always left join (
              select number, kind, listing, change::text::bigint as change
              from people.directory_change
              where (change, number) > (:change::text::xid8, :number)
              order by people.directory_change.change, number limit :most) c on true
            """)
        .param("change", position.change())
        .param("number", position.number())
        .param("most", most)
        .query(
            row -> {
              edge[0] = row.getLong("edge");
              change(row).ifPresent(changes::add);
            });
    return new Batch(edge[0], changes);
  }

  /** Where an index begins that is made from the tables as they are now, or later. */
  Position now() {
    return jdbc.sql(
            """
            select id::text, pg_snapshot_xmin(pg_current_snapshot())::text::bigint as edge
            from people.directory_identity
            """)
        .query((row, n) -> new Position(row.getString("id"), row.getLong("edge"), -1))
        .single();
  }

  /** Whether all changes since are still there: of the same tables, not too old, not to come. */
  boolean holdsAllSince(Position position) {
    Position now = now();
    boolean same = position.identity().equals(now.identity());
    return same && position.change() <= now.change() && position.change() >= forgotten();
  }

  private long forgotten() {
    return jdbc.sql("select forgotten::text::bigint from people.directory_identity")
        .query(Long.class)
        .single();
  }

  void forgetOld() {
    jdbc.sql(
            """
            with gone as (
              delete from people.directory_change where at < now() - make_interval(days => :days)
              returning change)
            update people.directory_identity
            set forgotten = greatest(forgotten, (select max(change) from gone))
            """)
        .param("days", DAYS)
        .update();
  }

  private static Optional<Change> change(ResultSet row) throws SQLException {
    String kind = row.getString("kind");
    return kind == null
        ? Optional.empty()
        : Optional.of(
            new Change(
                row.getLong("change"),
                row.getLong("number"),
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                row.getLong("listing")));
  }
}
