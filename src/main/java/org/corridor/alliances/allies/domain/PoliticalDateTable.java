package org.corridor.alliances.allies.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.alliances.partnerships.PartnerEnd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The political calendar. */
@Repository
class PoliticalDateTable extends EntryTable<PoliticalDate> {

  PoliticalDateTable(JdbcClient jdbc) {
    super(jdbc, "political_date", columns());
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String text : new String[] {"title", "kind", "level", "corridor_end", "place", "source"}) {
      columns.put(text, "text");
    }
    columns.put("first_day", "date");
    columns.put("last_day", "date");
    columns.put("month_only", "boolean");
    columns.put("allies", "uuid[]");
    return columns;
  }

  @Override
  Map<String, @Nullable Object> write(PoliticalDate date) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("title", date.title());
    values.put("kind", date.kind().name());
    values.put("level", date.level().name());
    values.put("corridor_end", date.end().name());
    values.put("place", date.place());
    values.put("source", date.source());
    values.put("first_day", date.first());
    values.put("last_day", date.last());
    values.put("month_only", date.monthOnly());
    values.put("allies", list(date.allies()));
    return values;
  }

  @Override
  PoliticalDate read(ResultSet row) throws SQLException {
    return new PoliticalDate(
        row.getString("title"),
        DateKind.valueOf(row.getString("kind")),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getBoolean("month_only"),
        Level.valueOf(row.getString("level")),
        PartnerEnd.valueOf(row.getString("corridor_end")),
        row.getString("place"),
        texts(row, "allies").stream().map(UUID::fromString).collect(Collectors.toSet()),
        row.getString("source"));
  }
}
