package org.corridor.projects.design.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ids of the rows of one list: those sent are kept, rows without a good one get the next. */
final class Ids {

  private static final String GOOD = "[a-z0-9][a-z0-9-]{0,39}";

  private final String prefix;
  private final Set<String> sent = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  private Ids(String prefix) {
    this.prefix = prefix;
  }

  static <T> Ids of(String prefix, List<T> rows, Function<T, String> id) {
    Ids ids = new Ids(prefix);
    rows.stream().map(id).filter(one -> one.matches(GOOD)).forEach(ids.sent::add);
    return ids;
  }

  /** The id of the next row. A second row with the same one gets its own. */
  String next(String id) {
    String kept = id.matches(GOOD) && !given.contains(id) ? id : free();
    given.add(kept);
    return kept;
  }

  /** The id if one of the rows has it, else nothing. */
  String ifThere(String id) {
    return sent.contains(id) ? id : "";
  }

  private String free() {
    return Stream.iterate(1, n -> n + 1)
        .map(n -> prefix + n)
        .filter(id -> !sent.contains(id) && !given.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
