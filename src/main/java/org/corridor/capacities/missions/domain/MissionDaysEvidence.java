package org.corridor.capacities.missions.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.capacities.missions.domain.MissionProjects.Done;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Days of missions that were made for a project and ended in the period, as their hosts reported
 * them.
 */
@Component
@Transactional(readOnly = true)
class MissionDaysEvidence implements EvidenceSource {

  private final MissionProjects projects;

  MissionDaysEvidence(MissionProjects projects) {
    this.projects = projects;
  }

  @Override
  public String code() {
    return "capacities.mission-days";
  }

  @Override
  public String name() {
    return "capacities.missions.evidence.days";
  }

  @Override
  public Optional<Counts> counts(
      ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
    if (!projects.any(project)) {
      return Optional.empty();
    }
    int days = projects.done(project, from, to).stream().mapToInt(Done::days).sum();
    return Optional.of(new Counts(BigDecimal.valueOf(days), List.of(), "/missions"));
  }
}
