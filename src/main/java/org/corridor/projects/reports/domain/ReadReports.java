package org.corridor.projects.reports.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.text.Merge;
import org.corridor.projects.reports.domain.Desk.Opened;
import org.corridor.projects.reports.domain.Frozen.Piece;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.NotInTeam;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.domain.OpenProjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports as their team reads them, and approved ones that the team shows as everybody does. {@code
 * NotInTeam} for who may not.
 */
@Service
@Transactional(readOnly = true)
public class ReadReports {

  private final Desk desk;
  private final OpenProjects open;
  private final ReportTable reports;
  private final WordsTable texts;
  private final Checks checks;
  private final Materials materials;

  ReadReports(
      Desk desk,
      OpenProjects open,
      ReportTable reports,
      WordsTable texts,
      Checks checks,
      Materials materials) {
    this.desk = desk;
    this.open = open;
    this.reports = reports;
    this.texts = texts;
    this.checks = checks;
    this.materials = materials;
  }

  /**
   * @param writers who wrote in it
   * @param toAnswer comments of others on what the reader wrote
   * @param beside words that wait to be merged
   */
  public record Row(Report report, List<MemberId> writers, int toAnswer, int beside) {}

  /** The latest days first. */
  public List<Row> list(ProjectKey key) {
    return rows(desk.reader(key));
  }

  List<Row> rows(Member reader) {
    return reports.list(reader.project()).stream().map(one -> row(reader, one)).toList();
  }

  private Row row(Member reader, Report report) {
    Map<UUID, List<MemberId>> writers = texts.writers(report.id());
    int toAnswer =
        (int)
            texts.comments(report.id()).stream()
                .filter(Comment::open)
                .filter(one -> !one.member().equals(reader.id()))
                .filter(
                    one -> answers(writers.getOrDefault(one.section(), List.of()), report, reader))
                .count();
    return new Row(
        report,
        writers.values().stream().flatMap(List::stream).distinct().toList(),
        toAnswer,
        texts.beside(report.id()).values().stream().mapToInt(List::size).sum());
  }

  /** Who wrote answers; where nobody did, who began the report. */
  private static boolean answers(List<MemberId> writers, Report report, Member reader) {
    return writers.isEmpty() ? report.begunBy().equals(reader.id()) : writers.contains(reader.id());
  }

  /**
   * @param words that hold; null where nothing was written
   * @param comments that nobody settled
   * @param beside words that wait to be merged
   */
  public record Part(
      Section section, @Nullable Words words, List<MemberId> writers, int comments, int beside) {}

  /**
   * @param versions that were approved, the latest first
   * @param untouched whether nobody wrote or said anything yet
   */
  public record Whole(
      Member reader,
      ProjectUnderWay project,
      Report report,
      List<Part> parts,
      List<Check> checks,
      List<Frozen> versions,
      boolean untouched) {

    public boolean ready() {
      return checks.stream().noneMatch(Check::open)
          && parts.stream().allMatch(one -> one.beside() == 0);
    }

    /** Whether the reader may write in it. */
    public boolean writes() {
      return reader.works() && project.runs() && report.writable();
    }

    /** Whether the reader may take it back, since nothing would be lost. */
    public boolean removes() {
      return writes() && untouched && versions.isEmpty();
    }
  }

  public Whole one(ProjectKey key, UUID id) {
    Opened opened = desk.read(key, id);
    Map<UUID, Words> current = texts.current(id);
    Map<UUID, List<Words>> beside = texts.beside(id);
    Map<UUID, List<MemberId>> writers = texts.writers(id);
    List<Comment> comments = texts.comments(id);
    List<Part> parts =
        reports.sections(id).stream()
            .map(
                one ->
                    new Part(
                        one,
                        current.get(one.id()),
                        writers.getOrDefault(one.id(), List.of()),
                        (int)
                            comments.stream()
                                .filter(Comment::open)
                                .filter(said -> said.section().equals(one.id()))
                                .count(),
                        beside.getOrDefault(one.id(), List.of()).size()))
            .toList();
    return new Whole(
        opened.by(),
        opened.project(),
        opened.report(),
        parts,
        checks.of(opened.project(), opened.report()),
        reports.versions(id),
        texts.untouched(id));
  }

  /**
   * A section as it is written.
   *
   * @param number of the section, from 1
   * @param current words that hold; null where nothing was written
   * @param beside words that wait to be merged, the first first
   * @param previous id of the section before; null for the first
   */
  public record Sheet(
      Member reader,
      ProjectUnderWay project,
      Report report,
      Section section,
      int number,
      int all,
      @Nullable Words current,
      List<Words> beside,
      List<Comment> comments,
      @Nullable UUID previous,
      @Nullable UUID next,
      List<Merge.Stretch> meeting,
      String both) {

    public boolean writes() {
      return reader.works() && project.runs() && report.writable();
    }

    public int base() {
      return current == null ? 0 : current.version();
    }
  }

  public Sheet section(ProjectKey key, UUID report, UUID id) {
    Opened opened = desk.read(key, report);
    List<Section> sections = reports.sections(report);
    Section section = desk.section(opened.report(), id);
    int at = sections.stream().map(Section::id).toList().indexOf(id);
    List<Words> all = texts.history(id);
    Words current = Words.current(all).orElse(null);
    List<Words> beside = all.stream().filter(Words::waits).toList();
    String now = current == null ? "" : current.words();
    return new Sheet(
        opened.by(),
        opened.project(),
        opened.report(),
        section,
        at + 1,
        sections.size(),
        current,
        beside,
        texts.comments(report).stream().filter(one -> one.section().equals(id)).toList(),
        at == 0 ? null : sections.get(at - 1).id(),
        at == sections.size() - 1 ? null : sections.get(at + 1).id(),
        beside.isEmpty() ? List.of() : Merge.compare(beside.get(0).words(), now),
        beside.isEmpty() ? now : both(all, beside.get(0), now));
  }

  /** A text to begin the merge from: paragraphs of both wherever they meet. */
  private static String both(List<Words> all, Words beside, String now) {
    String before =
        all.stream()
            .filter(one -> one.version() == beside.base() && !one.aside())
            .findFirst()
            .map(Words::words)
            .orElse("");
    return Merge.both(Merge.stretches(before, beside.words(), now));
  }

  /**
   * What was saved of a section, the latest first. Of what one page saved every few seconds only
   * the last of ten minutes is told, unless others wrote in between.
   */
  public List<Words> history(ProjectKey key, UUID report, UUID section) {
    desk.section(desk.read(key, report).report(), section);
    List<Words> all = texts.history(section);
    List<Words> told = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i == all.size() - 1 || !continues(all.get(i), all.get(i + 1))) {
        told.add(all.get(i));
      }
    }
    Collections.reverse(told);
    return told;
  }

  private static boolean continues(Words one, Words next) {
    return one.writer().equals(next.writer())
        && one.aside() == next.aside()
        && next.sent() == null
        && one.at().plusSeconds(600).isAfter(next.at());
  }

  /**
   * A report to be read.
   *
   * @param version that was approved; 0 for words that nobody approved yet
   * @param frozen null for words that nobody approved yet
   * @param team whether the reader belongs to it
   */
  public record Reading(
      ProjectUnderWay project,
      Report report,
      int version,
      List<Piece> pieces,
      @Nullable Frozen frozen,
      boolean team) {}

  /**
   * @param version that was approved; 0 for the latest words, for others the latest shown
   */
  public Reading reading(ProjectKey key, UUID id, int version) {
    boolean team = open.visit(key).isPresent();
    ProjectUnderWay project = desk.project(key);
    Report report = reports.find(key, id).orElseThrow(NoReport::new);
    Optional<Frozen> frozen =
        reports.versions(id).stream()
            .filter(one -> version == 0 || one.version() == version)
            .filter(one -> team || one.shown() && project.openness() == Openness.FIGURES)
            .findFirst();
    if (!team) {
      Frozen shown =
          frozen
              .orElseThrow(NotInTeam::new)
              .published(picture -> materials.isForEverybody(key, picture));
      return new Reading(project, report, shown.version(), shown.pieces(), shown, false);
    }
    if (version == 0 && report.state() != ReportState.APPROVED) {
      return new Reading(project, report, 0, written(id), null, true);
    }
    Frozen chosen = frozen.orElseThrow(NoReport::new);
    return new Reading(project, report, chosen.version(), chosen.pieces(), chosen, true);
  }

  private List<Piece> written(UUID id) {
    Map<UUID, Words> current = texts.current(id);
    return reports.sections(id).stream()
        .map(
            one -> {
              Words words = current.get(one.id());
              return new Piece(
                  one.title(),
                  one.theme(),
                  words == null ? "" : words.words(),
                  one.held().tables(),
                  one.pictures());
            })
        .toList();
  }

  /** A picture of a report: to the team any that it was given, to others those that are shown. */
  public byte[] picture(ProjectKey key, UUID id, UUID picture) {
    boolean team = open.visit(key).isPresent();
    Report report = reports.find(key, id).orElseThrow(NoReport::new);
    ProjectUnderWay project = desk.project(key);
    boolean given =
        team && reports.sections(report.id()).stream().anyMatch(one -> one.held().has(picture));
    boolean kept =
        reports.versions(id).stream()
            .filter(one -> team || one.shown() && project.openness() == Openness.FIGURES)
            .anyMatch(one -> one.has(picture));
    if (!given && !kept || !team && !materials.isForEverybody(key, picture)) {
      throw new NoReport();
    }
    return materials.picture(key, picture).orElseThrow(NoReport::new);
  }

  /** What everybody may read, the latest days first. */
  List<Report> shown(ProjectUnderWay project) {
    return project.openness() != Openness.FIGURES
        ? List.of()
        : reports.list(project.key()).stream()
            .filter(one -> reports.versions(one.id()).stream().anyMatch(Frozen::shown))
            .toList();
  }
}
