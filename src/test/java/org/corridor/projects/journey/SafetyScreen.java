package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Safety.Risk;

/**
 * The risks that the blocks have laid out, written anew or emptied, and the protection of people.
 */
final class SafetyScreen extends StepScreen {

  SafetyScreen(Page page, Language language) {
    super(page, language);
  }

  void enter(Safety safety) {
    List<Risk> risks = safety.risks();
    int shown = page.locator("main [name^='risks['][name$='].text']").count();
    for (int row = risks.size(); row < shown; row++) {
      type("risks[" + row + "].text", "");
      type("risks[" + row + "].response", "");
    }
    for (int row = shown; row < risks.size(); row++) {
      press("add:risks");
    }
    for (int row = 0; row < risks.size(); row++) {
      enter("risks[" + row + "].", risks.get(row));
    }
    type("personalData", safety.personalData());
    type("ethics", safety.ethics());
  }

  private void enter(String at, Risk risk) {
    type(at + "text", risk.text());
    choose(at + "kind", risk.kind());
    choose(at + "likelihood", risk.likelihood());
    choose(at + "impact", risk.impact());
    type(at + "response", risk.response());
  }
}
