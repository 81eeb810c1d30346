package org.corridor.projects.iati.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What other publishers told of the projects that were taken in. */
@Repository
class KnownActivities {

  private final JdbcClient jdbc;

  KnownActivities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param publisher identifier of the organisation that tells of it
   * @param json of the activity
   * @param source the import that last said it
   */
  record Known(
      String identifier,
      String slug,
      String publisher,
      String json,
      String hash,
      UUID source,
      Instant changed) {}

  /** A small part of each: hash and publisher by identifier. */
  Map<String, Mark> marks(Collection<String> identifiers) {
    Map<String, Mark> marks = new HashMap<>();
    jdbc.sql(
            """
            select identifier, hash, publisher from projects.iati_activity
            where identifier = any (:identifiers::text[])
            """)
        .param("identifiers", identifiers.toArray(String[]::new))
        .query(
            row -> {
              marks.put(
                  row.getString("identifier"),
                  new Mark(row.getString("hash"), row.getString("publisher")));
            });
    return marks;
  }

  record Mark(String hash, String publisher) {}

  Optional<Known> find(String identifier) {
    return jdbc.sql("select * from projects.iati_activity where identifier = :identifier")
        .param("identifier", identifier)
        .query(KnownActivities::row)
        .optional();
  }

  Optional<Known> bySlug(String slug) {
    return jdbc.sql("select * from projects.iati_activity where slug = :slug")
        .param("slug", slug)
        .query(KnownActivities::row)
        .optional();
  }

  /** When one was last taken in; empty while there is none. */
  Optional<Instant> changed() {
    return jdbc.sql("select max(changed_at) from projects.iati_activity")
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(Timestamp::toInstant);
  }

  void save(Known known) {
    jdbc.sql(
            """
            insert into projects.iati_activity
              (identifier, slug, publisher, activity, hash, import, changed_at)
            values (:identifier, :slug, :publisher, :activity, :hash, :import, :changed)
            on conflict (identifier) do update set publisher = excluded.publisher,
              activity = excluded.activity, hash = excluded.hash, import = excluded.import,
              changed_at = excluded.changed_at
            """)
        .param("identifier", known.identifier())
        .param("slug", known.slug())
        .param("publisher", known.publisher())
        .param("activity", known.json())
        .param("hash", known.hash())
        .param("import", known.source())
        .param("changed", Timestamp.from(known.changed()))
        .update();
  }

  void remove(String identifier) {
    jdbc.sql("delete from projects.iati_activity where identifier = :identifier")
        .param("identifier", identifier)
        .update();
  }

  private static Known row(ResultSet row, int number) throws SQLException {
    return new Known(
        row.getString("identifier"),
        row.getString("slug"),
        row.getString("publisher"),
        row.getString("activity"),
        row.getString("hash"),
        row.getObject("import", UUID.class),
        row.getTimestamp("changed_at").toInstant());
  }
}
