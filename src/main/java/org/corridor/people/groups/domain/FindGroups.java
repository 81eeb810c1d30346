package org.corridor.people.groups.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.GroupId;
import org.corridor.people.SmallNumbers;
import org.corridor.people.organisations.domain.Sector;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups that everybody may come across; those that stewards hid are not among them. */
@Service
@Transactional(readOnly = true)
public class FindGroups {

  /** Members are counted where they are; only {@link #view} lets the number out. */
  private static final String SELECT =
      "select "
          + GroupTable.COLUMNS
          + """
          , (select count(*) from people.group_member m
              join people.present here on here.person = m.person
              where m.diaspora_group = g.id and m.standing <> 'asked') as members
          from people.shown_group g
          """;

  private static final String WHERE =
      """
      where (:words = '' or g.found_by like '%' || :words || '%'
          or public.word_similarity(:words, g.found_by) >= 0.55)
        and (:residence = '' or g.residence = :residence)
        and (:origin = '' or g.origin = :origin)
        and (:sector = '' or g.sector = :sector)
      """;

  private final JdbcClient jdbc;

  FindGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In which order groups are listed. Never by members: that would tell what is rounded away. */
  public enum Order {
    NAME("g.same_as, g.id"),
    NEWEST("g.registered_at desc, g.id");

    private final String columns;

    Order(String columns) {
      this.columns = columns;
    }
  }

  /**
   * What is looked for.
   *
   * @param words of the name or the places, in any script; empty for all
   * @param residence ISO 3166-1 alpha-2; empty for all
   * @param origin ISO 3166-1 alpha-2; empty for all
   */
  public record Wanted(
      String words, String residence, String origin, @Nullable Sector sector, Order order) {

    /** Longer questions are cut by the page. */
    public static final int LONGEST = 200;

    public static final Wanted ALL = new Wanted("", "", "", null, Order.NAME);

    public boolean isEverything() {
      return words.isBlank() && residence.isEmpty() && origin.isEmpty() && sector == null;
    }
  }

  /** A page of what was found, and how many there are in all. */
  public record Found(List<GroupView> groups, int total) {
    public Found {
      groups = List.copyOf(groups);
    }
  }

  /**
   * @param page from 1
   * @param size groups a page
   */
  public Found find(Wanted wanted, int page, int size) {
    int total =
        with(wanted, "select count(*) from people.shown_group g " + WHERE)
            .query(Integer.class)
            .single();
    List<GroupView> groups =
        with(
                wanted,
                SELECT + WHERE + "order by " + wanted.order().columns + " limit :size offset :from")
            .param("size", size)
            .param("from", (long) (page - 1) * size)
            .query(FindGroups::view)
            .list();
    return new Found(groups, total);
  }

  /** All that are found, for the map and for files. */
  public List<GroupView> all(Wanted wanted) {
    return with(wanted, SELECT + WHERE + "order by g.same_as, g.id").query(FindGroups::view).list();
  }

  public Optional<GroupView> find(GroupId group) {
    return find(List.of(group)).stream().findFirst();
  }

  /** Those of them that are shown, by name. */
  public List<GroupView> find(Collection<GroupId> groups) {
    return jdbc.sql(SELECT + "where g.id = any (:ids) order by g.same_as, g.id")
        .param("ids", groups.stream().map(GroupId::value).toArray(UUID[]::new))
        .query(FindGroups::view)
        .list();
  }

  /** The countries in which groups live and those they come from: ISO 3166-1 alpha-2. */
  public record Ends(List<String> residence, List<String> origin) {
    public Ends {
      residence = List.copyOf(residence);
      origin = List.copyOf(origin);
    }
  }

  /** What a list can be narrowed to. */
  public Ends ends() {
    return new Ends(
        countries("select distinct residence from people.shown_group"),
        countries("select distinct origin from people.shown_group"));
  }

  private List<String> countries(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }

  private JdbcClient.StatementSpec with(Wanted wanted, String sql) {
    Sector sector = wanted.sector();
    String plain = PlainWords.of(wanted.words());
    return jdbc.sql(sql)
        .param("words", plain.isEmpty() && !wanted.words().isBlank() ? "?" : plain)
        .param("residence", wanted.residence())
        .param("origin", wanted.origin())
        .param("sector", sector == null ? "" : sector.name());
  }

  private static GroupView view(ResultSet row, int number) throws SQLException {
    return new GroupView(
        new GroupId(row.getObject("id", UUID.class)),
        GroupTable.content(row),
        SmallNumbers.shown(row.getLong("members")),
        row.getTimestamp("registered_at").toInstant());
  }
}
