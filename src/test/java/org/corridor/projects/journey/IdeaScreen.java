package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Idea;

final class IdeaScreen extends StepScreen {

  IdeaScreen(Page page, Language language) {
    super(page, language);
  }

  void enter(Idea idea) {
    type("sentence", idea.sentence());
    type("title", idea.title());
    type("applicant", idea.applicant());
    typeIfAny("start", String.valueOf(idea.start()));
    type("months", idea.months());
    choose("language", idea.language());
  }
}
