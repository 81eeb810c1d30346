package org.corridor.alliances.allies.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was promised. */
@Repository
class CommitmentTable extends EntryTable<Commitment> {

  CommitmentTable(JdbcClient jdbc) {
    super(jdbc, "ally_commitment", columns());
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("ally", "uuid");
    columns.put("ours", "boolean");
    columns.put("partner", "uuid");
    columns.put("words", "text");
    columns.put("promised_on", "date");
    columns.put("due_on", "date");
    columns.put("state", "text");
    columns.put("evidence", "text");
    columns.put("why", "text");
    return columns;
  }

  @Override
  Map<String, @Nullable Object> write(Commitment one) {
    Map<String, @Nullable Object> values = new HashMap<>();
    PartnerId partner = one.partner();
    values.put("ally", one.ally());
    values.put("ours", one.ours());
    values.put("partner", partner == null ? null : partner.value());
    values.put("words", one.words());
    values.put("promised_on", one.promisedOn());
    values.put("due_on", one.due());
    values.put("state", one.state().name());
    values.put("evidence", one.evidence());
    values.put("why", one.why());
    return values;
  }

  @Override
  Commitment read(ResultSet row) throws SQLException {
    UUID partner = uuid(row, "partner");
    return new Commitment(
        row.getObject("ally", UUID.class),
        row.getBoolean("ours"),
        partner == null ? null : new PartnerId(partner),
        row.getString("words"),
        row.getObject("promised_on", LocalDate.class),
        day(row, "due_on"),
        Commitment.State.valueOf(row.getString("state")),
        row.getString("evidence"),
        row.getString("why"));
  }
}
