package org.corridor.projects.review.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Case.Difficulty;
import org.corridor.knowledge.Toolbox;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.review.ReviewDesign;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Does the review foresee what went wrong in the handbook's 23 case studies? Writes {@code
 * docs/design-review.md} with {@code -Ddocs.write=true}; otherwise fails when that page is out of
 * date.
 */
@CorridorTest
class DesignReviewEvaluationTests {

  private static final Path PAGE = Path.of("docs/design-review.md");

  @Autowired Toolbox toolbox;
  @Autowired ReviewDesign reviewer;

  @Test
  void atLeastFourFifthsOfTheVisibleDifficultiesAreForeseen() {
    Evaluation evaluation = Evaluation.of(CaseDesigns.files(), toolbox, reviewer);

    assertThat(evaluation.foreseen())
        .as("share of the visible difficulties that the review foresees")
        .isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void noGapContradictsWhatTheHandbookSays() {
    Evaluation evaluation = Evaluation.of(CaseDesigns.files(), toolbox, reviewer);

    assertThat(evaluation.falseAlarms()).isEmpty();
  }

  @Test
  void everyTextBoxAndEveryDifficultyItReportsIsThere() {
    Map<String, CaseFile> files =
        CaseDesigns.files().stream().collect(Collectors.toMap(CaseFile::code, file -> file));
    List<Case> textBoxes =
        toolbox.cases().stream().filter(entry -> entry.textBox() != null).toList();

    assertThat(textBoxes).hasSize(23);
    for (Case textBox : textBoxes) {
      assertThat(files).containsKey(textBox.code());
      assertThat(files.get(textBox.code()).difficulties().stream().map(CaseFile.Reported::id))
          .as(textBox.code())
          .containsExactlyInAnyOrderElementsOf(
              textBox.difficulties().stream().map(Difficulty::id).toList());
    }
  }

  @Test
  void theDesignsUseBlocksAndPointsOfTheToolbox() {
    for (DesignContent design : CaseDesigns.all().values()) {
      design
          .practice()
          .blocks()
          .forEach(
              chosen ->
                  assertThat(chosen.answers().keySet())
                      .as(chosen.block())
                      .allMatch(
                          point ->
                              toolbox
                                  .block(chosen.block())
                                  .orElseThrow()
                                  .point(point)
                                  .isPresent()));
    }
  }

  @Test
  void thePublishedTableIsUpToDate() throws IOException {
    String page = EvaluationPage.write(Evaluation.of(CaseDesigns.files(), toolbox, reviewer));
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .content()
        .as("run ./mvnw test -Dtest=DesignReviewEvaluationTests -Ddocs.write=true")
        .isEqualTo(page);
  }

  @Test
  void whatIsNotVisibleSaysWhyAndNamesNoRule() {
    CaseDesigns.files().stream()
        .flatMap(file -> file.difficulties().stream())
        .filter(reported -> !reported.visible())
        .forEach(
            reported -> {
              assertThat(reported.why()).as(reported.id()).isNotBlank();
              assertThat(Set.copyOf(reported.rules())).as(reported.id()).isEmpty();
            });
  }
}
