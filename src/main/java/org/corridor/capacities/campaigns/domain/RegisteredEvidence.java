package org.corridor.capacities.campaigns.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.capacities.roster.SourceFigures;
import org.corridor.capacities.roster.SourceFigures.Figures;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who came to the roster by campaigns of a project that began in the period. They are "at
 * least" as many, as everywhere where people are counted, and told in no parts, so that nobody can
 * be worked out.
 */
@Component
@Transactional(readOnly = true)
class RegisteredEvidence implements EvidenceSource {

  private final CampaignProjects projects;
  private final CampaignTable campaigns;
  private final SourceFigures figures;

  RegisteredEvidence(CampaignProjects projects, CampaignTable campaigns, SourceFigures figures) {
    this.projects = projects;
    this.campaigns = campaigns;
    this.figures = figures;
  }

  @Override
  public String code() {
    return "capacities.registered";
  }

  @Override
  public String name() {
    return "capacities.campaigns.evidence";
  }

  @Override
  public Optional<Counts> counts(
      ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
    List<Campaign> own =
        projects.campaigns(project).stream().flatMap(id -> campaigns.find(id).stream()).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<String> codes =
        own.stream()
            .filter(one -> !one.facts().starts().isBefore(from))
            .filter(one -> !one.facts().starts().isAfter(to))
            .map(one -> one.code().value())
            .toList();
    int people = figures.of(codes).values().stream().mapToInt(Figures::registered).sum();
    return Optional.of(new Counts(BigDecimal.valueOf(people), List.of(), "/capacities/campaigns"));
  }
}
