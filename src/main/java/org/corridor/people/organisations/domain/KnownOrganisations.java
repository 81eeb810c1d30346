package org.corridor.people.organisations.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which of many organisations are here already, by the names they have or had. */
@Repository
public class KnownOrganisations {

  private final JdbcClient jdbc;

  KnownOrganisations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What recognises an organisation: name and country, see {@link OrganisationName#same}. */
  public static String key(OrganisationDraft draft) {
    return key(new OrganisationName(draft.name(), draft.country()).same(), draft.country());
  }

  private static String key(String same, String country) {
    return country + " " + same;
  }

  /** Those that are here, by their {@link #key}; of merged ones the one that stands for them. */
  public Map<String, OrganisationId> find(Collection<OrganisationDraft> drafts) {
    List<OrganisationName> names =
        drafts.stream().map(one -> new OrganisationName(one.name(), one.country())).toList();
    Map<String, OrganisationId> known = new HashMap<>();
    jdbc.sql(
            """
            select n.same_as, n.country, people.organisation_now(n.organisation) as id
            from people.organisation_name n
            where (n.same_as, n.country) in (select * from unnest(:same::text[], :countries::text[]))
            """)
        .param("same", names.stream().map(OrganisationName::same).toArray(String[]::new))
        .param("countries", names.stream().map(OrganisationName::country).toArray(String[]::new))
        .query(
            row -> {
              known.put(
                  key(row.getString("same_as"), row.getString("country")),
                  new OrganisationId(row.getObject("id", UUID.class)));
            });
    return known;
  }
}
