package org.corridor.projects.iati.domain;

import java.util.Map;

/** A file that cannot be read, from this place on. */
final class IatiRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  /**
   * @param line from 1; 0 where it is not in a line
   * @param reason the end of the key of its text
   */
  IatiRefused(int line, String reason, Map<String, String> args) {
    super(line + " " + reason);
    finding = new Finding(line, reason, args);
  }

  IatiRefused(int line, String reason) {
    this(line, reason, Map.of());
  }

  Finding finding() {
    return finding;
  }
}
