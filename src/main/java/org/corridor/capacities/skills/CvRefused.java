package org.corridor.capacities.skills;

import java.util.Map;
import org.corridor.platform.form.Problem;

/** A CV that cannot be read, or not safely. */
public final class CvRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why. */
  public enum Reason {
    EMPTY,
    TOO_LARGE,
    /** No kind of file that is read. */
    UNKNOWN,
    /** A .doc of old Word, or a protected .docx: both look alike from outside. */
    OLD_WORD,
    ENCRYPTED,
    /** Pictures of pages, without text. */
    SCANNED,
    BROKEN,
    /** Too many are being read at the moment. */
    BUSY
  }

  public CvRefused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** As a problem of the field that the file came in. */
  public Problem problem(String field) {
    return new Problem(
        field,
        "capacities.skills.cv."
            + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        Map.of("most", CvReading.MOST_BYTES / 1024 / 1024));
  }
}
