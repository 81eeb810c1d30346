package org.corridor.projects.design.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;

/** Adds, removes and moves rows of a form by renaming its fields, so that nothing typed is lost. */
final class RowChange {

  private final Deed deed;
  private final String start;

  private RowChange(Deed deed) {
    this.deed = deed;
    this.start = deed.list() + "[";
  }

  static Map<String, String[]> in(Map<String, String[]> fields, Deed deed) {
    return deed.changesRows() && !deed.list().isEmpty()
        ? new RowChange(deed).applied(fields)
        : fields;
  }

  private Map<String, String[]> applied(Map<String, String[]> fields) {
    Map<String, String[]> changed = new LinkedHashMap<>();
    fields.forEach((name, values) -> put(name, values, changed));
    if (deed.kind() == Deed.Kind.ADD) {
      int rows = rows(fields);
      if (rows < Submission.MOST_ROWS) {
        changed.put(start + rows + "].new", new String[] {""});
        int equals = deed.filled().indexOf('=');
        if (equals > 0) {
          changed.put(
              start + rows + "]." + deed.filled().substring(0, equals),
              new String[] {deed.filled().substring(equals + 1)});
        }
      }
    }
    return changed;
  }

  private void put(String name, String[] values, Map<String, String[]> changed) {
    int row = index(name);
    if (row < 0 || deed.kind() == Deed.Kind.ADD) {
      changed.put(name, values);
      return;
    }
    int moved = moved(row);
    if (moved >= 0) {
      changed.put(start + moved + name.substring(name.indexOf(']', start.length())), values);
    }
  }

  /** Where the row goes; -1 for away. */
  private int moved(int row) {
    return switch (deed.kind()) {
      case REMOVE -> row == deed.row() ? -1 : row > deed.row() ? row - 1 : row;
      case UP -> swapped(row, deed.row() - 1);
      case DOWN -> swapped(row, deed.row());
      default -> row;
    };
  }

  private static int swapped(int row, int first) {
    if (first < 0) {
      return row;
    }
    return row == first ? first + 1 : row == first + 1 ? first : row;
  }

  private static int rows(Map<String, String[]> fields, String list) {
    Form form = Submission.of(fields).form();
    return form.rows(list);
  }

  private int rows(Map<String, String[]> fields) {
    return rows(fields, deed.list());
  }

  private int index(String name) {
    if (!name.startsWith(start)) {
      return -1;
    }
    int end = name.indexOf(']', start.length());
    String digits = end < 0 ? "" : name.substring(start.length(), end);
    return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
  }
}
