package org.corridor.communities.health.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.corridor.communities.CircleId;
import org.corridor.communities.circles.domain.InCircle;
import org.corridor.communities.circles.domain.Membership;
import org.corridor.communities.threads.ThreadId;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a host can do for a circle today. */
@Service
@Transactional(readOnly = true)
public class ReadHealth {

  /** After this somebody who asked has waited too long. */
  static final Duration PATIENCE = Duration.ofDays(2);

  static final Duration NEWCOMER = Duration.ofDays(30);
  static final int WEEKS = 12;

  private final InCircle inCircle;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final ZoneId zone;

  ReadHealth(InCircle inCircle, JdbcClient jdbc, Clock clock) {
    this.inCircle = inCircle;
    this.jdbc = jdbc;
    this.clock = clock;
    this.zone = clock.getZone();
  }

  /** A thread that nobody answered. */
  public record Waiting(ThreadId thread, String title, Language written, Instant since) {}

  /** Somebody new whom nobody named or answered. */
  public record Newcomer(String name, Instant since) {}

  /**
   * @param from its Monday
   * @param people members who wrote
   */
  public record Week(LocalDate from, int posts, int people) {}

  /**
   * @param weeks the last first
   */
  public record Health(
      InCircle.Standing standing,
      List<Waiting> waiting,
      List<Newcomer> newcomers,
      List<Week> weeks) {

    /** How many whole weeks in which nobody wrote lie behind; the current one not counted. */
    public int quiet() {
      int quiet = 0;
      while (quiet + 1 < weeks.size() && weeks.get(quiet + 1).posts() == 0) {
        quiet++;
      }
      return weeks.get(0).posts() > 0 ? 0 : quiet;
    }
  }

  /** For its hosts. */
  public Health of(CircleId circle) {
    Membership me = inCircle.member(circle, inCircle.require());
    if (!me.isHost()) {
      throw new AccessDeniedException("Only for hosts");
    }
    return new Health(inCircle.read(circle), waiting(circle), newcomers(circle), weeks(circle));
  }

  private List<Waiting> waiting(CircleId circle) {
    return jdbc.sql(
            """
            select t.id, t.title, t.written, t.begun_at from communities.thread t
            where t.circle = :circle and t.posts = 1 and not t.locked and t.hidden_at is null
              and t.begun_at < :before
            order by t.begun_at desc, t.id limit 20
            """)
        .param("circle", circle.value())
        .param("before", Timestamp.from(clock.instant().minus(PATIENCE)))
        .query(
            (row, number) ->
                new Waiting(
                    new ThreadId(row.getLong("id")),
                    row.getString("title"),
                    Language.of(row.getString("written")).orElse(Language.EN),
                    row.getTimestamp("begun_at").toInstant()))
        .list();
  }

  private List<Newcomer> newcomers(CircleId circle) {
    return jdbc.sql(
            """
            select m.name, m.since from communities.membership m
            where m.circle = :circle and m.state = 'IN' and m.role = 'MEMBER' and m.since > :after
              and m.person is not null
              and not exists (select 1 from communities.mention n where n.member = m.id)
              and not exists (
                select 1 from communities.post mine
                join communities.post answer on answer.thread = mine.thread
                  and answer.number > mine.number and answer.author <> m.id
                where mine.author = m.id)
            order by m.since desc, m.id limit 20
            """)
        .param("circle", circle.value())
        .param("after", Timestamp.from(clock.instant().minus(NEWCOMER)))
        .query(
            (row, number) ->
                new Newcomer(row.getString("name"), row.getTimestamp("since").toInstant()))
        .list();
  }

  private List<Week> weeks(CircleId circle) {
    LocalDate monday =
        LocalDate.ofInstant(clock.instant(), zone)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<Week> weeks = new ArrayList<>();
    for (int back = 0; back < WEEKS; back++) {
      weeks.add(week(circle, monday.minusWeeks(back)));
    }
    return Collections.unmodifiableList(weeks);
  }

  private Week week(CircleId circle, LocalDate from) {
    return jdbc.sql(
            """
            select count(*) posts, count(distinct p.author) people
            from communities.thread t join communities.post p on p.thread = t.id
            where t.circle = :circle and t.last_at >= :from
              and p.written_at >= :from and p.written_at < :until
              and p.hidden_at is null and p.removed_at is null
            """)
        .param("circle", circle.value())
        .param("from", Timestamp.from(from.atStartOfDay(zone).toInstant()))
        .param("until", Timestamp.from(from.plusWeeks(1).atStartOfDay(zone).toInstant()))
        .query((row, number) -> new Week(from, row.getInt("posts"), row.getInt("people")))
        .single();
  }
}
