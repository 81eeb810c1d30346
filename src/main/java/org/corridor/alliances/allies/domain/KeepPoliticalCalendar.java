package org.corridor.alliances.allies.domain;

import java.time.Clock;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Trail;
import org.springframework.stereotype.Service;

/** The political calendar of a partnership, at both ends. */
@Service
public class KeepPoliticalCalendar extends KeepEntries<PoliticalDate> {

  private final AllyTable allies;

  KeepPoliticalCalendar(PoliticalDateTable table, AllyTable allies, Trail trail, Clock clock) {
    super(table, trail, clock);
    this.allies = allies;
  }

  @Override
  void check(Seat by, PoliticalDate date) {
    if (date.allies().stream()
        .anyMatch(ally -> allies.find(by.partnership(), ally, false).isEmpty())) {
      throw new NoSeat();
    }
  }

  @Override
  String what() {
    return "alliances.allies.calendar";
  }

  @Override
  String folder() {
    return "/calendar";
  }

  @Override
  String name(PoliticalDate date) {
    return date.title();
  }

  @Override
  int most() {
    return PoliticalDate.MOST;
  }
}
