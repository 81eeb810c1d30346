package org.corridor.alliances.allies.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings of advisory groups. */
@Repository
class AdvisoryMeetingTable extends EntryTable<AdvisoryMeeting> {

  AdvisoryMeetingTable(JdbcClient jdbc) {
    super(
        jdbc,
        "advisory_meeting",
        Map.of("on_day", "date", "agenda", "text", "advice", "text", "done", "text"));
  }

  @Override
  Map<String, @Nullable Object> write(AdvisoryMeeting meeting) {
    return Map.of(
        "on_day", meeting.on(),
        "agenda", meeting.agenda(),
        "advice", meeting.advice(),
        "done", meeting.done());
  }

  @Override
  AdvisoryMeeting read(ResultSet row) throws SQLException {
    return new AdvisoryMeeting(
        row.getObject("on_day", LocalDate.class),
        row.getString("agenda"),
        row.getString("advice"),
        row.getString("done"));
  }
}
