package org.corridor.capacities.skills.domain;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.corridor.capacities.skills.ConceptKind;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What a file says, copied as it is read into tables of this transaction alone; {@link Merge} then
 * compares it with what stands.
 */
final class Staging {

  private static final int CHUNK = 1 << 20;

  private final Heap concepts;
  private final Heap labels;
  private final Heap relations;

  private Staging(CopyManager copy) {
    concepts = new Heap(copy, "staged_concept");
    labels = new Heap(copy, "staged_label");
    relations = new Heap(copy, "staged_relation");
  }

  /** In the transaction that the connection is in. */
  static Staging in(Connection connection) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(
          """
          drop table if exists pg_temp.staged_concept, pg_temp.staged_label,
            pg_temp.staged_relation, pg_temp.resolved_label, pg_temp.resolved_relation;
          create temp table staged_concept (uri text, kind text, code text, sector text,
            family text, file int, line int) on commit drop;
          create temp table staged_label (uri text, language text, rank int, hidden boolean,
            label text, file int, line int) on commit drop;
          create temp table staged_relation (uri text, kind text, other text, source text,
            file int, line int) on commit drop
          """);
    }
    return new Staging(connection.unwrap(PGConnection.class).getCopyAPI());
  }

  /** Where a row stands: the number of the file in its import, and the line in the file. */
  record Spot(int file, int line) {}

  /**
   * @param family which list of the source is its complete list
   * @param sector empty where it is not known
   */
  void concept(String uri, ConceptKind kind, String code, String sector, String family, Spot spot) {
    concepts.row(
        uri,
        kind.name().toLowerCase(java.util.Locale.ROOT),
        code,
        sector,
        family,
        String.valueOf(spot.file()),
        String.valueOf(spot.line()));
  }

  /**
   * All that a language calls a concept.
   *
   * @param shown the first is the preferred one
   * @param hidden only found, never shown
   */
  void labels(String uri, String language, List<String> shown, List<String> hidden, Spot spot) {
    int rank = 0;
    for (String label : shown) {
      label(uri, language, rank++, false, label, spot);
    }
    for (String label : hidden) {
      label(uri, language, rank++, true, label, spot);
    }
  }

  private void label(
      String uri, String language, int rank, boolean hidden, String label, Spot spot) {
    labels.row(
        uri,
        language,
        String.valueOf(rank),
        String.valueOf(hidden),
        label,
        String.valueOf(spot.file()),
        String.valueOf(spot.line()));
  }

  /**
   * @param list which replaces its former version as a whole
   */
  void relation(String uri, String kind, String other, String list, Spot spot) {
    relations.row(uri, kind, other, list, String.valueOf(spot.file()), String.valueOf(spot.line()));
  }

  /** Everything is in the tables then. */
  void finish() {
    concepts.flush();
    labels.flush();
    relations.flush();
  }

  /** Rows on their way into one table, in PostgreSQL's text format. */
  private static final class Heap {

    private final CopyManager copy;
    private final String table;
    private final StringBuilder rows = new StringBuilder();

    Heap(CopyManager copy, String table) {
      this.copy = copy;
      this.table = table;
    }

    void row(String... cells) {
      for (int cell = 0; cell < cells.length; cell++) {
        rows.append(cell == 0 ? "" : "\t");
        escaped(cells[cell]);
      }
      rows.append('\n');
      if (rows.length() > CHUNK) {
        flush();
      }
    }

    private void escaped(String cell) {
      for (int i = 0; i < cell.length(); i++) {
        char c = cell.charAt(i);
        switch (c) {
          case '\\' -> rows.append("\\\\");
          case '\t' -> rows.append("\\t");
          case '\n' -> rows.append("\\n");
          case '\r' -> rows.append("\\r");
          default -> rows.append(c);
        }
      }
    }

    void flush() {
      if (rows.isEmpty()) {
        return;
      }
      try {
        copy.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
      } catch (SQLException e) {
        throw new IllegalStateException("What was read could not be put into " + table, e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      rows.setLength(0);
    }
  }
}
