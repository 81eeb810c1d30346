package org.corridor.communities.threads.domain;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corridor.communities.threads.ThreadId;
import org.corridor.communities.threads.ThreadRefusal;
import org.corridor.communities.threads.ThreadRefusal.Why;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param key made with the form, so that what is sent twice is one post
 * @param author number of their membership
 * @param words Markdown, as typed
 * @param html the same, safe to be shown
 * @param removed when its author took it out of sight; null while it stands
 */
public record Post(
    long id,
    ThreadId thread,
    int number,
    UUID key,
    long author,
    Language written,
    String words,
    String html,
    Instant at,
    @Nullable Instant edited,
    int revision,
    boolean hidden,
    @Nullable Instant removed,
    int thanks) {

  public static final int WORDS = 10_000;

  /** How many links who is new may send in one post. */
  static final int LINKS_OF_NEWCOMERS = 2;

  private static final Pattern LINK = Pattern.compile("(?i)https?://|www\\.");

  static Post of(
      ThreadId thread,
      int number,
      UUID key,
      long author,
      Language written,
      String words,
      Instant now) {
    return new Post(
        0,
        thread,
        number,
        key,
        author,
        written,
        words,
        Markdown.html(words),
        now,
        null,
        0,
        false,
        null,
        0);
  }

  /**
   * @param base the revision that was seen by its author
   * @throws ThreadRefusal if it changed meanwhile
   */
  Post with(String nextWords, Language nextWritten, int base, Instant now) {
    if (base != revision) {
      throw new ThreadRefusal(Why.CHANGED);
    }
    return new Post(
        id,
        thread,
        number,
        key,
        author,
        nextWritten,
        nextWords,
        Markdown.html(nextWords),
        at,
        now,
        revision + 1,
        hidden,
        removed,
        thanks);
  }

  Post removed(@Nullable Instant moment) {
    return new Post(
        id,
        thread,
        number,
        key,
        author,
        written,
        words,
        html,
        at,
        edited,
        revision + 1,
        hidden,
        moment,
        thanks);
  }

  static void requireFewLinks(String words) {
    if (LINK.matcher(words).results().count() > LINKS_OF_NEWCOMERS) {
      throw new ThreadRefusal(Why.LINKS);
    }
  }

  /** Says nothing of what was said, so that nothing of anybody ends in a log. */
  @Override
  public String toString() {
    return "Post " + id;
  }
}
