package org.corridor.people.organisations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which entries may be, or were found to be, one organisation, in PostgreSQL. */
@Repository
class Merges {

  private final JdbcClient jdbc;

  Merges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Two entries whose names are alike; 1 is the same. */
  record Pair(OrganisationId one, OrganisationId other, double likeness) {}

  /** A merge that happened. */
  record Merge(UUID id, OrganisationId kept, OrganisationId dropped, Instant at) {}

  /** Pairs that nobody has decided on, the most alike first. */
  List<Pair> alike(int most) {
    return jdbc.sql(
            """
            select l.one, l.other, l.likeness from people.organisation_likeness l
            join people.organisation a on a.id = l.one and a.merged_into is null
            join people.organisation b on b.id = l.other and b.merged_into is null
            where not l.dismissed order by l.likeness desc, l.one, l.other limit :most
            """)
        .param("most", most)
        .query(
            (row, number) -> new Pair(id(row, "one"), id(row, "other"), row.getDouble("likeness")))
        .list();
  }

  void dismiss(OrganisationId one, OrganisationId other) {
    jdbc.sql(
            """
            insert into people.organisation_likeness (one, other, likeness, dismissed)
            values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), 0, true)
            on conflict (one, other) do update set dismissed = true
            """)
        .param("one", one.value())
        .param("other", other.value())
        .update();
  }

  /** Lets one entry stand for the other. Both must be locked and not merged. */
  void merge(OrganisationId kept, OrganisationId dropped, Instant now) {
    jdbc.sql(
            "update people.organisation set merged_into = :kept, merged_at = :now where id = :dropped")
        .param("kept", kept.value())
        .param("dropped", dropped.value())
        .param("now", Timestamp.from(now))
        .update();
    jdbc.sql(
            """
            insert into people.organisation_staff (organisation, person, role, since, came_with)
            select :kept, person, role, since, :dropped from people.organisation_staff
            where organisation = :dropped on conflict do nothing
            """)
        .param("kept", kept.value())
        .param("dropped", dropped.value())
        .update();
    jdbc.sql(
            "insert into people.organisation_merge (id, kept, dropped, merged_at) values (:id, :kept, :dropped, :now)")
        .param("id", UUID.randomUUID())
        .param("kept", kept.value())
        .param("dropped", dropped.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Those not undone since the moment, the latest first. */
  List<Merge> since(Instant moment) {
    return jdbc.sql(
            """
            select id, kept, dropped, merged_at from people.organisation_merge
            where merged_at > :since and undone_at is null order by merged_at desc
            """)
        .param("since", Timestamp.from(moment))
        .query(Merges::merge)
        .list();
  }

  /** Waits for whoever undoes it too; empty if it is undone, or older than the moment. */
  Optional<Merge> lock(UUID id, Instant since) {
    return jdbc.sql(
            """
            select id, kept, dropped, merged_at from people.organisation_merge
            where id = :id and merged_at > :since and undone_at is null for update
            """)
        .param("id", id)
        .param("since", Timestamp.from(since))
        .query(Merges::merge)
        .optional();
  }

  /** Both entries stand for themselves again, each with the people it had or has got since. */
  void undo(Merge merge, Instant now) {
    jdbc.sql(
            "update people.organisation set merged_into = null, merged_at = null where id = :dropped")
        .param("dropped", merge.dropped().value())
        .update();
    jdbc.sql(
            "delete from people.organisation_staff where organisation = :kept and came_with = :dropped")
        .param("kept", merge.kept().value())
        .param("dropped", merge.dropped().value())
        .update();
    jdbc.sql("update people.organisation_merge set undone_at = :now where id = :id")
        .param("id", merge.id())
        .param("now", Timestamp.from(now))
        .update();
  }

  private static Merge merge(ResultSet row, int number) throws SQLException {
    return new Merge(
        row.getObject("id", UUID.class),
        id(row, "kept"),
        id(row, "dropped"),
        row.getTimestamp("merged_at").toInstant());
  }

  private static OrganisationId id(ResultSet row, String column) throws SQLException {
    return new OrganisationId(row.getObject(column, UUID.class));
  }
}
