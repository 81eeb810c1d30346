package org.corridor.communities.pledges.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.pledges.PledgeId;
import org.corridor.communities.pledges.domain.Pledge.Version;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All pledges with their versions, in PostgreSQL. */
@Repository
class PledgeTable {

  private final JdbcClient jdbc;

  PledgeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Pledge> find(PledgeId id) {
    return list("where id = :id", Map.of("id", id.value())).stream().findFirst();
  }

  Optional<Pledge> lock(PledgeId id) {
    return list("where id = :id for update", Map.of("id", id.value())).stream().findFirst();
  }

  List<Pledge> of(PersonId author) {
    return list(
        "where author = :id order by changed_at desc, id limit 200", Map.of("id", author.value()));
  }

  /** Those that were put up and are not hidden, the latest first. */
  List<Pledge> up(int most) {
    return list(
        "where version > 0 and not hidden order by changed_at desc, id limit " + most, Map.of());
  }

  /** The same of one occasion. */
  List<Pledge> up(OccasionRef occasion, int most) {
    return list(
        """
        where version > 0 and not hidden and occasion_kind = :kind and occasion = :id
        order by changed_at desc, id limit
        """
            + " "
            + most,
        Map.of("kind", occasion.kind(), "id", occasion.id()));
  }

  private List<Pledge> list(String which, Map<String, ?> parameters) {
    return jdbc.sql("select * from communities.pledge " + which)
        .params(parameters)
        .query(PledgeTable::pledge)
        .list();
  }

  /** False if it is there already. */
  boolean add(Pledge pledge) {
    return write(
            pledge,
            """
            insert into communities.pledge (id, kind, occasion_kind, occasion, author, written, title,
              what, partners, due, version, pending, revision, created_at, changed_at)
            values (:id, :kind, :occasionKind, :occasion, :author, :written, :title, :what, :partners,
              :due, :version, :pending, :revision, :created, :changed)
            on conflict (id) do nothing
            """)
        == 1;
  }

  void save(Pledge pledge) {
    write(
        pledge,
        """
        update communities.pledge set written = :written, title = :title, what = :what,
          partners = :partners, due = :due, version = :version, pending = :pending,
          revision = :revision, changed_at = :changed
        where id = :id
        """);
  }

  private int write(Pledge pledge, String sql) {
    OccasionRef occasion = pledge.occasion();
    PersonId author = pledge.author();
    return text(jdbc.sql(sql), pledge.draft())
        .param("id", pledge.id().value())
        .param("kind", pledge.kind().name())
        .param("occasionKind", occasion == null ? null : occasion.kind(), Types.VARCHAR)
        .param("occasion", occasion == null ? null : occasion.id(), Types.OTHER)
        .param("author", author == null ? null : author.value(), Types.OTHER)
        .param("version", pledge.version())
        .param("pending", pledge.pending())
        .param("revision", pledge.revision())
        .param("created", Timestamp.from(pledge.created()))
        .param("changed", Timestamp.from(pledge.changed()))
        .update();
  }

  private static JdbcClient.StatementSpec text(JdbcClient.StatementSpec sql, PledgeText text) {
    LocalDate by = text.by();
    return sql.param("written", text.written().code())
        .param("title", text.title())
        .param("what", text.what())
        .param("partners", text.partners())
        .param("due", by == null ? null : Date.valueOf(by), Types.DATE);
  }

  void freeze(PledgeId pledge, Version version) {
    text(
            jdbc.sql(
                """
                insert into communities.pledge_version (pledge, number, entry, written, title, what,
                  partners, due, fingerprint, since)
                values (:pledge, :number, :entry, :written, :title, :what, :partners, :due, :print, :since)
                """),
            version.text())
        .param("pledge", pledge.value())
        .param("number", version.number())
        .param("entry", version.entry())
        .param("print", version.fingerprint())
        .param("since", Timestamp.from(version.since()))
        .update();
  }

  /** The latest first. */
  List<Version> versions(PledgeId pledge) {
    return jdbc.sql(
            "select * from communities.pledge_version where pledge = :id order by number desc")
        .param("id", pledge.value())
        .query((row, number) -> version(row))
        .list();
  }

  /** The latest version of each. */
  Map<UUID, Version> latest(Collection<UUID> pledges) {
    Map<UUID, Version> latest = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (pledge) * from communities.pledge_version
            where pledge = any (:ids) order by pledge, number desc
            """)
        .param("ids", pledges.toArray(UUID[]::new))
        .query(
            row -> {
              latest.put(row.getObject("pledge", UUID.class), version(row));
            });
    return latest;
  }

  void hide(PledgeId id, boolean hidden) {
    jdbc.sql("update communities.pledge set hidden = :hidden where id = :id")
        .param("hidden", hidden)
        .param("id", id.value())
        .update();
  }

  void remove(PledgeId id) {
    jdbc.sql("delete from communities.pledge where id = :id").param("id", id.value()).update();
  }

  void forget(PersonId author) {
    jdbc.sql("update communities.pledge set author = null where author = :id")
        .param("id", author.value())
        .update();
  }

  private static Pledge pledge(ResultSet row, int number) throws SQLException {
    UUID occasion = row.getObject("occasion", UUID.class);
    UUID author = row.getObject("author", UUID.class);
    return new Pledge(
        new PledgeId(row.getObject("id", UUID.class)),
        PledgeKind.valueOf(row.getString("kind")),
        occasion == null ? null : new OccasionRef(row.getString("occasion_kind"), occasion),
        author == null ? null : new PersonId(author),
        text(row),
        row.getInt("version"),
        row.getBoolean("pending"),
        row.getBoolean("hidden"),
        row.getInt("revision"),
        instant(row, "created_at"),
        instant(row, "changed_at"));
  }

  private static Version version(ResultSet row) throws SQLException {
    return new Version(
        row.getInt("number"),
        row.getInt("entry"),
        text(row),
        row.getString("fingerprint"),
        instant(row, "since"));
  }

  private static PledgeText text(ResultSet row) throws SQLException {
    @Nullable Date due = row.getDate("due");
    return new PledgeText(
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getString("title"),
        row.getString("what"),
        row.getString("partners"),
        due == null ? null : due.toLocalDate());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }
}
