package org.corridor.projects.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is there on a day, or is not.
 *
 * @param done the day it was reached; null while it was not
 * @param revision counts its changes, from 1
 */
public record Milestone(
    UUID id, String name, LocalDate day, @Nullable LocalDate done, int revision, Instant changed) {

  /** Characters of its name. */
  public static final int NAME = 200;

  public boolean late(LocalDate today) {
    return done == null && day.isBefore(today);
  }
}
