package org.corridor.people.profiles.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All photos, in PostgreSQL, so that they are in the backup. They go with the profile. */
@Repository
class Photos {

  private final JdbcClient jdbc;

  Photos(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In place of any other; the person has a profile. */
  void save(PersonId person, Photo photo) {
    jdbc.sql(
            """
            insert into people.photo (person, mark, large, small, added_at)
            values (:person, :mark, :large, :small, :added)
            on conflict (person) do update set mark = excluded.mark, large = excluded.large,
              small = excluded.small, added_at = excluded.added_at
            """)
        .param("person", person.value())
        .param("mark", photo.mark())
        .param("large", photo.large())
        .param("small", photo.small())
        .param("added", Timestamp.from(photo.added()))
        .update();
  }

  Optional<Photo> at(ProfileKey key) {
    return jdbc.sql(
            "select f.* from people.photo f join people.profile p using (person) where p.key = :key")
        .param("key", key.value())
        .query(Photos::photo)
        .optional();
  }

  Optional<Photo> of(PersonId person) {
    return jdbc.sql("select * from people.photo where person = :person")
        .param("person", person.value())
        .query(Photos::photo)
        .optional();
  }

  boolean remove(PersonId person) {
    return jdbc.sql("delete from people.photo where person = :person")
            .param("person", person.value())
            .update()
        == 1;
  }

  private static Photo photo(ResultSet row, int number) throws SQLException {
    return new Photo(
        row.getObject("mark", UUID.class),
        row.getBytes("large"),
        row.getBytes("small"),
        row.getTimestamp("added_at").toInstant());
  }
}
