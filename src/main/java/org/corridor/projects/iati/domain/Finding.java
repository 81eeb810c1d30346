package org.corridor.projects.iati.domain;

import java.util.Map;

/**
 * What is wrong in a file, and where.
 *
 * @param line from 1; 0 where it is not in a line
 * @param reason the end of the key of its text
 */
public record Finding(int line, String reason, Map<String, String> args) {

  public Finding {
    args = Map.copyOf(args);
  }

  /** Key of its text. */
  public String text() {
    return "projects.iati.wrong." + reason;
  }
}
