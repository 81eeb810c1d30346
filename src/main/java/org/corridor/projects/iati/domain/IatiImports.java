package org.corridor.projects.iati.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.projects.iati.domain.IatiImport.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files on their way in, in PostgreSQL. */
@Repository
class IatiImports {

  private final JdbcClient jdbc;

  IatiImports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      UUID id, String file, boolean folder, long size, @Nullable Instant modified, Instant now) {
    jdbc.sql(
            """
            insert into projects.iati_import
              (id, file, folder, size, modified_at, state, created_at)
            values (:id, :file, :folder, :size, :modified::timestamptz, 'reading', :now)
            """)
        .param("id", id)
        .param("file", file)
        .param("folder", folder)
        .param("size", size)
        .param("modified", modified == null ? null : Timestamp.from(modified))
        .param("now", Timestamp.from(now))
        .update();
  }

  void addContent(UUID id, byte[] content) {
    jdbc.sql("insert into projects.iati_import_file (import, content) values (:id, :content)")
        .param("id", id)
        .param("content", content)
        .update();
  }

  Optional<byte[]> content(UUID id) {
    return jdbc.sql("select content from projects.iati_import_file where import = :id")
        .param("id", id)
        .query(byte[].class)
        .optional();
  }

  Optional<IatiImport> find(UUID id) {
    return jdbc.sql("select * from projects.iati_import where id = :id")
        .param("id", id)
        .query(IatiImports::row)
        .optional();
  }

  /** The latest first. */
  List<IatiImport> latest(int most) {
    return jdbc.sql("select * from projects.iati_import order by created_at desc, id limit :most")
        .param("most", most)
        .query(IatiImports::row)
        .list();
  }

  /** Puts it into another state if it is in the one that is expected; whether it was. */
  boolean change(UUID id, State from, State to, @Nullable Instant finished) {
    return jdbc.sql(
                """
                update projects.iati_import
                set state = :to, stop = false, finished_at = :finished::timestamptz
                where id = :id and state = :from
                """)
            .param("id", id)
            .param("from", from.code())
            .param("to", to.code())
            .param("finished", finished == null ? null : Timestamp.from(finished))
            .update()
        == 1;
  }

  void askToStop(UUID id) {
    jdbc.sql("update projects.iati_import set stop = true where id = :id and state = 'reading'")
        .param("id", id)
        .update();
  }

  boolean isToStop(UUID id) {
    return jdbc.sql("select stop from projects.iati_import where id = :id")
        .param("id", id)
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  void progress(UUID id, int activities, long position, Map<String, Integer> unknown) {
    jdbc.sql(
            """
            update projects.iati_import
            set activities = :activities, position = :position, unknown = :unknown where id = :id
            """)
        .param("id", id)
        .param("activities", activities)
        .param("position", position)
        .param("unknown", ActivityJson.write(unknown))
        .update();
  }

  /** Nothing of a refused file is kept. */
  void refuse(UUID id, Finding finding, Instant now) {
    change(id, State.READING, State.REFUSED, now);
    jdbc.sql("update projects.iati_import set finding = :finding where id = :id")
        .param("id", id)
        .param("finding", ActivityJson.write(finding))
        .update();
    jdbc.sql("delete from projects.iati_import_row where import = :id").param("id", id).update();
    removeContent(id);
  }

  void removeContent(UUID id) {
    jdbc.sql("delete from projects.iati_import_file where import = :id").param("id", id).update();
  }

  void remove(UUID id) {
    jdbc.sql("delete from projects.iati_import where id = :id").param("id", id).update();
  }

  private static IatiImport row(ResultSet row, int number) throws SQLException {
    String finding = row.getString("finding");
    return new IatiImport(
        row.getObject("id", UUID.class),
        row.getString("file"),
        row.getBoolean("folder"),
        row.getLong("size"),
        instant(row, "modified_at"),
        State.of(row.getString("state")),
        row.getInt("activities"),
        row.getLong("position"),
        ActivityJson.counts(row.getString("unknown")),
        finding == null ? null : ActivityJson.finding(finding),
        row.getTimestamp("created_at").toInstant(),
        instant(row, "finished_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }
}
