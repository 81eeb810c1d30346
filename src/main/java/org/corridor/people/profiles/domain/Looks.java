package org.corridor.people.profiles.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who looked at whose profile, on which day. */
@Repository
class Looks {

  private final JdbcClient jdbc;

  Looks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In what role somebody looked; the text is {@code people.looks.role.<code>}. */
  enum Role {
    MEMBER,
    STEWARD
  }

  /**
   * @param viewer empty for somebody who has left
   * @param last of that day
   */
  record Look(Optional<PersonId> viewer, Role role, LocalDate day, Instant last) {}

  /** Several looks on one day are one. */
  void add(PersonId owner, PersonId viewer, Role role, LocalDate day, Instant now) {
    jdbc.sql(
            """
            insert into people.look (owner, viewer, role, day, last_at)
            values (:owner, :viewer, :role, :day, :now)
            on conflict (owner, viewer, role, day) do update set last_at = excluded.last_at
            """)
        .param("owner", owner.value())
        .param("viewer", viewer.value())
        .param("role", role.name())
        .param("day", day)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** A member's looks at the profiles with these keys; one's own is no look. */
  void addAll(Collection<UUID> keys, PersonId viewer, LocalDate day, Instant now) {
    jdbc.sql(
            """
            insert into people.look (owner, viewer, role, day, last_at)
            select person, :viewer, :role, :day, :now from people.profile
            where key = any (:keys) and person <> :viewer
            on conflict (owner, viewer, role, day) do update set last_at = excluded.last_at
            """)
        .param("keys", keys.toArray(UUID[]::new))
        .param("viewer", viewer.value())
        .param("role", Role.MEMBER.name())
        .param("day", day)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** The latest first. */
  List<Look> at(PersonId owner) {
    return jdbc.sql("select * from people.look where owner = :owner order by last_at desc")
        .param("owner", owner.value())
        .query(Looks::look)
        .list();
  }

  /** When the person looked at somebody. */
  List<Look> by(PersonId viewer) {
    return jdbc.sql("select * from people.look where viewer = :viewer order by last_at desc")
        .param("viewer", viewer.value())
        .query(Looks::look)
        .list();
  }

  void removeBefore(LocalDate day) {
    jdbc.sql("delete from people.look where day < :day").param("day", day).update();
  }

  /** What others did to the person's profile goes; what the person did stays, without them. */
  void remove(PersonId person) {
    jdbc.sql("delete from people.look where owner = :person")
        .param("person", person.value())
        .update();
    jdbc.sql("update people.look set viewer = null where viewer = :person")
        .param("person", person.value())
        .update();
  }

  private static Look look(ResultSet row, int number) throws SQLException {
    return new Look(
        Optional.ofNullable(row.getObject("viewer", UUID.class)).map(PersonId::new),
        Role.valueOf(row.getString("role")),
        row.getObject("day", LocalDate.class),
        row.getTimestamp("last_at").toInstant());
  }
}
