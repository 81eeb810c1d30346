package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Need;

final class NeedScreen extends StepScreen {

  NeedScreen(Page page, Language language) {
    super(page, language);
  }

  void enter(Need need) {
    type("problem", need.problem());
    tick("evidence", need.evidence());
    type("evidenceText", need.evidenceText());
    type("migration", need.migration());
    type("development", need.development());
    type("localPlan", need.localPlan());
    type("others", need.others());
  }
}
