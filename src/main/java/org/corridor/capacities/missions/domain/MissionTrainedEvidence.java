package org.corridor.capacities.missions.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.corridor.capacities.missions.domain.MissionProjects.Done;
import org.corridor.people.SmallNumbers;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People trained in missions that were made for a project and ended in the period, as their hosts
 * reported them. They are "at least" as many: women and men of each mission are rounded down to
 * fives and left out below five, and sums are made of these, so that nobody can be worked out.
 */
@Component
@Transactional(readOnly = true)
class MissionTrainedEvidence implements EvidenceSource {

  private final MissionProjects projects;

  MissionTrainedEvidence(MissionProjects projects) {
    this.projects = projects;
  }

  @Override
  public String code() {
    return "capacities.trained";
  }

  @Override
  public String name() {
    return "capacities.missions.evidence.trained";
  }

  @Override
  public Optional<Counts> counts(
      ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
    if (!projects.any(project)) {
      return Optional.empty();
    }
    List<Done> done = projects.done(project, from, to);
    int women = done.stream().mapToInt(one -> SmallNumbers.shown(one.women())).sum();
    int men = done.stream().mapToInt(one -> SmallNumbers.shown(one.men())).sum();
    List<Part> parts =
        by.contains(Dimension.SEX)
            ? Stream.of(part("female", women), part("male", men))
                .filter(one -> one.number().signum() > 0)
                .toList()
            : List.of();
    return Optional.of(new Counts(BigDecimal.valueOf((long) women + men), parts, "/missions"));
  }

  private static Part part(String sex, int people) {
    return new Part(Dimension.SEX, sex, BigDecimal.valueOf(people));
  }
}
