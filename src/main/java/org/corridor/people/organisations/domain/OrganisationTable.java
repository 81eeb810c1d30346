package org.corridor.people.organisations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.OrganisationView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations in PostgreSQL. */
@Repository
class OrganisationTable {

  private static final String SELECT =
      """
      select o.id, o.slug, o.name, o.kind, o.country,
        array(select c.country from people.organisation_country c
          where c.organisation = o.id order by c.country) as works_in
      from people.organisation o
      """;

  private final JdbcClient jdbc;

  OrganisationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<OrganisationId> same(Organisation organisation) {
    return jdbc.sql(
            "select id from people.organisation where same_as = :sameAs and country = :country")
        .param("sameAs", organisation.sameAs())
        .param("country", organisation.draft().country())
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  /** Adds it unless it is there already or another one has the slug. */
  void add(Organisation organisation, String slug) {
    OrganisationDraft draft = organisation.draft();
    jdbc.sql(
            """
            insert into people.organisation (id, slug, name, same_as, kind, country, source)
            values (:id, :slug, :name, :sameAs, :kind, :country, :source)
            on conflict do nothing
            """)
        .param("id", organisation.id().value())
        .param("slug", slug)
        .param("name", draft.name())
        .param("sameAs", organisation.sameAs())
        .param("kind", draft.kind().code())
        .param("country", draft.country())
        .param("source", draft.source())
        .update();
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

  Optional<OrganisationView> find(String slug) {
    return jdbc.sql(SELECT + "where o.slug = :slug")
        .param("slug", slug)
        .query(OrganisationTable::view)
        .optional();
  }

  List<OrganisationView> list(Collection<OrganisationId> organisations) {
    return jdbc.sql(SELECT + "where o.id = any (:ids) order by o.same_as, o.country")
        .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .query(OrganisationTable::view)
        .list();
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
