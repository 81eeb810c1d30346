package org.corridor.alliances.allies.domain;

import java.time.Clock;
import java.util.UUID;
import org.corridor.alliances.partnerships.NoSeat;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Trail;
import org.springframework.stereotype.Service;

/** Who has a place in the advisory group of a partnership. */
@Service
public class KeepAdvisoryMembers extends KeepEntries<AdvisoryMember> {

  private final AllyTable allies;

  KeepAdvisoryMembers(AdvisoryMemberTable table, AllyTable allies, Trail trail, Clock clock) {
    super(table, trail, clock);
    this.allies = allies;
  }

  @Override
  void check(Seat by, AdvisoryMember member) {
    UUID ally = member.ally();
    if (ally != null && allies.find(by.partnership(), ally, false).isEmpty()) {
      throw new NoSeat();
    }
  }

  @Override
  String what() {
    return "alliances.allies.advisory";
  }

  @Override
  String folder() {
    return "/advisory/members";
  }

  @Override
  String name(AdvisoryMember member) {
    return member.name();
  }

  @Override
  int most() {
    return AdvisoryMember.MOST;
  }
}
