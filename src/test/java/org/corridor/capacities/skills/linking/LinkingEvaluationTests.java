package org.corridor.capacities.skills.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Do titles and sentences that others published find the concepts that experts assigned? Writes
 * {@code docs/matching.md} with {@code -Ddocs.write=true}; otherwise fails when that page is out of
 * date.
 */
class LinkingEvaluationTests {

  private static final Path DATA = Path.of("../shared/data");
  private static final Path PAGE = Path.of("docs/matching.md");

  private static LinkingFigures figures;

  @BeforeAll
  static void measure() throws IOException {
    assumeTrue(
        Files.isDirectory(DATA.resolve("melo")),
        "Skipped: no published data in " + DATA.toAbsolutePath().normalize());
    figures = new LinkingFigures(DATA);
  }

  @Test
  void titlesFindTheirConceptInTheirOwnLanguage() {
    assertThat(figures.meanOfSameLanguage()).isGreaterThanOrEqualTo(0.65);
  }

  @Test
  void titlesFindTheirConceptInAnotherLanguage() {
    assertThat(figures.titles("fra_q_fr_c_en").linked()).isGreaterThanOrEqualTo(0.77);
    assertThat(figures.titles("esp_q_es_c_en").linked()).isGreaterThanOrEqualTo(0.45);
  }

  @Test
  void itIsAheadOfWhatEverybodyStartsWith() {
    assertThat(figures.titles().values())
        .allSatisfy(
            set ->
                assertThat(set.linked())
                    .isGreaterThan(set.labelsTfIdf())
                    .isGreaterThan(set.labelsBm25())
                    .isGreaterThan(set.bridgeTfIdf())
                    .isGreaterThan(set.bridgeBm25()));
    assertThat(figures.sentences().values())
        .allSatisfy(set -> assertThat(set.linked()).isGreaterThan(set.bm25()));
  }

  /** What MiniLM reaches is measured by {@code bench/linking.sh}: docs/matching-performance.md. */
  @Test
  void sentencesFindMoreOfTheirSkillsThanByAnEmbeddingModel() {
    assertThat(figures.sentences().get("house").linked()).isGreaterThan(0.493);
    assertThat(figures.sentences().get("tech").linked()).isGreaterThan(0.524);
  }

  @Test
  void thePublishedPageIsUpToDate() throws IOException {
    String page = LinkingPage.of(figures);
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .content()
        .as("run ./mvnw test -Dtest=LinkingEvaluationTests -Ddocs.write=true")
        .isEqualTo(page);
  }
}
