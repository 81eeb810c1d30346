package org.corridor.projects.reports.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.reports.domain.Check.Item;
import org.corridor.projects.reports.domain.Frozen.Piece;
import org.corridor.projects.underway.DemoProjectReady;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.ReportMaterial.Material;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports of the sample project, after all else it holds: a short one that was approved, and one
 * that two people have begun to write.
 */
@Component
@Profile("demo")
@Transactional
class SampleReports {

  private static final String DONE =
      "Les deux groupements ont choisi leurs parcelles et reçu les semences. Une réunion a eu lieu"
          + " à Kayes et une autre à Paris, le même jour, par vidéo.";
  private static final String SUMMARY =
      "Le projet avance comme prévu. Les membres à Paris ont versé leur part, la coopérative a"
          + " commencé la récolte.";
  private static final String CHANGES =
      "La presse est arrivée avec un mois de retard ; nous avons avancé les formations.";
  private static final String QUESTION = "Combien de femmes ont suivi la formation ?";

  private final ProjectsUnderWay projects;
  private final ReportTable reports;
  private final WordsTable words;
  private final Materials materials;
  private final Texts texts;
  private final Clock clock;

  SampleReports(
      ProjectsUnderWay projects,
      ReportTable reports,
      WordsTable words,
      Materials materials,
      Texts texts,
      Clock clock) {
    this.projects = projects;
    this.reports = reports;
    this.words = words;
    this.materials = materials;
    this.texts = texts;
    this.clock = clock;
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void fill(DemoProjectReady demo) {
    ProjectUnderWay project = projects.read(demo.project());
    LocalDate half = project.start().plusMonths(3);
    approved(demo, project, project.start(), half.minusDays(1));
    begun(demo, project, half, half.plusMonths(3).minusDays(1));
  }

  private void approved(
      DemoProjectReady demo, ProjectUnderWay project, LocalDate from, LocalDate to) {
    Instant now = clock.instant();
    Member by = demo.worker();
    Report report = begin(by, project, from, to, now);
    List<Section> sections = sections(report, project, House.SHORT);
    write(sections.get(0), by, DONE, now);
    for (Item item : Item.ASKED) {
      reports.save(report.id(), 1, new Check(item, true, "", null, null), by.id(), now);
    }
    Report approved = report.handIn(by, 1, now).approve(demo.finance(), 2, now);
    reports.save(approved);
    List<Piece> pieces = new ArrayList<>();
    Map<UUID, Words> current = words.current(report.id());
    for (Section section : sections) {
      Words written = current.get(section.id());
      pieces.add(
          new Piece(
              section.title(),
              section.theme(),
              written == null ? "" : written.words(),
              section.held().tables(),
              List.of()));
    }
    reports.freeze(report.id(), new Frozen(1, pieces, by.id(), demo.finance().id(), now, false));
  }

  private void begun(DemoProjectReady demo, ProjectUnderWay project, LocalDate from, LocalDate to) {
    Instant now = clock.instant();
    Report report = begin(demo.coordinator(), project, from, to, now);
    List<Section> sections = sections(report, project, House.FULL);
    write(sections.get(0), demo.coordinator(), SUMMARY, now);
    write(sections.get(3), demo.worker(), CHANGES, now);
    words.add(
        new Comment(
            UUID.randomUUID(),
            sections.get(3).id(),
            QUESTION,
            demo.coordinator().id(),
            now,
            null,
            null));
  }

  private Report begin(
      Member by, ProjectUnderWay project, LocalDate from, LocalDate to, Instant now) {
    Report report =
        Report.begin(UUID.randomUUID(), by, ReportKind.PROGRESS, from, to, project.written(), now);
    reports.add(report);
    return report;
  }

  private List<Section> sections(Report report, ProjectUnderWay project, House house) {
    List<Section> sections = new ArrayList<>();
    Language language = report.language();
    for (House.Part part : house.parts()) {
      Material material =
          materials.about(project, report.from(), report.to(), language, part.theme());
      Section section =
          new Section(
              UUID.randomUUID(),
              texts.text(language, part.text()),
              part.code(),
              part.theme(),
              new Held(material.tables(), material.pictures()),
              List.of());
      sections.add(section);
      reports.add(report.id(), sections.size(), section);
      if (!material.draft().isEmpty()) {
        words.add(
            section.id(),
            new Words(
                1,
                false,
                true,
                material.draft(),
                null,
                0,
                "draft",
                report.begunBy(),
                report.begunAt()));
      }
    }
    return sections;
  }

  private void write(Section section, Member by, String text, Instant now) {
    int next = words.history(section.id()).size() + 1;
    words.add(
        section.id(), new Words(next, false, true, text, null, next - 1, "sample", by.id(), now));
  }
}
