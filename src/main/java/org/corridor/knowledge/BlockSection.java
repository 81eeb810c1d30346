package org.corridor.knowledge;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.Language;

/**
 * What another module has to tell on a building block's page, for instance lessons of projects of
 * today. Each bean of this kind is asked, in the order of {@code @Order}.
 */
public interface BlockSection {

  /**
   * Empty where there is nothing to tell.
   *
   * @param block id of the building block
   */
  Optional<Section> about(String block, Language reader);

  /**
   * @param note what the reader should know about all of it, in the reader's language
   */
  record Section(String note, List<Told> told) {
    public Section {
      told = List.copyOf(told);
    }
  }

  /**
   * Something that somebody told.
   *
   * @param point id of the block's action point or caution that it is about; empty for none
   * @param title may be empty
   * @param language of title and text
   * @param from who tells it: the name of a project
   * @param fromLanguage of that name
   * @param path where to read on, on this site
   */
  record Told(
      String point,
      String title,
      String text,
      Language language,
      String from,
      Language fromLanguage,
      String path) {}
}
