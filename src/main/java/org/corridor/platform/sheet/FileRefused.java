package org.corridor.platform.sheet;

import java.util.Map;
import org.corridor.platform.form.Problem;

/** A file that cannot be read as a table, or not safely; nothing of it was kept. */
public final class FileRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public FileRefused(String reason) {
    this(reason, Map.of());
  }

  /**
   * @param reason last part of the key of its text, {@code platform.sheet.<reason>}
   */
  public FileRefused(String reason, Map<String, Object> args) {
    super(reason);
    this.problem = new Problem("file", "platform.sheet." + reason, args);
  }

  /** What is wrong, as a problem of the field {@code file}. */
  public Problem problem() {
    return problem;
  }
}
