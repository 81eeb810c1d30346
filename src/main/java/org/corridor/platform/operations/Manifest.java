package org.corridor.platform.operations;

import java.util.List;
import java.util.Map;

/**
 * What a backup file says about itself.
 *
 * @param format always {@link #FORMAT}
 * @param version of the format, {@link #VERSION} or older
 * @param created when, ISO 8601 in UTC
 * @param schemas version of each module's schema, as its migrations count it
 * @param tables in an order in which each comes after those it refers to
 * @param sequences last value by qualified name
 */
record Manifest(
    String format,
    int version,
    String created,
    Map<String, String> schemas,
    List<Table> tables,
    Map<String, Long> sequences) {

  static final String FORMAT = "corridor-backup";
  static final int VERSION = 2;
  static final String ENTRY = "manifest.json";

  /**
   * @param name qualified, e.g. {@code people.person}
   * @param columns those that are stored, not generated
   * @param sha256 of the rows as they stand in the file
   */
  record Table(String name, List<String> columns, long rows, String sha256) {

    String entry() {
      return "tables/" + name + ".copy";
    }

    String columnList() {
      return String.join(
          ", ", columns.stream().map(column -> '"' + column.replace("\"", "\"\"") + '"').toList());
    }
  }

  /** Backups of the first version have checksums only. */
  boolean hasSeal() {
    return version >= 2;
  }

  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }
}
