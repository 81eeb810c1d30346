package org.corridor.people.groups.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.corridor.people.GroupId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The groups of the directory: all but those that stewards hid. */
@Repository
public class FindableGroups {

  private static final String SELECT =
      "select g.listing, "
          + GroupTable.COLUMNS
          + """
          from people.diaspora_group g
          where not exists (select from people.hidden_page h where h.diaspora_group = g.id)
          """;

  private final JdbcClient jdbc;

  FindableGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param listing its number in the directory
   * @param path the address of its page
   */
  public record Listed(long listing, String path, GroupContent content) {}

  /** Those of the numbers that are to be found, in no order. */
  public List<Listed> listed(Collection<Long> listings) {
    return jdbc.sql(SELECT + "and g.listing = any (:listings)")
        .param("listings", listings.toArray(Long[]::new))
        .query(read())
        .list();
  }

  /** The next ones, by number. */
  public List<Listed> after(long listing, int most) {
    return jdbc.sql(SELECT + "and g.listing > :listing order by g.listing limit :most")
        .param("listing", listing)
        .param("most", most)
        .query(read())
        .list();
  }

  private static RowMapper<Listed> read() {
    return (row, number) ->
        new Listed(
            row.getLong("listing"),
            "/groups/" + new GroupId(row.getObject("id", UUID.class)),
            GroupTable.content(row));
  }
}
