package org.corridor.people.imports.domain;

import java.util.Map;
import org.corridor.platform.form.Problem;

/** A file that cannot be read as a table, or not safely; nothing of it was kept. */
public final class FileRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  FileRefused(String reason) {
    this(reason, Map.of());
  }

  FileRefused(String reason, Map<String, Object> args) {
    super(reason);
    this.problem = new Problem("file", "people.imports.file." + reason, args);
  }

  /** What is wrong, as a problem of the field {@code file}. */
  public Problem problem() {
    return problem;
  }
}
