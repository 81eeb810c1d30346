package org.corridor.alliances.forces.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Changes and forces in PostgreSQL. */
@Repository
class ForceTable {

  private final JdbcClient jdbc;

  ForceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<WantedChange> changes(PartnershipId partnership) {
    return jdbc.sql(
            "select * from alliances.wanted_change where partnership = :partnership order by created_at")
        .param("partnership", partnership.value())
        .query(ForceTable::change)
        .list();
  }

  Optional<WantedChange> change(PartnershipId partnership, UUID change) {
    return changes(partnership).stream().filter(one -> one.id().equals(change)).findFirst();
  }

  /** Others who would add, delete or bring back in this partnership wait for this transaction. */
  void lock(PartnershipId partnership) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('forces ' || :id, 0))")
        .param("id", partnership.value().toString())
        .query((row, number) -> 1)
        .single();
  }

  /** Gives up, and with it the transaction, where the partnership has too many changes by now. */
  void requireBound(PartnershipId partnership) {
    if (changes(partnership).stream().filter(one -> !one.deleted()).count() > WantedChange.MOST) {
      throw TooMany.changes();
    }
  }

  /** Gives up, and with it the transaction, where the change has too many forces by now. */
  void requireBound(UUID change) {
    if (forces(change).stream().filter(one -> !one.deleted()).count() > Force.MOST) {
      throw TooMany.forces();
    }
  }

  /** Deleted at that moment, or null for brought back. */
  void deleteChange(UUID change, @Nullable Instant at) {
    delete("update alliances.wanted_change set deleted_at = :at where id = :id", change, at);
  }

  /** Deleted at that moment, or null for brought back. */
  void deleteForce(UUID force, @Nullable Instant at) {
    delete("update alliances.force set deleted_at = :at where id = :id", force, at);
  }

  private void delete(String sql, UUID id, @Nullable Instant at) {
    jdbc.sql(sql)
        .param("id", id)
        .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
        .update();
  }

  /** Whether it was not there yet. */
  boolean add(PartnershipId partnership, WantedChange change, Instant at) {
    return jdbc.sql(
                """
            insert into alliances.wanted_change (id, partnership, words, written, due, created_at)
            values (:id, :partnership, :words, :written, :due, :at) on conflict do nothing
            """)
            .param("id", change.id())
            .param("partnership", partnership.value())
            .param("words", change.words())
            .param("written", change.written().code())
            .param("due", month(change.due()))
            .param("at", Timestamp.from(at))
            .update()
        > 0;
  }

  List<Force> forces(UUID change) {
    return jdbc.sql("select * from alliances.force where change = :change order by number")
        .param("change", change)
        .query(ForceTable::force)
        .list();
  }

  Optional<Force> lock(UUID change, UUID force) {
    return jdbc.sql("select * from alliances.force where change = :change and id = :id for update")
        .param("change", change)
        .param("id", force)
        .query(ForceTable::force)
        .optional();
  }

  /** Whether it was not there yet. */
  boolean add(Seat by, UUID change, UUID id, ForceDraft said) {
    return write(
            """
            insert into alliances.force (id, change, side, words, strength, influence, institutions,
              evidence, deed, owner, due, seat)
            values (:id, :change, :side, :words, :strength, :influence, :institutions, :evidence,
              :deed, :owner, :due, :seat) on conflict do nothing
            """,
            by,
            change,
            id,
            said)
        > 0;
  }

  void replace(Seat by, UUID change, UUID id, ForceDraft said) {
    write(
        """
        update alliances.force set side = :side, words = :words, strength = :strength,
          influence = :influence, institutions = :institutions, evidence = :evidence, deed = :deed,
          owner = :owner, due = :due, seat = :seat, revision = revision + 1
        where id = :id and change = :change
        """,
        by,
        change,
        id,
        said);
  }

  private int write(String sql, Seat by, UUID change, UUID id, ForceDraft said) {
    PartnerId owner = said.owner();
    return jdbc.sql(sql)
        .param("id", id)
        .param("change", change)
        .param("side", said.side().name())
        .param("words", said.words())
        .param("strength", said.strength())
        .param("influence", said.influence())
        .param("institutions", said.institutions())
        .param("evidence", said.evidence())
        .param("deed", said.deed())
        .param("owner", owner == null ? null : owner.value(), Types.OTHER)
        .param("due", month(said.due()))
        .param("seat", by.id().value())
        .update();
  }

  void remember(Seat by, UUID force, int revision, ForceDraft said, Instant at) {
    jdbc.sql(
            """
            insert into alliances.force_strength (force, revision, strength, influence, seat, at)
            values (:force, :revision, :strength, :influence, :seat, :at)
            """)
        .param("force", force)
        .param("revision", revision)
        .param("strength", said.strength())
        .param("influence", said.influence())
        .param("seat", by.id().value())
        .param("at", Timestamp.from(at))
        .update();
  }

  List<Judgement> history(UUID force) {
    return jdbc.sql(
            "select * from alliances.force_strength where force = :force order by revision desc")
        .param("force", force)
        .query(
            (row, number) ->
                new Judgement(
                    row.getInt("strength"),
                    row.getInt("influence"),
                    new SeatId(row.getObject("seat", UUID.class)),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  int count(PartnershipId partnership) {
    return count(partnership, "true");
  }

  /** Restraining forces for which it is said what to do, who does it and by when. */
  int countPlanned(PartnershipId partnership) {
    return count(
        partnership,
        "f.side = 'RESTRAINING' and f.deed <> '' and f.owner is not null and f.due <> ''");
  }

  private int count(PartnershipId partnership, String which) {
    return jdbc.sql(
            """
            select count(*) from alliances.force f join alliances.wanted_change c on c.id = f.change
            where c.partnership = :partnership and c.deleted_at is null and f.deleted_at is null
              and\s"""
                + which)
        .param("partnership", partnership.value())
        .query(Integer.class)
        .single();
  }

  private static WantedChange change(ResultSet row, int number) throws SQLException {
    return new WantedChange(
        row.getObject("id", UUID.class),
        row.getString("words"),
        Language.of(row.getString("written")).orElse(Language.EN),
        month(row.getString("due")),
        row.getTimestamp("deleted_at") != null);
  }

  private static Force force(ResultSet row, int number) throws SQLException {
    UUID owner = row.getObject("owner", UUID.class);
    return new Force(
        row.getObject("id", UUID.class),
        new ForceDraft(
            Side.valueOf(row.getString("side")),
            row.getString("words"),
            row.getInt("strength"),
            row.getInt("influence"),
            row.getString("institutions"),
            row.getString("evidence"),
            row.getString("deed"),
            owner == null ? null : new PartnerId(owner),
            month(row.getString("due"))),
        row.getInt("revision"),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getTimestamp("deleted_at") != null);
  }

  private static String month(@Nullable YearMonth month) {
    return month == null ? "" : month.toString();
  }

  private static @Nullable YearMonth month(String stored) {
    return stored.isEmpty() ? null : YearMonth.parse(stored);
  }
}
