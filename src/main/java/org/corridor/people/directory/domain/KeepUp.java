package org.corridor.people.directory.domain;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.corridor.people.directory.domain.Changes.Batch;
import org.corridor.people.directory.domain.Changes.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Leads the index of this node after the tables. Whoever searches asks for what is new first, so
 * that all nodes find what was saved a moment ago, and no longer what was hidden; only while very
 * much is changed at once the index may be behind.
 */
@Component
class KeepUp implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(KeepUp.class);

  private static final int BATCH = 1_000;
  private static final int BEFORE_A_SEARCH = 200;
  private static final int STEPS = 10;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(10);

  private final Changes changes;
  private final Map<Kind, Source> sources = new EnumMap<>(Kind.class);
  private final Path folder;
  private final ReentrantLock lock = new ReentrantLock();
  private final CountDownLatch built = new CountDownLatch(1);
  private final Set<Long> ahead = new HashSet<>();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "directory");
            thread.setDaemon(true);
            return thread;
          });

  private volatile @Nullable DirectoryIndex index;
  private volatile boolean stopping;
  private Position position = new Position("", 0, 0);
  private volatile boolean uncommitted;
  private volatile boolean removed;
  private volatile Instant cleaned = Instant.EPOCH;

  KeepUp(Changes changes, List<Source> sources, @Value("${corridor.directory}") Path folder) {
    this.changes = changes;
    this.folder = folder;
    sources.forEach(source -> this.sources.put(source.kind(), source));
  }

  /** After the start, which it must not slow down. */
  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timer.scheduleWithFixedDelay(this::keepUp, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The index with what was committed before; to be closed. Empty while it is being made. */
  @Nullable Snapshot current() {
    if (!await()) {
      DirectoryIndex partial = index;
      return partial == null ? null : partial.snapshot();
    }
    if (tryLock()) {
      try {
        pass(BEFORE_A_SEARCH);
      } finally {
        lock.unlock();
      }
    }
    return opened().snapshot();
  }

  /** Whether the index holds all that there is, but for what changed just now. */
  boolean isBuilt() {
    return built.getCount() == 0;
  }

  /** Takes what was removed out of the files now rather than in some minutes. */
  void forgetRemoved() {
    await();
    boolean more = true;
    while (more) {
      more = alone(() -> pass(BATCH));
    }
    clean();
  }

  private void open() {
    DirectoryIndex opened = index;
    if (opened == null) {
      opened = DirectoryIndex.open(folder);
      index = opened;
    }
    Position kept = opened.position().filter(changes::holdsAllSince).orElse(null);
    if (kept == null) {
      build(opened);
    } else {
      position = kept;
      removed = opened.holdsRemoved();
    }
    built.countDown();
  }

  private void build(DirectoryIndex fresh) {
    Position from = changes.now();
    fresh.clear();
    for (Source source : sources.values()) {
      long listing = 0;
      List<Entry> next = source.after(listing, BATCH);
      while (!next.isEmpty()) {
        if (stopping) {
          throw new IllegalStateException("Stopped before it was made");
        }
        fresh.put(next);
        listing = next.get(next.size() - 1).listing();
        next = source.after(listing, BATCH);
      }
    }
    position = from;
    fresh.commit(position);
    fresh.show();
  }

  /** What fails now is tried again after the next pause. */
  private void keepUp() {
    try {
      if (!isBuilt()) {
        open();
      }
      boolean more = true;
      while (more && !stopping) {
        more = alone(() -> pass(BATCH));
      }
      tidy();
    } catch (RuntimeException e) {
      LOG.warn(
          "The directory could not keep up: {}",
          NestedExceptionUtils.getMostSpecificCause(e).getClass().getName());
    }
  }

  /** Does some work while nobody else writes. */
  private boolean alone(BooleanSupplier work) {
    lock.lock();
    try {
      return work.getAsBoolean();
    } finally {
      lock.unlock();
    }
  }

  private void tidy() {
    if (removed && cleaned.plus(BETWEEN_CLEANINGS).isBefore(Instant.now())) {
      clean();
    } else if (uncommitted) {
      opened().commit(noted());
    }
  }

  private void clean() {
    removed = false;
    cleaned = Instant.now();
    opened().forgetRemoved(noted());
  }

  /**
   * The position to be kept with what is there. Keeping takes its time, in which searches may bring
   * in more; that will then be brought in once again, which changes nothing.
   */
  private Position noted() {
    lock.lock();
    try {
      uncommitted = false;
      return position;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Brings in what changed, in some steps at most, and tells whether there may be more. What comes
   * after the edge is passed over once it was brought in, however long the transaction at the edge
   * takes; the position stays at the edge of the first step, since until the last one more may have
   * been committed behind it.
   */
  private boolean pass(int most) {
    Batch batch = changes.after(position, most);
    long edge = batch.edge();
    boolean brought = take(batch, edge);
    for (int steps = 1; steps < STEPS && batch.changes().size() == most; steps++) {
      Change last = batch.changes().get(most - 1);
      batch = changes.after(position.at(last.change(), last.number()), most);
      brought |= take(batch, edge);
    }
    boolean more = batch.changes().size() == most;
    if (!more && position.isBefore(edge, -1)) {
      position = position.at(edge, -1);
    }
    return more && brought;
  }

  private boolean take(Batch batch, long edge) {
    List<Change> fresh = batch.changes().stream().filter(c -> !ahead.contains(c.number())).toList();
    if (!fresh.isEmpty()) {
      bringIn(fresh);
    }
    for (Change change : batch.changes()) {
      if (change.change() < edge) {
        position = position.at(change.change(), change.number());
        ahead.remove(change.number());
      } else {
        ahead.add(change.number());
      }
    }
    return !fresh.isEmpty();
  }

  private void bringIn(List<Change> fresh) {
    Map<Kind, Set<Long>> listings = new EnumMap<>(Kind.class);
    fresh.forEach(
        change ->
            listings.computeIfAbsent(change.kind(), k -> new TreeSet<>()).add(change.listing()));
    listings.forEach(this::bringIn);
    opened().show();
    uncommitted = true;
  }

  private void bringIn(Kind kind, Collection<Long> listings) {
    Source source = sources.get(kind);
    if (source == null) {
      return;
    }
    List<Entry> entries =
        source.entries(listings).stream().filter(entry -> !entry.sights().isEmpty()).toList();
    Set<Long> gone = new TreeSet<>(listings);
    entries.forEach(entry -> gone.remove(entry.listing()));
    opened().put(entries);
    if (!gone.isEmpty()) {
      opened().remove(kind, gone);
      removed = true;
    }
  }

  private DirectoryIndex opened() {
    DirectoryIndex opened = index;
    if (opened == null) {
      throw new IllegalStateException("The index is not open");
    }
    return opened;
  }

  private boolean await() {
    try {
      return built.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean tryLock() {
    try {
      return lock.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Work in progress comes to an end first: interrupted, it would leave the files closed. */
  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    timer.shutdown();
    boolean idle = timer.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    DirectoryIndex opened = index;
    if (opened != null && idle) {
      opened.close();
    }
  }
}
