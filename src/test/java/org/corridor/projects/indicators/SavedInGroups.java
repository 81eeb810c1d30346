package org.corridor.projects.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Component;

/** A working tool for tests: it counts 34 people in every project, 20 of them women. */
@Component
public class SavedInGroups implements EvidenceSource {

  @Override
  public String code() {
    return "test-groups";
  }

  @Override
  public String name() {
    return "projects.underway.team";
  }

  @Override
  public Optional<Counts> counts(
      ProjectKey project, LocalDate from, LocalDate to, Set<Dimension> by) {
    return Optional.of(
        new Counts(
            new BigDecimal(34),
            List.of(
                new Part(Dimension.SEX, "female", new BigDecimal(20)),
                new Part(Dimension.PLACE, "Nowhere", BigDecimal.ONE)),
            project.path() + "/team"));
  }
}
