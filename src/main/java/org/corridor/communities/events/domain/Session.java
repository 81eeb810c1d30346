package org.corridor.communities.events.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A part of the programme. Several may run at the same time, in different rooms.
 *
 * @param room room or track; may be empty
 * @param speakers as they are to be named; may be empty
 * @param dropped taken off a programme that was published
 * @param sequence rises with changes
 */
public record Session(
    UUID id,
    Instant starts,
    Instant ends,
    String title,
    String about,
    String room,
    String speakers,
    boolean dropped,
    int sequence) {

  public static final int TITLE = 150;
  public static final int ABOUT = 1_500;
  public static final int ROOM = 60;
  public static final int SPEAKERS = 300;

  /** Most sessions of one event. */
  public static final int MOST = 120;

  boolean saysTheSameAs(Session other) {
    return starts.equals(other.starts)
        && ends.equals(other.ends)
        && title.equals(other.title)
        && about.equals(other.about)
        && room.equals(other.room)
        && speakers.equals(other.speakers)
        && dropped == other.dropped;
  }

  Session numbered(int number) {
    return new Session(id, starts, ends, title, about, room, speakers, dropped, number);
  }

  Session drop() {
    return new Session(id, starts, ends, title, about, room, speakers, true, sequence + 1);
  }
}
