package org.corridor.people;

import java.util.List;
import java.util.Optional;
import org.corridor.platform.text.Language;

/**
 * What another module has to say on an organisation's page, for instance the projects it takes part
 * in. Each bean of this kind is asked, in the order of {@code @Order}.
 */
public interface OrganisationSection {

  /** Empty where there is nothing to say. All texts are in the reader's language. */
  Optional<Section> about(OrganisationId organisation, Language reader);

  /** A titled list of links. */
  record Section(String title, List<Entry> entries) {
    public Section {
      entries = List.copyOf(entries);
    }
  }

  /**
   * @param label the name of the thing
   * @param language what the label is written in
   * @param path where to read on, on this site
   * @param note a few words about it; may be empty
   */
  record Entry(String label, Language language, String path, String note) {}
}
