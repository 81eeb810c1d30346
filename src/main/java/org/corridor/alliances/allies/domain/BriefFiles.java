package org.corridor.alliances.allies.domain;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.corridor.alliances.allies.domain.WriteBrief.Brief;
import org.corridor.alliances.partnerships.PartnershipEvidence.Figure;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.platform.document.FileName;
import org.corridor.platform.document.Paper;
import org.corridor.platform.document.Part;
import org.corridor.platform.document.PdfFile;
import org.corridor.platform.document.Press;
import org.corridor.platform.document.WordFile;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;

/** The policy brief to take away: one page, as Word or PDF. */
@Component
public class BriefFiles {

  private static final String BRIEF = "alliances.allies.brief";

  private final Texts texts;
  private final Press press;
  private final Clock clock;

  BriefFiles(Texts texts, Press press, Clock clock) {
    this.texts = texts;
    this.press = press;
    this.clock = clock;
  }

  /** A file and what it is called. */
  public record File(FileName name, byte[] bytes) {}

  public File word(Brief brief, PartnershipView room) {
    Paper paper = paper(brief, room);
    return new File(name(paper, "docx"), press.print(() -> WordFile.sheet(paper, clock.instant())));
  }

  public File pdf(Brief brief, PartnershipView room) {
    Paper paper = paper(brief, room);
    return new File(name(paper, "pdf"), press.print(() -> PdfFile.sheet(paper)));
  }

  private FileName name(Paper paper, String ending) {
    return FileName.of(paper.title(), texts.text(paper.language(), BRIEF), ending);
  }

  private Paper paper(Brief brief, PartnershipView room) {
    Language language = brief.language();
    List<Part> parts = new ArrayList<>();
    add(parts, brief, BriefSection.PROBLEM);
    add(parts, brief, BriefSection.SHOWS);
    if (!brief.picked().isEmpty()) {
      parts.add(figures(brief.picked(), language));
    }
    add(parts, brief, BriefSection.ASKED);
    add(parts, brief, BriefSection.CONTACT);
    String day = Formats.in(language).date(clock.instant(), ZoneId.of("UTC"));
    return new Paper(
        language,
        language.code(),
        texts.text(language, BRIEF),
        brief.words(BriefSection.TITLE),
        room.title(),
        List.of(),
        texts.text(language, BRIEF + ".made", "day", day),
        "",
        parts);
  }

  private void add(List<Part> parts, Brief brief, BriefSection section) {
    String words = brief.words(section);
    if (!words.isEmpty()) {
      parts.add(new Part.Heading(2, texts.text(brief.language(), section.text())));
      parts.add(new Part.Prose("", words));
    }
  }

  private Part figures(List<Figure> picked, Language language) {
    Formats formats = Formats.in(language);
    return new Part.Table(
        List.of(1, 7),
        picked.stream()
            .map(
                figure ->
                    Part.Row.of(
                        Part.Kind.BODY,
                        new Part.Cell(formats.number(figure.value()), 1, true, Part.Fill.LABEL),
                        Part.Cell.of(
                            texts.text(language, figure.label(), "value", figure.value()))))
            .toList(),
        false);
  }
}
