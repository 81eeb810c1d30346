package org.corridor.people.profiles.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The profiles of those who agreed to be found in the directory, are there at present, and were not
 * hidden by stewards; without their photos, which nobody looks for.
 */
@Repository
public class FindableProfiles {

  private static final String SELECT =
      """
      select p.listing, p.person, p.key, a.name, p.content, p.audiences, p.written, p.revision,
        p.writer, false as photo
      from people.profile p join people.person a on a.id = p.person
      where p.person in (select person from people.findable)
        and not exists (select from people.hidden_page h where h.person = p.person)
      """;

  private final JdbcClient jdbc;
  private final Profiles profiles;

  FindableProfiles(JdbcClient jdbc, Profiles profiles) {
    this.jdbc = jdbc;
    this.profiles = profiles;
  }

  /**
   * @param listing its number in the directory
   */
  public record Listed(long listing, Profile profile) {}

  /** Those of the numbers that are to be found, in no order. */
  public List<Listed> listed(Collection<Long> listings) {
    return jdbc.sql(SELECT + "and p.listing = any (:listings)")
        .param("listings", listings.toArray(Long[]::new))
        .query(listed())
        .list();
  }

  /** The next ones, by number. */
  public List<Listed> after(long listing, int most) {
    return jdbc.sql(SELECT + "and p.listing > :listing order by p.listing limit :most")
        .param("listing", listing)
        .param("most", most)
        .query(listed())
        .list();
  }

  private RowMapper<Listed> listed() {
    return (row, number) -> new Listed(row.getLong("listing"), profiles.profile(row, number));
  }
}
