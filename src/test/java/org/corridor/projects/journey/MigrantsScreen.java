package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Terms;

final class MigrantsScreen extends StepScreen {

  MigrantsScreen(Page page, Language language) {
    super(page, language);
  }

  void enter(MigrantPart migrants) {
    migrants
        .phases()
        .forEach(
            (phase, part) -> {
              tick(Terms.code(phase) + ".roles", part.roles());
              type(Terms.code(phase) + ".how", part.how());
            });
    tick("times", migrants.times());
    tick("compensation", migrants.compensation());
    type("availability", migrants.availability());
  }
}
