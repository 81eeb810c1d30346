package org.corridor.people.organisations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationKind;
import org.corridor.people.OrganisationView;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations of the directory: all but those merged into another and those hidden. */
@Repository
public class FindableOrganisations {

  private static final String SELECT =
      """
      select o.listing, o.id, o.slug, o.name, o.kind, o.country, o.content, o.written,
        o.verified_at, o.verified_by,
        array(select distinct c.country from people.organisation_ids(o.id) same
          cross join lateral (select country from people.organisation_country
            where organisation = same offset 0) c
          order by c.country) as works_in
      from people.organisation o
      where o.merged_into is null
        and not exists (select from people.hidden_page h where h.organisation = o.id)
      """;

  private final JdbcClient jdbc;
  private final OrganisationJson json;
  private final Clock clock;

  FindableOrganisations(JdbcClient jdbc, OrganisationJson json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param listing its number in the directory
   * @param written what its own words are written in
   * @param verified whether it bears the stewards' mark at present
   */
  public record Listed(
      long listing,
      OrganisationView organisation,
      OrganisationContent content,
      Language written,
      boolean verified) {}

  /** Those of the numbers that are to be found, in no order. */
  public List<Listed> listed(Collection<Long> listings) {
    return jdbc.sql(SELECT + "and o.listing = any (:listings)")
        .param("listings", listings.toArray(Long[]::new))
        .query(this::read)
        .list();
  }

  /** The next ones, by number. */
  public List<Listed> after(long listing, int most) {
    return jdbc.sql(SELECT + "and o.listing > :listing order by o.listing limit :most")
        .param("listing", listing)
        .param("most", most)
        .query(this::read)
        .list();
  }

  /** Of all that are to be found: what differs once a row, or where it works, changed. */
  Map<Long, String> stamps() {
    Map<Long, String> stamps = new HashMap<>();
    jdbc.sql(
            """
            select o.listing, o.xmin::text || ' ' || count(c.country) as stamp
            from people.organisation o
            left join people.organisation_country c on c.organisation = o.id
            where o.merged_into is null
              and not exists (select from people.hidden_page h where h.organisation = o.id)
            group by o.listing, o.xmin
            """)
        .query(
            row -> {
              stamps.put(row.getLong("listing"), row.getString("stamp"));
            });
    return stamps;
  }

  private Listed read(ResultSet row, int number) throws SQLException {
    return new Listed(
        row.getLong("listing"),
        new OrganisationView(
            new OrganisationId(row.getObject("id", UUID.class)),
            row.getString("slug"),
            row.getString("name"),
            OrganisationKind.of(row.getString("kind")).orElse(OrganisationKind.OTHER),
            row.getString("country"),
            List.of((String[]) row.getArray("works_in").getArray())),
        json.content(row.getString("content")),
        Language.of(row.getString("written")).orElse(Language.EN),
        isVerified(row, clock.instant()));
  }

  private static boolean isVerified(ResultSet row, Instant now) throws SQLException {
    Verification mark = OwnedOrganisations.verification(row);
    return mark != null && mark.isValid(now);
  }
}
