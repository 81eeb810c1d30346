package org.corridor.projects.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.corridor.platform.document.Paper;
import org.corridor.platform.document.Part;
import org.corridor.platform.document.PdfFile;
import org.corridor.platform.document.Pictures;
import org.corridor.platform.document.WordFile;
import org.corridor.platform.text.Language;
import org.corridor.projects.reports.StoriesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report in Arabic with a table over pages and photos, in Word and PDF. */
class ReportDocumentsTests {

  private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
  private static final int ROWS = 90;

  @TempDir Path folder;

  @Test
  void pdfHasArabicTheLongTableWithItsHeadOnEachPageAndThePhotos() throws IOException {
    assertLooksRight(PdfFile.write(arabic()));
  }

  /** LibreOffice opens the Word file and prints it: the one conversion of all tests. */
  @Test
  void wordShowsTheSameInLibreOffice() throws Exception {
    assumeTrue(installed("soffice"), "LibreOffice is not installed");
    Path word = Files.write(folder.resolve("report.docx"), WordFile.write(arabic(), NOW));
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                word.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
    Path printed = folder.resolve("report.pdf");
    assertThat(printed).exists();
    assertLooksRight(Files.readAllBytes(printed));
  }

  @Test
  void wordHoldsThePhotosWithWordsForWhoDoesNotSeeThem() throws IOException {
    List<String> names = new ArrayList<>();
    String document = "";
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(WordFile.write(arabic(), NOW)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().equals("word/document.xml")) {
          document = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    assertThat(names).contains("word/media/picture1.jpeg", "word/media/picture2.png");
    assertThat(document)
        .contains("descr=\"امرأة أمام المعصرة\"", "r:embed=\"picture2\"")
        .contains("w:bidiVisual", "w:tblHeader");
  }

  @Test
  void whatIsNoSoundPhotoIsNoPicture() {
    assertThat(Pictures.of("<svg/>".getBytes(StandardCharsets.UTF_8), "", "")).isEmpty();
    assertThat(Pictures.of(new byte[0], "", "")).isEmpty();
    byte[] photo = StoriesForTests.photo("png");
    assertThat(Pictures.of(photo, "", "")).isPresent();
    // Says that it is 60,000 pixels wide.
    photo[18] = (byte) 0xEA;
    photo[19] = 0x60;
    assertThat(Pictures.of(photo, "", "")).isEmpty();
    assertThat(Pictures.of(StoriesForTests.photo("gif"), "", "")).isEmpty();
  }

  private static void assertLooksRight(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isBetween(5, 12);
      int heads = 0;
      int rows = 0;
      Set<COSBase> images = new HashSet<>();
      for (int page = 1; page <= pages; page++) {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        String text = reader.getText(document);
        boolean head = text.contains("HEAD-2027");
        boolean row = text.contains("R-");
        if (row) {
          assertThat(head).as("the head of the table on page " + page).isTrue();
          heads++;
        }
        rows += text.split("R-\\d", -1).length - 1;
        images.addAll(photos(document.getPage(page - 1)));
      }
      assertThat(heads).as("pages with the table").isGreaterThan(1);
      assertThat(rows).isEqualTo(ROWS);
      assertThat(images).hasSize(2);
      String all = new PDFTextStripper().getText(document);
      assertThat(all).contains("Yélimané");
      // Readers of PDF put right-to-left letters in one order or the other.
      assertThat(Normalizer.normalize(all, Normalizer.Form.NFKC)).containsPattern("السمسم|مسمسلا");
    }
  }

  /** Pages may share them. */
  private static Set<COSBase> photos(PDPage page) throws IOException {
    Set<COSBase> found = new HashSet<>();
    for (var name : page.getResources().getXObjectNames()) {
      if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
        assertThat(image.getWidth()).isEqualTo(400);
        found.add(image.getCOSObject());
      }
    }
    return found;
  }

  private static Paper arabic() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Heading(1, "الأنشطة"));
    parts.add(
        new Part.Prose(
            "",
            "زرعت المجموعتان السمسم في Yélimané على 12 هكتارًا.\nثم وصلت المعصرة في 3 مايو 2027."));
    parts.add(new Part.Heading(2, "الميزانية والإنفاق"));
    parts.add(
        new Part.Table(
            List.of(2, 1, 1),
            IntStream.rangeClosed(0, ROWS).mapToObj(ReportDocumentsTests::row).toList(),
            false));
    parts.add(new Part.Heading(1, "قصص وصور"));
    for (String type : List.of("jpg", "png")) {
      parts.add(
          Pictures.of(StoriesForTests.photo(type), "المعصرة · 3 مايو 2027", "امرأة أمام المعصرة")
              .orElseThrow());
    }
    return new Paper(
        Language.AR,
        "ar",
        "تقرير مرحلي",
        "السمسم من يليماني",
        "تعاونية تعصر السمسم",
        List.of(new Paper.Fact("المدة", "1 مارس – 31 أغسطس 2027")),
        "أُعد اليوم",
        "المحتويات",
        parts);
  }

  private static Part.Row row(int number) {
    return number == 0
        ? Part.Row.head("البند", "HEAD-2027", "الباقي")
        : new Part.Row(
            Part.Kind.BODY,
            List.of(
                Part.Cell.of("بذور وأسمدة"),
                Part.Cell.number("R-" + number),
                Part.Cell.number("1.234,50")));
  }

  private static boolean installed(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
