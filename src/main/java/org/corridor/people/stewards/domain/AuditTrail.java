package org.corridor.people.stewards.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.corridor.people.GroupId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that stewards did, in PostgreSQL. The table takes new lines and refuses every change;
 * each line is sealed with the one before it, so that a line which somebody takes out by other
 * means is missed. People stand in it by a number of their own, which means nothing once their
 * account is gone.
 */
@Component
@Transactional
public class AuditTrail {

  private final JdbcClient jdbc;
  private final Clock clock;

  AuditTrail(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes what was done to an organisation, in the transaction that does it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(
      PersonId steward,
      Act act,
      OrganisationId organisation,
      String name,
      String path,
      String why) {
    add(steward, act, "organisation", organisation.value(), name, path, why);
  }

  /** Notes what was done to a group, in the transaction that does it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(PersonId steward, Act act, GroupId group, String name, String path, String why) {
    add(steward, act, "group", group.value(), name, path, why);
  }

  /** Notes what was done to a person, in the transaction that does it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(PersonId steward, Act act, PersonId person, String why) {
    add(steward, act, "person", alias(person), "", "", why);
  }

  private void add(
      PersonId steward, Act act, String kind, UUID about, String name, String path, String why) {
    jdbc.sql(
            """
            insert into people.steward_act (at, steward, act, kind, about, name, path, why)
            values (:at, :steward, :act, :kind, :about, :name, :path, :why)
            """)
        .param("at", Timestamp.from(clock.instant()))
        .param("steward", alias(steward))
        .param("act", act.code())
        .param("kind", kind)
        .param("about", about)
        .param("name", name)
        .param("path", path)
        .param("why", why)
        .update();
  }

  /** The number that stands for the person; it is forgotten with the account. */
  private UUID alias(PersonId person) {
    jdbc.sql("insert into people.audit_alias (person) values (:person) on conflict do nothing")
        .param("person", person.value())
        .update();
    return jdbc.sql("select alias from people.audit_alias where person = :person")
        .param("person", person.value())
        .query(UUID.class)
        .single();
  }

  /** The latest first. */
  @Transactional(readOnly = true)
  List<Deed> list(int most, long before) {
    return jdbc.sql(
            """
            select a.id, a.at, coalesce(s.name, '') as steward, a.act,
              case when a.kind = 'person' then coalesce(p.name, '') else a.name end as about,
              a.path, a.why
            from people.steward_act a
            left join people.audit_alias sa on sa.alias = a.steward
            left join people.person s on s.id = sa.person
            left join people.audit_alias pa on a.kind = 'person' and pa.alias = a.about
            left join people.person p on p.id = pa.person
            where a.id < :before order by a.id desc limit :most
            """)
        .param("before", before)
        .param("most", most)
        .query(AuditTrail::deed)
        .list();
  }

  /**
   * A line that a person stands in.
   *
   * @param alias the number that stands for the person
   * @param bySteward whether they did it, or it was done about them
   */
  record Part(Deed deed, String alias, boolean bySteward) {}

  /**
   * The lines that the person stands in, the earliest first; what is said of others is left out.
   */
  @Transactional(readOnly = true)
  List<Part> of(PersonId person) {
    return jdbc.sql(
            """
            select a.id, a.at, '' as steward, a.act, a.name as about, a.path, a.why,
              m.alias::text as alias, a.steward = m.alias as by_steward
            from people.audit_alias m
            join people.steward_act a on m.alias = a.steward or a.kind = 'person' and m.alias = a.about
            where m.person = :person order by a.id
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Part(deed(row, number), row.getString("alias"), row.getBoolean("by_steward")))
        .list();
  }

  /** From now on nothing says which lines the person stands in. */
  void forget(PersonId person) {
    jdbc.sql("delete from people.audit_alias where person = :person")
        .param("person", person.value())
        .update();
  }

  /** How many lines there are. */
  @Transactional(readOnly = true)
  long size() {
    return jdbc.sql("select count(*) from people.steward_act").query(Long.class).single();
  }

  /** Whether every line is as it was written, and none is missing between two others. */
  @Transactional(readOnly = true)
  boolean isWhole() {
    return jdbc.sql("select people.audit_trail_is_whole()").query(Boolean.class).single();
  }

  private static Deed deed(ResultSet row, int number) throws SQLException {
    return new Deed(
        row.getLong("id"),
        row.getTimestamp("at").toInstant(),
        row.getString("steward"),
        Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT).replace('-', '_')),
        row.getString("about"),
        row.getString("path"),
        row.getString("why"));
  }
}
