package org.corridor.projects.indicators.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.picture.Paper;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that prove a value, in PostgreSQL. They are only ever downloaded. */
@Repository
public class EvidenceFiles {

  /** How many a period may have. */
  static final int MOST_FILES = 20;

  private final JdbcClient jdbc;

  EvidenceFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param type its media type
   * @param size in bytes
   */
  public record FileFacts(
      UUID id,
      String indicator,
      int period,
      String name,
      String type,
      int size,
      MemberId by,
      Instant at) {}

  /** A file with what is in it. */
  public record EvidenceFile(FileFacts facts, byte[] content) {

    @Override
    public String toString() {
      return "EvidenceFile " + facts.id();
    }
  }

  List<FileFacts> of(ProjectKey project, String indicator, int period) {
    return jdbc.sql(
            """
            select id, indicator, period, name, kind, size, by, at from projects.indicator_file
            where project = :project and indicator = :indicator and period = :period
            order by at, id
            """)
        .param("project", project.value())
        .param("indicator", indicator)
        .param("period", period)
        .query(EvidenceFiles::facts)
        .list();
  }

  boolean has(ProjectKey project, String indicator) {
    return jdbc.sql(
            """
            select exists (select from projects.indicator_file
              where project = :project and indicator = :indicator)
            """)
        .param("project", project.value())
        .param("indicator", indicator)
        .query(Boolean.class)
        .single();
  }

  Optional<EvidenceFile> find(ProjectKey project, UUID id) {
    return jdbc.sql("select * from projects.indicator_file where project = :project and id = :id")
        .param("project", project.value())
        .param("id", id)
        .query((row, number) -> new EvidenceFile(facts(row, number), row.getBytes("content")))
        .optional();
  }

  /** The same file again changes nothing. */
  void add(ProjectKey project, FileFacts facts, Paper paper) {
    jdbc.sql(
            """
            insert into projects.indicator_file
              (id, project, indicator, period, name, kind, size, content, by, at)
            values (:id, :project, :indicator, :period, :name, :kind, :size, :content, :by, :at)
            on conflict do nothing
            """)
        .param("id", facts.id())
        .param("project", project.value())
        .param("indicator", facts.indicator())
        .param("period", facts.period())
        .param("name", facts.name())
        .param("kind", paper.kind().name())
        .param("size", facts.size())
        .param("content", paper.content())
        .param("by", facts.by().value())
        .param("at", Timestamp.from(facts.at()))
        .update();
  }

  void remove(ProjectKey project, UUID id) {
    jdbc.sql("delete from projects.indicator_file where project = :project and id = :id")
        .param("project", project.value())
        .param("id", id)
        .update();
  }

  private static FileFacts facts(ResultSet row, int number) throws SQLException {
    return new FileFacts(
        row.getObject("id", UUID.class),
        row.getString("indicator"),
        row.getInt("period"),
        row.getString("name"),
        type(row.getString("kind")),
        row.getInt("size"),
        new MemberId(row.getObject("by", UUID.class)),
        row.getTimestamp("at").toInstant());
  }

  private static String type(String kind) {
    return kind.equals(Paper.Kind.PDF.name())
        ? Paper.Kind.PDF.type()
        : "image/" + kind.toLowerCase(Locale.ROOT);
  }
}
