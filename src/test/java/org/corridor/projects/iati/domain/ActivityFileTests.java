package org.corridor.projects.iati.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.corridor.projects.iati.IatiActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read of a file, and what is wrong with one that cannot. */
class ActivityFileTests {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String ROOT = "<iati-activities version=\"2.03\">\n";
  private static final String SMALL =
      """
      <iati-activity xml:lang="en">
      <iati-identifier>GB-CHC-1-A</iati-identifier>
      <reporting-org ref="GB-CHC-1" type="22"><narrative>One</narrative></reporting-org>
      <title><narrative>Wells</narrative></title>
      <activity-status code="2"/>
      <activity-date type="1" iso-date="2026-01-31"/>
      <recipient-country code="ML"/>
      <budget><period-start iso-date="2026-01-01"/><period-end iso-date="2026-12-31"/>
      <value currency="EUR" value-date="2026-01-01">1000.50</value></budget>
      </iati-activity>
      """;
  private static final String END = "</iati-activities>";

  @TempDir Path folder;

  private static List<StagedRow> read(byte[] content) {
    Batches batches =
        new Batches(ActivityFile.open(new ByteArrayInputStream(content)), 0, Map.of());
    List<StagedRow> rows = new java.util.ArrayList<>();
    while (!batches.isAtEnd()) {
      rows.addAll(batches.next());
    }
    return rows;
  }

  private static List<StagedRow> read(String content) {
    return read(content.getBytes(UTF_8));
  }

  private static Finding refusal(byte[] content) {
    IatiRefused refused = catchThrowableOfType(IatiRefused.class, () -> read(content));
    assertThat(refused).isNotNull();
    return refused.finding();
  }

  private static Finding refusal(String content) {
    return refusal(content.getBytes(UTF_8));
  }

  /** What is wrong with the small activity when this is replaced in it. */
  private static List<Finding> findings(String from, String to) {
    assertThat(SMALL).contains(from);
    StagedRow row = read(HEAD + ROOT + SMALL.replace(from, to) + END).get(0);
    assertThat(row.verdict()).isEqualTo(Verdict.SKIPPED);
    assertThat(row.activity()).isNull();
    return row.findings();
  }

  private static Finding finding(String from, String to) {
    List<Finding> findings = findings(from, to);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void readsWhatIsRight() {
    StagedRow row = read(HEAD + ROOT + SMALL + END).get(0);

    assertThat(row.findings()).isEmpty();
    assertThat(row.identifier()).isEqualTo("GB-CHC-1-A");
    assertThat(row.title()).isEqualTo("Wells");
    assertThat(row.line()).isEqualTo(3);
    assertThat(row.activity().money().budgets().get(0).value().amount()).isEqualTo("1000.50");
  }

  @Test
  void readsTheEncodingThatIsNamed() {
    String latin =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
            + ROOT
            + SMALL.replace("Wells", "Épargne")
            + END;
    assertThat(read(latin.getBytes(ISO_8859_1)).get(0).title()).isEqualTo("Épargne");

    String wide =
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n"
            + ROOT
            + SMALL.replace("Wells", "ادخار")
            + END;
    assertThat(read(wide.getBytes(UTF_16)).get(0).title()).isEqualTo("ادخار");
  }

  @Test
  void refusesCharactersInAnotherEncoding() {
    Finding finding =
        refusal(
            (HEAD + ROOT + SMALL + SMALL.replace("Wells", "Épargne") + END).getBytes(ISO_8859_1));
    assertThat(finding.reason()).isEqualTo("encoding");

    assertThat(refusal("<?xml version=\"1.0\" encoding=\"KLINGON\"?>" + ROOT + END).reason())
        .isEqualTo("encoding");
  }

  @Test
  void refusesEntitiesOfItsOwn() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "do not tell");
    String external =
        HEAD
            + "<!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>\n"
            + ROOT
            + SMALL.replace("Wells", "&e;")
            + END;
    assertThat(refusal(external))
        .extracting(Finding::reason, Finding::line)
        .containsExactly("dtd", 2);

    StringBuilder laughs = new StringBuilder(HEAD + "<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    laughs.append("]>\n").append(ROOT).append(SMALL.replace("Wells", "&a29;")).append(END);
    assertThat(refusal(laughs.toString()).reason()).isEqualTo("dtd");

    assertThat(refusal(HEAD + ROOT + SMALL.replace("Wells", "&unknown;") + END).reason())
        .isIn("broken", "dtd");
  }

  @Test
  void refusesWhatIsNotOfTheStandard() {
    assertThat(refusal("").reason()).isEqualTo("empty");
    assertThat(refusal("id,name\n1,Wells").reason()).isEqualTo("broken");
    assertThat(refusal(HEAD + "<rss version=\"2.0\"/>"))
        .extracting(Finding::reason)
        .isEqualTo("not-iati");
    assertThat(refusal(HEAD + "<iati-organisations version=\"2.03\"/>").reason())
        .isEqualTo("organisations");
    assertThat(refusal(HEAD + "<iati-activities version=\"1.05\"/>"))
        .isEqualTo(new Finding(2, "version", Map.of("version", "1.05")));
    assertThat(refusal(HEAD + "<iati-activities/>").reason()).isEqualTo("version");
  }

  @Test
  void saysInWhichLineItBreaksOff() {
    Finding finding =
        refusal(HEAD + ROOT + SMALL + "<iati-activity>\n<title>\n</iati-activity>" + END);

    assertThat(finding.reason()).isEqualTo("broken");
    assertThat(finding.line()).isEqualTo(15);
    assertThat(refusal(HEAD + ROOT + SMALL).reason()).isEqualTo("broken");
  }

  @Test
  void leavesOutAnActivityWithAWrongValueAndSaysWhere() {
    assertThat(finding("code=\"ML\"", "code=\"MLI\""))
        .isEqualTo(
            new Finding(9, "code", Map.of("place", "recipient-country/@code", "value", "MLI")));
    assertThat(finding("type=\"22\"", "type=\"23a\"").reason()).isEqualTo("code");
    assertThat(finding("currency=\"EUR\"", "currency=\"Euro\"").reason()).isEqualTo("code");
    assertThat(finding("xml:lang=\"en\"", "xml:lang=\"english\"").reason()).isEqualTo("code");
    assertThat(finding("2026-01-31", "2026-02-31"))
        .isEqualTo(
            new Finding(
                8, "date", Map.of("place", "activity-date/@iso-date", "value", "2026-02-31")));
    assertThat(finding("2026-01-31", "31/01/2026").reason()).isEqualTo("date");
    assertThat(finding("1000.50", "1,000.50"))
        .isEqualTo(new Finding(11, "amount", Map.of("place", "value", "value", "1,000.50")));
    assertThat(finding("1000.50", "1e9").reason()).isEqualTo("amount");
    assertThat(finding("<iati-identifier>GB-CHC-1-A</iati-identifier>", "").reason())
        .isEqualTo("missing");
    assertThat(finding("<iati-identifier>GB", "<iati-identifier>" + "x".repeat(400)).reason())
        .isEqualTo("too-long");
  }

  @Test
  void aWrongActivityDoesNotTouchItsNeighbours() {
    List<StagedRow> rows =
        read(HEAD + ROOT + SMALL.replace("code=\"ML\"", "code=\"??\"") + SMALL + END);

    assertThat(rows).extracting(StagedRow::verdict).containsExactly(Verdict.SKIPPED, Verdict.NEW);
    assertThat(rows).extracting(StagedRow::number).containsExactly(1, 2);
  }

  @Test
  void goesOnAfterThoseThatAreKept() {
    byte[] file = (HEAD + ROOT + SMALL + SMALL.replace("-A<", "-B<") + END).getBytes(UTF_8);

    Batches rest =
        new Batches(ActivityFile.open(new ByteArrayInputStream(file)), 1, Map.of("x", 4));

    assertThat(rest.next()).extracting(StagedRow::identifier).containsExactly("GB-CHC-1-B");
    assertThat(rest.done()).isEqualTo(2);
    assertThat(rest.unknown()).isEqualTo(Map.of("x", 4));
  }

  @Test
  void anActivityThatWouldFillTheMemoryIsRefused() {
    String deep = "<a>".repeat(60) + "</a>".repeat(60);
    assertThat(refusal(HEAD + ROOT + "<iati-activity>" + deep + "</iati-activity>" + END).reason())
        .isEqualTo("too-large");
  }

  @Test
  void whatAnActivityTellsSurvivesTheDatabaseAndTheFile() {
    IatiActivity rich = RichActivity.sample();

    assertThat(ActivityJson.activity(ActivityJson.write(rich))).isEqualTo(rich);

    StagedRow again = read(RichActivity.xml(rich)).get(0);
    assertThat(again.findings()).isEmpty();
    String json = ActivityJson.write(rich).replace("\\u0001", "");
    assertThat(ActivityJson.write(again.activity())).isEqualTo(json);
  }
}
