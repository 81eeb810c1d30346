package org.corridor.alliances.health.threats.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.corridor.alliances.health.Unknown;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who helps from outside, and that they were called, in PostgreSQL. */
@Repository
class HelpTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  HelpTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<OutsideHelp> all(PartnershipId partnership) {
    return jdbc.sql(
            "select * from alliances.outside_help where partnership = :id order by added_at, id")
        .param("id", partnership.value())
        .query(HelpTable::help)
        .list();
  }

  /**
   * Adds it, or changes it where it is there.
   *
   * @throws Unknown if it is another partnership's
   */
  void save(Seat by, OutsideHelp help) {
    int saved =
        jdbc.sql(
                """
            insert into alliances.outside_help (id, partnership, kind, name, organisation, reach, email,
              language, seat, added_at)
            values (:id, :partnership, :kind, :name, :organisation, :reach, :email, :language, :seat,
              :now)
            on conflict (id) do update set kind = :kind, name = :name, organisation = :organisation,
              reach = :reach, email = :email, language = :language, seat = :seat
              where outside_help.partnership = :partnership
            """)
            .param("id", help.id())
            .param("partnership", by.partnership().value())
            .param("kind", help.kind().name())
            .param("name", help.name())
            .param("organisation", help.organisation())
            .param("reach", help.reach())
            .param("email", help.email())
            .param("language", help.language().code())
            .param("seat", by.id().value())
            .param("now", now())
            .update();
    if (saved == 0) {
      throw new Unknown();
    }
  }

  boolean remove(PartnershipId partnership, UUID help) {
    return jdbc.sql("delete from alliances.outside_help where partnership = :p and id = :id")
            .param("p", partnership.value())
            .param("id", help)
            .update()
        > 0;
  }

  /** A call for help: when, not to whom and not in which words. */
  record Call(OutsideHelp.Kind kind, boolean mailed, Instant at) {}

  /** The latest first. */
  List<Call> calls(PartnershipId partnership) {
    return jdbc.sql(
            "select * from alliances.help_call where partnership = :id order by at desc limit 20")
        .param("id", partnership.value())
        .query(
            (row, number) ->
                new Call(
                    OutsideHelp.Kind.valueOf(row.getString("kind")),
                    row.getBoolean("mailed"),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  /** False where this call was noted already. */
  boolean call(UUID id, Seat by, OutsideHelp.Kind kind, boolean mailed) {
    return jdbc.sql(
                """
                insert into alliances.help_call (id, partnership, kind, seat, mailed, at)
                values (:id, :partnership, :kind, :seat, :mailed, :now) on conflict do nothing
                """)
            .param("id", id)
            .param("partnership", by.partnership().value())
            .param("kind", kind.name())
            .param("seat", by.id().value())
            .param("mailed", mailed)
            .param("now", now())
            .update()
        > 0;
  }

  /** How many mails went out in the last day. */
  int mailedToday(PartnershipId partnership) {
    return jdbc.sql(
            """
            select count(*) from alliances.help_call
            where partnership = :id and mailed and at > :since
            """)
        .param("id", partnership.value())
        .param("since", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
        .query(Integer.class)
        .single();
  }

  private static OutsideHelp help(ResultSet row, int number) throws SQLException {
    return new OutsideHelp(
        row.getObject("id", UUID.class),
        OutsideHelp.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("organisation"),
        row.getString("reach"),
        row.getString("email"),
        Language.of(row.getString("language")).orElse(Language.EN));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
