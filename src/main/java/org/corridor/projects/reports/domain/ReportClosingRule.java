package org.corridor.projects.reports.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridor.projects.underway.ClosingRule;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A project is closed with its final report approved, or with a word about why not, since some end
 * before their time; then nobody writes reports any more.
 */
@Component
@Order(700)
class ReportClosingRule implements ClosingRule {

  private static final String PATH = "/reports";

  private final ReportTable reports;

  ReportClosingRule(ReportTable reports) {
    this.reports = reports;
  }

  @Override
  public List<Concern> concerns(ProjectUnderWay project) {
    List<Report> all = reports.list(project.key());
    List<Concern> concerns = new ArrayList<>();
    if (all.stream().noneMatch(this::isFinalAndApproved)) {
      concerns.add(Concern.warning("projects.reports.closing.no-final", Map.of(), PATH));
    }
    long open = all.stream().filter(one -> one.state() != ReportState.APPROVED).count();
    if (open > 0) {
      concerns.add(Concern.warning("projects.reports.closing.open", Map.of("count", open), PATH));
    }
    return concerns;
  }

  /** One that was reopened was approved once. */
  private boolean isFinalAndApproved(Report report) {
    return report.kind() == ReportKind.FINAL && !reports.versions(report.id()).isEmpty();
  }
}
