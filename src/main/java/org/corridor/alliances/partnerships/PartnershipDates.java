package org.corridor.alliances.partnerships;

import java.time.LocalDate;
import java.util.List;
import org.corridor.platform.text.Language;

/** Days of a subject that belong into the room's calendar. Each bean of this kind is asked. */
public interface PartnershipDates {

  List<Days> days(Seat reader, Language language);

  /**
   * One day, or several in a row.
   *
   * @param id stays the same when it is moved
   * @param title names no person, since copies in other calendars cannot be taken back
   * @param last the last day, the same as the first where it is one
   * @param words more about it; empty for nothing
   * @param path of its page
   */
  record Days(
      String id, String title, LocalDate first, LocalDate last, String words, String path) {}
}
