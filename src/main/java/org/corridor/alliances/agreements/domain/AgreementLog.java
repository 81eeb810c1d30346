package org.corridor.alliances.agreements.domain;

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
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What happened to an agreement. The database takes new lines and refuses every change. */
@Repository
public class AgreementLog {

  private static final TypeReference<Map<String, String>> ARGUMENTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  AgreementLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What can happen to an agreement. */
  enum Deed {
    BEGUN,
    TERMS,
    CLAUSE_ADDED,
    CLAUSE_EDITED,
    CLAUSE_MOVED,
    CLAUSE_TAKEN_OUT,
    CLAUSE_PUT_BACK,
    COMMENTED,
    RESOLVED,
    PUT_UP,
    SIGNED,
    IN_FORCE,
    WITHDREW,
    ENDED;

    /** Key of the sentence; it uses {@code by} and the arguments of the event. */
    String text() {
      return "alliances.agreements.event." + Submission.code(this);
    }
  }

  /**
   * @param partner for whom it was done, also if the seat works for another one today
   */
  public record Event(
      SeatId seat,
      @Nullable PartnerId partner,
      String message,
      Map<String, String> arguments,
      Instant at) {
    public Event {
      arguments = Map.copyOf(arguments);
    }
  }

  /**
   * @param arguments of the sentence: {@code version}, {@code clause} (the id of one), {@code date}
   *     (ISO 8601), {@code reason}
   */
  void note(AgreementId agreement, Seat by, Deed deed, Map<String, String> arguments) {
    PartnerId partner = by.partner();
    jdbc.sql(
            """
            insert into alliances.agreement_event (agreement, seat, partner, kind, arguments, at)
            values (:agreement, :seat, :partner, :kind, :arguments::jsonb, :at)
            """)
        .param("agreement", agreement.value())
        .param("seat", by.id().value())
        .param("partner", partner == null ? null : partner.value(), Types.OTHER)
        .param("kind", deed.name())
        .param("arguments", mapper.writeValueAsString(arguments))
        .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
        .update();
  }

  /** All of it, the latest first. */
  List<Event> of(AgreementId agreement) {
    return jdbc.sql(
            "select * from alliances.agreement_event where agreement = :id order by number desc")
        .param("id", agreement.value())
        .query((row, number) -> event(row))
        .list();
  }

  private Event event(ResultSet row) throws SQLException {
    UUID partner = row.getObject("partner", UUID.class);
    return new Event(
        new SeatId(row.getObject("seat", UUID.class)),
        partner == null ? null : new PartnerId(partner),
        Deed.valueOf(row.getString("kind")).text(),
        mapper.readValue(row.getString("arguments"), ARGUMENTS),
        row.getTimestamp("at").toInstant());
  }
}
