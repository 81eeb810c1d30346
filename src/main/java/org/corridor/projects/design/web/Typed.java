package org.corridor.projects.design.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a form with lists. */
final class Typed {

  private static final int LONGEST_LABEL = 70;

  private Typed() {}

  /**
   * The number as it can be read in again: never with exactly three decimals, since {@code 1.234}
   * could be read as a grouped thousand.
   */
  static @Nullable String number(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() == 3) {
      plain = plain.setScale(4);
    }
    return plain.setScale(Math.max(0, plain.scale())).toPlainString();
  }

  /**
   * The rows to show: all, new and empty ones included. Of a form with more rows than any list may
   * have, those that hold something in one of the fields.
   */
  static List<Integer> rows(Form form, String list, List<String> fields) {
    int rows = form.rows(list);
    return IntStream.range(0, rows)
        .filter(
            row ->
                rows <= Submission.MOST_ROWS
                    || fields.stream()
                        .anyMatch(field -> !form.value(list + "[" + row + "]." + field).isBlank()))
        .boxed()
        .toList();
  }

  /** Ids of the rows; one that is new gets the next. */
  static final class RowIds {

    private final Map<Integer, String> ids = new HashMap<>();

    RowIds(Form form, String list, String prefix, List<Integer> rows) {
      List<String> sent = rows.stream().map(row -> form.value(list + "[" + row + "].id")).toList();
      Ids free = Ids.of(prefix, sent, id -> id);
      for (int i = 0; i < rows.size(); i++) {
        ids.put(rows.get(i), free.next(sent.get(i)));
      }
    }

    String of(int row) {
      return ids.getOrDefault(row, "");
    }
  }

  /** Whether anything in the row is wrong. */
  static boolean isWrong(Form form, String list, int row) {
    String start = list + "[" + row + "].";
    return form.problems().stream().anyMatch(problem -> problem.field().startsWith(start));
  }

  /** A text as the label of a choice. */
  static String label(String text) {
    String line = text.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= LONGEST_LABEL
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL)) + "…";
  }
}
