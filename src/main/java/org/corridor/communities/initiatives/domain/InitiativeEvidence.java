package org.corridor.communities.initiatives.domain;

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
    return new Done("decided", DECIDED, circles, jdbc);
  }

  @Bean
  EvidenceSource promisesKept(Circles circles, JdbcClient jdbc) {
    return new Done("kept", KEPT, circles, jdbc);
  }

  private record Done(String what, String sql, Circles circles, JdbcClient jdbc)
      implements EvidenceSource {

    @Override
    public String code() {
      return "communities.initiatives-" + what;
    }

    @Override
    public String name() {
      return "communities.initiatives.evidence." + what;
    }

    @Override
    public Optional<Counts> counts(
        ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
      List<CircleId> counted = circles.countedFor(project);
      return counted.isEmpty()
          ? Optional.empty()
          : Optional.of(new Counts(count(counted, from, to), List.of(), "/initiatives"));
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
