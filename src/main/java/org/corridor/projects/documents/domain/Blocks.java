package org.corridor.projects.documents.domain;

import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;

/** What the toolbox calls the blocks of a design; its id for one that has left the toolbox. */
final class Blocks {

  private Blocks() {}

  static String title(Toolbox toolbox, String id, Language language) {
    return toolbox.block(id).map(block -> block.title().text(language)).orElse(id);
  }

  static String option(Toolbox toolbox, String block, String option, Language language) {
    Block.Option found = toolbox.block(block).map(b -> b.option(option)).orElse(null);
    return found == null
        ? option
        : found.name().text(language) + ": " + found.description().text(language);
  }
}
