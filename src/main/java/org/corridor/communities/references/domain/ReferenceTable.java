package org.corridor.communities.references.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.references.domain.Reference.Facts;
import org.corridor.communities.writing.Folded;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The inventory, in PostgreSQL. */
@Repository
class ReferenceTable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;

  ReferenceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False where the same work, by its address or DOI, is there already. */
  boolean add(Reference one) {
    return write(
            one,
            """
            insert into communities.reference (id, person, facts, kind, language, countries, year,
              link, doi, hidden, revision, changed_at, found_by)
            values (:id, :person, :facts::jsonb, :kind, :language, :countries, :year, :link, :doi,
              false, :revision, :changed, :found)
            on conflict do nothing
            """)
        == 1;
  }

  void save(Reference one) {
    write(
        one,
        """
        update communities.reference set person = :person, facts = :facts::jsonb, kind = :kind,
          language = :language, countries = :countries, year = :year, link = :link, doi = :doi,
          revision = :revision, changed_at = :changed, found_by = :found
        where id = :id
        """);
  }

  private int write(Reference one, String sql) {
    Facts facts = one.facts();
    PersonId person = one.person();
    return jdbc.sql(sql)
        .param("id", one.id())
        .param("person", person == null ? null : person.value(), Types.OTHER)
        .param("facts", JSON.writeValueAsString(facts))
        .param("kind", facts.kind().name())
        .param("language", facts.language().code())
        .param("countries", facts.countries().toArray(String[]::new))
        .param("year", facts.year())
        .param("link", facts.link())
        .param("doi", facts.doi().isEmpty() ? null : facts.doi(), Types.VARCHAR)
        .param("revision", one.revision())
        .param("changed", Timestamp.from(one.changed()))
        .param(
            "found",
            Folded.of(
                facts.title(),
                String.join(" ", facts.authors()),
                facts.publisher(),
                facts.about(),
                facts.doi()))
        .update();
  }

  /** The same work under another id. */
  Optional<UUID> same(UUID id, Facts facts) {
    return jdbc.sql(
            """
            select id from communities.reference
            where id <> :id and (link = :link or doi = :doi) limit 1
            """)
        .param("id", id)
        .param("link", facts.link())
        .param("doi", facts.doi())
        .query(UUID.class)
        .optional();
  }

  Optional<Reference> find(UUID id) {
    return jdbc.sql("select * from communities.reference where id = :id")
        .param("id", id)
        .query(ReferenceTable::reference)
        .optional();
  }

  Optional<Reference> lock(UUID id) {
    return jdbc.sql("select * from communities.reference where id = :id for update")
        .param("id", id)
        .query(ReferenceTable::reference)
        .optional();
  }

  List<Reference> by(PersonId person) {
    return jdbc.sql("select * from communities.reference where person = :person order by year, id")
        .param("person", person.value())
        .query(ReferenceTable::reference)
        .list();
  }

  int count(ReferenceSearch search) {
    return jdbc.sql("select count(*) from communities.reference where " + where(search))
        .params(params(search))
        .query(Integer.class)
        .single();
  }

  /** The latest first. */
  List<Reference> list(ReferenceSearch search, int most, int skip) {
    return jdbc.sql(
            "select * from communities.reference where "
                + where(search)
                + " order by year desc, id limit "
                + most
                + " offset "
                + skip)
        .params(params(search))
        .query(ReferenceTable::reference)
        .list();
  }

  private static String where(ReferenceSearch search) {
    return "not hidden"
        + (Folded.query(search.words()).isEmpty()
            ? ""
            : " and words @@ to_tsquery('simple', :words)")
        + (search.kind() == null ? "" : " and kind = :kind")
        + (search.country().isEmpty() ? "" : " and :country = any (countries)")
        + (search.language().isEmpty() ? "" : " and language = :language");
  }

  private static Map<String, Object> params(ReferenceSearch search) {
    Map<String, Object> params = new HashMap<>();
    params.put("words", Folded.query(search.words()));
    params.put("kind", search.kind() == null ? "" : search.kind().name());
    params.put("country", search.country());
    params.put("language", search.language());
    return params;
  }

  void hide(UUID id, boolean hidden) {
    jdbc.sql("update communities.reference set hidden = :hidden where id = :id")
        .param("hidden", hidden)
        .param("id", id)
        .update();
  }

  void remove(UUID id) {
    jdbc.sql("delete from communities.reference where id = :id").param("id", id).update();
  }

  /** The work stays, without who entered it. */
  void forget(PersonId person) {
    jdbc.sql("update communities.reference set person = null where person = :person")
        .param("person", person.value())
        .update();
  }

  private static Reference reference(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    return new Reference(
        row.getObject("id", UUID.class),
        person == null ? null : new PersonId(person),
        JSON.readValue(row.getString("facts"), Facts.class),
        row.getBoolean("hidden"),
        row.getInt("revision"),
        row.getTimestamp("changed_at").toInstant());
  }
}
