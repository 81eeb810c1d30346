package org.corridor.projects.reports.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.corridor.projects.underway.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was saved of a section.
 *
 * @param version of the section's words, from 1
 * @param aside kept beside the words that hold, because both were changed at the same place
 * @param settled false for words beside that nobody has merged yet
 * @param sent what the writer had sent, where words of others were merged into it; null where they
 *     are the same
 * @param base the version that was changed
 * @param writer the opened page that they came from
 */
public record Words(
    int version,
    boolean aside,
    boolean settled,
    String words,
    @Nullable String sent,
    int base,
    String writer,
    MemberId member,
    Instant at) {

  public static final int MOST = 5_000;

  String lastSent() {
    return sent == null ? words : sent;
  }

  public boolean waits() {
    return aside && !settled;
  }

  /** The words that hold; empty where nothing was written. */
  static Optional<Words> current(List<Words> all) {
    return all.stream().filter(one -> !one.aside()).reduce((first, second) -> second);
  }
}
