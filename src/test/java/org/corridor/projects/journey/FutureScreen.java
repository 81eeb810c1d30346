package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Future;

final class FutureScreen extends StepScreen {

  FutureScreen(Page page, Language language) {
    super(page, language);
  }

  void enter(Future future) {
    type("host", future.host());
    type("money", future.money());
    type("ownership", future.ownership());
    type("knowledge", future.knowledge());
    type("expectations", future.expectations());
  }
}
