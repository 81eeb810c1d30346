package org.corridor.people.groups.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.GroupId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.organisations.domain.Sector;
import org.corridor.people.profiles.domain.WebLink;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups and what they say of themselves, in PostgreSQL. */
@Repository
class GroupTable {

  static final String COLUMNS =
      """
      g.id, g.name, g.written, g.about, g.residence, g.towns, g.origin, g.origin_place, g.sector, g.size,
        g.size_estimate, g.size_on, g.languages, g.began, g.organisation, g.links, g.by_request,
        g.revision, g.writer, g.registered_at
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  GroupTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Group> find(GroupId id) {
    return query(id, "");
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<Group> lock(GroupId id) {
    return query(id, "for update");
  }

  private Optional<Group> query(GroupId id, String how) {
    return jdbc.sql("select " + COLUMNS + " from people.diaspora_group g where g.id = :id " + how)
        .param("id", id.value())
        .query(this::group)
        .optional();
  }

  void add(Group group) {
    Instant now = now();
    jdbc.sql(
            """
            insert into people.diaspora_group (id, name, same_as, found_by, written, about, residence,
              towns, towns_same_as, origin, origin_place, sector, size_estimate, languages, links,
              by_request, revision, writer, registered_at, changed_at)
            values (:id, '', '', '', 'en', '', 'XX', '{}', '{}', 'XX', '', '', false, '{}', '{}', false, 0,
              '', :now, :now)
            """)
        .param("id", group.id().value())
        .param("now", Timestamp.from(now))
        .update();
    save(group);
  }

  /** Writes what it says of itself. The group must be new or locked. */
  void save(Group group) {
    GroupContent content = group.content();
    GroupSize size = content.size();
    OrganisationId organisation = content.organisation();
    jdbc.sql(
            """
            update people.diaspora_group set name = :name, same_as = :same, found_by = :found,
              written = :written, about = :about, residence = :residence, towns = :towns,
              towns_same_as = :townsSame, origin = :origin, origin_place = :originPlace, sector = :sector,
              size = :size, size_estimate = :estimate, size_on = :sizeOn, languages = :languages,
              began = :began, organisation = :organisation, links = :links, by_request = :byRequest,
              revision = :revision, writer = :writer, changed_at = :now
            where id = :id
            """)
        .param("id", group.id().value())
        .param("name", content.name())
        .param("same", PlainWords.of(content.name()))
        .param("found", foundBy(content))
        .param("written", content.written().code())
        .param("about", content.about())
        .param("residence", content.residence())
        .param("towns", content.towns().toArray(String[]::new))
        .param("townsSame", plain(content.towns()))
        .param("origin", content.origin())
        .param("originPlace", content.originPlace())
        .param("sector", content.sector().name())
        .param("size", size == null ? null : size.people(), Types.INTEGER)
        .param("estimate", size != null && size.estimate())
        .param("sizeOn", size == null ? null : Date.valueOf(size.on()), Types.DATE)
        .param("languages", content.languages().toArray(String[]::new))
        .param("began", content.began(), Types.INTEGER)
        .param("organisation", organisation == null ? null : organisation.value(), Types.OTHER)
        .param("links", content.links().stream().map(WebLink::address).toArray(String[]::new))
        .param("byRequest", content.byRequest())
        .param("revision", group.revision())
        .param("writer", group.writer())
        .param("now", Timestamp.from(now()))
        .update();
  }

  private static String foundBy(GroupContent content) {
    return PlainWords.of(
        content.name() + " " + String.join(" ", content.towns()) + " " + content.originPlace());
  }

  private static String[] plain(List<String> words) {
    return words.stream().map(PlainWords::of).toArray(String[]::new);
  }

  /** Others that may be the same: a name much like it, or rather like it in the same town. */
  List<GroupId> alike(GroupContent content, int most) {
    return jdbc.sql(
            """
            select id from people.shown_group
            where residence = :residence and (public.similarity(same_as, :same) >= 0.6
              or public.similarity(same_as, :same) >= 0.3 and towns_same_as && :towns::text[])
            order by public.similarity(same_as, :same) desc, id limit :most
            """)
        .param("residence", content.residence())
        .param("same", PlainWords.of(content.name()))
        .param("towns", plain(content.towns()))
        .param("most", most)
        .query((row, number) -> new GroupId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Somebody looks after it again. */
  void hosted(GroupId group) {
    jdbc.sql("update people.diaspora_group set hostless_since = null where id = :id")
        .param("id", group.value())
        .update();
  }

  /** A group that nobody looks after. */
  record Hostless(GroupId group, String name, Instant since) {}

  /** The longest first. */
  List<Hostless> hostless() {
    return jdbc.sql(
            """
            select id, name, hostless_since from people.diaspora_group
            where hostless_since is not null order by hostless_since, id
            """)
        .query(
            (row, number) ->
                new Hostless(
                    new GroupId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    row.getTimestamp("hostless_since").toInstant()))
        .list();
  }

  private Group group(ResultSet row, int number) throws SQLException {
    GroupId id = new GroupId(row.getObject("id", UUID.class));
    return new Group(
        id,
        content(row),
        row.getInt("revision"),
        row.getString("writer"),
        new HashSet<>(hosts(id)));
  }

  private List<PersonId> hosts(GroupId group) {
    return jdbc.sql(
            "select person from people.group_member where diaspora_group = :id and standing = 'host'")
        .param("id", group.value())
        .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
        .list();
  }

  static GroupContent content(ResultSet row) throws SQLException {
    UUID organisation = row.getObject("organisation", UUID.class);
    return new GroupContent(
        row.getString("name"),
        row.getString("about"),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getString("residence"),
        texts(row, "towns"),
        row.getString("origin"),
        row.getString("origin_place"),
        Sector.valueOf(row.getString("sector")),
        size(row),
        texts(row, "languages"),
        row.getObject("began", Integer.class),
        organisation == null ? null : new OrganisationId(organisation),
        texts(row, "links").stream().flatMap(link -> WebLink.of(link).stream()).toList(),
        row.getBoolean("by_request"));
  }

  private static @Nullable GroupSize size(ResultSet row) throws SQLException {
    Integer people = row.getObject("size", Integer.class);
    Date on = row.getDate("size_on");
    return people == null || on == null
        ? null
        : new GroupSize(people, row.getBoolean("size_estimate"), on.toLocalDate());
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
