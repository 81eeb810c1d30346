package org.corridor.people;

import java.time.LocalDate;
import java.util.List;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to do in a part of the platform, for the page where all of it stands together.
 * Each bean of this kind is asked for the signed-in person, and tells what only they may read.
 */
public interface WaitsForPerson {

  List<Item> waiting(PersonId person, Language reader);

  /**
   * @param title what is to be done, in the reader's language
   * @param about what it is about, as its owner wrote it; may be empty
   * @param due by when; null where no day is set
   * @param path where it is done
   */
  record Item(String title, String about, @Nullable LocalDate due, String path) {}
}
