package org.corridor.capacities.skills.linking;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of a CSV by the names in its first line. Quoted fields may hold commas and line ends. */
final class CsvRows {

  private final Reader reader;
  private int next;

  private CsvRows(Reader reader) throws IOException {
    this.reader = reader;
    next = reader.read();
  }

  static List<Map<String, String>> read(Reader reader) throws IOException {
    CsvRows csv = new CsvRows(reader);
    List<String> names = csv.row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (csv.next >= 0) {
      List<String> fields = csv.row();
      Map<String, String> row = new HashMap<>();
      for (int field = 0; field < Math.min(names.size(), fields.size()); field++) {
        row.put(names.get(field), fields.get(field));
      }
      if (row.size() == names.size()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> row() throws IOException {
    List<String> fields = new ArrayList<>();
    do {
      fields.add(field());
    } while (skip(','));
    skip('\r');
    skip('\n');
    return fields;
  }

  private String field() throws IOException {
    StringBuilder field = new StringBuilder();
    boolean quoted = skip('"');
    while (next >= 0 && (quoted || (next != ',' && next != '\n' && next != '\r'))) {
      if (quoted && skip('"')) {
        quoted = next == '"';
        if (!quoted) {
          continue;
        }
      }
      field.append((char) next);
      next = reader.read();
    }
    return field.toString();
  }

  private boolean skip(char sign) throws IOException {
    if (next != sign) {
      return false;
    }
    next = reader.read();
    return true;
  }
}
