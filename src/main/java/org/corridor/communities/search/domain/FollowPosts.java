package org.corridor.communities.search.domain;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.search.Query;
import org.corridor.communities.threads.WordsForgotten;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Leads the index of this node after the tables: what is new is brought in before each search, and
 * every few seconds, so that every node finds what was written on another. Words that were taken
 * back are out of the files within ten minutes.
 */
@Component
class FollowPosts implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(FollowPosts.class);

  private static final int BATCH = 2_000;
  private static final int BEFORE_A_SEARCH = 200;
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(10);

  private final PostChanges changes;
  private final Path folder;
  private final ReentrantLock lock = new ReentrantLock();
  private final CountDownLatch opened = new CountDownLatch(1);

  /** Posts after the edge that were brought in already, with the change that was. */
  private final Map<Long, Long> ahead = new HashMap<>();

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "discussions");
            thread.setDaemon(true);
            return thread;
          });

  private volatile @Nullable PostIndex index;
  private volatile boolean stopping;
  private String identity = "";
  private long change;
  private long post;
  private boolean uncommitted;
  private Instant cleaned = Instant.EPOCH;

  FollowPosts(PostChanges changes, @Value("${corridor.discussions}") Path folder) {
    this.changes = changes;
    this.folder = folder;
  }

  /** After the start, which it must not slow down. */
  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timer.scheduleWithFixedDelay(this::keepUp, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The newest posts that match, of all that was written before; fewer while it is being made. */
  List<Long> newest(Query query, int most) {
    try {
      if (!opened.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return List.of();
      }
      if (lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        try {
          pass(BEFORE_A_SEARCH);
        } finally {
          lock.unlock();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    PostIndex current = index;
    return current == null ? List.of() : current.newest(query, most);
  }

  /** Words of somebody who was erased leave the files of this node at once. */
  @TransactionalEventListener
  void forget(WordsForgotten event) {
    timer.execute(this::forgetSoon);
  }

  private void forgetSoon() {
    try {
      if (index != null) {
        forgetRemoved();
      }
    } catch (RuntimeException e) {
      LOG.warn("Removed words stay in the index for some minutes: {}", e.getClass().getName());
    }
  }

  /** Takes what was removed out of the files now rather than in some minutes. */
  void forgetRemoved() {
    lock.lock();
    try {
      while (pass(BATCH)) {
        // until all is in
      }
      opened().forgetRemoved(note());
      uncommitted = false;
    } finally {
      lock.unlock();
    }
  }

  /** What fails now is tried again after the next pause. */
  private void keepUp() {
    try {
      if (index == null) {
        open();
      }
      boolean more = true;
      while (more && !stopping) {
        more = alone();
      }
      tidy();
    } catch (RuntimeException e) {
      LOG.warn(
          "The index of posts could not keep up: {}",
          NestedExceptionUtils.getMostSpecificCause(e).getClass().getName());
    }
  }

  private boolean alone() {
    lock.lock();
    try {
      return pass(BATCH);
    } finally {
      lock.unlock();
    }
  }

  private void open() {
    PostIndex fresh = PostIndex.open(folder);
    identity = changes.identity();
    Map<String, String> noted = fresh.noted();
    if (IndexedPost.FORMAT.equals(noted.get("format")) && identity.equals(noted.get("identity"))) {
      change = Long.parseLong(noted.getOrDefault("change", "0"));
    } else {
      fresh.clear();
      fresh.show();
    }
    index = fresh;
    opened.countDown();
  }

  /** Brings in what changed, and tells whether there may be more. */
  private boolean pass(int most) {
    PostChanges.Batch batch = changes.after(change, post, most);
    List<IndexedPost> fresh =
        batch.posts().stream()
            .filter(one -> !Long.valueOf(one.change()).equals(ahead.get(one.id())))
            .toList();
    if (!fresh.isEmpty()) {
      opened().put(fresh);
      opened().show();
      uncommitted = true;
    }
    note(batch, most);
    return batch.posts().size() == most && !fresh.isEmpty();
  }

  /** Moves up to the edge; what lies after it is remembered, since it will be read again. */
  private void note(PostChanges.Batch batch, int most) {
    Set<Long> passed = new HashSet<>();
    for (IndexedPost one : batch.posts()) {
      if (one.change() < batch.edge()) {
        change = one.change();
        post = one.id();
        passed.add(one.id());
      } else {
        ahead.put(one.id(), one.change());
      }
    }
    passed.forEach(ahead::remove);
    if (batch.posts().size() < most && change < batch.edge()) {
      change = batch.edge() - 1;
      post = Long.MAX_VALUE;
    }
  }

  private void tidy() {
    lock.lock();
    try {
      PostIndex current = opened();
      if (current.holdsRemoved() && cleaned.plus(BETWEEN_CLEANINGS).isBefore(Instant.now())) {
        cleaned = Instant.now();
        current.forgetRemoved(note());
        uncommitted = false;
      } else if (uncommitted) {
        current.commit(note());
        uncommitted = false;
      }
    } finally {
      lock.unlock();
    }
  }

  /** From here on it is read again after a restart: one change too many is harmless. */
  private Map<String, String> note() {
    return Map.of(
        "format",
        IndexedPost.FORMAT,
        "identity",
        identity,
        "change",
        Long.toString(Math.max(0, change - 1)));
  }

  private PostIndex opened() {
    PostIndex current = index;
    if (current == null) {
      throw new IllegalStateException("Not opened yet");
    }
    return current;
  }

  /** Work in progress comes to an end first: interrupted, it would leave the files closed. */
  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    timer.shutdown();
    boolean idle = timer.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    PostIndex current = index;
    if (current != null && idle) {
      current.close();
    }
  }
}
