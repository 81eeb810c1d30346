package org.corridor.projects.journey;

import com.microsoft.playwright.Page;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.ChosenBlock;

final class BlocksScreen extends StepScreen {

  BlocksScreen(Page page, Language language) {
    super(page, language);
  }

  void enter(Practice practice) {
    tick("blocks", practice.blocks().stream().map(ChosenBlock::block).toList());
  }
}
