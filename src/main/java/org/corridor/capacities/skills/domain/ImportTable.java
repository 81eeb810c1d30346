package org.corridor.capacities.skills.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Taxonomies on their way in, in PostgreSQL. */
@Repository
class ImportTable {

  private final JdbcClient jdbc;

  ImportTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How far an import is. */
  enum State {
    WAITING,
    RUNNING,
    DONE,
    REFUSED,
    FAILED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * An import.
   *
   * @param progress of a thousand
   * @param outcome JSON of an {@link ImportOutcome}, or of a {@link ImportOutcome.Refusal}
   */
  record Row(
      UUID id,
      State state,
      boolean folder,
      String version,
      String step,
      int progress,
      @Nullable String outcome,
      Instant created,
      @Nullable Instant finished) {}

  void add(UUID id, boolean folder, String version, Instant now) {
    jdbc.sql(
            """
            insert into capacities.taxonomy_import (id, state, folder, version, created_at)
            values (:id, 'waiting', :folder, :version, :now)
            """)
        .param("id", id)
        .param("folder", folder)
        .param("version", version)
        .param("now", Timestamp.from(now))
        .update();
  }

  void addFile(UUID id, int number, String name, byte[] content) {
    jdbc.sql(
            """
            insert into capacities.taxonomy_import_file (import, number, name, content)
            values (:id, :number, :name, :content)
            """)
        .param("id", id)
        .param("number", number)
        .param("name", name)
        .param("content", content)
        .update();
  }

  Optional<Row> find(UUID id) {
    return jdbc.sql("select * from capacities.taxonomy_import where id = :id")
        .param("id", id)
        .query(ImportTable::row)
        .optional();
  }

  /** The latest first. */
  List<Row> latest(int most) {
    return jdbc.sql(
            "select * from capacities.taxonomy_import order by created_at desc, id limit :most")
        .param("most", most)
        .query(ImportTable::row)
        .list();
  }

  /** Whether one waits or runs. */
  boolean isBusy() {
    return jdbc.sql(
            """
            select exists (select 1 from capacities.taxonomy_import
              where state in ('waiting', 'running'))
            """)
        .query(Boolean.class)
        .single();
  }

  void begin(UUID id) {
    jdbc.sql(
            """
            update capacities.taxonomy_import set state = 'running', step = '', progress = 0
            where id = :id
            """)
        .param("id", id)
        .update();
  }

  void progress(UUID id, String step, int progress) {
    jdbc.sql(
            """
            update capacities.taxonomy_import set step = :step, progress = :progress
            where id = :id and state = 'running'
            """)
        .param("id", id)
        .param("step", step)
        .param("progress", progress)
        .update();
  }

  /** What came of the last import that was taken in, if it was of just these files. */
  Optional<String> outcomeOfSame(String fingerprint) {
    return jdbc.sql(
            """
            select outcome from (select * from capacities.taxonomy_import where state = 'done'
              order by finished_at desc limit 1) last
            where fingerprint = :fingerprint
            """)
        .param("fingerprint", fingerprint)
        .query(String.class)
        .optional();
  }

  void done(UUID id, String outcome, String fingerprint, Instant now) {
    end(id, State.DONE, outcome, now);
    jdbc.sql("update capacities.taxonomy_import set fingerprint = :fingerprint where id = :id")
        .param("fingerprint", fingerprint)
        .param("id", id)
        .update();
  }

  void end(UUID id, State state, @Nullable String outcome, Instant now) {
    jdbc.sql(
            """
            update capacities.taxonomy_import
            set state = :state, step = '', progress = 1000, outcome = :outcome, finished_at = :now
            where id = :id
            """)
        .param("id", id)
        .param("state", state.code())
        .param("outcome", outcome)
        .param("now", Timestamp.from(now))
        .update();
    jdbc.sql("delete from capacities.taxonomy_import_file where import = :id")
        .param("id", id)
        .update();
  }

  /** What was uploaded, written into the folder under names of our own. */
  List<EscoFiles.Brought> unload(UUID id, Path folder) {
    List<EscoFiles.Brought> files = new ArrayList<>();
    jdbc.sql(
            """
            select number, name, content from capacities.taxonomy_import_file
            where import = :id order by number
            """)
        .param("id", id)
        .query(
            row -> {
              Path path = folder.resolve(String.valueOf(row.getInt("number")));
              try (InputStream content = row.getBinaryStream("content")) {
                Files.copy(content, path);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              files.add(new EscoFiles.Brought(row.getString("name"), path));
            });
    return files;
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    Timestamp finished = row.getTimestamp("finished_at");
    return new Row(
        row.getObject("id", UUID.class),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getBoolean("folder"),
        row.getString("version"),
        row.getString("step"),
        row.getInt("progress"),
        row.getString("outcome"),
        row.getTimestamp("created_at").toInstant(),
        finished == null ? null : finished.toInstant());
  }
}
