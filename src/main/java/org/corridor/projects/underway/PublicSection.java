package org.corridor.projects.underway;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a subject of a project tells everybody on the project's public page. Each bean of this kind
 * is asked, in the order of {@code @Order}, and only where the team shows the project; what of it
 * may be told, figures among them, is the subject's to decide by {@link
 * ProjectUnderWay#openness()}.
 */
public interface PublicSection {

  /**
   * @param language of the reader, in which our own words are given
   * @return empty where there is nothing to tell
   */
  Optional<Shown> shown(ProjectUnderWay project, Language language);

  /**
   * @param note what the reader should know about it; empty for none
   */
  record Shown(String title, String note, List<Item> items, List<ReportMaterial.Table> tables) {
    public Shown {
      items = List.copyOf(items);
      tables = List.copyOf(tables);
    }
  }

  /**
   * @param head a few words; may be empty
   * @param text a sentence or some; may be empty
   * @param written the language of both; null where they are our own words
   * @param path where there is more; empty for nowhere
   */
  record Item(String head, String text, @Nullable Language written, String path) {}
}
