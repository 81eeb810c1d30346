package org.corridor.platform.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts in a sliding window, for all nodes together, so that passwords cannot be guessed
 * and mailboxes not be flooded. An attempt is counted before it is made, in a transaction of its
 * own: neither many at once nor a failure afterwards get around the limit.
 */
@Component
public class Attempts {

  /** No limit has a longer window; older attempts are forgotten. */
  static final Duration LONGEST = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  Attempts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** An attempt that was counted; for {@link #forget}. */
  public record Counted(List<Long> ids) {}

  /**
   * Counts one attempt against each of the limits, or against none if one of them is reached.
   *
   * @throws TooManyAttempts if one of the limits is reached
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Counted count(Limit... limits) {
    List<Limit> ordered = List.of(limits).stream().sorted(ALWAYS_THE_SAME_ORDER).toList();
    Instant now = clock.instant();
    ordered.forEach(this::lock);
    ordered.stream()
        .flatMap(limit -> waitFor(limit, now).stream())
        .max(Comparator.naturalOrder())
        .ifPresent(
            wait -> {
              throw new TooManyAttempts(wait);
            });
    List<Long> ids = new ArrayList<>();
    ordered.forEach(limit -> ids.add(add(limit, now)));
    return new Counted(ids);
  }

  /** Takes back attempts that turned out well: only failures shall count. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void forget(Counted counted) {
    jdbc.sql("delete from platform.attempt where id = any (:ids)")
        .param("ids", counted.ids().toArray(Long[]::new))
        .update();
  }

  /** When the attempts were made that are kept and count against one of these limits. */
  public List<Instant> kept(Limit... limits) {
    return jdbc.sql("select at from platform.attempt where subject = any (:subjects) order by at")
        .param("subjects", hashes(limits))
        .query((row, number) -> row.getTimestamp("at").toInstant())
        .list();
  }

  /** Forgets all that was counted against these limits, in the caller's transaction. */
  public void erase(Limit... limits) {
    jdbc.sql("delete from platform.attempt where subject = any (:subjects)")
        .param("subjects", hashes(limits))
        .update();
  }

  private static byte[][] hashes(Limit... limits) {
    return Stream.of(limits).map(Limit::hash).toArray(byte[][]::new);
  }

  /** Forgets what no limit asks for any more. */
  void forgetOld() {
    jdbc.sql("delete from platform.attempt where at < :before")
        .param("before", Timestamp.from(clock.instant().minus(LONGEST)))
        .update();
  }

  /** Two transactions that lock in the same order never wait for each other in a circle. */
  private static final Comparator<Limit> ALWAYS_THE_SAME_ORDER =
      Comparator.comparing(Limit::kind).thenComparing(Limit::subject);

  private void lock(Limit limit) {
    jdbc.sql("select pg_advisory_xact_lock(('x' || encode(:key, 'hex'))::bit(64)::bigint)")
        .param("key", java.util.Arrays.copyOf(limit.hash(), 8))
        .query((row, number) -> 1)
        .single();
  }

  /** Empty while the limit is not reached; otherwise until the attempt that made it full is old. */
  private Optional<Duration> waitFor(Limit limit, Instant now) {
    return jdbc.sql(
            """
            select at from platform.attempt where subject = :subject and at > :since
            order by at desc offset :most - 1 limit 1
            """)
        .param("subject", limit.hash())
        .param("since", Timestamp.from(now.minus(limit.window())))
        .param("most", limit.most())
        .query((row, number) -> row.getTimestamp("at").toInstant())
        .optional()
        .map(at -> Duration.between(now, at.plus(limit.window())));
  }

  private long add(Limit limit, Instant now) {
    return jdbc.sql(
            "insert into platform.attempt (subject, at) values (:subject, :at) returning id")
        .param("subject", limit.hash())
        .param("at", Timestamp.from(now))
        .query(Long.class)
        .single();
  }
}
