package org.corridor.communities.threads.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A post in another language, as a member gave it.
 *
 * @param by who gave it, as they show in the circle; null for who is not there
 */
public record Translation(
    UUID id,
    long post,
    Language language,
    @Nullable String by,
    boolean mine,
    String words,
    String html,
    Instant at,
    int revision) {

  /** Says nothing, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Translation";
  }
}
