package org.corridor.people.contacts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From whom stewards took the right to ask, in PostgreSQL. */
@Repository
class AskingBans {

  private final JdbcClient jdbc;

  AskingBans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param why the reason that the person was told
   */
  record Ban(PersonId person, Instant since, String why) {
    @Override
    public String toString() {
      return "Ban";
    }
  }

  Optional<Ban> of(PersonId person) {
    return jdbc.sql("select * from people.asking_ban where person = :person")
        .param("person", person.value())
        .query(AskingBans::ban)
        .optional();
  }

  /** The latest first. */
  List<Ban> all() {
    return jdbc.sql("select * from people.asking_ban order by since desc, person")
        .query(AskingBans::ban)
        .list();
  }

  void add(PersonId person, Instant now, String why) {
    jdbc.sql(
            """
            insert into people.asking_ban (person, since, why) values (:person, :now, :why)
            on conflict (person) do nothing
            """)
        .param("person", person.value())
        .param("now", Timestamp.from(now))
        .param("why", why)
        .update();
  }

  boolean remove(PersonId person) {
    return jdbc.sql("delete from people.asking_ban where person = :person")
            .param("person", person.value())
            .update()
        == 1;
  }

  private static Ban ban(ResultSet row, int number) throws SQLException {
    return new Ban(
        new PersonId(row.getObject("person", UUID.class)),
        row.getTimestamp("since").toInstant(),
        row.getString("why"));
  }
}
