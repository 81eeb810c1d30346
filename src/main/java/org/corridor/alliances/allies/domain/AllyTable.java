package org.corridor.alliances.allies.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.SeatId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The allies. */
@Repository
class AllyTable extends EntryTable<Ally> {

  AllyTable(JdbcClient jdbc) {
    super(jdbc, "ally", columns());
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String text :
        new String[] {
          "institution",
          "office",
          "person",
          "corridor_end",
          "place",
          "level",
          "matter",
          "stand",
          "wanted",
          "channel",
          "next_step"
        }) {
      columns.put(text, "text");
    }
    columns.put("decides", "text[]");
    columns.put("responsible", "uuid");
    columns.put("next_on", "date");
    columns.put("until_day", "date");
    return columns;
  }

  @Override
  Map<String, @Nullable Object> write(Ally ally) {
    Map<String, @Nullable Object> values = new HashMap<>();
    SeatId responsible = ally.responsible();
    values.put("institution", ally.institution());
    values.put("office", ally.office());
    values.put("person", ally.person());
    values.put("corridor_end", ally.end().name());
    values.put("place", ally.place());
    values.put("level", ally.level().name());
    values.put("matter", ally.matter());
    values.put("stand", ally.stand().name());
    values.put("wanted", ally.wanted().name());
    values.put("channel", ally.channel().name());
    values.put("next_step", ally.next());
    values.put("decides", list(ally.decides()));
    values.put("responsible", responsible == null ? null : responsible.value());
    values.put("next_on", ally.nextOn());
    values.put("until_day", ally.until());
    return values;
  }

  @Override
  Ally read(ResultSet row) throws SQLException {
    UUID responsible = uuid(row, "responsible");
    return new Ally(
        row.getString("institution"),
        row.getString("office"),
        row.getString("person"),
        PartnerEnd.valueOf(row.getString("corridor_end")),
        row.getString("place"),
        Level.valueOf(row.getString("level")),
        texts(row, "decides").stream().map(Decision::valueOf).collect(Collectors.toSet()),
        row.getString("matter"),
        Stand.valueOf(row.getString("stand")),
        Stand.valueOf(row.getString("wanted")),
        Channel.valueOf(row.getString("channel")),
        responsible == null ? null : new SeatId(responsible),
        row.getString("next_step"),
        day(row, "next_on"),
        day(row, "until_day"));
  }
}
