package org.corridor.communities.circles.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.circles.domain.Membership.Role;
import org.corridor.communities.circles.domain.Membership.State;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in which circle, in PostgreSQL. */
@Repository
class MembershipTable {

  private final JdbcClient jdbc;

  MembershipTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Membership> of(CircleId circle, PersonId person) {
    return list(
            "where circle = :circle and person = :person",
            Map.of("circle", circle.value(), "person", person.value()))
        .stream()
        .findFirst();
  }

  Optional<Membership> find(CircleId circle, long id) {
    return list("where circle = :circle and id = :id", Map.of("circle", circle.value(), "id", id))
        .stream()
        .findFirst();
  }

  List<Membership> list(String which, Map<String, ?> parameters) {
    return jdbc.sql("select * from communities.membership " + which)
        .params(parameters)
        .query(MembershipTable::membership)
        .list();
  }

  int count(CircleId circle, State state) {
    return jdbc.sql(
            "select count(*) from communities.membership where circle = :circle and state = :state")
        .param("circle", circle.value())
        .param("state", state.name())
        .query(Integer.class)
        .single();
  }

  /** Whether another member shows by this name. */
  boolean isTaken(CircleId circle, String name, PersonId person) {
    return jdbc.sql(
            """
            select exists (select 1 from communities.membership
              where circle = :circle and lower(name) = lower(:name) and person <> :person
                and state in ('IN', 'ASKED'))
            """)
        .param("circle", circle.value())
        .param("name", name)
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  void add(Membership one) {
    write(
        one,
        """
        insert into communities.membership (circle, person, name, role, state, word, since)
        select :circle, :person, :name, :role, :state, :word, :since
        where :id = 0
        on conflict (circle, person) do nothing
        """);
  }

  void save(Membership one) {
    write(
        one,
        """
        update communities.membership set name = :name, role = :role, state = :state, word = :word,
          since = :since
        where id = :id and circle = :circle and person = :person
        """);
  }

  private void write(Membership one, String sql) {
    jdbc.sql(sql)
        .param("id", one.id())
        .param("circle", one.circle().value())
        .param("person", one.person() == null ? null : one.person().value())
        .param("name", one.name())
        .param("role", one.role().name())
        .param("state", one.state().name())
        .param("word", one.word())
        .param("since", Timestamp.from(one.since()))
        .update();
  }

  /** Leaves what they wrote without them; who only asked or was shut out is forgotten. */
  void forget(PersonId person) {
    jdbc.sql(
            "delete from communities.membership where person = :person and state <> 'IN' and state <> 'OUT'")
        .param("person", person.value())
        .update();
    jdbc.sql(
            """
            update communities.membership
            set person = null, name = '', word = '', state = 'OUT', role = 'MEMBER'
            where person = :person
            """)
        .param("person", person.value())
        .update();
  }

  private static Membership membership(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    return new Membership(
        row.getLong("id"),
        new CircleId(row.getObject("circle", UUID.class)),
        person == null ? null : new PersonId(person),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        State.valueOf(row.getString("state")),
        row.getString("word"),
        row.getTimestamp("since").toInstant());
  }
}
