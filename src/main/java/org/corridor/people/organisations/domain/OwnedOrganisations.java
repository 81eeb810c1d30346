package org.corridor.people.organisations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations with what they say of themselves and the people they belong to, in PostgreSQL. */
@Repository
class OwnedOrganisations {

  private static final String SELECT =
      """
      select id, slug, name, kind, country, content, written, revision, writer, verified_at,
        verified_by
      from people.organisation
      """;

  /** An entry that was merged is answered with the one that stands for it. */
  private static final String BY_SLUG =
      """
      where id = people.organisation_now(
        (select asked.id from people.organisation asked where asked.slug = :slug))
      """;

  private static final String BY_ID = "where id = people.organisation_now(:id) ";

  private final JdbcClient jdbc;
  private final OrganisationTable table;
  private final OrganisationJson json;
  private final Clock clock;

  OwnedOrganisations(JdbcClient jdbc, OrganisationTable table, OrganisationJson json, Clock clock) {
    this.jdbc = jdbc;
    this.table = table;
    this.json = json;
    this.clock = clock;
  }

  /** Somebody with a role. */
  record StaffMember(PersonId person, String name, Role role) {}

  /** An organisation that somebody belongs to. */
  record Belonging(OrganisationId organisation, Role role, Instant since) {}

  Optional<Organisation> find(String slug) {
    return query(SELECT + BY_SLUG, "slug", slug);
  }

  Optional<Organisation> find(OrganisationId id) {
    return query(SELECT + BY_ID, "id", id.value());
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<Organisation> lock(String slug) {
    return query(SELECT + BY_SLUG + "for update", "slug", slug);
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<Organisation> lock(OrganisationId id) {
    return query(SELECT + BY_ID + "for update", "id", id.value());
  }

  private Optional<Organisation> query(String sql, String name, Object value) {
    return jdbc.sql(sql).param(name, value).query(this::organisation).optional();
  }

  /** Writes what it says of itself. The organisation must be locked. */
  void saveContent(Organisation organisation) {
    OrganisationIdentity identity = organisation.identity();
    jdbc.sql(
            """
            update people.organisation set name = :name, same_as = :same, kind = :kind,
              country = :country, content = :content::jsonb, written = :written,
              revision = :revision, writer = :writer, changed_at = :now
            where id = :id
            """)
        .param("id", organisation.id().value())
        .param("name", identity.name())
        .param("same", identity.named().same())
        .param("kind", identity.kind().code())
        .param("country", identity.country())
        .param("content", json.write(organisation.content()))
        .param("written", organisation.written().code())
        .param("revision", organisation.revision())
        .param("writer", organisation.writer())
        .param("now", Timestamp.from(clock.instant()))
        .update();
    table.addName(organisation.id(), identity.named());
    Set<String> countries = new TreeSet<>(Set.of(identity.country()));
    organisation.content().places().forEach(place -> countries.add(place.country()));
    table.replaceOwnCountries(organisation.id(), countries);
    saveVerification(organisation);
  }

  /** Writes the stewards' mark. The organisation must be locked. */
  void saveVerification(Organisation organisation) {
    Verification verification = organisation.verification();
    jdbc.sql("update people.organisation set verified_at = :at, verified_by = :by where id = :id")
        .param("id", organisation.id().value())
        .param(
            "at", verification == null ? null : Timestamp.from(verification.at()), Types.TIMESTAMP)
        .param("by", verification == null ? null : verification.means().code(), Types.VARCHAR)
        .update();
  }

  /** Writes who belongs to it. The organisation must be locked. */
  void saveStaff(Organisation organisation) {
    jdbc.sql(
            "delete from people.organisation_staff where organisation = :id and person <> all (:people)")
        .param("id", organisation.id().value())
        .param("people", ids(organisation))
        .update();
    organisation
        .staff()
        .forEach(
            (person, role) ->
                jdbc.sql(
                        """
                        insert into people.organisation_staff (organisation, person, role, since)
                        values (:id, :person, :role, :now)
                        on conflict (organisation, person) do update set role = excluded.role
                        """)
                    .param("id", organisation.id().value())
                    .param("person", person.value())
                    .param("role", role.code())
                    .param("now", Timestamp.from(clock.instant()))
                    .update());
  }

  private static UUID[] ids(Organisation organisation) {
    return organisation.staff().keySet().stream().map(PersonId::value).toArray(UUID[]::new);
  }

  /** Who belongs to it, those who may most first. */
  List<StaffMember> staff(OrganisationId organisation) {
    return jdbc.sql(
            """
            select s.person, p.name, s.role from people.organisation_staff s
            join people.person p on p.id = s.person where s.organisation = :id
              and s.person not in (select person from people.closing)
            order by array_position(array['representative', 'editor', 'member'], s.role), lower(p.name), p.id
            """)
        .param("id", organisation.value())
        .query(
            (row, number) ->
                new StaffMember(
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getString("name"),
                    role(row.getString("role"))))
        .list();
  }

  /** The organisations that the person belongs to, by name. */
  List<Belonging> of(PersonId person) {
    return jdbc.sql(
            """
            select s.organisation, s.role, s.since from people.organisation_staff s
            join people.organisation o on o.id = s.organisation and o.merged_into is null
            where s.person = :person order by o.same_as, o.country
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Belonging(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    role(row.getString("role")),
                    row.getTimestamp("since").toInstant()))
        .list();
  }

  boolean share(PersonId one, PersonId other) {
    return jdbc.sql(
            """
            select exists (select 1 from people.organisation_staff a
              join people.organisation_staff b using (organisation)
              join people.organisation o on o.id = a.organisation and o.merged_into is null
              where a.person = :one and b.person = :other)
            """)
        .param("one", one.value())
        .param("other", other.value())
        .query(Boolean.class)
        .single();
  }

  /** One for each organisation that somebody belongs to. */
  Map<PersonId, Set<String>> marks(Collection<PersonId> people) {
    Map<PersonId, Set<String>> marks = new HashMap<>();
    jdbc.sql(
            """
            select s.person, s.organisation from people.organisation_staff s
            join people.organisation o on o.id = s.organisation and o.merged_into is null
            where s.person = any (:people)
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              marks
                  .computeIfAbsent(
                      new PersonId(row.getObject("person", UUID.class)), p -> new HashSet<>())
                  .add("staff:" + row.getString("organisation"));
            });
    return marks;
  }

  void removeEverywhere(PersonId person) {
    jdbc.sql("delete from people.organisation_staff where person = :person")
        .param("person", person.value())
        .update();
  }

  private Organisation organisation(ResultSet row, int number) throws SQLException {
    OrganisationId id = new OrganisationId(row.getObject("id", UUID.class));
    return new Organisation(
        id,
        row.getString("slug"),
        new OrganisationIdentity(
            row.getString("name"),
            OrganisationKind.of(row.getString("kind")).orElse(OrganisationKind.OTHER),
            row.getString("country")),
        json.content(row.getString("content")),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getInt("revision"),
        row.getString("writer"),
        verification(row),
        roles(id));
  }

  static @Nullable Verification verification(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("verified_at");
    return at == null
        ? null
        : new Verification(
            Means.valueOf(row.getString("verified_by").toUpperCase(Locale.ROOT).replace('-', '_')),
            at.toInstant());
  }

  private Map<PersonId, Role> roles(OrganisationId organisation) {
    Map<PersonId, Role> roles = new HashMap<>();
    jdbc.sql("select person, role from people.organisation_staff where organisation = :id")
        .param("id", organisation.value())
        .query(
            row -> {
              roles.put(
                  new PersonId(row.getObject("person", UUID.class)), role(row.getString("role")));
            });
    return roles;
  }

  private static Role role(String code) {
    return Role.of(code).orElse(Role.MEMBER);
  }
}
