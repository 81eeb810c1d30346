package org.corridor.alliances.working.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the partners.
 *
 * @param came who of the room was there
 * @param by who called it
 */
public record Meeting(
    UUID id,
    PartnershipId partnership,
    Plan plan,
    State state,
    List<SeatId> came,
    SeatId by,
    int revision) {

  public static final int TITLE = 150;
  public static final int PLACE = 300;
  public static final int POINT = 200;
  public static final int POINTS = 30;

  /** In minutes. */
  public static final int LONGEST = 3 * 24 * 60;

  public Meeting {
    came = List.copyOf(came);
  }

  public enum State {
    PLANNED,
    HELD,
    CANCELLED
  }

  /**
   * @param minutes how long
   * @param place an address, or where to dial in
   */
  public record Plan(
      String title,
      Language written,
      Instant starts,
      int minutes,
      boolean online,
      String place,
      List<Point> agenda) {
    public Plan {
      agenda = List.copyOf(agenda);
    }

    public Instant ends() {
      return starts.plus(Duration.ofMinutes(minutes));
    }

    boolean movedFrom(Plan before) {
      return !starts.equals(before.starts)
          || online != before.online
          || !place.equals(before.place);
    }
  }

  /**
   * A point of the agenda.
   *
   * @param who brings it; null for all
   * @param minutes null where not said
   */
  public record Point(String what, @Nullable SeatId who, @Nullable Integer minutes) {}

  public boolean isPlanned() {
    return state == State.PLANNED;
  }

  public String path() {
    return partnership.path() + "/meetings/" + id;
  }

  /** Names its minutes among the texts of the room. */
  public String minutesKey() {
    return "meeting." + id + ".minutes";
  }

  public String stateText() {
    return "alliances.working.meeting.state." + Submission.code(state);
  }
}
