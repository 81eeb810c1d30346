package org.corridor.alliances.allies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.corridor.CorridorTest;
import org.corridor.alliances.allies.domain.WriteBrief.Brief;
import org.corridor.alliances.partnerships.PartnershipEvidence.Figure;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.PartnershipView;
import org.corridor.alliances.partnerships.SharedTexts.Text;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The longest brief that may be saved has room on one page. */
@CorridorTest
class BriefFilesTests {

  private static final String ENGLISH =
      "Women who keep poultry in the villages lose most of it before the rains, and nobody counts. ";
  private static final String ARABIC =
      "تفقد النساء اللواتي يربين الدواجن في القرى معظمها قبل موسم الأمطار، ولا أحد يحصي ذلك. ";

  @Autowired BriefFiles files;

  @ParameterizedTest
  @CsvSource({"EN,PROSE", "EN,WIDE", "EN,LINES", "AR,PROSE", "AR,LINES"})
  void theLongestThatMayBeSavedFillsOnePageAndNoMore(Language language, String kind)
      throws IOException {
    Brief brief = brief(language, kind);
    byte[] pdf = files.pdf(brief, room()).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
      if (language == Language.EN && kind.equals("PROSE")) {
        assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
            .contains("nobody counts", "42", "commitments kept", "What we ask");
      }
    }
  }

  @Test
  void aTextThatIsTooLongByItsLinesDoesNotFit() {
    assertThat(BriefSection.PROBLEM.fits("a\n".repeat(BriefSection.PROBLEM.lines()))).isTrue();
    assertThat(BriefSection.PROBLEM.fits("a\n".repeat(BriefSection.PROBLEM.lines() + 1))).isFalse();
    assertThat(BriefSection.PROBLEM.fits("W".repeat(BriefSection.PROBLEM.characters()))).isFalse();
    assertThat(BriefSection.PROBLEM.fits("a".repeat(BriefSection.PROBLEM.characters() + 1)))
        .isFalse();
  }

  @Test
  void theWordFileHasTheSameWordsAndNoTableOfContents() throws IOException {
    byte[] word = files.word(brief(Language.AR, "PROSE"), room()).bytes();
    String text = "";
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(word))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    assertThat(text).contains("<w:bidi/>", "القرى").doesNotContain("TOC", "pageBreakBefore");
  }

  private static Brief brief(Language language, String kind) {
    Map<BriefSection, Text> texts = new EnumMap<>(BriefSection.class);
    for (BriefSection section : BriefSection.values()) {
      String words = longest(section, language, kind);
      texts.put(section, new Text(words, language, 1, null, Instant.EPOCH));
    }
    List<Figure> figures =
        IntStream.range(0, WriteBrief.FIGURES)
            .mapToObj(
                i ->
                    new Figure(
                        "alliances.allies.figure.commitments-kept", BigDecimal.valueOf(42), "/"))
            .toList();
    return new Brief(language, texts, figures, figures, 1);
  }

  /** Grown letter by letter until no more would be let in. */
  private static String longest(BriefSection section, Language language, String kind) {
    String piece =
        switch (kind) {
          case "WIDE" -> "WM@W MWWM ";
          case "LINES" -> language == Language.AR ? "سطر\n" : "Line\n";
          default -> language == Language.AR ? ARABIC : ENGLISH;
        };
    String all = piece.repeat(60);
    int end = 1;
    while (end < all.length() && section.fits(all.substring(0, end + 1))) {
      end++;
    }
    return all.substring(0, end);
  }

  private static PartnershipView room() {
    return new PartnershipView(
        PartnershipId.create(),
        "Volailles de famille, de Tamale à Utrecht",
        Language.FR,
        "GH",
        "NL",
        null,
        List.of(),
        List.of());
  }
}
