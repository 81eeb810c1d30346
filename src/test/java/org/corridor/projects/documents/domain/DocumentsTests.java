package org.corridor.projects.documents.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.SoftAssertions;
import org.corridor.platform.document.FileName;
import org.corridor.platform.document.Paper;
import org.corridor.platform.document.PdfFile;
import org.corridor.platform.document.WordFile;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.End;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.review.Review;
import org.corridor.projects.review.evaluation.CaseDesigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTests {

  static final Texts TEXTS = new Texts();
  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final String HOSTILE =
      "=cmd|' /C calc'!A0 <script>alert(1)</script> &amp; ]]> \u0007\u0000\uFFFE {0} ${x} _x0041_ \u202Eabc";

  static Stream<Arguments> designs() {
    return Stream.of(
        Arguments.of(Language.EN, SampleDesigns.english()),
        Arguments.of(Language.AR, SampleDesigns.arabic()));
  }

  @ParameterizedTest
  @MethodSource("designs")
  void wordHoldsEverythingEntered(Language language, DesignContent content) throws IOException {
    assertHolds(Reading.word(word(content, language)), content);
  }

  @ParameterizedTest
  @MethodSource("designs")
  void pdfHoldsEverythingEntered(Language language, DesignContent content) throws IOException {
    String letters = sorted(Reading.pdf(pdf(content, language)));
    SoftAssertions all = new SoftAssertions();
    for (String text : Fields.written(content)) {
      text.lines()
          .flatMap(line -> Stream.of(line.split("\\s+")))
          .map(Reading::squeezed)
          .forEach(word -> all.assertThat(letters).as(word).contains(sorted(word)));
    }
    if (language == Language.EN) {
      assertHolds(Reading.pdf(pdf(content, language)), content);
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void workbookHoldsLogframePlanAndBudget(Language language, DesignContent content)
      throws IOException {
    String text = Reading.workbook(workbook(content, language));
    Stream.of(content.logframe(), content.plan(), content.budget())
        .flatMap(part -> Fields.written(part).stream())
        .forEach(written -> assertThat(text).contains(Reading.squeezed(written)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLabelIsInTheReadersLanguage(Language language) throws IOException {
    String text = Reading.word(word(SampleDesigns.english(), language));

    assertThat(text)
        .contains(Reading.squeezed(TEXTS.text(language, "projects.documents.need.problem")))
        .doesNotContain("projects.documents.")
        .doesNotContain("projects.design.");
    assertThat(Reading.workbook(workbook(SampleDesigns.english(), language)))
        .contains(Reading.squeezed(TEXTS.text(language, "projects.documents.sheet-sums")))
        .doesNotContain("projects.documents.");
  }

  @Test
  void nothingInAFieldActsInAnyDocument() throws IOException {
    DesignContent hostile = Hostile.everywhere(SampleDesigns.english(), HOSTILE);
    String kept = Reading.squeezed("<script>alert(1)</script>");

    for (Language language : List.of(Language.EN, Language.AR)) {
      byte[] word = word(hostile, language);
      assertThat(Reading.word(word)).contains(kept);
      assertThat(part(word, "word/document.xml")).doesNotContain("<script");
      assertThat(Reading.pdf(pdf(hostile, language))).contains("script");
      assertThat(new String(pdf(hostile, language), StandardCharsets.ISO_8859_1))
          .doesNotContain("/JavaScript")
          .doesNotContain("/Launch");
      assertThat(Reading.workbook(workbook(hostile, language))).contains("_x0041_").contains(kept);
    }
  }

  @Test
  void arabicIsRightToLeftInEveryPartOfTheWordFile() throws IOException {
    String xml = part(word(SampleDesigns.arabic(), Language.AR), "word/document.xml");

    assertThat(count(xml, "<w:tbl>")).isEqualTo(count(xml, "<w:bidiVisual/>")).isPositive();
    assertThat(count(xml, "<w:sectPr>")).isEqualTo(4);
    assertThat(xml).contains("<w:titlePg/><w:bidi/></w:sectPr>");
    assertThat(xml).contains("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">العودة بمهارة");
    assertThat(part(word(SampleDesigns.arabic(), Language.AR), "word/styles.xml"))
        .contains("w:lang w:val=\"ar-SA\"");
    assertThat(part(word(SampleDesigns.english(), Language.EN), "word/document.xml"))
        .doesNotContain("bidi")
        .doesNotContain("<w:rtl/>");
  }

  @Test
  void wordHasRealHeadingsRepeatedTableHeadsAndAContentsField() throws IOException {
    byte[] file = word(SampleDesigns.english(), Language.EN);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(document.getParagraphs())
          .filteredOn(p -> "Heading1".equals(p.getStyleID()))
          .hasSize(13);
      assertThat(document.getTables())
          .filteredOn(table -> table.getNumberOfRows() > 1)
          .anySatisfy(table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
    }
    assertThat(part(file, "word/document.xml"))
        .contains("TOC \\o &quot;1-2&quot;".replace("&quot;", "&quot;"));
    assertThat(part(file, "word/footer.xml")).contains("PAGE");
  }

  @Test
  void pointsStandInTheOrderOfTheHandbookAndCautionsApart() throws IOException {
    Practice.Answer planned = new Practice.Answer(Practice.State.PLANNED, "");
    Map<String, Practice.Answer> answers =
        Map.of("people-hard-to-find", planned, "survey-first", planned, "individual-plan", planned);
    Practice practice =
        new Practice(List.of(new ChosenBlock("upskilling-retraining", Set.of(), "", answers)));

    assertThat(Reading.word(word(SampleDesigns.english().with(practice), Language.EN)))
        .containsSubsequence(
            "Actionpoints", "Surveyreturnees", "Makeanindividual", "Cautions", "hardtofind");
  }

  @Test
  void outputsHaveTheNumbersThatTheyHaveOnThePage() throws IOException {
    String word = Reading.word(word(SampleDesigns.english(), Language.EN));

    assertThat(word).contains("Output1.1–").contains("Output1.2–");
  }

  @Test
  void whatNobodyKnowsIsNotNought() throws IOException {
    Audience.TargetGroup unknown =
        new Audience.TargetGroup(
            "Families", End.ORIGIN, Audience.Kind.FAMILIES, Audience.Headcount.NONE, Set.of());
    Audience audience = new Audience(List.of(unknown, unknown), "");
    DesignContent content = DesignContent.empty().with(audience);

    assertThat(Reading.word(word(content, Language.EN))).contains("Total5.");
  }

  @Test
  void marksOfDirectionAreNotDrawnInThePdf() throws IOException {
    DesignContent content =
        Hostile.everywhere(SampleDesigns.arabic(), "\u200Fنص\u200E abc \u202Eabc\u2069");

    try (PDDocument document = Loader.loadPDF(pdf(content, Language.AR))) {
      assertThat(new PDFTextStripper().getText(document)).doesNotContainPattern("[\\p{Cf}]");
    }
  }

  @Test
  void anEmptyDesignMakesDocumentsThatSayWhatIsMissing() throws IOException {
    DesignContent empty = DesignContent.empty();

    assertThat(Reading.word(word(empty, Language.EN))).contains("Stilltobewritten.");
    assertThat(Reading.pdf(pdf(empty, Language.AR))).isNotEmpty();
    assertThat(Reading.workbook(workbook(empty, Language.FR))).isNotEmpty();
  }

  @Test
  void the23CaseDesignsMakeDocumentsThatHoldEverything() throws IOException {
    for (DesignContent design : CaseDesigns.all().values()) {
      assertHolds(Reading.word(word(design, Language.FR)), design);
    }
  }

  @Test
  void theLargestDesignIsMadeInReasonableTime() {
    DesignContent largest = SampleDesigns.largest();
    long start = System.nanoTime();
    byte[] word = word(largest, Language.EN);
    byte[] book = workbook(largest, Language.EN);
    byte[] pdf = pdf(largest, Language.AR);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;

    assertThat(seconds).isLessThan(120);
    assertThat(word.length + book.length + pdf.length).isLessThan(5_000_000);
  }

  @Test
  void fileNamesAreSafeAndStillReadable() {
    FileName arabic = FileName.of("العودة \"بمهارة\"/../\r\n", "مقترح", "docx");
    FileName french = FileName.of("École d’été <b>", "proposition", "pdf");

    assertThat(arabic.full()).isEqualTo("العودة-بمهارة-مقترح.docx");
    assertThat(arabic.plain()).isEqualTo("corridor.docx");
    assertThat(french.plain()).isEqualTo("Ecole-d-ete-b-proposition.pdf");
    assertThat(french.attachment())
        .isEqualTo(
            "attachment; filename=\"Ecole-d-ete-b-proposition.pdf\"; filename*=UTF-8''%C3%89cole-d-%C3%A9t%C3%A9-b-proposition.pdf");
    assertThat(FileName.of("x".repeat(500), "proposal", "docx").full()).hasSizeLessThan(90);
  }

  private static void assertHolds(String document, DesignContent content) {
    SoftAssertions all = new SoftAssertions();
    for (String text : Fields.written(content)) {
      text.lines()
          .map(Reading::squeezed)
          .forEach(line -> all.assertThat(document.contains(line)).as(line).isTrue());
    }
    for (String figure : List.of(plain(content.budget().total()))) {
      all.assertThat(document.replaceAll("[^0-9.]", "")).contains(figure.replaceAll("[^0-9.]", ""));
    }
    if (content.budget().lines().isEmpty()) {
      return;
    }
    all.assertAll();
  }

  private static String plain(BigDecimal amount) {
    return amount.toPlainString().replaceAll("\\..*", "").replaceAll("^0$", "");
  }

  private static String sorted(String text) {
    int[] letters = text.codePoints().distinct().sorted().toArray();
    return Arrays.toString(letters).isEmpty() ? "" : new String(letters, 0, letters.length);
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  static Paper proposal(DesignContent content, Language language) {
    return new WriteProposal(
            TEXTS, HandbookForTests.toolbox(), (design, reader) -> new Review(List.of()))
        .proposal(content, language, false, NOW);
  }

  static byte[] word(DesignContent content, Language language) {
    return WordFile.write(proposal(content, language), NOW);
  }

  static byte[] pdf(DesignContent content, Language language) {
    return PdfFile.write(proposal(content, language));
  }

  static byte[] workbook(DesignContent content, Language language) {
    return WorkbookFile.write(content, new Words(TEXTS, language));
  }

  private static String part(byte[] file, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("No " + name);
  }
}
