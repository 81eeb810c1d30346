package org.corridor.projects.reports.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.PublicSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Approved reports that the team shows to everybody. */
@Component
@Order(700)
class PublicReports implements PublicSection {

  private final ReadReports reports;
  private final Texts texts;

  PublicReports(ReadReports reports, Texts texts) {
    this.reports = reports;
    this.texts = texts;
  }

  @Override
  public Optional<Shown> shown(ProjectUnderWay project, Language language) {
    List<Report> all = reports.shown(project);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Shown(
                texts.text(language, "projects.reports.public.title"),
                "",
                all.stream().map(one -> item(one, language)).toList(),
                List.of()));
  }

  private Item item(Report report, Language language) {
    Formats formats = Formats.in(language);
    return new Item(
        texts.text(
            language,
            "projects.reports.heading",
            Map.of(
                "kind",
                texts.text(language, report.kind().text()),
                "from",
                formats.date(report.from()),
                "to",
                formats.date(report.to()))),
        report.language().ownName(),
        null,
        report.project().path() + "/reports/" + report.id() + "/read");
  }
}
