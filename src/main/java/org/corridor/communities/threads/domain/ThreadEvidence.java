package org.corridor.communities.threads.domain;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.communities.CircleId;
import org.corridor.communities.Circles;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was said in the circles that count for a project: threads begun in the period, those of them
 * with a solution, and what was written in it. What was hidden or removed does not count.
 */
@Configuration(proxyBeanMethods = false)
class ThreadEvidence {

  private static final String THREADS =
      """
      select count(*) from communities.thread where circle in (:circles) and hidden_at is null
        and begun_at >= :from and begun_at < :until
      """;

  private static final String ANSWERED = THREADS + " and solution is not null";

  private static final String POSTS =
      """
      select count(*) from communities.post p join communities.thread t on t.id = p.thread
      where t.circle in (:circles) and t.hidden_at is null and p.hidden_at is null
        and p.removed_at is null and p.written_at >= :from and p.written_at < :until
      """;

  @Bean
  EvidenceSource threadsBegun(Circles circles, JdbcClient jdbc) {
    return new Said("threads", THREADS, circles, jdbc);
  }

  @Bean
  EvidenceSource questionsAnswered(Circles circles, JdbcClient jdbc) {
    return new Said("answered", ANSWERED, circles, jdbc);
  }

  @Bean
  EvidenceSource postsWritten(Circles circles, JdbcClient jdbc) {
    return new Said("posts", POSTS, circles, jdbc);
  }

  private record Said(String what, String sql, Circles circles, JdbcClient jdbc)
      implements EvidenceSource {

    @Override
    public String code() {
      return "communities.circle-" + what;
    }

    @Override
    public String name() {
      return "communities.threads.evidence." + what;
    }

    @Override
    public Optional<Counts> counts(
        ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
      List<CircleId> counted = circles.countedFor(project);
      return counted.isEmpty()
          ? Optional.empty()
          : Optional.of(new Counts(count(counted, from, to), List.of(), "/circles"));
    }

    private BigDecimal count(List<CircleId> counted, LocalDate from, LocalDate to) {
      return jdbc.sql(sql)
          .param("circles", counted.stream().map(CircleId::value).toList())
          .param("from", begin(from))
          .param("until", begin(to.plusDays(1)))
          .query(BigDecimal.class)
          .single();
    }

    private static Timestamp begin(LocalDate day) {
      return Timestamp.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
  }
}
