package org.corridor.alliances.allies.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members of advisory groups. */
@Repository
class AdvisoryMemberTable extends EntryTable<AdvisoryMember> {

  AdvisoryMemberTable(JdbcClient jdbc) {
    super(
        jdbc,
        "advisory_member",
        Map.of(
            "institution", "text",
            "office", "text",
            "ally", "uuid",
            "since_day", "date",
            "until_day", "date"));
  }

  @Override
  Map<String, @Nullable Object> write(AdvisoryMember member) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("institution", member.institution());
    values.put("office", member.office());
    values.put("ally", member.ally());
    values.put("since_day", member.since());
    values.put("until_day", member.until());
    return values;
  }

  @Override
  AdvisoryMember read(ResultSet row) throws SQLException {
    return new AdvisoryMember(
        row.getString("institution"),
        row.getString("office"),
        uuid(row, "ally"),
        row.getObject("since_day", LocalDate.class),
        day(row, "until_day"));
  }
}
