package org.corridor.capacities.roster;

import java.util.List;
import org.corridor.platform.text.Language;

/**
 * What being in the roster has led to. Each bean of this kind is asked for the owner's own page:
 * who sees that something comes of it keeps an entry true (handbook 4.1).
 */
public interface RosterBenefit {

  /** Nothing where nothing has happened yet. */
  List<Benefit> of(EntryId entry, Language reader);

  /**
   * @param text a sentence in the reader's language
   * @param path where to read on, on this site
   */
  record Benefit(String text, String path) {}
}
