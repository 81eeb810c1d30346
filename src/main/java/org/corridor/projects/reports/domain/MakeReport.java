package org.corridor.projects.reports.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corridor.platform.document.FileName;
import org.corridor.platform.document.Paper;
import org.corridor.platform.document.Part;
import org.corridor.platform.document.PdfFile;
import org.corridor.platform.document.Pictures;
import org.corridor.platform.document.Press;
import org.corridor.platform.document.WordFile;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.reports.domain.Frozen.Piece;
import org.corridor.projects.reports.domain.ReadReports.Reading;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.ReportMaterial.Picture;
import org.corridor.projects.underway.ReportMaterial.Table;
import org.springframework.stereotype.Service;

/** Makes Word and PDF of a report, in its language, for whoever may read it. */
@Service
public class MakeReport {

  /** Pictures of a whole document. */
  private static final int MOST_PICTURES = 40;

  private static final int MANY_COLUMNS = 5;

  private final ReadReports read;
  private final Materials materials;
  private final Texts texts;
  private final Clock clock;
  private final Press press;

  MakeReport(ReadReports read, Materials materials, Texts texts, Clock clock, Press press) {
    this.read = read;
    this.materials = materials;
    this.texts = texts;
    this.clock = clock;
    this.press = press;
  }

  /** A file to take away. */
  public record Document(FileName name, byte[] bytes) {}

  /**
   * @param version see {@link ReadReports#reading}
   */
  public Document word(ProjectKey key, UUID report, int version) {
    return made(key, report, version, "docx", paper -> WordFile.write(paper, clock.instant()));
  }

  /**
   * @param version see {@link ReadReports#reading}
   */
  public Document pdf(ProjectKey key, UUID report, int version) {
    return made(key, report, version, "pdf", PdfFile::write);
  }

  private Document made(
      ProjectKey key, UUID id, int version, String ending, Function<Paper, byte[]> make) {
    Reading reading = read.reading(key, id, version);
    Report report = reading.report();
    FileName name =
        FileName.of(
            reading.project().title(),
            texts.text(report.language(), report.kind().text()) + " " + report.to(),
            ending);
    return new Document(name, press.print(() -> make.apply(paper(reading))));
  }

  private Paper paper(Reading reading) {
    Report report = reading.report();
    Language language = report.language();
    Formats formats = Formats.in(language);
    String days =
        texts.text(
            language,
            "projects.underway.from-to",
            Map.of("from", formats.date(report.from()), "to", formats.date(report.to())));
    Frozen frozen = reading.frozen();
    String state =
        frozen == null
            ? texts.text(language, "projects.reports.draft")
            : texts.text(
                language,
                "projects.reports.approved.on",
                Map.of(
                    "number",
                    frozen.version(),
                    "when",
                    formats.date(frozen.approvedAt(), clock.getZone())));
    return new Paper(
        language,
        language.code(),
        texts.text(language, report.kind().text()),
        reading.project().title(),
        reading.project().plan().idea().sentence(),
        List.of(
            new Paper.Fact(texts.text(language, "projects.reports.paper.days"), days),
            new Paper.Fact(texts.text(language, "projects.reports.paper.partners"), names(reading)),
            new Paper.Fact(texts.text(language, "projects.reports.paper.state"), state)),
        texts.text(
            language,
            "projects.reports.paper.made",
            Map.of("day", formats.date(clock.instant(), clock.getZone()))),
        texts.text(language, "projects.reports.paper.contents"),
        parts(reading, language));
  }

  private static String names(Reading reading) {
    return reading.project().partners().stream().map(Ally::name).collect(Collectors.joining("\n"));
  }

  private List<Part> parts(Reading reading, Language language) {
    List<Part> parts = new ArrayList<>();
    int pictures = 0;
    for (Piece piece : reading.pieces()) {
      if (piece.isEmpty()) {
        continue;
      }
      parts.add(new Part.Heading(1, piece.title()));
      if (!piece.words().isEmpty()) {
        parts.add(new Part.Prose("", piece.words()));
      }
      piece.tables().forEach(table -> table(parts, table));
      for (Picture picture : piece.pictures()) {
        if (pictures++ < MOST_PICTURES) {
          picture(parts, reading.project().key(), picture, language);
        }
      }
    }
    if (!reading.team()) {
      parts.add(new Part.Note(texts.text(language, "projects.reports.published.note")));
    }
    return parts;
  }

  private static void table(List<Part> parts, Table table) {
    if (!table.title().isEmpty()) {
      parts.add(new Part.Heading(2, table.title()));
    }
    List<Part.Row> rows = new ArrayList<>();
    rows.add(row(Part.Kind.HEAD, table, table.heads()));
    for (int i = 0; i < table.rows().size(); i++) {
      boolean total = table.total() && i == table.rows().size() - 1;
      rows.add(row(total ? Part.Kind.TOTAL : Part.Kind.BODY, table, table.rows().get(i)));
    }
    int columns = table.heads().size();
    parts.add(
        new Part.Table(
            IntStream.range(0, columns).mapToObj(i -> width(table, i)).toList(),
            rows,
            columns >= MANY_COLUMNS));
  }

  /** Columns of text are twice as wide as those of numbers. */
  private static int width(Table table, int column) {
    return table.numbers().contains(column) ? 1 : 2;
  }

  private static Part.Row row(Part.Kind kind, Table table, List<String> texts) {
    return new Part.Row(
        kind,
        IntStream.range(0, texts.size())
            .mapToObj(
                i ->
                    table.numbers().contains(i)
                        ? Part.Cell.number(texts.get(i))
                        : Part.Cell.of(texts.get(i)))
            .toList());
  }

  /** One that is gone meanwhile, since its consent was taken back, is left out. */
  private void picture(List<Part> parts, ProjectKey key, Picture picture, Language language) {
    String day = Formats.in(language).date(picture.day());
    String caption = picture.caption().strip();
    materials
        .picture(key, picture.id())
        .flatMap(
            bytes ->
                Pictures.of(
                    bytes,
                    caption.isEmpty() ? day : caption + " · " + day,
                    caption.isEmpty()
                        ? texts.text(language, "projects.reports.picture", "day", day)
                        : caption))
        .ifPresent(parts::add);
  }
}
