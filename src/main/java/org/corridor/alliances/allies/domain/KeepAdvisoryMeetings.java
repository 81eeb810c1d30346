package org.corridor.alliances.allies.domain;

import java.time.Clock;
import org.corridor.alliances.partnerships.Trail;
import org.springframework.stereotype.Service;

/** Meetings of the advisory group of a partnership. */
@Service
public class KeepAdvisoryMeetings extends KeepEntries<AdvisoryMeeting> {

  KeepAdvisoryMeetings(AdvisoryMeetingTable table, Trail trail, Clock clock) {
    super(table, trail, clock);
  }

  @Override
  String what() {
    return "alliances.allies.advisory";
  }

  @Override
  String folder() {
    return "/advisory/meetings";
  }

  @Override
  String name(AdvisoryMeeting meeting) {
    return meeting.on().toString();
  }

  @Override
  int most() {
    return AdvisoryMeeting.MOST;
  }
}
