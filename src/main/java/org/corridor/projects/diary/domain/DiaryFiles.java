package org.corridor.projects.diary.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Photos and voice notes of entries, in PostgreSQL. */
@Repository
class DiaryFiles {

  private final JdbcClient jdbc;

  DiaryFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  enum Kind {
    PHOTO,
    SMALL_PHOTO,
    SOUND
  }

  void put(UUID entry, Kind kind, byte[] content) {
    jdbc.sql(
            """
            insert into projects.diary_file (entry, kind, content) values (:entry, :kind, :content)
            on conflict (entry, kind) do update set content = excluded.content
            """)
        .param("entry", entry)
        .param("kind", kind.name())
        .param("content", content)
        .update();
  }

  void remove(UUID entry, Kind kind) {
    jdbc.sql("delete from projects.diary_file where entry = :entry and kind = :kind")
        .param("entry", entry)
        .param("kind", kind.name())
        .update();
  }

  Optional<byte[]> find(UUID entry, Kind kind) {
    return jdbc.sql("select content from projects.diary_file where entry = :entry and kind = :kind")
        .param("entry", entry)
        .param("kind", kind.name())
        .query((row, number) -> row.getBytes("content"))
        .optional();
  }
}
