package org.corridor.alliances.forces.domain;

import java.time.YearMonth;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A change that a partnership wants, in its own words.
 *
 * @param due by when; null where nobody said
 */
public record WantedChange(UUID id, String words, Language written, @Nullable YearMonth due) {

  public static final int WORDS = 300;
}
