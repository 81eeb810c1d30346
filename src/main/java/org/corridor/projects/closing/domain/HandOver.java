package org.corridor.projects.closing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Something that the project had and somebody gets.
 *
 * @param revision counts its changes, from 1
 */
public record HandOver(UUID id, Thing thing, int revision) {

  public static final int MOST = 100;

  public enum Kind {
    TOOL,
    ASSET,
    DOCUMENT,
    ACCOUNT;

    /** Key of its name. */
    public String text() {
      return "projects.closing.thing." + Submission.code(this);
    }
  }

  /**
   * @param where it is
   * @param to which organisation
   * @param on the day it was handed over; null while it was not
   */
  public record Thing(Kind kind, String what, String where, String to, @Nullable LocalDate on) {

    public static final int LINE = 300;
  }
}
