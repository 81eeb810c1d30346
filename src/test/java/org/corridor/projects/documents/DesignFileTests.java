package org.corridor.projects.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.corridor.CorridorTest;
import org.corridor.platform.form.Problem;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.domain.DesignFile;
import org.corridor.projects.design.domain.ImportDesign;
import org.corridor.projects.documents.domain.SampleDesigns;
import org.corridor.projects.review.evaluation.CaseDesigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CorridorTest
class DesignFileTests {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

  @Autowired DesignFile files;
  @Autowired ImportDesign imports;
  @Autowired Texts texts;

  @Test
  void whatIsWrittenIsReadAgainWithoutLoss() {
    for (DesignContent design : List.of(DesignContent.empty(), SampleDesigns.largest())) {
      assertThat(imported(files.write(design, NOW))).isEqualTo(design);
    }
    CaseDesigns.all()
        .forEach(
            (code, design) ->
                assertThat(imported(files.write(design, NOW))).as(code).isEqualTo(design));
  }

  @Test
  void absentPartsAreEmpty() {
    assertThat(imported(file("{}"))).isEqualTo(DesignContent.empty());
    assertThat(
            imported(file("{\"idea\": {\"title\": \"Kayes\", \"language\": \"fr\"}}"))
                .idea()
                .title())
        .isEqualTo("Kayes");
  }

  @Test
  void textsComeInAsFormsKeepThem() {
    DesignContent content =
        imported(
            file("{\"need\": {\"problem\": \"  e\\u0301te\\u0301\\u0000\\u0007 \\r\\nb  \"}}"));

    assertThat(content.need().problem()).isEqualTo("été \nb");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"idea\": {\"colour\": \"red\"}} | idea.colour | projects.documents.import.unknown-field",
        "{\"idea\": \"x\"} | idea | projects.documents.import.not-object",
        "{\"idea\": {\"title\": 5}} | idea.title | projects.documents.import.not-text",
        "{\"idea\": {\"months\": 1.5}} | idea.months | projects.documents.import.not-whole",
        "{\"idea\": {\"months\": 99999999999}} | idea.months | projects.documents.import.not-whole",
        "{\"idea\": {\"start\": \"2027-13\"}} | idea.start | platform.form.not-month",
        "{\"idea\": {\"start\": \"9999-01\", \"language\": \"en\"}} | idea.start | platform.form.month-out-of-range",
        "{\"setting\": {\"bonds\": [\"LOVE\"]}} | setting.bonds[0] | projects.documents.import.unknown-choice",
        "{\"setting\": {\"places\": [{\"name\": \"x\"}]}} | setting.places[0].end | projects.documents.import.missing",
        "{\"setting\": {\"corridors\": {}}} | setting.corridors | projects.documents.import.not-list",
        "{\"setting\": {\"corridors\": [{\"origin\": \"XX\", \"residence\": \"FR\"}]}} | setting.corridors[0].origin | platform.form.unknown-choice",
        "{\"migrants\": {\"phases\": {\"DREAMING\": {}}}} | migrants.phases.DREAMING | projects.documents.import.unknown-field",
        "{\"budget\": {\"currency\": \"EUR\", \"rates\": [{\"currency\": \"GEL\"}]}} | budget.rates[0].perUnit | projects.documents.import.missing",
        "{\"budget\": {\"currency\": \"EUR\", \"lines\": [{\"id\": \"a\", \"heading\": \"TRAVEL\", \"currency\": \"EUR\", \"unitCost\": 1e999}]}} | budget.lines[0].unitCost | platform.form.out-of-range",
        "{\"budget\": {\"currency\": \"EUR\", \"lines\": [{\"id\": \"a\", \"heading\": \"TRAVEL\", \"currency\": \"EUR\", \"unitCost\": -1}]}} | budget.lines[0].unitCost | platform.form.out-of-range",
        "{\"practice\": {\"blocks\": [{\"block\": \"no-such-block\"}]}} | practice.blocks[0].block | platform.form.unknown-choice",
        "[] | content | projects.documents.import.not-object"
      })
  void namesThePlaceOfEachProblem(String content, String place, String message) {
    List<Problem> problems = imports.from(file(content)).problems();

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.field()).isEqualTo(place);
              assertThat(problem.message()).isEqualTo(message);
              for (Language language : Language.values()) {
                assertThat(texts.text(language, problem.message(), problem.args()))
                    .isNotEqualTo(problem.message())
                    .doesNotContain("{");
              }
            });
  }

  @Test
  void refusesWhatIsNoDesign() {
    assertThat(refusal("")).isEqualTo("nothing");
    assertThat(refusal("   \n")).isEqualTo("nothing");
    assertThat(refusal("{")).isEqualTo("not-json");
    assertThat(refusal("PK\u0003\u0004")).isEqualTo("other-file");
    assertThat(refusal(" <!doctype html>")).isEqualTo("other-file");
    assertThat(refusal("{} {}")).isEqualTo("more-than-one");
    assertThat(refusal("[1]")).isEqualTo("other-format");
    assertThat(refusal("{\"format\": \"corridor-design\", \"version\": 2}"))
        .isEqualTo("other-version");
    assertThat(refusal("{\"format\": \"corridor-design\", \"format\": \"x\"}"))
        .isEqualTo("double-field");
  }

  @Test
  void refusesWhatIsMeantToHarm() {
    assertThat(refusal("[".repeat(100_000))).isEqualTo("beyond-limits");
    assertThat(refusal("\"" + "x".repeat(300_000) + "\"")).isEqualTo("beyond-limits");
    assertThat(refusal("[" + "1,".repeat(500_000) + "1]")).isEqualTo("beyond-limits");
    assertThat(refusal("[" + "9".repeat(1_000) + "]")).isEqualTo("beyond-limits");
    assertThat(refusal(" ".repeat(DesignFile.MOST_BYTES) + "{}")).isEqualTo("too-large");
    String many =
        "{\"setting\": {\"places\": ["
            + "{\"name\":\"\",\"end\":\"ORIGIN\"},".repeat(5_000)
            + "{}]}}";
    assertThat(imports.from(file(many)).problems())
        .contains(
            new Problem(
                "setting.places",
                "platform.form.too-many-rows",
                Map.of("most", 1_000, "typed", 5_001)));
  }

  private String refusal(String file) {
    ImportDesign.Outcome outcome = imports.from(file.getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.design()).isEmpty();
    Problem problem = outcome.problems().get(0);
    for (Language language : Language.values()) {
      assertThat(texts.text(language, problem.message(), problem.args())).doesNotContain("{most}");
    }
    return problem.message().replace("projects.documents.import.", "");
  }

  private DesignContent imported(byte[] file) {
    ImportDesign.Outcome outcome = imports.from(file);
    assertThat(outcome.problems()).isEmpty();
    return outcome.design().orElseThrow().content();
  }

  private static byte[] file(String content) {
    return "{\"format\": \"corridor-design\", \"version\": 1, \"exported\": \"x\", \"content\": %s}"
        .formatted(content)
        .getBytes(StandardCharsets.UTF_8);
  }
}
