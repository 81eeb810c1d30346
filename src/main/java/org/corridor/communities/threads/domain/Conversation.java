package org.corridor.communities.threads.domain;

import java.time.Instant;
import org.corridor.communities.CircleId;
import org.corridor.communities.threads.ThreadId;
import org.corridor.communities.threads.ThreadRefusal;
import org.corridor.communities.threads.ThreadRefusal.Why;
import org.corridor.communities.threads.Threads;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A thread.
 *
 * @param title empty once its author was erased
 * @param author number of their membership
 * @param posts how many can be read
 * @param last the highest number given to a post
 * @param solution number of the post that answers what was asked; null while none does
 */
public record Conversation(
    ThreadId id,
    CircleId circle,
    String title,
    Language written,
    long author,
    Instant begun,
    Instant lastAt,
    int posts,
    int last,
    boolean pinned,
    boolean locked,
    @Nullable Integer solution,
    boolean hidden) {

  public static final int TITLE = 150;

  void requireOpen(boolean circleRuns) {
    if (!circleRuns) {
      throw new ThreadRefusal(Why.CLOSED);
    }
    if (locked) {
      throw new ThreadRefusal(Why.LOCKED);
    }
  }

  public int pages() {
    return Math.max(1, (last + Threads.A_PAGE - 1) / Threads.A_PAGE);
  }
}
