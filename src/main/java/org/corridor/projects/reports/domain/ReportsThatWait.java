package org.corridor.projects.reports.domain;

import java.util.ArrayList;
import java.util.List;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.reports.domain.ReadReports.Row;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reports that somebody has to approve, mend, or answer comments on. */
@Component
@Order(45)
class ReportsThatWait implements WaitsForPerson {

  private final Team team;
  private final ProjectsUnderWay projects;
  private final ReadReports reports;
  private final Texts texts;

  ReportsThatWait(Team team, ProjectsUnderWay projects, ReadReports reports, Texts texts) {
    this.team = team;
    this.projects = projects;
    this.reports = reports;
    this.texts = texts;
  }

  @Override
  public List<Item> waiting(PersonId person, Language reader) {
    return team.of(person).stream()
        .filter(member -> member.here() && member.works())
        .flatMap(member -> of(member, reader).stream())
        .toList();
  }

  private List<Item> of(Member member, Language reader) {
    ProjectUnderWay project = projects.read(member.project());
    List<Item> items = new ArrayList<>();
    if (project.runs()) {
      for (Row row : reports.rows(member)) {
        Report report = row.report();
        if (report.mayDecide(member)) {
          items.add(item(project, report, texts.text(reader, "projects.reports.waits.decide")));
        }
        if (report.state() == ReportState.SENT_BACK && member.id().equals(report.handedBy())) {
          items.add(item(project, report, texts.text(reader, "projects.reports.waits.sent-back")));
        }
        if (row.toAnswer() > 0) {
          items.add(
              item(
                  project,
                  report,
                  texts.text(reader, "projects.reports.waits.answer", "count", row.toAnswer())));
        }
      }
    }
    return items;
  }

  private static Item item(ProjectUnderWay project, Report report, String title) {
    return new Item(title, project.title(), null, project.key().path() + "/reports/" + report.id());
  }
}
