package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Alliances.Agreement;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Alliances.Partnership;

final class AlliancesScreen extends StepScreen {

  AlliancesScreen(Page page, Language language) {
    super(page, language);
  }

  /** All of them, as they were before anything was signed. */
  void enterUnsigned(List<Ally> allies) {
    enter(allies);
    for (int i = 0; i < allies.size(); i++) {
      choose("allies[" + i + "].agreement", Agreement.NONE);
    }
  }

  void choose(int row, Agreement agreement) {
    choose("allies[" + row + "].agreement", agreement);
  }

  void enter(List<Ally> allies) {
    atLeast("allies", allies.size());
    for (int i = 0; i < allies.size(); i++) {
      enter("allies[" + i + "].", allies.get(i));
    }
  }

  private void enter(String at, Ally ally) {
    type(at + "name", ally.name());
    choose(at + "role", ally.role());
    choose(at + "kind", ally.kind());
    choose(at + "country", ally.country());
    choose(at + "end", ally.end());
    choose(at + "agreement", ally.agreement());
    type(at + "brings", ally.brings());
    type(at + "gains", ally.gains());
    tick(at + "traits", ally.traits());
  }

  /** All but the common vision. */
  void enterWithoutVision(Partnership partnership) {
    pick("emergence", java.util.Objects.requireNonNull(partnership.emergence()));
    type("communication", partnership.communication());
    type("meetingsPerYear", partnership.meetingsPerYear());
    type("decisions", partnership.decisions());
    type("learning", partnership.learning());
    type("disagreement", partnership.disagreement());
  }

  void enterVision(String vision) {
    type("vision", vision);
  }
}
