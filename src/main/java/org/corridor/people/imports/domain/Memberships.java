package org.corridor.people.imports.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who said that they are a member of an organisation, in PostgreSQL. */
@Repository
class Memberships {

  private final JdbcClient jdbc;

  Memberships(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One of them. */
  record Membership(OrganisationId organisation, String number, Instant since) {}

  void add(PersonId person, OrganisationId organisation, String number, Instant now) {
    jdbc.sql(
            """
            insert into people.membership (person, organisation, number, since)
            values (:person, :organisation, :number, :now) on conflict do nothing
            """)
        .param("person", person.value())
        .param("organisation", organisation.value())
        .param("number", number)
        .param("now", Timestamp.from(now))
        .update();
  }

  List<Membership> of(PersonId person) {
    return jdbc.sql(
            """
            select people.organisation_now(organisation) as organisation, number, since
            from people.membership where person = :person order by since
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Membership(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    row.getString("number"),
                    row.getTimestamp("since").toInstant()))
        .list();
  }

  void remove(PersonId person, OrganisationId organisation) {
    jdbc.sql(
            """
            delete from people.membership where person = :person
              and organisation in (select people.organisation_ids(:organisation))
            """)
        .param("person", person.value())
        .param("organisation", organisation.value())
        .update();
  }

  void remove(PersonId person) {
    jdbc.sql("delete from people.membership where person = :person")
        .param("person", person.value())
        .update();
  }

  /** One for each organisation that somebody is a member of, under the number it had then. */
  Map<PersonId, Set<String>> marks(Collection<PersonId> people) {
    Map<PersonId, Set<String>> marks = new HashMap<>();
    jdbc.sql(
            """
            select person, 'member:' || organisation as mark from people.membership
            where person = any (:people)
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              marks
                  .computeIfAbsent(
                      new PersonId(row.getObject("person", UUID.class)), one -> new HashSet<>())
                  .add(row.getString("mark"));
            });
    return marks;
  }

  /** As {@link #share}: staff knows the members of its organisation, and these know the staff. */
  Set<String> marksOfColleagues(PersonId person) {
    return Set.copyOf(
        jdbc.sql(
                """
                select 'member:' || ids from people.organisation_staff s
                cross join lateral people.organisation_ids(s.organisation) ids
                where s.person = :person
                union
                select 'staff:' || people.organisation_now(m.organisation)
                from people.membership m where m.person = :person
                """)
            .param("person", person.value())
            .query(String.class)
            .list());
  }

  /** Whether one is a member of an organisation to whose staff the other belongs. */
  boolean share(PersonId one, PersonId other) {
    return jdbc.sql(
            """
            select exists (
              select 1 from people.membership m
              join people.organisation_staff s on s.organisation = people.organisation_now(m.organisation)
              where m.person = :one and s.person = :other or m.person = :other and s.person = :one)
            """)
        .param("one", one.value())
        .param("other", other.value())
        .query(Boolean.class)
        .single();
  }
}
