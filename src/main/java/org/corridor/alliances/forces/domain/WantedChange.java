package org.corridor.alliances.forces.domain;

import java.time.YearMonth;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A change that a partnership wants, in its own words.
 *
 * @param due by when; null where nobody said
 * @param deleted whether it no longer counts, and may be brought back
 */
public record WantedChange(
    UUID id, String words, Language written, @Nullable YearMonth due, boolean deleted) {

  /** How many a partnership may have at a time. */
  public static final int MOST = 30;

  public static final int WORDS = 300;
}
