package org.corridor.communities.initiatives.domain;

import org.corridor.communities.Circles;
import org.corridor.communities.writing.CountedInCircles;
import org.corridor.projects.indicators.EvidenceSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Initiatives of the circles that count for a project: those on which a vote ended in the period,
 * and promises of time, skill or money made in it that were given. Hidden ones do not count.
 */
@Configuration(proxyBeanMethods = false)
class InitiativeEvidence {

  private static final String DECIDED =
      """
      select count(*) from communities.initiative i join communities.vote v on v.initiative = i.id
      where i.circle in (:circles) and not i.hidden and v.closed_at >= :from
        and v.closed_at < :until
      """;

  private static final String KEPT =
      """
      select count(*) from communities.initiative i
        join communities.initiative_offer o on o.initiative = i.id
      where i.circle in (:circles) and not i.hidden and o.given and o.at >= :from and o.at < :until
      """;

  @Bean
  EvidenceSource initiativesDecided(Circles circles, JdbcClient jdbc) {
    return source("decided", DECIDED, circles, jdbc);
  }

  @Bean
  EvidenceSource promisesKept(Circles circles, JdbcClient jdbc) {
    return source("kept", KEPT, circles, jdbc);
  }

  private static EvidenceSource source(String what, String sql, Circles circles, JdbcClient jdbc) {
    return new CountedInCircles(
        "communities.initiatives-" + what,
        "communities.initiatives.evidence." + what,
        sql,
        "/initiatives",
        circles,
        jdbc);
  }
}
