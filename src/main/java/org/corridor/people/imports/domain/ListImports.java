package org.corridor.people.imports.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files on their way in, and what was chosen for columns before, in PostgreSQL. */
@Repository
class ListImports {

  private static final String SELECT =
      """
      select i.*, people.organisation_now(i.organisation) as now from people.list_import i
      """;

  private final JdbcClient jdbc;

  ListImports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ListImport list) {
    OrganisationId organisation = list.organisation();
    jdbc.sql(
            """
            insert into people.list_import (id, kind, organisation, person, language, file, header,
              mapping, source, state, rows, uploaded_at)
            values (:id, :kind, :organisation::uuid, :person, :language, :file, :header, :mapping,
              :source, :state, :rows, :uploaded)
            """)
        .param("id", list.id())
        .param("kind", list.kind().code())
        .param("organisation", organisation == null ? null : organisation.toString(), Types.VARCHAR)
        .param("person", list.person().value())
        .param("language", list.language().code())
        .param("file", list.file())
        .param("header", list.header().toArray(String[]::new))
        .param("mapping", list.mapping().codes().toArray(String[]::new))
        .param("source", list.source())
        .param("state", list.state().code())
        .param("rows", list.rows())
        .param("uploaded", Timestamp.from(list.uploaded()))
        .update();
  }

  Optional<ListImport> find(UUID id) {
    return jdbc.sql(SELECT + "where i.id = :id")
        .param("id", id)
        .query(ListImports::list)
        .optional();
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<ListImport> lock(UUID id) {
    return jdbc.sql(SELECT + "where i.id = :id for update of i")
        .param("id", id)
        .query(ListImports::list)
        .optional();
  }

  /** Those of an organisation, or those of organisations; the latest first. */
  List<ListImport> list(Optional<OrganisationId> organisation, int most) {
    return jdbc.sql(
            SELECT
                + """
                where i.kind = :kind and (i.organisation is null
                  or i.organisation in (select people.organisation_ids(:organisation::uuid)))
                order by i.uploaded_at desc limit :most
                """)
        .param(
            "kind",
            (organisation.isPresent() ? ImportKind.MEMBERS : ImportKind.ORGANISATIONS).code())
        .param(
            "organisation", organisation.map(OrganisationId::toString).orElse(null), Types.VARCHAR)
        .param("most", most)
        .query(ListImports::list)
        .list();
  }

  /** Those that the person brought. */
  List<ListImport> by(PersonId person) {
    return jdbc.sql(SELECT + "where i.person = :person order by i.uploaded_at")
        .param("person", person.value())
        .query(ListImports::list)
        .list();
  }

  void map(UUID id, Mapping mapping, String source) {
    jdbc.sql(
            """
            update people.list_import set mapping = :mapping, source = :source, state = 'preview'
            where id = :id
            """)
        .param("id", id)
        .param("mapping", mapping.codes().toArray(String[]::new))
        .param("source", source)
        .update();
  }

  void move(UUID id, ListImport.State state, int position, Instant now) {
    jdbc.sql(
            """
            update people.list_import set state = :state, position = :position,
              finished_at = case when :state = 'done' then :now::timestamptz end
            where id = :id
            """)
        .param("id", id)
        .param("state", state.code())
        .param("position", position)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** With all its rows. */
  boolean remove(UUID id) {
    return jdbc.sql("delete from people.list_import where id = :id").param("id", id).update() == 1;
  }

  void remove(PersonId person) {
    jdbc.sql("delete from people.list_import where person = :person")
        .param("person", person.value())
        .update();
  }

  /** Those that ended then or earlier, and those that were begun then and never ended. */
  int removeBefore(Instant moment) {
    return jdbc.sql(
            """
            delete from people.list_import
            where coalesce(finished_at, uploaded_at) < :moment and state <> 'running'
            """)
        .param("moment", Timestamp.from(moment))
        .update();
  }

  /** How many rows there are of each verdict. */
  Map<Verdict, Integer> counts(UUID id) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    jdbc.sql(
            """
            select verdict, count(*) as count from people.list_import_row
            where import = :id and verdict is not null group by verdict
            """)
        .param("id", id)
        .query(
            row -> {
              counts.put(
                  Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                  row.getInt("count"));
            });
    return counts;
  }

  /** What was chosen for headers, by their bare words. */
  Map<String, Optional<ColumnField>> remembered(Optional<OrganisationId> organisation) {
    Map<String, Optional<ColumnField>> remembered = new HashMap<>();
    jdbc.sql("select header, field from people.list_column where owner = :owner")
        .param("owner", owner(organisation))
        .query(
            row -> {
              remembered.put(row.getString("header"), ColumnField.of(row.getString("field")));
            });
    return remembered;
  }

  void remember(Optional<OrganisationId> organisation, String header, String field) {
    jdbc.sql(
            """
            insert into people.list_column (owner, header, field) values (:owner, :header, :field)
            on conflict (owner, header) do update set field = excluded.field
            """)
        .param("owner", owner(organisation))
        .param("header", header)
        .param("field", field)
        .update();
  }

  private static UUID owner(Optional<OrganisationId> organisation) {
    return organisation.map(OrganisationId::value).orElse(new UUID(0, 0));
  }

  private static ListImport list(ResultSet row, int number) throws SQLException {
    UUID organisation = row.getObject("now", UUID.class);
    Timestamp finished = row.getTimestamp("finished_at");
    return new ListImport(
        row.getObject("id", UUID.class),
        ImportKind.of(row.getString("kind")),
        organisation == null ? null : new OrganisationId(organisation),
        new PersonId(row.getObject("person", UUID.class)),
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getString("file"),
        strings(row, "header"),
        Mapping.of(strings(row, "mapping")),
        row.getString("source"),
        ListImport.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getInt("position"),
        row.getInt("rows"),
        row.getTimestamp("uploaded_at").toInstant(),
        finished == null ? null : finished.toInstant());
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
