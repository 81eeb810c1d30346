package org.corridor.capacities.vacancies.imports.domain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.Sector;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.VacancyId;
import org.corridor.people.OrganisationId;
import org.corridor.platform.sheet.Sheet;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files of vacancies on their way in, with their rows, in PostgreSQL. */
@Repository
class VacancyImportTable {

  private static final TypeReference<List<CellProblem>> PROBLEMS = new TypeReference<>() {};
  private static final int BATCH = 500;

  private final JdbcClient jdbc;
  private final JdbcOperations batches;
  private final JsonMapper mapper = JsonMapper.shared();

  VacancyImportTable(JdbcClient jdbc, JdbcOperations batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * What became of a row.
   *
   * @param vacancy that it made or changed
   * @param revision that this one has since; 0 for none
   * @param before what it said before; null where it is new
   */
  record Outcome(
      int number,
      RowVerdict verdict,
      List<CellProblem> problems,
      @Nullable VacancyId vacancy,
      int revision,
      @Nullable VacancyFacts before) {

    Outcome {
      problems = List.copyOf(problems);
    }

    static Outcome wrong(int number, List<CellProblem> problems) {
      return new Outcome(number, RowVerdict.ERROR, problems, null, 0, null);
    }

    static Outcome of(int number, RowVerdict verdict) {
      return new Outcome(number, verdict, List.of(), null, 0, null);
    }
  }

  void add(VacancyImport one, List<Sheet.Line> lines) {
    jdbc.sql(
            """
            insert into capacities.vacancy_import (id, organisation, file, header, columns, written,
              country, until, sector, publish, state, position, rows, uploaded_at)
            values (:id, :organisation, :file, :header, :columns, :written, :country, :until, :sector,
              :publish, :state, 0, :rows, :uploaded)
            """)
        .param("id", one.id())
        .param("organisation", one.organisation().value())
        .param("file", one.file())
        .param("header", one.header().toArray(String[]::new))
        .param("columns", one.columns().codes().toArray(String[]::new))
        .param("written", one.defaults().written().code())
        .param("country", one.defaults().country())
        .param("until", one.defaults().until(), Types.DATE)
        .param("sector", one.defaults().sector().name())
        .param("publish", one.publish())
        .param("state", one.state().name())
        .param("rows", one.rows())
        .param("uploaded", Timestamp.from(one.uploaded()))
        .update();
    batches.execute(
        (ConnectionCallback<Integer>)
            connection -> {
              add(connection, one.id(), lines);
              return lines.size();
            });
  }

  private static void add(Connection connection, UUID id, List<Sheet.Line> lines)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into capacities.vacancy_import_row (import, number, cells) values (?, ?, ?)")) {
      int waiting = 0;
      for (Sheet.Line line : lines) {
        insert.setObject(1, id);
        insert.setInt(2, line.number());
        insert.setArray(3, connection.createArrayOf("text", line.cells().toArray()));
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }

  Optional<VacancyImport> find(UUID id) {
    return jdbc.sql("select * from capacities.vacancy_import where id = :id")
        .param("id", id)
        .query(VacancyImportTable::one)
        .optional();
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<VacancyImport> lock(UUID id) {
    return jdbc.sql("select * from capacities.vacancy_import where id = :id for update")
        .param("id", id)
        .query(VacancyImportTable::one)
        .optional();
  }

  /** Those of an organisation, the latest first. */
  List<VacancyImport> of(Collection<OrganisationId> organisations, int most) {
    return jdbc.sql(
            """
            select * from capacities.vacancy_import where organisation = any (:organisations)
            order by uploaded_at desc limit :most
            """)
        .param(
            "organisations", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .param("most", most)
        .query(VacancyImportTable::one)
        .list();
  }

  void map(UUID id, VacancyColumns columns, RowDefaults defaults, boolean publish) {
    jdbc.sql(
            """
            update capacities.vacancy_import set columns = :columns, written = :written,
              country = :country, until = :until, sector = :sector, publish = :publish,
              state = 'PREVIEW'
            where id = :id
            """)
        .param("id", id)
        .param("columns", columns.codes().toArray(String[]::new))
        .param("written", defaults.written().code())
        .param("country", defaults.country())
        .param("until", defaults.until(), Types.DATE)
        .param("sector", defaults.sector().name())
        .param("publish", publish)
        .update();
  }

  void move(UUID id, VacancyImport.State state, int position, Instant now) {
    jdbc.sql(
            """
            update capacities.vacancy_import set state = :state, position = :position,
              finished_at = case when :state = 'DONE' then :now::timestamptz else finished_at end
            where id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .param("position", position)
        .param("now", Timestamp.from(now))
        .update();
  }

  void remove(UUID id) {
    jdbc.sql("delete from capacities.vacancy_import where id = :id").param("id", id).update();
  }

  /** Those that ended then or earlier, and those that were begun then and never ended. */
  int removeBefore(Instant moment) {
    return jdbc.sql(
            """
            delete from capacities.vacancy_import
            where coalesce(finished_at, uploaded_at) < :moment and state <> 'RUNNING'
            """)
        .param("moment", Timestamp.from(moment))
        .update();
  }

  Map<RowVerdict, Integer> counts(UUID id) {
    Map<RowVerdict, Integer> counts = new EnumMap<>(RowVerdict.class);
    jdbc.sql(
            """
            select verdict, count(*) as many from capacities.vacancy_import_row
            where import = :id and verdict is not null group by verdict
            """)
        .param("id", id)
        .query(
            row -> {
              counts.put(RowVerdict.of(row.getString("verdict")), row.getInt("many"));
            });
    return counts;
  }

  /** The next rows behind a position; those without an error only, if so asked. */
  List<Sheet.Line> after(UUID id, int position, boolean sound, int most) {
    return jdbc.sql(
            "select number, cells from capacities.vacancy_import_row where import = :id and number > :position"
                + (sound ? " and verdict <> 'error'" : "")
                + " order by number limit :most")
        .param("id", id)
        .param("position", position)
        .param("most", most)
        .query((row, number) -> line(row))
        .list();
  }

  int upTo(UUID id, int position) {
    return jdbc.sql(
            "select count(*) from capacities.vacancy_import_row where import = :id and number <= :position")
        .param("id", id)
        .param("position", position)
        .query(Integer.class)
        .single();
  }

  void note(UUID id, List<Outcome> outcomes) {
    batches.batchUpdate(
        """
        update capacities.vacancy_import_row set verdict = ?, problems = ?::jsonb, vacancy = ?,
          revision = ?, before = ?::jsonb
        where import = ? and number = ?
        """,
        outcomes,
        BATCH,
        (statement, one) -> {
          VacancyId vacancy = one.vacancy();
          statement.setString(1, one.verdict().code());
          statement.setString(2, mapper.writeValueAsString(one.problems()));
          statement.setObject(3, vacancy == null ? null : vacancy.value(), Types.OTHER);
          statement.setInt(4, one.revision());
          statement.setString(
              5, one.before() == null ? null : mapper.writeValueAsString(one.before()));
          statement.setObject(6, id);
          statement.setInt(7, one.number());
        });
  }

  /** What became of rows that made or changed something, for taking it back. */
  List<Outcome> done(UUID id) {
    return jdbc.sql(
            """
            select number, verdict, vacancy, revision, before::text as before
            from capacities.vacancy_import_row
            where import = :id and vacancy is not null order by number
            """)
        .param("id", id)
        .query(
            (row, number) -> {
              String before = row.getString("before");
              return new Outcome(
                  row.getInt("number"),
                  RowVerdict.of(row.getString("verdict")),
                  List.of(),
                  new VacancyId(row.getObject("vacancy", UUID.class)),
                  row.getInt("revision"),
                  before == null ? null : mapper.readValue(before, VacancyFacts.class));
            })
        .list();
  }

  /** The first rows, or those with errors. */
  List<JudgedRow> judged(UUID id, boolean wrong, int most) {
    return jdbc.sql(
            "select number, cells, verdict, coalesce(problems::text, '[]') as problems"
                + " from capacities.vacancy_import_row where import = :id and verdict is not null"
                + (wrong ? " and verdict = 'error'" : "")
                + " order by number limit :most")
        .param("id", id)
        .param("most", most)
        .query(
            (row, number) ->
                new JudgedRow(
                    line(row),
                    RowVerdict.of(row.getString("verdict")),
                    mapper.readValue(row.getString("problems"), PROBLEMS)))
        .list();
  }

  private static Sheet.Line line(ResultSet row) throws SQLException {
    return new Sheet.Line(
        row.getInt("number"), List.of((String[]) row.getArray("cells").getArray()));
  }

  private static VacancyImport one(ResultSet row, int number) throws SQLException {
    Timestamp finished = row.getTimestamp("finished_at");
    return new VacancyImport(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        row.getString("file"),
        List.of((String[]) row.getArray("header").getArray()),
        VacancyColumns.of(List.of((String[]) row.getArray("columns").getArray())),
        new RowDefaults(
            Language.of(row.getString("written")).orElse(Language.EN),
            row.getString("country"),
            row.getObject("until", LocalDate.class),
            Sector.valueOf(row.getString("sector"))),
        row.getBoolean("publish"),
        VacancyImport.State.valueOf(row.getString("state")),
        row.getInt("position"),
        row.getInt("rows"),
        row.getTimestamp("uploaded_at").toInstant(),
        finished == null ? null : finished.toInstant());
  }
}
