package org.corridor.people.organisations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.OrganisationView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which organisations there are, by name and address, in PostgreSQL. */
@Repository
class OrganisationTable {

  private static final String SELECT =
      """
      select o.id, o.slug, o.name, o.kind, o.country,
        array(select distinct c.country from people.organisation_ids(o.id) same
          cross join lateral (select country from people.organisation_country
            where organisation = same offset 0) c
          order by c.country) as works_in
      from people.organisation o
      """;

  private final JdbcClient jdbc;

  OrganisationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The one that has, or had, the name. */
  Optional<OrganisationId> named(OrganisationName name) {
    return jdbc.sql(
            "select people.organisation_now(organisation) from people.organisation_name where same_as = :same and country = :country")
        .param("same", name.same())
        .param("country", name.country())
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  /** Lets one at a time give the name away, until the transaction ends. */
  void lock(OrganisationName name) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", "people.organisation " + name.country() + " " + name.same())
        .query((row, number) -> true)
        .single();
  }

  /**
   * Adds it under the first address that is free, which it returns. The name must be {@linkplain
   * #lock locked} and free.
   */
  String add(OrganisationId id, OrganisationIdentity identity, String source) {
    int attempt = 0;
    while (!add(id, identity, source, identity.named().slug(attempt))) {
      attempt++;
    }
    addName(id, identity.named());
    return identity.named().slug(attempt);
  }

  private boolean add(
      OrganisationId id, OrganisationIdentity identity, String source, String slug) {
    return jdbc.sql(
                """
                insert into people.organisation (id, slug, name, same_as, kind, country, source)
                values (:id, :slug, :name, :sameAs, :kind, :country, :source)
                on conflict (slug) do nothing
                """)
            .param("id", id.value())
            .param("slug", slug)
            .param("name", identity.name())
            .param("sameAs", identity.named().same())
            .param("kind", identity.kind().code())
            .param("country", identity.country())
            .param("source", source)
            .update()
        == 1;
  }

  /** What it was called before stays known: whoever registers it again finds it. */
  void addName(OrganisationId id, OrganisationName name) {
    jdbc.sql(
            """
            insert into people.organisation_name (same_as, country, organisation)
            values (:same, :country, :id) on conflict do nothing
            """)
        .param("same", name.same())
        .param("country", name.country())
        .param("id", id.value())
        .update();
    noteLikeness(id, name);
  }

  /** So that a steward can see whether it is one of those that were here before. */
  private void noteLikeness(OrganisationId id, OrganisationName name) {
    jdbc.sql(
            """
            insert into people.organisation_likeness (one, other, likeness)
            select least(n.organisation, :id), greatest(n.organisation, :id),
              max(public.similarity(n.same_as, :same))
            from people.organisation_name n
            where n.country = :country and n.organisation <> :id
              and public.similarity(n.same_as, :same) >= 0.45
            group by 1, 2 on conflict do nothing
            """)
        .param("id", id.value())
        .param("same", name.same())
        .param("country", name.country())
        .update();
  }

  /** Those of the country whose names are much like this one, the most alike first. */
  List<OrganisationView> alike(OrganisationName name, int most) {
    return jdbc.sql(
            SELECT
                + """
                join (select people.organisation_now(n.organisation) as organisation,
                    max(public.similarity(n.same_as, :same)) as alike
                  from people.organisation_name n
                  where n.country = :country and public.similarity(n.same_as, :same) >= 0.45
                  group by 1) n on n.organisation = o.id
                where not exists
                  (select 1 from people.hidden_page h where h.organisation = o.id)
                order by n.alike desc, o.slug limit :most
                """)
        .param("same", name.same())
        .param("country", name.country())
        .param("most", most)
        .query(OrganisationTable::view)
        .list();
  }

  void addCountries(OrganisationId organisation, Set<String> countries) {
    jdbc.sql(
            """
            insert into people.organisation_country (organisation, country)
            select o.id, c.country from people.organisation o, unnest(:countries::text[]) c (country)
            where o.id = :id on conflict do nothing
            """)
        .param("countries", countries.toArray(String[]::new))
        .param("id", organisation.value())
        .update();
  }

  /** The countries that it says it works in; those known from elsewhere stay beside them. */
  void replaceOwnCountries(OrganisationId organisation, Set<String> countries) {
    String[] codes = countries.toArray(String[]::new);
    jdbc.sql(
            "delete from people.organisation_country where organisation = :id and own and country <> all (:countries)")
        .param("id", organisation.value())
        .param("countries", codes)
        .update();
    jdbc.sql(
            """
            insert into people.organisation_country (organisation, country, own)
            select :id, country, true from unnest(:countries::text[]) country on conflict do nothing
            """)
        .param("id", organisation.value())
        .param("countries", codes)
        .update();
  }

  Optional<OrganisationView> find(String slug) {
    return jdbc.sql(
            SELECT
                + """
                where o.id = people.organisation_now(
                  (select asked.id from people.organisation asked where asked.slug = :slug))
                """)
        .param("slug", slug)
        .query(OrganisationTable::view)
        .optional();
  }

  List<OrganisationView> list(Collection<OrganisationId> organisations) {
    return jdbc.sql(
            SELECT
                + """
                where o.id in (select people.organisation_now(id) from unnest(:ids) id)
                order by o.same_as, o.country
                """)
        .param("ids", ids(organisations))
        .query(OrganisationTable::view)
        .list();
  }

  /** Those that stewards hid. */
  Set<OrganisationId> hidden(Collection<OrganisationId> organisations) {
    return jdbc
        .sql("select organisation from people.hidden_page where organisation = any (:ids)")
        .param("ids", ids(organisations))
        .query(UUID.class)
        .list()
        .stream()
        .map(OrganisationId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What this very entry is called, even if another one stands for it. */
  String ownName(OrganisationId id) {
    return jdbc.sql("select name from people.organisation where id = :id")
        .param("id", id.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  /** The entry that stands for each of these now, by the id asked for, without those hidden. */
  Map<OrganisationId, OrganisationView> known(Collection<OrganisationId> organisations) {
    Map<OrganisationId, OrganisationView> known = new HashMap<>();
    jdbc.sql(
            """
            select asked.id as asked, shown.* from unnest(:ids) asked (id)
            cross join lateral (%s
              where o.id = people.organisation_now(asked.id)
                and not exists (select from people.hidden_page where organisation = o.id)) shown
            """
                .formatted(SELECT))
        .param("ids", ids(organisations))
        .query(
            row -> {
              known.put(new OrganisationId(row.getObject("asked", UUID.class)), view(row, 0));
            });
    return known;
  }

  /** The entry and all that were merged into it. */
  Set<OrganisationId> ids(OrganisationId kept) {
    return jdbc
        .sql("select people.organisation_ids(people.organisation_now(:id))")
        .param("id", kept.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(OrganisationId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static UUID[] ids(Collection<OrganisationId> organisations) {
    return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
  }

  private static OrganisationView view(ResultSet row, int number) throws SQLException {
    return new OrganisationView(
        new OrganisationId(row.getObject("id", UUID.class)),
        row.getString("slug"),
        row.getString("name"),
        OrganisationKind.of(row.getString("kind")).orElse(OrganisationKind.OTHER),
        row.getString("country"),
        List.of((String[]) row.getArray("works_in").getArray()));
  }
}
