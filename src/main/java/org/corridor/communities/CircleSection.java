package org.corridor.communities;

import java.util.List;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;

/**
 * What another subject has to say on a circle's page, for instance the events of the circle. Each
 * bean of this kind is asked, in the order of {@code @Order}, for somebody who may read the circle.
 */
public interface CircleSection {

  /**
   * Empty where there is nothing to say and nothing to begin.
   *
   * @param reader empty for a visitor
   * @param language what titles and notes are wanted in
   */
  Optional<Section> about(CircleView circle, Optional<PersonId> reader, Language language);

  /**
   * A titled list of links.
   *
   * @param path where all of it is
   */
  record Section(String title, String path, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * @param label as its author wrote it
   * @param written what the label is written in
   * @param note a few words about it, in the reader's language; may be empty
   */
  record Entry(String label, Language written, String path, String note) {}
}
