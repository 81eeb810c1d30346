package org.corridor.communities.events;

import java.util.List;
import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;

/**
 * What another subject has to say on an event's page, for instance the pledges that were signed
 * there. Each bean of this kind is asked, in the order of {@code @Order}, once the reader may read
 * the event.
 */
public interface EventSection {

  /**
   * @param reader empty for a visitor
   * @return empty where there is nothing to say to this reader
   */
  Optional<Section> about(EventView event, Optional<PersonId> reader, Language language);

  /**
   * A titled list of links. All texts are in the reader's language.
   *
   * @param text a sentence before the links; may be empty
   */
  record Section(String title, String text, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * @param label the name of the thing
   * @param written what the label is written in
   * @param path where to read on, on this site
   * @param note a few words about it; may be empty
   */
  record Entry(String label, Language written, String path, String note) {}
}
