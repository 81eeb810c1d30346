package org.corridor.alliances.neighbours.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partnerships wrote to each other, in PostgreSQL. */
@Repository
class GreetingTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  GreetingTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Sent and received, the latest first. */
  List<Greeting> of(PartnershipId partnership) {
    return jdbc.sql(
            """
            select * from alliances.greeting where sender = :id or receiver = :id
            order by at desc, id limit 500
            """)
        .param("id", partnership.value())
        .query(GreetingTable::greeting)
        .list();
  }

  /** False if it was sent already. */
  boolean add(
      Seat by, UUID id, Introduction from, Introduction to, String words, Language written) {
    return jdbc.sql(
                """
                insert into alliances.greeting (id, sender, receiver, sender_title, receiver_title, words,
                  written, seat, at)
                values (:id, :sender, :receiver, :senderTitle, :receiverTitle, :words, :written, :seat, :now)
                on conflict do nothing
                """)
            .param("id", id)
            .param("sender", from.partnership().value())
            .param("receiver", to.partnership().value())
            .param("senderTitle", from.draft().title())
            .param("receiverTitle", to.draft().title())
            .param("words", words)
            .param("written", written.code())
            .param("seat", by.id().value())
            .param("now", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
            .update()
        == 1;
  }

  private static Greeting greeting(ResultSet row, int number) throws SQLException {
    return new Greeting(
        row.getObject("id", UUID.class),
        new PartnershipId(row.getObject("sender", UUID.class)),
        new PartnershipId(row.getObject("receiver", UUID.class)),
        row.getString("sender_title"),
        row.getString("receiver_title"),
        row.getString("words"),
        Language.of(row.getString("written")).orElse(Language.EN),
        row.getTimestamp("at").toInstant());
  }
}
