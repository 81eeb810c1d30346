package org.corridor.projects.design.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.corridor.CorridorTest;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.StepProgress.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CorridorTest
class ProgressTests {

  @Autowired Progress progress;
  @Autowired StartFromCase starts;
  @Autowired Texts texts;

  @Test
  void anEmptyDesignIsOpenEverywhere() {
    assertThat(progress.of(DesignContent.empty())).allMatch(step -> step.state() == State.OPEN);
  }

  @Test
  void everythingMissingHasWords() {
    assertThat(progress.of(starts.content("georgia-15", Language.EN)))
        .flatMap(StepProgress::missing)
        .isNotEmpty()
        .allMatch(missing -> texts.has(Language.EN, missing.message()));
    assertThat(progress.of(DesignContent.empty()))
        .flatMap(StepProgress::missing)
        .allMatch(missing -> texts.has(Language.EN, missing.message()));
  }

  @Test
  void aStepIsStartedThenDone() {
    DesignContent started = DesignContent.empty().with(idea("Title", null));
    assertThat(progress.of(Step.IDEA, started).state()).isEqualTo(State.STARTED);
    DesignContent done = DesignContent.empty().with(idea("Title", 12));
    assertThat(progress.of(Step.IDEA, done).state()).isEqualTo(State.DONE);
  }

  @Test
  void openPointsAreCounted() {
    Practice.ChosenBlock untouched = Practice.ChosenBlock.of("business-support-desk");
    Practice.ChosenBlock answered =
        new Practice.ChosenBlock(
            "business-support-desk",
            Set.of(),
            "",
            Map.of("coaches-trained", new Practice.Answer(Practice.State.DONE, "")));
    assertThat(progress.openPoints(answered)).isEqualTo(progress.openPoints(untouched) - 1);
  }

  private static Idea idea(String title, Integer months) {
    return new Idea(title, "Sentence", "Us", YearMonth.of(2027, 1), months, "en");
  }
}
