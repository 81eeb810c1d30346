package org.corridor.alliances.partnerships.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.partnerships.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened in partnerships, in PostgreSQL. Rows are added, and notices ticked off. */
@Repository
class TrailTable implements Trail {

  private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  TrailTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Something that happened, or that somebody is to know. */
  record Entry(
      long number,
      SeatId by,
      String message,
      Map<String, String> arguments,
      Instant at,
      String path) {}

  @Override
  @Transactional
  public void note(Seat by, String message, Map<String, String> arguments) {
    add(by, null, message, arguments, "");
  }

  @Override
  @Transactional
  public void tell(
      Seat by, SeatId whom, String message, Map<String, String> arguments, String path) {
    add(by, whom, message, arguments, path);
  }

  private void add(
      Seat by, @Nullable SeatId told, String message, Map<String, String> arguments, String path) {
    jdbc.sql(
            """
            insert into alliances.trail (partnership, seat, message, arguments, at, told, path)
            values (:partnership, :seat, :message, :arguments::jsonb, :at, :told, :path)
            """)
        .param("partnership", by.partnership().value())
        .param("seat", by.id().value())
        .param("message", message)
        .param("arguments", mapper.writeValueAsString(arguments))
        .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
        .param("told", told == null ? null : told.value(), Types.OTHER)
        .param("path", path)
        .update();
  }

  /** What all may read, the latest first. */
  List<Entry> latest(Seat reader, int most) {
    return jdbc.sql(
            """
            select * from alliances.trail where partnership = :partnership and told is null
            order by number desc limit :most
            """)
        .param("partnership", reader.partnership().value())
        .param("most", most)
        .query(this::entry)
        .list();
  }

  /** What the seat was told and has not ticked off, the latest first. */
  List<Entry> open(Seat reader) {
    return jdbc.sql(
            """
            select * from alliances.trail
            where partnership = :partnership and told = :seat and dismissed_at is null
            order by number desc limit 50
            """)
        .param("partnership", reader.partnership().value())
        .param("seat", reader.id().value())
        .query(this::entry)
        .list();
  }

  void dismiss(Seat reader, long number) {
    jdbc.sql(
            """
            update alliances.trail set dismissed_at = :now
            where number = :number and told = :seat and dismissed_at is null
            """)
        .param("now", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
        .param("number", number)
        .param("seat", reader.id().value())
        .update();
  }

  private Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getLong("number"),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getString("message"),
        mapper.readValue(row.getString("arguments"), ARGUMENTS),
        row.getTimestamp("at").toInstant(),
        row.getString("path"));
  }
}
