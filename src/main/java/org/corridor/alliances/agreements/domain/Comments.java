package org.corridor.alliances.agreements.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partners say about a clause, until it is settled, in PostgreSQL. */
@Repository
public class Comments {

  public static final int LONGEST = 2_000;
  static final int MOST = 500;

  private final JdbcClient jdbc;
  private final Clock clock;

  Comments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param resolvedBy null while it is open
   */
  public record Comment(
      long number,
      UUID clause,
      SeatId by,
      String words,
      Language written,
      Instant at,
      @Nullable SeatId resolvedBy) {
    public boolean isOpen() {
      return resolvedBy == null;
    }
  }

  /** Open ones first, each in the order they were made. */
  List<Comment> of(AgreementId agreement) {
    return jdbc.sql(
            """
            select * from alliances.agreement_comment where agreement = :id
            order by resolved_at is not null, number
            """)
        .param("id", agreement.value())
        .query((row, number) -> comment(row))
        .list();
  }

  /** False where the same form was sent before. */
  boolean add(
      AgreementId agreement, UUID clause, UUID ticket, Seat by, String words, Language written) {
    return jdbc.sql(
                """
                insert into alliances.agreement_comment (agreement, clause, ticket, seat, words,
                  written, at)
                values (:agreement, :clause, :ticket, :seat, :words, :written, :at)
                on conflict (ticket) do nothing
                """)
            .param("agreement", agreement.value())
            .param("clause", clause)
            .param("ticket", ticket)
            .param("seat", by.id().value())
            .param("words", words)
            .param("written", written.code())
            .param("at", now())
            .update()
        > 0;
  }

  /** False where it is settled already, or no comment on the clause. */
  boolean resolve(AgreementId agreement, UUID clause, long number, Seat by) {
    return jdbc.sql(
                """
                update alliances.agreement_comment set resolved_by = :seat, resolved_at = :at
                where number = :number and agreement = :agreement and clause = :clause
                  and resolved_at is null
                """)
            .param("number", number)
            .param("agreement", agreement.value())
            .param("clause", clause)
            .param("seat", by.id().value())
            .param("at", now())
            .update()
        > 0;
  }

  private static Comment comment(ResultSet row) throws SQLException {
    UUID resolved = row.getObject("resolved_by", UUID.class);
    return new Comment(
        row.getLong("number"),
        row.getObject("clause", UUID.class),
        new SeatId(row.getObject("seat", UUID.class)),
        row.getString("words"),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getTimestamp("at").toInstant(),
        resolved == null ? null : new SeatId(resolved));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
