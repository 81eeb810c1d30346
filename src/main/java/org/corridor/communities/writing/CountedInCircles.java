package org.corridor.communities.writing;

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
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A number of something in the circles that count for a project.
 *
 * @param sql counts, given {@code :circles} and the moments {@code :from} and {@code :until}, the
 *     second no longer in it; never made of what somebody typed
 * @param path where it is seen on this site
 */
public record CountedInCircles(
    String code, String name, String sql, String path, Circles circles, JdbcClient jdbc)
    implements EvidenceSource {

  @Override
  public Optional<Counts> counts(
      ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
    List<CircleId> counted = circles.countedFor(project);
    return counted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Counts(count(counted, from, to), List.of(), path));
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
