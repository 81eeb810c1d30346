package org.corridor.projects.design.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All designs with their revisions, in PostgreSQL. */
@Repository
class Designs {

  private final JdbcClient jdbc;
  private final DesignJson json;

  Designs(JdbcClient jdbc, DesignJson json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  Optional<Design> find(DesignKey key) {
    return find(key, "");
  }

  /** Locks the design until the transaction ends, so that two saves follow one another. */
  Optional<Design> findForChange(DesignKey key) {
    return find(key, " for update");
  }

  private Optional<Design> find(DesignKey key, String lock) {
    return jdbc.sql(
            "select key, owner, content, revision, sample, created_at, changed_at, deleted_at from projects.design where key = :key"
                + lock)
        .param("key", key.value())
        .query(this::design)
        .optional();
  }

  void add(Design design, @Nullable Step step) {
    jdbc.sql(
            """
            insert into projects.design (key, owner, content, revision, sample, created_at, changed_at)
            values (:key, :owner, :content::jsonb, :revision, :sample, :created, :changed)
            """)
        .param("key", design.key().value())
        .param("owner", ownerOf(design))
        .param("content", json.write(design.content()))
        .param("revision", design.revision())
        .param("sample", design.sample())
        .param("created", Timestamp.from(design.created()))
        .param("changed", Timestamp.from(design.changed()))
        .update();
    addRevision(design, Design.Revision.of(design, step), "");
  }

  void save(Design design) {
    jdbc.sql(
            """
            update projects.design set owner = :owner, content = :content::jsonb, revision = :revision,
              changed_at = :changed, deleted_at = :deleted where key = :key
            """)
        .param("key", design.key().value())
        .param("owner", ownerOf(design))
        .param("content", json.write(design.content()))
        .param("revision", design.revision())
        .param("changed", Timestamp.from(design.changed()))
        .param("deleted", design.deleted() == null ? null : Timestamp.from(design.deleted()))
        .update();
  }

  /**
   * @param writer of the form that saves it, empty for none
   */
  void addRevision(Design design, Design.Revision revision, String writer) {
    Step step = revision.step();
    jdbc.sql(
            """
            insert into projects.design_revision (design_key, number, step, content, at, restores, undo, writer)
            values (:key, :number, :step, :content::jsonb, :at, :restores, :undo, nullif(:writer, ''))
            """)
        .param("key", design.key().value())
        .param("number", revision.number())
        .param("step", step == null ? null : step.name())
        .param("content", json.write(revision.content()))
        .param("at", Timestamp.from(revision.at()))
        .param("restores", revision.restores())
        .param("undo", revision.undo())
        .param("writer", writer)
        .update();
  }

  /** Takes away the latest revision if this form saved it for this step, to be saved anew. */
  void dropHeadOf(Design design, Step step, String writer) {
    jdbc.sql(
            """
            delete from projects.design_revision
            where design_key = :key and number = :number and step = :step and writer = :writer
            """)
        .param("key", design.key().value())
        .param("number", design.revision())
        .param("step", step.name())
        .param("writer", writer)
        .update();
  }

  /** Number of the last revision that this form saved; 0 for none. */
  int lastOf(DesignKey key, String writer) {
    return jdbc.sql(
            """
            select coalesce(max(number), 0) from projects.design_revision
            where design_key = :key and writer = :writer
            """)
        .param("key", key.value())
        .param("writer", writer)
        .query(Integer.class)
        .single();
  }

  /** The revision that stands before this number. */
  Optional<Design.Revision> before(DesignKey key, int number) {
    return jdbc.sql(
            """
            select number, step, content, at, restores, undo from projects.design_revision
            where design_key = :key and number < :number order by number desc limit 1
            """)
        .param("key", key.value())
        .param("number", number)
        .query(this::revision)
        .optional();
  }

  Optional<Design.Revision> revision(DesignKey key, int number) {
    return jdbc.sql(
            "select number, step, content, at, restores, undo from projects.design_revision where design_key = :key and number = :number")
        .param("key", key.value())
        .param("number", number)
        .query(this::revision)
        .optional();
  }

  /** Whether this step was ever saved. */
  boolean hasRevisionOf(DesignKey key, Step step) {
    return jdbc.sql(
            "select exists (select 1 from projects.design_revision where design_key = :key and step = :step)")
        .param("key", key.value())
        .param("step", step.name())
        .query(Boolean.class)
        .single();
  }

  /** The latest first. */
  List<Design.Revision> revisions(DesignKey key, int most) {
    return jdbc.sql(
            "select number, step, content, at, restores, undo from projects.design_revision where design_key = :key order by number desc limit :most")
        .param("key", key.value())
        .param("most", most)
        .query(this::revision)
        .list();
  }

  List<Design> ownedBy(PersonId owner) {
    return jdbc.sql(
            """
            select key, owner, content, revision, sample, created_at, changed_at, deleted_at from projects.design
            where owner = :owner order by changed_at desc
            """)
        .param("owner", owner.value())
        .query(this::design)
        .list();
  }

  /** With all their revisions. */
  void removeOwnedBy(PersonId owner) {
    jdbc.sql("delete from projects.design where owner = :owner")
        .param("owner", owner.value())
        .update();
  }

  /** Erases all that was in the bin before this moment; returns how many. */
  int eraseBinned(Instant before) {
    return jdbc.sql("delete from projects.design where deleted_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  /** Erases designs of nobody that nobody touched since this moment; returns how many. */
  int eraseForgotten(Instant before) {
    return jdbc.sql("delete from projects.design where owner is null and changed_at < :before")
        .param("before", Timestamp.from(before))
        .update();
  }

  private Design design(ResultSet row, int number) throws SQLException {
    UUID owner = row.getObject("owner", UUID.class);
    return new Design(
        new DesignKey(row.getString("key")),
        owner == null ? null : new PersonId(owner),
        json.read(row.getString("content")),
        row.getInt("revision"),
        row.getBoolean("sample"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        instant(row, "deleted_at"));
  }

  private Design.Revision revision(ResultSet row, int number) throws SQLException {
    String step = row.getString("step");
    return new Design.Revision(
        row.getInt("number"),
        step == null ? null : Step.valueOf(step),
        json.read(row.getString("content")),
        row.getTimestamp("at").toInstant(),
        row.getObject("restores", Integer.class),
        row.getBoolean("undo"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static @Nullable UUID ownerOf(Design design) {
    PersonId owner = design.owner();
    return owner == null ? null : owner.value();
  }
}
