package org.corridor.projects.reports.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.projects.reports.domain.Check.Item;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.stereotype.Component;

/** The list of what is looked at before a report is handed in. */
@Component
class Checks {

  private final ReportTable reports;
  private final Materials materials;

  Checks(ReportTable reports, Materials materials) {
    this.reports = reports;
    this.materials = materials;
  }

  List<Check> of(ProjectUnderWay project, Report report) {
    List<Check> said = reports.checks(report.id(), report.version());
    List<Check> all = new ArrayList<>();
    for (Item item : Item.values()) {
      Check kept =
          said.stream()
              .filter(one -> one.item() == item)
              .findFirst()
              .orElse(new Check(item, false, "", null, null));
      boolean asked = item != Item.FIGURES || !report.writable();
      all.add(asked ? kept : figures(project, report, kept));
    }
    return all;
  }

  /** A reason that was given holds for as long as the figures differ. */
  private Check figures(ProjectUnderWay project, Report report, Check kept) {
    return agree(project, report)
        ? new Check(Item.FIGURES, true, "", null, null)
        : new Check(
            Item.FIGURES,
            false,
            kept.done() ? "" : kept.reason(),
            kept.done() ? null : kept.member(),
            kept.done() ? null : kept.at());
  }

  private boolean agree(ProjectUnderWay project, Report report) {
    return reports.sections(report.id()).stream()
        .allMatch(
            section ->
                section
                    .held()
                    .tables()
                    .equals(
                        materials
                            .about(
                                project,
                                report.from(),
                                report.to(),
                                report.language(),
                                section.theme())
                            .tables()));
  }
}
