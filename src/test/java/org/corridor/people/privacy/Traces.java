package org.corridor.people.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words in everything that an installation keeps: all tables, and all files. */
public final class Traces {

  private static final String COLUMNS =
      """
      select format('%I.%I', table_schema, table_name) as place, format('%I', column_name) as name,
        data_type as type
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
      order by place, ordinal_position
      """;

  private final JdbcClient jdbc;

  public Traces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The columns, of whatever type, that hold one of the words: {@code schema.table.column}. */
  public Set<String> columnsWith(List<String> words) {
    Set<String> found = new java.util.TreeSet<>();
    tables()
        .forEach(
            (table, columns) -> {
              String each =
                  columns.entrySet().stream()
                      .map(
                          column ->
                              "case when bool_or(%s) then '%s' end"
                                  .formatted(holds(column.getValue()), column.getKey()))
                      .collect(Collectors.joining(", "));
              jdbc.sql("select unnest(array[" + each + "]) from " + table)
                  .param("words", likes(words))
                  .query(String.class)
                  .list()
                  .forEach(
                      column -> {
                        if (column != null) {
                          found.add(table + "." + column);
                        }
                      });
            });
    return found;
  }

  /** The rows that hold one of the words, as JSON, by table. */
  public Map<String, List<String>> rowsWith(List<String> words) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    tables()
        .forEach(
            (table, columns) -> {
              String any =
                  columns.values().stream().map(Traces::holds).collect(Collectors.joining(" or "));
              List<String> found =
                  jdbc.sql("select to_jsonb(t)::text from " + table + " t where " + any)
                      .param("words", likes(words))
                      .query(String.class)
                      .list();
              if (!found.isEmpty()) {
                rows.put(table, found);
              }
            });
    return rows;
  }

  /** By table, each column with its value as text. */
  private Map<String, Map<String, String>> tables() {
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    jdbc.sql(COLUMNS)
        .query(
            row -> {
              String name = row.getString("name");
              String text =
                  row.getString("type").equals("bytea")
                      ? "encode(%1$s, 'escape') || ' ' || encode(%1$s, 'hex')".formatted(name)
                      : name + "::text";
              tables
                  .computeIfAbsent(row.getString("place"), place -> new LinkedHashMap<>())
                  .put(name, text);
            });
    return tables;
  }

  private static String holds(String text) {
    return "lower(" + text + ") like any (:words)";
  }

  private static String[] likes(List<String> words) {
    return words.stream().map(word -> "%" + word + "%").toArray(String[]::new);
  }

  /**
   * The files under the folder that hold one of the words, but for those that are the database's
   * own: what is in them is asked of the database.
   */
  public static List<Path> filesWith(Path folder, List<String> words) {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !isDatabase(folder.relativize(file)))
          .filter(file -> holdsAny(file, words))
          .forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** The log of the database is a file like any other. */
  private static boolean isDatabase(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.matches("(data/)?postgres/(?!log/).*");
  }

  private static boolean holdsAny(Path file, List<String> words) {
    try {
      String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase();
      return words.stream().anyMatch(all::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
