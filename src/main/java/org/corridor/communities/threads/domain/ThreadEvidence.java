package org.corridor.communities.threads.domain;

import org.corridor.communities.Circles;
import org.corridor.communities.writing.CountedInCircles;
import org.corridor.projects.indicators.EvidenceSource;
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
    return source("threads", THREADS, circles, jdbc);
  }

  @Bean
  EvidenceSource questionsAnswered(Circles circles, JdbcClient jdbc) {
    return source("answered", ANSWERED, circles, jdbc);
  }

  @Bean
  EvidenceSource postsWritten(Circles circles, JdbcClient jdbc) {
    return source("posts", POSTS, circles, jdbc);
  }

  private static EvidenceSource source(String what, String sql, Circles circles, JdbcClient jdbc) {
    return new CountedInCircles(
        "communities.circle-" + what,
        "communities.threads.evidence." + what,
        sql,
        "/circles",
        circles,
        jdbc);
  }
}
