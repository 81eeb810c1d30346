package org.corridor.capacities.roster.web;

import java.util.List;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.platform.text.Language;

/**
 * A CV that was read, or is to be.
 *
 * @param written what the CV is written in
 * @param offers what it seems to say that its owner can do; empty before one was read
 * @param source the campaign that somebody came by; empty for none
 */
public record CvView(Entry entry, Language written, List<Offer> offers, String source) {

  public CvView {
    offers = List.copyOf(offers);
  }

  /**
   * Something found in the CV.
   *
   * @param words as they stand in it
   * @param written the language of the words
   * @param known whether it stands in the entry already
   */
  public record Offer(String words, Language written, NamedConcept concept, boolean known) {}

  /** Whether something is to be chosen. */
  public boolean isChoosing() {
    return offers.stream().anyMatch(offer -> !offer.known());
  }
}
