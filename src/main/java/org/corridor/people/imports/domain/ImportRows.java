package org.corridor.people.imports.domain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.sheet.Sheet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of files on their way in, in PostgreSQL. */
@Repository
class ImportRows {

  private static final TypeReference<List<RowProblem>> PROBLEMS = new TypeReference<>() {};
  private static final int BATCH = 1_000;

  private static final String ABOUT =
      """
      person = :person
        or :address <> '' and exists (select 1 from unnest(cells) cell where lower(cell) = :address)
      """;

  private final JdbcClient jdbc;
  private final JdbcOperations batches;
  private final JsonMapper mapper = JsonMapper.shared();

  ImportRows(JdbcClient jdbc, JdbcOperations batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** A row that somebody stands in. */
  record About(UUID list, Sheet.Line line, String verdict, String problems) {
    @Override
    public String toString() {
      return "About";
    }
  }

  void add(UUID id, List<Sheet.Line> lines) {
    batches.execute(
        (ConnectionCallback<Integer>)
            connection -> {
              add(connection, id, lines);
              return lines.size();
            });
  }

  private static void add(Connection connection, UUID id, List<Sheet.Line> lines)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into people.list_import_row (import, number, cells) values (?, ?, ?)")) {
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

  /** The next rows behind a position. */
  List<Sheet.Line> after(UUID id, int position, int most) {
    return jdbc.sql(
            """
            select number, cells from people.list_import_row
            where import = :id and number > :position order by number limit :most
            """)
        .param("id", id)
        .param("position", position)
        .param("most", most)
        .query((row, number) -> line(row))
        .list();
  }

  /** How many there are up to a position. */
  int upTo(UUID id, int position) {
    return jdbc.sql(
            "select count(*) from people.list_import_row where import = :id and number <= :position")
        .param("id", id)
        .param("position", position)
        .query(Integer.class)
        .single();
  }

  /** Those without an error at the preview. */
  List<Sheet.Line> soundAfter(UUID id, int position, int most) {
    return jdbc.sql(
            """
            select number, cells from people.list_import_row
            where import = :id and number > :position and verdict <> 'error'
            order by number limit :most
            """)
        .param("id", id)
        .param("position", position)
        .param("most", most)
        .query((row, number) -> line(row))
        .list();
  }

  void judge(UUID id, List<Judgement> all) {
    batches.batchUpdate(
        """
        update people.list_import_row set verdict = ?, problems = ?::jsonb, person = ?
        where import = ? and number = ?
        """,
        all,
        BATCH,
        (statement, one) -> {
          PersonId person = one.person();
          statement.setString(1, one.verdict().code());
          statement.setString(2, mapper.writeValueAsString(one.problems()));
          statement.setObject(3, person == null ? null : person.value(), Types.OTHER);
          statement.setObject(4, id);
          statement.setInt(5, one.number());
        });
  }

  /** The first rows, whatever becomes of them. */
  List<Judged> first(UUID id, int most) {
    return judged(id, "", most);
  }

  /** The rows with errors. */
  List<Judged> wrong(UUID id, int most) {
    return judged(id, " and verdict = 'error'", most);
  }

  private List<Judged> judged(UUID id, String which, int most) {
    return jdbc.sql(
            "select number, cells, verdict, coalesce(problems::text, '[]') as problems from people.list_import_row where import = :id and verdict is not null"
                + which
                + " order by number limit :most")
        .param("id", id)
        .param("most", most)
        .query(
            (row, number) ->
                new Judged(
                    line(row),
                    Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                    mapper.readValue(row.getString("problems"), PROBLEMS)))
        .list();
  }

  /** The rows that are about somebody: who is kept because of them, or whose address is in them. */
  List<About> about(PersonId person, String address) {
    return jdbc.sql(
            "select import, number, cells, coalesce(verdict, '') as verdict, coalesce(problems::text, '') as problems from people.list_import_row where "
                + ABOUT)
        .param("person", person.value())
        .param("address", address)
        .query(
            (row, number) ->
                new About(
                    row.getObject("import", UUID.class),
                    line(row),
                    row.getString("verdict"),
                    row.getString("problems")))
        .list();
  }

  void removeAbout(PersonId person, String address) {
    jdbc.sql("delete from people.list_import_row where " + ABOUT)
        .param("person", person.value())
        .param("address", address)
        .update();
  }

  private static Sheet.Line line(ResultSet row) throws SQLException {
    return new Sheet.Line(
        row.getInt("number"), List.of((String[]) row.getArray("cells").getArray()));
  }
}
