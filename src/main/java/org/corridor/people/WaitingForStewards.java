package org.corridor.people;

import java.time.Instant;
import java.util.List;
import org.corridor.platform.text.Language;

/**
 * Things that only a steward can decide. Each bean of this kind is asked; it need not ask again
 * whether the reader is one.
 */
public interface WaitingForStewards {

  List<Item> waiting(Language reader);

  /**
   * @param title what is asked, in the reader's language
   * @param about what it is about, as its owner wrote it
   * @param since when it was asked
   * @param path where it is decided
   */
  record Item(String title, String about, Instant since, String path) {}
}
