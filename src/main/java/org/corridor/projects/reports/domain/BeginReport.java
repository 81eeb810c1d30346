package org.corridor.projects.reports.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.reports.domain.ReportRefused.Why;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ReportMaterial.Material;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a report: each section with the draft, figures and pictures of its subjects. All throw
 * {@code NotInTeam} for strangers and {@link ReportRefused} for what cannot be.
 */
@Service
@Transactional
public class BeginReport {

  private final Desk desk;
  private final ReportTable reports;
  private final TemplateTable templates;
  private final WordsTable words;
  private final Materials materials;
  private final Texts texts;
  private final Clock clock;

  BeginReport(
      Desk desk,
      ReportTable reports,
      TemplateTable templates,
      WordsTable words,
      Materials materials,
      Texts texts,
      Clock clock) {
    this.desk = desk;
    this.reports = reports;
    this.templates = templates;
    this.words = words;
    this.materials = materials;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * What a new report may be about.
   *
   * @param from the day after the last report
   * @param to last month's end, or the project's
   */
  public record Proposal(LocalDate from, LocalDate to, Language language, List<OwnTemplate> own) {}

  @Transactional(readOnly = true)
  public Proposal propose(ProjectKey key) {
    Member by = desk.reader(key);
    by.requireWorks();
    ProjectUnderWay project = desk.project(key);
    LocalDate from =
        reports.list(key).stream()
            .map(Report::to)
            .max(LocalDate::compareTo)
            .map(day -> day.plusDays(1))
            .orElse(project.start());
    LocalDate to = YearMonth.now(clock).minusMonths(1).atEndOfMonth();
    if (to.isAfter(project.end())) {
      to = project.end();
    }
    if (to.isBefore(from)) {
      to = YearMonth.from(from).atEndOfMonth();
    }
    return new Proposal(from, to, project.written(), templates.list(key));
  }

  /**
   * @param id made with the form: the same sent twice is one report
   * @param template name of one of {@link House}, or the id of an own one
   */
  public record Wish(
      UUID id, ReportKind kind, LocalDate from, LocalDate to, Language language, String template) {}

  public UUID begin(ProjectKey key, Wish wish) {
    Member by = desk.writer(key);
    if (reports.find(key, wish.id()).isPresent()) {
      return wish.id();
    }
    if (reports.list(key).size() >= Report.MOST) {
      throw new ReportRefused(Why.TOO_MANY);
    }
    Instant now = clock.instant();
    Report report =
        Report.begin(wish.id(), by, wish.kind(), wish.from(), wish.to(), wish.language(), now);
    if (!reports.add(report)) {
      throw new NoReport();
    }
    int position = 1;
    for (Section section : sections(key, wish)) {
      begin(desk.project(key), report, section, position++, now);
    }
    return report.id();
  }

  private void begin(
      ProjectUnderWay project, Report report, Section empty, int position, Instant now) {
    Material material =
        materials.about(project, report.from(), report.to(), report.language(), empty.theme());
    reports.add(
        report.id(),
        position,
        new Section(
            empty.id(),
            empty.title(),
            empty.house(),
            empty.theme(),
            new Held(material.tables(), material.pictures()),
            List.of()));
    if (!material.draft().isEmpty()) {
      words.add(
          empty.id(),
          new Words(1, false, true, material.draft(), null, 0, "draft", report.begunBy(), now));
    }
  }

  /** Takes back one that was begun by mistake, while nobody wrote or said anything in it. */
  public void remove(ProjectKey key, UUID id) {
    Report report = desk.change(key, id).report();
    if (!words.untouched(report.id()) || !reports.versions(report.id()).isEmpty()) {
      throw new ReportRefused(Why.NOT_POSSIBLE);
    }
    reports.remove(report.id());
  }

  private List<Section> sections(ProjectKey key, Wish wish) {
    for (House house : House.values()) {
      if (house.name().equals(wish.template())) {
        return house.parts().stream()
            .map(
                part ->
                    new Section(
                        UUID.randomUUID(),
                        texts.text(wish.language(), part.text()),
                        part.code(),
                        part.theme(),
                        Held.NOTHING,
                        List.of()))
            .toList();
      }
    }
    return templates.find(key, uuid(wish.template())).orElseThrow(NoReport::new).sections().stream()
        .map(
            named ->
                new Section(
                    UUID.randomUUID(), named.title(), "", named.theme(), Held.NOTHING, List.of()))
        .toList();
  }

  private static UUID uuid(String typed) {
    UUID id = org.corridor.platform.form.Submission.uuid(typed);
    if (id == null) {
      throw new NoReport();
    }
    return id;
  }
}
