package org.corridor.capacities.matching.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corridor.capacities.matching.domain.CandidateTable.Change;
import org.corridor.capacities.matching.domain.CandidateTable.Known;
import org.corridor.capacities.matching.domain.Pool.Found;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * The candidates in the memory of this node. Whoever searches asks the tables for what is new
 * first, so that what was withdrawn a moment ago is found by nobody any more, on any node. What has
 * changed since the pool was packed stands in a second, small one, until there is much of it.
 */
@Component
class LivePool implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(LivePool.class);

  /** So many changes, and the whole is packed anew. */
  private static final int MANY = 5_000;

  private static final int PAUSE_SECONDS = 30;

  private final CandidateTable table;
  private final ReentrantLock lock = new ReentrantLock();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "matching");
            thread.setDaemon(true);
            return thread;
          });

  private final Map<Integer, Candidate> fresh = new TreeMap<>();
  private final Map<Integer, Long> taken = new HashMap<>();
  private long edge = -1;
  private State state = State.EMPTY;

  LivePool(CandidateTable table) {
    this.table = table;
  }

  /**
   * What is searched at one time.
   *
   * @param alive those of the pool that have not changed since
   */
  private record State(Pool packed, Bits alive, Pool changed) {

    static final State EMPTY =
        new State(new PoolBuilder().build(), new Bits(), new PoolBuilder().build());

    List<Found> best(Terms terms, int limit) {
      List<Found> some = packed.best(terms, limit, alive);
      List<Found> others = changed.best(terms, limit, Bits.all(changed.size()));
      return Stream.concat(some.stream(), others.stream())
          .sorted(Found.BEST_FIRST)
          .limit(limit)
          .toList();
    }
  }

  /** After the start, which it must not slow down. */
  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    timer.scheduleWithFixedDelay(this::keepUp, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  /** Those who fit best, as the tables stand now, best first. */
  List<Found> best(Terms terms, int limit) {
    return current().best(terms, limit);
  }

  private State current() {
    lock.lock();
    try {
      if (edge < 0) {
        pack();
      }
      takeChanges();
      return state;
    } finally {
      lock.unlock();
    }
  }

  private void keepUp() {
    try {
      current();
      if (fresh.size() > MANY) {
        packAnew();
      }
    } catch (RuntimeException e) {
      LOG.warn(
          "The matching could not keep up: {}",
          NestedExceptionUtils.getMostSpecificCause(e).getClass().getName());
    }
  }

  private void pack() {
    long from = table.edge();
    use(packed(), from);
  }

  /** While others go on searching. */
  private void packAnew() {
    long from = table.edge();
    Pool packed = packed();
    lock.lock();
    try {
      use(packed, from);
    } finally {
      lock.unlock();
    }
  }

  private Pool packed() {
    PoolBuilder builder = new PoolBuilder();
    table.all(builder::add);
    return builder.build();
  }

  private void use(Pool packed, long from) {
    state = new State(packed, Bits.all(packed.size()), State.EMPTY.changed());
    edge = from;
    fresh.clear();
    taken.clear();
  }

  private void takeChanges() {
    CandidateTable.Batch batch = table.since(edge);
    Set<Integer> numbers =
        batch.changes().stream()
            .filter(
                change -> !Long.valueOf(change.transaction()).equals(taken.get(change.number())))
            .map(Change::number)
            .collect(Collectors.toCollection(HashSet::new));
    if (!numbers.isEmpty()) {
      take(numbers);
    }
    edge = batch.edge();
    taken.clear();
    batch.changes().stream()
        .filter(change -> change.transaction() >= edge)
        .forEach(change -> taken.put(change.number(), change.transaction()));
  }

  private void take(Collection<Integer> numbers) {
    Map<Integer, Candidate> now =
        table.those(numbers).stream()
            .map(Known::candidate)
            .collect(Collectors.toMap(Candidate::number, Function.identity()));
    Bits alive = state.alive().copy();
    for (int number : numbers) {
      state.packed().slot(number).ifPresent(alive::clear);
      Candidate candidate = now.get(number);
      if (candidate == null) {
        fresh.remove(number);
      } else {
        fresh.put(number, candidate);
      }
    }
    PoolBuilder changed = new PoolBuilder();
    fresh.values().forEach(changed::add);
    state = new State(state.packed(), alive, changed.build());
  }

  @Override
  public void destroy() {
    timer.shutdownNow();
  }
}
