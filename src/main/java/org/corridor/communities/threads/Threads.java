package org.corridor.communities.threads;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** What is said in circles, for other ways of reading and writing than the pages, such as mail. */
public interface Threads {

  /** Posts on a page of a thread. */
  int A_PAGE = 20;

  /**
   * Adds to a thread as this member. Sent again with the same key, it is one post.
   *
   * @param words Markdown
   * @return the number of the post in its thread
   * @throws org.corridor.communities.threads.ThreadRefusal with the reason, for this member
   * @throws org.springframework.security.access.AccessDeniedException for who is no member any more
   */
  int reply(ThreadId thread, PersonId member, String words, Language written, UUID key);

  /**
   * What this reader may read now of the posts of a circle that were written since, the oldest
   * first; without hidden and removed ones, and without those of people apart from the reader.
   */
  List<Said> since(CircleId circle, PersonId reader, Instant since, int most);

  /**
   * Those of these posts that this reader may read now, in the order given.
   *
   * @param posts numbers of their rows
   * @param reader empty for a visitor
   */
  List<Said> shown(List<Long> posts, Optional<PersonId> reader);

  /** One post, if this reader may read it now. */
  Optional<Said> post(ThreadId thread, int number, PersonId reader);

  /**
   * A post as somebody reads it.
   *
   * @param author as they show in the circle; null for who is not there any more
   * @param words Markdown
   * @param html the same, safe to be shown
   */
  record Said(
      CircleId circle,
      ThreadId thread,
      String title,
      Language titleWritten,
      int number,
      @Nullable String author,
      Language written,
      String words,
      String html,
      Instant at) {

    /** Says nothing, so that nothing of anybody ends in a log. */
    @Override
    public String toString() {
      return "Said";
    }
  }
}
