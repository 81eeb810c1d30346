package org.corridor.projects.iati.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Activities of files, before and after they were taken in, in PostgreSQL. */
@Repository
class StagedRows {

  private final JdbcClient jdbc;

  StagedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One to be taken in or back.
   *
   * @param json of the activity
   * @param before JSON of what was known before; null for nothing
   * @param beforeImport where that came from
   */
  record Pending(
      int number,
      int line,
      String identifier,
      String json,
      @Nullable String before,
      @Nullable UUID beforeImport) {}

  /** One as a preview shows it. */
  record Shown(
      int number,
      int line,
      String identifier,
      String title,
      boolean taken,
      List<Finding> findings) {
    Shown {
      findings = List.copyOf(findings);
    }
  }

  void add(UUID id, List<StagedRow> rows) {
    jdbc.sql(
            """
            insert into projects.iati_import_row
              (import, number, line, identifier, title, verdict, activity, findings)
            select :id, r.* from unnest(:numbers::int[], :lines::int[], :identifiers::text[],
              :titles::text[], :verdicts::text[], :activities::text[], :findings::text[]) r
            """)
        .param("id", id)
        .param("numbers", rows.stream().map(StagedRow::number).toArray(Integer[]::new))
        .param("lines", rows.stream().map(StagedRow::line).toArray(Integer[]::new))
        .param("identifiers", texts(rows, StagedRow::identifier))
        .param("titles", texts(rows, StagedRow::title))
        .param("verdicts", texts(rows, row -> row.verdict().code()))
        .param("activities", texts(rows, StagedRows::json))
        .param("findings", texts(rows, row -> ActivityJson.write(row.findings())))
        .update();
  }

  private static @Nullable String json(StagedRow row) {
    return row.activity() == null ? null : ActivityJson.write(row.activity());
  }

  /** Without zeros, which PostgreSQL does not hold. */
  private static String[] texts(List<StagedRow> rows, Function<StagedRow, @Nullable String> text) {
    String[] texts = new String[rows.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text.apply(rows.get(i));
    }
    return texts;
  }

  /** The line where each of the identifiers stands already, but those left out. */
  Map<String, Integer> lines(UUID id, Collection<String> identifiers) {
    Map<String, Integer> lines = new HashMap<>();
    jdbc.sql(
            """
            select identifier, line from projects.iati_import_row
            where import = :id and verdict <> 'skipped'
              and identifier = any (:identifiers::text[])
            """)
        .param("id", id)
        .param("identifiers", identifiers.toArray(String[]::new))
        .query(
            row -> {
              lines.put(row.getString("identifier"), row.getInt("line"));
            });
    return lines;
  }

  Map<Verdict, Integer> counts(UUID id) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    jdbc.sql(
            """
            select verdict, count(*) count from projects.iati_import_row
            where import = :id group by verdict
            """)
        .param("id", id)
        .query(
            row -> {
              counts.put(Verdict.of(row.getString("verdict")), row.getInt("count"));
            });
    return counts;
  }

  int taken(UUID id) {
    return jdbc.sql("select count(*) from projects.iati_import_row where import = :id and taken")
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  List<Shown> page(UUID id, Verdict verdict, int from, int most) {
    return jdbc.sql(
            """
            select number, line, identifier, title, taken, findings
            from projects.iati_import_row where import = :id and verdict = :verdict
            order by number offset :from limit :most
            """)
        .param("id", id)
        .param("verdict", verdict.code())
        .param("from", from)
        .param("most", most)
        .query(
            (row, number) ->
                new Shown(
                    row.getInt("number"),
                    row.getInt("line"),
                    row.getString("identifier"),
                    row.getString("title"),
                    row.getBoolean("taken"),
                    ActivityJson.findings(row.getString("findings"))))
        .list();
  }

  /** The next that are new or changed and not taken in yet. */
  List<Pending> toTake(UUID id, int most) {
    return jdbc.sql(
            """
            select * from projects.iati_import_row
            where import = :id and verdict in ('new', 'changed') and not taken
            order by number limit :most
            """)
        .param("id", id)
        .param("most", most)
        .query(StagedRows::pending)
        .list();
  }

  /** The last that were taken in. */
  List<Pending> toWithdraw(UUID id, int most) {
    return jdbc.sql(
            """
            select * from projects.iati_import_row where import = :id and taken
            order by number desc limit :most
            """)
        .param("id", id)
        .param("most", most)
        .query(StagedRows::pending)
        .list();
  }

  void markTaken(UUID id, int number, @Nullable String before, @Nullable UUID beforeImport) {
    jdbc.sql(
            """
            update projects.iati_import_row
            set taken = true, before = :before::text, before_import = :source::uuid
            where import = :id and number = :number
            """)
        .param("id", id)
        .param("number", number)
        .param("before", before)
        .param("source", beforeImport)
        .update();
  }

  void markWithdrawn(UUID id, int number) {
    jdbc.sql(
            """
            update projects.iati_import_row
            set taken = false, before = null, before_import = null
            where import = :id and number = :number
            """)
        .param("id", id)
        .param("number", number)
        .update();
  }

  void leaveOut(UUID id, int number, Finding finding) {
    jdbc.sql(
            """
            update projects.iati_import_row
            set verdict = 'skipped', activity = null, findings = :findings
            where import = :id and number = :number
            """)
        .param("id", id)
        .param("number", number)
        .param("findings", ActivityJson.write(List.of(finding)))
        .update();
  }

  private static Pending pending(ResultSet row, int number) throws SQLException {
    return new Pending(
        row.getInt("number"),
        row.getInt("line"),
        row.getString("identifier"),
        row.getString("activity"),
        row.getString("before"),
        row.getObject("before_import", UUID.class));
  }
}
