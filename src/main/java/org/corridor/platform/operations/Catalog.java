package org.corridor.platform.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the database holds of Corridor's: schemas with their versions, tables, sequences. */
final class Catalog {

  private static final String HISTORY = "flyway_schema_history";

  private final Connection connection;

  Catalog(Connection connection) {
    this.connection = connection;
  }

  /** The version of each schema that our migrations made, in alphabetical order. */
  Map<String, String> schemas() throws SQLException {
    Map<String, String> versions = new LinkedHashMap<>();
    for (String schema :
        names(
            "select table_schema from information_schema.tables where table_name = '"
                + HISTORY
                + "' order by 1")) {
      List<String> version =
          names(
              "select version from "
                  + schema
                  + "."
                  + HISTORY
                  + " where success and version is not null order by installed_rank desc limit 1");
      versions.put(schema, version.isEmpty() ? "" : version.get(0));
    }
    return versions;
  }

  /**
   * All tables of the schemas, each after the tables it refers to, but for the migrations' own and
   * those whose comment ends in {@code (not in backups)}: they are about this database, and mean
   * nothing in another.
   */
  List<String> tables(Set<String> schemas) throws SQLException {
    Map<String, Set<String>> references = new LinkedHashMap<>();
    for (String schema : schemas) {
      for (String table :
          names(
              "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = ? and c.relkind in ('r', 'p')"
                  + " and not c.relispartition and c.relname <> '"
                  + HISTORY
                  + "' and coalesce(obj_description(c.oid, 'pg_class'), '') not like '%(not in backups)' order by 1",
              schema)) {
        String name = schema + "." + table;
        references.put(name, new LinkedHashSet<>(referred(name)));
      }
    }
    return inOrder(references);
  }

  private List<String> referred(String table) throws SQLException {
    return names(
        """
        select n.nspname || '.' || c.relname from pg_constraint k
          join pg_class c on c.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace
          where k.contype = 'f' and k.conrelid = ?::regclass and k.confrelid <> k.conrelid
        """,
        table);
  }

  private static List<String> inOrder(Map<String, Set<String>> references) {
    List<String> ordered = new ArrayList<>();
    Set<String> open = new LinkedHashSet<>(references.keySet());
    while (!open.isEmpty()) {
      List<String> next =
          open.stream()
              .filter(
                  table ->
                      references.getOrDefault(table, Set.of()).stream().noneMatch(open::contains))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("These tables refer to each other in a circle: " + open);
      }
      ordered.addAll(next);
      next.forEach(open::remove);
    }
    return ordered;
  }

  /** The stored columns: generated ones are computed again on the way in. */
  List<String> columns(String table) throws SQLException {
    return names(
        "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum",
        table);
  }

  /** The sequences that have been used, with their last value. */
  Map<String, Long> sequences(Set<String> schemas) throws SQLException {
    Map<String, Long> values = new LinkedHashMap<>();
    for (String schema : schemas) {
      try (PreparedStatement statement =
          connection.prepareStatement(
              "select sequencename, last_value from pg_sequences where schemaname = ? and last_value is not null order by 1")) {
        statement.setString(1, schema);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            values.put(schema + "." + rows.getString(1), rows.getLong(2));
          }
        }
      }
    }
    return values;
  }

  private List<String> names(String sql, String... params) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < params.length; i++) {
        statement.setString(i + 1, params[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<String> names = new ArrayList<>();
        while (rows.next()) {
          names.add(rows.getString(1));
        }
        return names;
      }
    }
  }
}
