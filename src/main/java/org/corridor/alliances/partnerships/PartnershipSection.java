package org.corridor.alliances.partnerships;

import java.util.Optional;
import org.corridor.platform.text.Language;

/**
 * A subject's card on the overview of a partnership. Each bean of this kind is asked, in the order
 * of {@code @Order}.
 */
public interface PartnershipSection {

  /** Empty where the reader has no business there. */
  Optional<Section> about(Seat reader, Language language);

  /**
   * All in the reader's language.
   *
   * @param text how things stand, one or two sentences
   * @param path of its page
   */
  record Section(String title, String text, String path) {}
}
