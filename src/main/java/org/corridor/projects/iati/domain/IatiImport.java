package org.corridor.projects.iati.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param folder whether it lies in the operator's folder
 * @param size in bytes
 * @param modified of a file in the folder
 * @param activities how many are read and kept
 * @param position bytes read
 * @param unknown how often what our model does not know occurs, by its name
 * @param finding why it was refused
 */
public record IatiImport(
    UUID id,
    String file,
    boolean folder,
    long size,
    @Nullable Instant modified,
    State state,
    int activities,
    long position,
    Map<String, Integer> unknown,
    @Nullable Finding finding,
    Instant created,
    @Nullable Instant finished) {

  private static final int THOUSAND = 1000;

  /** How far it is. */
  public enum State {
    READING,
    STOPPED,
    /** All is read, and a steward decides. */
    READY,
    REFUSED,
    FAILED,
    TAKING,
    TAKEN,
    WITHDRAWING;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether a job works on it. */
    public boolean isBusy() {
      return this == READING || this == TAKING || this == WITHDRAWING;
    }

    /** Whether reading can go on where it stopped. */
    public boolean canResume() {
      return this == STOPPED || this == FAILED;
    }

    /** Whether it can be thrown away. */
    public boolean canDiscard() {
      return this == STOPPED || this == FAILED || this == READY || this == REFUSED;
    }
  }

  public String path() {
    return "/stewards/iati/" + id;
  }

  /** How much of the file is read, of a thousand. */
  public int progress() {
    return size <= 0 ? THOUSAND : (int) Math.min(THOUSAND, position * THOUSAND / size);
  }
}
