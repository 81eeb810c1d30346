package org.corridor.projects.reports.web;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.reports.domain.ReadReports;
import org.corridor.projects.reports.domain.ReadReports.Row;
import org.corridor.projects.reports.domain.ReportState;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reports in a project's menu. */
@Component
@Order(700)
class ReportsSection implements ProjectSection {

  private final ReadReports reports;
  private final Texts texts;

  ReportsSection(ReadReports reports, Texts texts) {
    this.reports = reports;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "projects.reports.title";
  }

  @Override
  public String path() {
    return "/reports";
  }

  @Override
  public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
    List<Row> all = reports.list(project.key());
    if (all.isEmpty()) {
      return Optional.empty();
    }
    long approved = all.stream().filter(one -> approved(one)).count();
    long waiting =
        all.stream().filter(one -> one.report().state() == ReportState.HANDED_IN).count();
    return Optional.of(
        texts.text(
            language,
            "projects.reports.now",
            "approved",
            approved,
            "waiting",
            waiting,
            "writing",
            all.size() - approved - waiting));
  }

  private static boolean approved(Row row) {
    return row.report().state() == ReportState.APPROVED;
  }
}
