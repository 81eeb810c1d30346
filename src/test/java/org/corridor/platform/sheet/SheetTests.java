package org.corridor.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets write them, and as no honest person does. */
class SheetTests {

  private static final String TABLE = "Nom;Prénom;Village\nDiarra;Awa;Yélimané\n";

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", TABLE.getBytes(UTF_8)),
        Arguments.of("UTF-8 with a mark", ("\uFEFF" + TABLE).getBytes(UTF_8)),
        Arguments.of("UTF-16LE with a mark", ("\uFEFF" + TABLE).getBytes(UTF_16LE)),
        Arguments.of("UTF-16BE with a mark", ("\uFEFF" + TABLE).getBytes(UTF_16BE)),
        Arguments.of("UTF-16LE", TABLE.getBytes(UTF_16LE)),
        Arguments.of("UTF-16BE", TABLE.getBytes(UTF_16BE)),
        Arguments.of("Windows-1252", TABLE.getBytes(Charset.forName("windows-1252"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void textIsReadInWhateverItIsWritten(String name, byte[] file) {
    Sheet sheet = Sheet.read(file);

    assertThat(sheet.header()).containsExactly("Nom", "Prénom", "Village");
    assertThat(sheet.lines()).hasSize(1);
    assertThat(sheet.lines().get(0).cells()).containsExactly("Diarra", "Awa", "Yélimané");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void cellsArePartedByCommasSemicolonsOrTabs(String sign) {
    Sheet sheet =
        read(
            "\"a, b; c\""
                + sign
                + "two\n\"one \"\"two\"\"\nthree\""
                + sign
                + "x,;y\n".replace(sign, ""));

    assertThat(sheet.header()).containsExactly("a, b; c", "two");
    assertThat(sheet.lines().get(0).cells().get(0)).isEqualTo("one \"two\"\nthree");
  }

  @Test
  void blankLinesAreLeftOutAndRowsKeepTheirNumbers() {
    Sheet sheet = read("\n\nname,number\n\n,,\nAwa,1\n   \nBa,2,,\n");

    assertThat(sheet.header()).containsExactly("name", "number");
    assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(6, 8);
  }

  @Test
  void aRowMayBeShorterOrLongerThanTheHeader() {
    Sheet sheet = read("name,number\nAwa\nBa,2,more\n");

    assertThat(sheet.header()).containsExactly("name", "number", "");
    assertThat(sheet.lines()).allMatch(line -> line.cells().size() == 3);
  }

  @Test
  void aFormulaStaysOne() {
    assertThat(read("name,number\n=1+1,=cmd|'/c calc'!A1\n").lines().get(0).cells())
        .containsExactly("=1+1", "=cmd|'/c calc'!A1");
    byte[] file = Workbooks.of(List.of(List.of("name", "n"), List.of("Awa", "=SUM(1,2)")));
    byte[] computed =
        Workbooks.with(
            file,
            "xl/worksheets/sheet1.xml",
            xml -> xml.replace("<f>SUM(1,2)</f>", "<f>SUM(1,2)</f><v>3</v>"));
    assertThat(Sheet.read(computed).lines().get(0).cells()).containsExactly("Awa", "=SUM(1,2)");
  }

  @Test
  void excelIsReadAsAPersonWouldTypeIt() {
    byte[] file =
        Workbooks.of(
            List.of(
                List.of("name", "number", "day", "share"),
                List.of("Awa", 1017, LocalDate.of(2026, 3, 28), 0.5),
                List.of("", "", "", ""),
                List.of("Ba", 223000000001L, "28/03/2026", "x")));

    Sheet sheet = Sheet.read(file);

    assertThat(sheet.lines().get(0).cells()).containsExactly("Awa", "1017", "2026-03-28", "0.5");
    assertThat(sheet.lines().get(1).cells())
        .containsExactly("Ba", "223000000001", "28/03/2026", "x");
    assertThat(sheet.lines().get(1).number()).isEqualTo(4);
  }

  @Test
  void theTwentyThousandAndFirstRowIsTooMany() {
    assertThat(read("name\n" + "Awa\n".repeat(20_000)).lines()).hasSize(20_000);
    refused(("name\n" + "Awa\n".repeat(20_001)).getBytes(UTF_8), "too-many-rows");
  }

  @Test
  void theHundredAndFirstColumnIsTooMany() {
    refused((columns(101) + "\nx\n").getBytes(UTF_8), "too-many-columns");
    assertThat(read(columns(100) + "\nx\n").header()).hasSize(100);
  }

  private static String columns(int count) {
    return IntStream.range(0, count).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
  }

  @Test
  void moreThanFiveMegabytesAreNotLookedAt() {
    refused(new byte[Sheet.MOST_BYTES + 1], "too-big");
  }

  @Test
  void aZipBombIsRefusedBeforeItIsRead() {
    byte[] bomb = Workbooks.bomb(workbook(), 64);

    assertThat(bomb.length).isLessThan(500_000);
    refused(bomb, "swells");
  }

  @Test
  void externalEntitiesAndDocumentTypesAreNotResolved() {
    byte[] file =
        Workbooks.with(
            workbook(),
            "xl/sharedStrings.xml",
            xml ->
                xml.replaceFirst(
                        "<sst",
                        "<!DOCTYPE sst [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><sst")
                    .replace("Awa", "&secret;"));

    assertThatThrownBy(() -> Sheet.read(file))
        .isInstanceOf(FileRefused.class)
        .hasMessageNotContaining("root");
  }

  @Test
  void entitiesThatMultiplyAreNotResolved() {
    byte[] file =
        Workbooks.with(
            workbook(),
            "xl/worksheets/sheet1.xml",
            xml ->
                xml.replaceFirst(
                    "<worksheet",
                    "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet"));

    refused(file, "broken");
  }

  @Test
  void macrosAreRefused() {
    refused(Workbooks.with(workbook(), "xl/vbaProject.bin", x -> "Sub Auto_Open"), "macros");
  }

  @Test
  void whatIsNoTableIsRefusedWhateverItIsCalled() {
    refused(new byte[0], "empty");
    refused("  \n \n".getBytes(UTF_8), "no-rows");
    refused("name,number\n".getBytes(UTF_8), "no-rows");
    refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "no-table");
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "old-excel");
    refused("%PDF-1.7\n\u0001\u0002".getBytes(UTF_8), "no-table");
    refused(zip("word/document.xml"), "broken");
    refused("name\n\"never closed".getBytes(UTF_8), "quotes");
    refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF, '\n'}, "encoding");
  }

  @Test
  void aBrokenWorkbookIsRefused() {
    byte[] file = workbook();
    refused(java.util.Arrays.copyOf(file, file.length / 5), "broken");
    refused(
        Workbooks.with(
            file, "xl/worksheets/sheet1.xml", xml -> xml.replace("<v>0</v>", "<v>999</v>")),
        "broken");
  }

  @Test
  void aCellAsLongAsABookIsRefused() {
    refused(("name\n" + "a".repeat(4_001)).getBytes(UTF_8), "too-long");
  }

  private static byte[] workbook() {
    return Workbooks.of(List.of(List.of("name", "number"), List.of("Awa", "17")));
  }

  private static byte[] zip(String part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry(part));
      zip.write(1);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static Sheet read(String text) {
    return Sheet.read(text.getBytes(UTF_8));
  }

  private static void refused(byte[] file, String reason) {
    assertThatThrownBy(() -> Sheet.read(file))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused ->
                assertThat(refused.problem().message()).isEqualTo("platform.sheet." + reason));
  }
}
