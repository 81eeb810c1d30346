package org.corridor.alliances.partnerships;

import java.util.Map;

/** What happened in a partnership; nothing is ever taken out or changed. */
public interface Trail {

  /**
   * Notes a deed, for everybody in the partnership to read.
   *
   * @param message key of the sentence; {@code by} (who, and for which partner) is filled in
   * @param arguments never the name of a person, since nothing is taken out again. {@code whom}
   *     holds a {@link SeatId} and is read as that person's name, {@code partner} a {@link
   *     PartnerId} and is read as its name, {@code what} the key of a text
   */
  void note(Seat by, String message, Map<String, String> arguments);

  /**
   * The same for one seat, on top of the room until dismissed.
   *
   * @param path where on this site it is about
   */
  void tell(Seat by, SeatId whom, String message, Map<String, String> arguments, String path);
}
