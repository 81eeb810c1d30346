package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Practice;

/** One block of the step; each has a page of its own. */
final class PracticeScreen extends StepScreen {

  PracticeScreen(Page page, Language language) {
    super(page, language);
  }

  /** Answers what is asked about the block that is on the screen. */
  void enter(Practice practice) {
    String here = page.locator("main input[name='block']").inputValue();
    Practice.ChosenBlock block = practice.chosen(here).orElseThrow();
    tick("options", block.options());
    type("why", block.why());
    block
        .answers()
        .forEach(
            (point, answer) -> {
              pick(point + ".state", answer.state());
              typeIfAny(point + ".note", answer.note());
            });
  }
}
