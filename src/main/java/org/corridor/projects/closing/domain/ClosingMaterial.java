package org.corridor.projects.closing.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stays after the project, for reports. */
@Component
@Order(700)
@Transactional(readOnly = true)
class ClosingMaterial implements ReportMaterial {

  private final ClosingTable table;
  private final CommitmentWords words;
  private final Clock clock;

  ClosingMaterial(ClosingTable table, CommitmentWords words, Clock clock) {
    this.table = table;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public Theme theme() {
    return Theme.AFTER;
  }

  @Override
  public Material material(
      ProjectUnderWay project, LocalDate from, LocalDate to, Language language) {
    List<Commitment> commitments = table.commitments(project.key());
    String said = table.read(project.key()).draft().statement();
    return new Material(
        said,
        commitments.isEmpty()
            ? List.of()
            : List.of(
                words.table(
                    commitments, table.checkBacks(project.key()), LocalDate.now(clock), language)),
        List.of());
  }
}
