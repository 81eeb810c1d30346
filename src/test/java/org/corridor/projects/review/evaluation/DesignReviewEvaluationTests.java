package org.corridor.projects.review.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Case.Difficulty;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.review.Finding;
import org.corridor.projects.review.ReviewDesign;
import org.corridor.projects.review.Severity;
import org.corridor.projects.review.evaluation.Evaluation.Judgement;
import org.corridor.projects.review.evaluation.Evaluation.Result;
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
  @Autowired Texts texts;

  @Test
  void atLeastFourFifthsOfWhatIsLeftToForeseeIsForeseen() {
    assertThat(evaluation().share(outcome -> true, Result::isForeseen))
        .as("share of the difficulties left to foresee that the review foresees")
        .isGreaterThanOrEqualTo(0.8);
    assertThat(evaluation().share(outcome -> outcome.reported().isTold(), Result::isForeseen))
        .as("the same of those that the handbook reports of the project itself")
        .isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void theReviewOfAnotherDesignWarnsOfFarLess() {
    Predicate<Result> warned = result -> result == Result.WARNED;

    assertThat(evaluation().share(outcome -> true, warned))
        .isGreaterThan(3 * evaluation().shareElsewhere(outcome -> true, warned));
  }

  @Test
  void noRuleIsAGapInHalfOfTheDesigns() {
    assertThat(evaluation().frequency(f -> f.severity() == Severity.GAP))
        .allSatisfy((rule, designs) -> assertThat(designs).as(rule).isLessThan(12));
  }

  @Test
  void atMostOneGapInTenContradictsWhatTheHandbookSays() {
    Evaluation evaluation = evaluation();

    assertThat(evaluation.alarms())
        .filteredOn(alarm -> alarm.isGap() && alarm.judgement() == Judgement.CONTRADICTED)
        .hasSizeLessThanOrEqualTo(
            (int) evaluation.findings(f -> f.severity() == Severity.GAP) / 10);
  }

  @Test
  void whatADesignAnswersIsNoAlarm() {
    evaluation().outcomes().stream()
        .filter(outcome -> outcome.result() == Result.ANSWERED)
        .forEach(
            outcome ->
                assertThat(outcome.by())
                    .as(outcome.project().code() + " " + outcome.difficulty().id())
                    .allMatch(
                        finding -> finding.severity() == Severity.STRENGTH || finding.open()));
  }

  @Test
  void whatIsCalledFalseIsFoundAndWhatIsPutRightIsNot() {
    for (Evaluation.Reviewed each : evaluation().cases()) {
      List<String> alarms =
          each.review().findings().stream()
              .filter(f -> f.severity() != Severity.STRENGTH && !f.open())
              .map(Finding::rule)
              .toList();
      assertThat(each.file().falseAlarms().keySet()).as(each.project().code()).isSubsetOf(alarms);
      assertThat(alarms).as(each.project().code()).noneMatch(each.file().putRight()::containsKey);
    }
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
    String page = EvaluationPage.write(evaluation());
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page);
    }

    assertThat(PAGE)
        .content()
        .as("run ./mvnw test -Dtest=DesignReviewEvaluationTests -Ddocs.write=true")
        .isEqualTo(page);
  }

  @Test
  void everyJudgementSaysWhyAndNamesRulesThatExist() {
    CaseDesigns.files().stream()
        .flatMap(file -> file.difficulties().stream())
        .forEach(
            reported -> {
              assertThat(reported.reason()).as(reported.id()).isNotBlank();
              assertThat(reported.isVisible() || reported.rules().isEmpty())
                  .as(reported.id())
                  .isTrue();
              assertThat(reported.rules())
                  .as(reported.id())
                  .allMatch(
                      rule -> texts.has(Language.EN, "projects.review.rule." + rule + ".title"));
            });
  }

  private Evaluation evaluation() {
    return Evaluation.of(CaseDesigns.files(), toolbox, reviewer);
  }
}
