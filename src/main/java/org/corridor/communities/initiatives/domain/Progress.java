package org.corridor.communities.initiatives.domain;

import java.time.Instant;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * How far an initiative has come, told by a member.
 *
 * @param author null once they are erased
 * @param shows what the photo shows, in words; empty where there is none
 * @param width of the small photo in pixels; 0 where there is none
 */
public record Progress(
    UUID id,
    @Nullable PersonId author,
    Language written,
    String words,
    String shows,
    int width,
    int height,
    Instant at) {

  public static final int WORDS = 3_000;
  public static final int SHOWS = 200;

  public boolean hasPhoto() {
    return width > 0;
  }
}
