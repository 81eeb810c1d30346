package org.corridor.communities.threads.domain;

import java.util.Objects;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.communities.threads.ThreadId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hosts pin and lock threads; who asked says which post answers; readers thank. */
@Service
@Transactional
public class MarkThreads {

  private final ReadThreads read;
  private final ThreadTable threads;
  private final InCircle inCircle;
  private final JdbcClient jdbc;

  MarkThreads(ReadThreads read, ThreadTable threads, InCircle inCircle, JdbcClient jdbc) {
    this.read = read;
    this.threads = threads;
    this.inCircle = inCircle;
    this.jdbc = jdbc;
  }

  public void pin(ThreadId id, boolean pinned) {
    Conversation thread = moderated(id);
    threads.mark(id, pinned, thread.locked(), thread.solution());
  }

  public void lock(ThreadId id, boolean locked) {
    Conversation thread = moderated(id);
    threads.mark(id, thread.pinned(), locked, thread.solution());
  }

  /** Marks the post that answers; marked again, it no longer does. */
  public void solve(ThreadId id, int number) {
    ReadThreads.View view = view(id, number);
    if (!view.marks()) {
      throw new AccessDeniedException("Only for who began it and hosts");
    }
    require(view, number);
    Conversation thread = threads.lock(id).orElseThrow(NoSuchThread::new);
    threads.mark(
        id,
        thread.pinned(),
        thread.locked(),
        Objects.equals(thread.solution(), number) ? null : Integer.valueOf(number));
  }

  /** Thanks for a post of somebody else; again takes it back. */
  public void thank(ThreadId id, int number) {
    PersonId me = inCircle.require();
    ReadThreads.View view = view(id, number);
    inCircle.member(view.thread().circle(), me);
    ReadThreads.Shown post = require(view, number);
    if (post.mine()) {
      return;
    }
    int given =
        jdbc.sql(
                post.thanked()
                    ? "delete from communities.thanks where post = :post and person = :me"
                    : """
                      insert into communities.thanks (post, person) values (:post, :me)
                      on conflict do nothing
                      """)
            .param("post", post.post().id())
            .param("me", me.value())
            .update();
    jdbc.sql("update communities.post set thanks = thanks + :change where id = :post")
        .param("change", post.thanked() ? -given : given)
        .param("post", post.post().id())
        .update();
  }

  private Conversation moderated(ThreadId id) {
    if (!view(id, 1).moderates()) {
      throw new AccessDeniedException("Only for hosts");
    }
    return threads.lock(id).orElseThrow(NoSuchThread::new);
  }

  private ReadThreads.View view(ThreadId id, int number) {
    return read.show(id, (number - 1) / ReadThreads.A_PAGE + 1);
  }

  private static ReadThreads.Shown require(ReadThreads.View view, int number) {
    return view.posts().stream()
        .filter(one -> one.post().number() == number && one.post().removed() == null)
        .findFirst()
        .orElseThrow(NoSuchThread::new);
  }
}
