package org.corridor.people.groups.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.GroupId;
import org.corridor.people.PersonId;
import org.corridor.people.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to which group, in PostgreSQL. */
@Repository
class Memberships {

  private static final String SELECT =
      """
      select m.diaspora_group, m.person, m.standing, m.shown_to, m.since, p.name
      from people.group_member m join people.person p on p.id = m.person
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Memberships(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Somebody in a group, or who wants to be. */
  record Membership(
      GroupId group,
      PersonId person,
      String name,
      Standing standing,
      ShownTo shownTo,
      Instant since) {
    @Override
    public String toString() {
      return "Membership";
    }
  }

  Optional<Membership> find(GroupId group, PersonId person) {
    return jdbc.sql(SELECT + "where m.diaspora_group = :group and m.person = :person")
        .param("group", group.value())
        .param("person", person.value())
        .query(Memberships::membership)
        .optional();
  }

  /** Puts somebody in; who is there already stays as they are. True if they were not there. */
  boolean add(GroupId group, PersonId person, Standing standing) {
    return jdbc.sql(
                """
                insert into people.group_member (diaspora_group, person, standing, shown_to, since)
                values (:group, :person, :standing, 'hosts', :now) on conflict do nothing
                """)
            .param("group", group.value())
            .param("person", person.value())
            .param("standing", standing.code())
            .param("now", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
            .update()
        == 1;
  }

  void stand(GroupId group, PersonId person, Standing standing) {
    jdbc.sql(
            """
            update people.group_member set standing = :standing
            where diaspora_group = :group and person = :person
            """)
        .param("group", group.value())
        .param("person", person.value())
        .param("standing", standing.code())
        .update();
  }

  boolean show(GroupId group, PersonId person, ShownTo shownTo) {
    return jdbc.sql(
                """
                update people.group_member set shown_to = :shown
                where diaspora_group = :group and person = :person
                """)
            .param("group", group.value())
            .param("person", person.value())
            .param("shown", shownTo.code())
            .update()
        == 1;
  }

  boolean remove(GroupId group, PersonId person) {
    return jdbc.sql(
                "delete from people.group_member where diaspora_group = :group and person = :person")
            .param("group", group.value())
            .param("person", person.value())
            .update()
        == 1;
  }

  void removeEverywhere(PersonId person) {
    jdbc.sql("delete from people.group_member where person = :person")
        .param("person", person.value())
        .update();
  }

  List<Membership> of(PersonId person) {
    return jdbc.sql(SELECT + "where m.person = :person order by m.since, m.diaspora_group")
        .param("person", person.value())
        .query(Memberships::membership)
        .list();
  }

  /** All whose account is open, for hosts: who asks first, then hosts, then members by name. */
  List<Membership> of(GroupId group) {
    return jdbc.sql(
            SELECT
                + """
                where m.diaspora_group = :group and m.person not in (select person from people.closing)
                order by array_position(array['asked', 'host', 'member'], m.standing), lower(p.name), p.id
                """)
        .param("group", group.value())
        .query(Memberships::membership)
        .list();
  }

  /**
   * Those who let this audience know, by name, but for people who are hidden or gone.
   *
   * @param most how many at most
   */
  List<Membership> shown(GroupId group, ShownTo audience, int most) {
    return jdbc.sql(
            SELECT
                + """
                join people.present here on here.person = m.person
                where m.diaspora_group = :group and m.standing <> 'asked'
                  and array_position(array['hosts', 'group', 'members', 'everyone'], m.shown_to)
                    >= array_position(array['hosts', 'group', 'members', 'everyone'], :audience)
                  and not exists (select 1 from people.hidden_page h where h.person = m.person)
                order by lower(p.name), p.id limit :most
                """)
        .param("group", group.value())
        .param("audience", audience.code())
        .param("most", most)
        .query(Memberships::membership)
        .list();
  }

  /** How many belong to it. Never shown as it is, but for hosts: see {@link SmallNumbers}. */
  long count(GroupId group) {
    return jdbc.sql(
            """
            select count(*) from people.group_member m join people.present here on here.person = m.person
            where m.diaspora_group = :group and m.standing <> 'asked'
            """)
        .param("group", group.value())
        .query(Long.class)
        .single();
  }

  private static Membership membership(ResultSet row, int number) throws SQLException {
    return new Membership(
        new GroupId(row.getObject("diaspora_group", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("name"),
        Standing.of(row.getString("standing")),
        ShownTo.of(row.getString("shown_to")).orElse(ShownTo.HOSTS),
        row.getTimestamp("since").toInstant());
  }
}
