package org.corridor.communities.initiatives.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.initiatives.InitiativeId;
import org.corridor.communities.initiatives.domain.Initiative.Words;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All initiatives and who supports them, in PostgreSQL. */
@Repository
class InitiativeTable {

  private final JdbcClient jdbc;

  InitiativeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Initiative> find(InitiativeId id) {
    return list("where id = :id", Map.of("id", id.value())).stream().findFirst();
  }

  Optional<Initiative> lock(InitiativeId id) {
    return list("where id = :id for update", Map.of("id", id.value())).stream().findFirst();
  }

  List<Initiative> of(CircleId circle, int most) {
    return list(
        "where circle = :id and not hidden order by changed_at desc, id limit " + most,
        Map.of("id", circle.value()));
  }

  List<Initiative> latest(int most) {
    return list("where not hidden order by changed_at desc, id limit " + most, Map.of());
  }

  List<Initiative> by(PersonId author) {
    return list("where author = :id order by changed_at desc, id", Map.of("id", author.value()));
  }

  private List<Initiative> list(String which, Map<String, ?> parameters) {
    return jdbc.sql("select * from communities.initiative " + which)
        .params(parameters)
        .query(InitiativeTable::initiative)
        .list();
  }

  /** Does nothing if it is there already. */
  void add(Initiative one) {
    write(
        one,
        """
        insert into communities.initiative (id, circle, author, written, title, what, place, people,
          field, bond, state, outcome, revision, created_at, changed_at)
        values (:id, :circle, :author, :written, :title, :what, :place, :people, :field, :bond, :state,
          :outcome, :revision, :created, :changed)
        on conflict (id) do nothing
        """);
  }

  void save(Initiative one) {
    write(
        one,
        """
        update communities.initiative set written = :written, title = :title, what = :what,
          place = :place, people = :people, field = :field, bond = :bond, state = :state,
          outcome = :outcome, revision = :revision, changed_at = :changed
        where id = :id
        """);
  }

  private void write(Initiative one, String sql) {
    Words words = one.words();
    PersonId author = one.author();
    jdbc.sql(sql)
        .param("id", one.id().value())
        .param("circle", one.circle().value())
        .param("author", author == null ? null : author.value(), Types.OTHER)
        .param("written", words.written().code())
        .param("title", words.title())
        .param("what", words.what())
        .param("place", words.place())
        .param("people", words.people())
        .param("field", words.field().name())
        .param("bond", words.bond())
        .param("state", one.state().name())
        .param("outcome", one.outcome())
        .param("revision", one.revision())
        .param("created", Timestamp.from(one.created()))
        .param("changed", Timestamp.from(one.changed()))
        .update();
  }

  void hide(InitiativeId id, boolean hidden) {
    jdbc.sql("update communities.initiative set hidden = :hidden where id = :id")
        .param("hidden", hidden)
        .param("id", id.value())
        .update();
  }

  void support(InitiativeId id, PersonId person, Instant now) {
    jdbc.sql(
            """
            insert into communities.initiative_support values (:id, :person, :now)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("person", person.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  void leave(InitiativeId id, PersonId person) {
    jdbc.sql(
            "delete from communities.initiative_support where initiative = :id and person = :person")
        .param("id", id.value())
        .param("person", person.value())
        .update();
  }

  List<PersonId> supporters(InitiativeId id) {
    return jdbc.sql("select person from communities.initiative_support where initiative = :id")
        .param("id", id.value())
        .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The initiatives that somebody supports, with since when. */
  List<Map<String, String>> supportedBy(PersonId person) {
    return jdbc.sql(
            "select initiative, since from communities.initiative_support where person = :id order by 2")
        .param("id", person.value())
        .query(
            (row, number) ->
                Map.of(
                    "initiative",
                    row.getString("initiative"),
                    "since",
                    row.getTimestamp("since").toInstant().toString()))
        .list();
  }

  /** What nobody else supports and no circle votes or voted on goes; all else loses its author. */
  void forget(PersonId person) {
    jdbc.sql(
            """
            delete from communities.initiative i where i.author = :id
              and not exists (select 1 from communities.vote v where v.initiative = i.id)
              and not exists (select 1 from communities.initiative_support s
                where s.initiative = i.id and s.person <> :id)
            """)
        .param("id", person.value())
        .update();
    jdbc.sql("delete from communities.initiative_support where person = :id")
        .param("id", person.value())
        .update();
    jdbc.sql("update communities.initiative set author = null where author = :id")
        .param("id", person.value())
        .update();
  }

  private static Initiative initiative(ResultSet row, int number) throws SQLException {
    UUID author = row.getObject("author", UUID.class);
    return new Initiative(
        new InitiativeId(row.getObject("id", UUID.class)),
        new CircleId(row.getObject("circle", UUID.class)),
        author == null ? null : new PersonId(author),
        new Words(
            Language.of(row.getString("written")).orElse(Language.EN),
            row.getString("title"),
            row.getString("what"),
            row.getString("place"),
            row.getString("people"),
            Field.valueOf(row.getString("field")),
            row.getString("bond")),
        State.valueOf(row.getString("state")),
        row.getString("outcome"),
        row.getBoolean("hidden"),
        row.getInt("revision"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("changed_at").toInstant());
  }
}
