package org.corridor.projects.reports.domain;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectWords;
import org.springframework.stereotype.Component;

/** What stands in the sections of reports. */
@Component
class SectionWords implements ProjectWords {

  private static final String KIND = "projects.reports.title";

  private final ReportTable reports;
  private final WordsTable texts;

  SectionWords(ReportTable reports, WordsTable texts) {
    this.reports = reports;
    this.texts = texts;
  }

  @Override
  public Stream<Piece> pieces(ProjectUnderWay project) {
    return reports.list(project.key()).stream().flatMap(this::pieces);
  }

  private Stream<Piece> pieces(Report report) {
    Map<UUID, Words> current = texts.current(report.id());
    return reports.sections(report.id()).stream()
        .flatMap(
            section ->
                Stream.ofNullable(current.get(section.id()))
                    .map(words -> piece(report, section, words)));
  }

  private static Piece piece(Report report, Section section, Words words) {
    return new Piece(
        KIND,
        section.title(),
        words.words(),
        report.to(),
        "/reports/" + report.id() + "/sections/" + section.id());
  }
}
