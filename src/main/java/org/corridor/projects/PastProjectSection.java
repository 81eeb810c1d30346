package org.corridor.projects;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.Language;

/**
 * What another module has to tell on the page of a project of the registry, for instance what
 * members lived through in it. Each bean of this kind is asked, in the order of {@code @Order}.
 */
public interface PastProjectSection {

  /**
   * Empty where there is nothing to tell.
   *
   * @param code as the project's programme writes it, e.g. {@code Moldova-30}
   * @param reader the language that the title is wanted in
   */
  Optional<Section> about(String code, Language reader);

  /** A titled list of links. */
  record Section(String title, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * @param label as its author wrote it
   * @param written the language of the label
   * @param path where to read on, on this site
   */
  record Entry(String label, Language written, String path) {}
}
