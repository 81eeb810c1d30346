package org.corridor.communities.circles.domain;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.communities.CircleId;
import org.corridor.communities.Circles;
import org.corridor.people.SmallNumbers;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members of the circles that count for a project, who came in by the end of the period and are in.
 * They are "at least" as many: those of each circle are rounded down to fives and left out below
 * five. Circles ask nobody for sex, age or country, so that no parts are told.
 */
@Component
@Transactional(readOnly = true)
class MembersEvidence implements EvidenceSource {

  static final String CODE = "communities.circle-members";

  private final Circles circles;
  private final JdbcClient jdbc;

  MembersEvidence(Circles circles, JdbcClient jdbc) {
    this.circles = circles;
    this.jdbc = jdbc;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public String name() {
    return "communities.circles.evidence.members";
  }

  @Override
  public Optional<Counts> counts(
      ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
    List<CircleId> counted = circles.countedFor(project);
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Counts(members(counted, to), List.of(), "/circles"));
  }

  private BigDecimal members(List<CircleId> counted, LocalDate to) {
    return BigDecimal.valueOf(
        jdbc
            .sql(
                """
                select count(*) from communities.membership
                where circle in (:circles) and state = 'IN' and person is not null
                  and since < :until
                group by circle
                """)
            .param("circles", counted.stream().map(CircleId::value).toList())
            .param("until", Timestamp.from(to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)))
            .query(Integer.class)
            .list()
            .stream()
            .mapToInt(SmallNumbers::shown)
            .sum());
  }
}
