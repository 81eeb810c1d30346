package org.corridor.projects.indicators.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.underway.AmendmentRule;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.stereotype.Component;

/** An indicator that was measured stays in the plan. */
@Component
class KeepsMeasured implements AmendmentRule {

  private final Tracking tracking;
  private final EvidenceFiles files;

  KeepsMeasured(Tracking tracking, EvidenceFiles files) {
    this.tracking = tracking;
    this.files = files;
  }

  @Override
  public List<Objection> objections(ProjectUnderWay now, DesignContent next) {
    Set<String> kept =
        next.logframe().indicators().stream()
            .map(Logframe.Indicator::id)
            .collect(Collectors.toSet());
    return tracking.of(now).stream()
        .filter(one -> !kept.contains(one.id()))
        .filter(one -> !one.entries().isEmpty() || files.has(now.key(), one.id()))
        .map(
            one ->
                new Objection("projects.indicators.amend.has-values", Map.of("name", one.name())))
        .toList();
  }
}
