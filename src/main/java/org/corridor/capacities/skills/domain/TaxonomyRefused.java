package org.corridor.capacities.skills.domain;

import java.util.Map;

/** Files that are not taken in, as a whole: nothing of them was kept. */
final class TaxonomyRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String reason;
  private final transient Map<String, String> args;

  /**
   * @param file where the reason stands; empty where it is in none alone
   * @param line in that file, from 1; 0 where it is not in a line
   * @param reason the end of the key of its text
   */
  TaxonomyRefused(String file, int line, String reason, Map<String, String> args) {
    super(file + ":" + line + " " + reason);
    this.file = file;
    this.line = line;
    this.reason = reason;
    this.args = Map.copyOf(args);
  }

  TaxonomyRefused(String file, int line, String reason) {
    this(file, line, reason, Map.of());
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  String reason() {
    return reason;
  }

  Map<String, String> args() {
    return args;
  }
}
