package org.corridor.projects.reports.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a section.
 *
 * @param settledBy who said that it is dealt with; null while nobody did
 */
public record Comment(
    UUID id,
    UUID section,
    String words,
    MemberId member,
    Instant at,
    @Nullable MemberId settledBy,
    @Nullable Instant settledAt) {

  /** Characters. */
  public static final int WORDS = 2_000;

  /** On a report. */
  public static final int MOST = 500;

  public boolean open() {
    return settledBy == null;
  }
}
