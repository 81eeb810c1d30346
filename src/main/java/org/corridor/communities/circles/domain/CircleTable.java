package org.corridor.communities.circles.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.Doors;
import org.corridor.communities.circles.domain.Circle.Facts;
import org.corridor.platform.text.Folding;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All circles, in PostgreSQL. */
@Repository
class CircleTable {

  private final JdbcClient jdbc;

  CircleTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Circle> find(CircleId id) {
    return list("where c.id = :id", Map.of("id", id.value())).stream().findFirst();
  }

  Optional<Circle> lock(CircleId id) {
    return list("where c.id = :id for update", Map.of("id", id.value())).stream().findFirst();
  }

  List<Circle> list(String which, Map<String, ?> parameters) {
    return jdbc.sql("select c.* from communities.circle c " + which)
        .params(parameters)
        .query(CircleTable::circle)
        .list();
  }

  /** False if it is there already. */
  boolean add(Circle circle) {
    return write(
            circle,
            """
            insert into communities.circle (id, name, purpose, rules, written, bond, doors,
              languages, countries, founded_at, closed_at, revision, last_at, search)
            values (:id, :name, :purpose, :rules, :written, :bond, :doors, :languages, :countries,
              :founded, :closed, :revision, :last, to_tsvector('simple', :search))
            on conflict (id) do nothing
            """)
        == 1;
  }

  void save(Circle circle) {
    write(
        circle,
        """
        update communities.circle set name = :name, purpose = :purpose, rules = :rules,
          written = :written, bond = :bond, doors = :doors, languages = :languages,
          countries = :countries, closed_at = :closed::timestamptz, revision = :revision,
          search = to_tsvector('simple', :search)
        where id = :id and :founded::timestamptz is not null and :last::timestamptz is not null
        """);
  }

  private int write(Circle circle, String sql) {
    Facts facts = circle.facts();
    return jdbc.sql(sql)
        .param("id", circle.id().value())
        .param("name", facts.name())
        .param("purpose", facts.purpose())
        .param("rules", facts.rules())
        .param("written", facts.written().code())
        .param("bond", facts.bond().name())
        .param("doors", circle.doors().name())
        .param("languages", facts.languages().toArray(String[]::new))
        .param("countries", facts.countries().toArray(String[]::new))
        .param("founded", Timestamp.from(circle.founded()))
        .param("closed", circle.closed() == null ? null : Timestamp.from(circle.closed()))
        .param("revision", circle.revision())
        .param("last", Timestamp.from(circle.last()))
        .param("search", Folding.stems(facts.name() + " " + facts.purpose()))
        .update();
  }

  /** Counts again who is in; called with the circle locked. */
  void count(CircleId id) {
    jdbc.sql(
            """
            update communities.circle set members = (
              select count(*) from communities.membership m where m.circle = :id and m.state = 'IN')
            where id = :id
            """)
        .param("id", id.value())
        .update();
  }

  private static Circle circle(ResultSet row, int number) throws SQLException {
    return new Circle(
        new CircleId(row.getObject("id", UUID.class)),
        new Facts(
            row.getString("name"),
            row.getString("purpose"),
            row.getString("rules"),
            Language.of(row.getString("written")).orElse(Language.EN),
            Bond.valueOf(row.getString("bond")),
            strings(row, "languages"),
            strings(row, "countries")),
        Doors.valueOf(row.getString("doors")),
        row.getTimestamp("founded_at").toInstant(),
        moment(row, "closed_at"),
        row.getInt("revision"),
        row.getInt("members"),
        row.getInt("threads"),
        row.getTimestamp("last_at").toInstant());
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
