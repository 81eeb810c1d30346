package org.corridor.alliances.working.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Types;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Regular calls and visits in PostgreSQL. */
@Repository
class CommunicationTable {

  private final JdbcClient jdbc;

  CommunicationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RegularCall> calls(PartnershipId partnership) {
    return jdbc.sql(
            """
            select * from alliances.regular_call where partnership = :partnership
            order by ended, first_day, id limit 200
            """)
        .param("partnership", partnership.value())
        .query(CommunicationTable::call)
        .list();
  }

  List<Visit> visits(PartnershipId partnership) {
    return jdbc.sql(
            """
            select * from alliances.visit where partnership = :partnership
            order by first_day, id limit 500
            """)
        .param("partnership", partnership.value())
        .query(CommunicationTable::visit)
        .list();
  }

  int made(PartnershipId partnership) {
    return jdbc.sql(
            "select count(*) from alliances.visit where partnership = :id and state = 'MADE'")
        .param("id", partnership.value())
        .query(Integer.class)
        .single();
  }

  Optional<RegularCall> lockCall(PartnershipId partnership, UUID id) {
    return jdbc.sql(
            """
            select * from alliances.regular_call where id = :id and partnership = :partnership
            for update
            """)
        .param("id", id)
        .param("partnership", partnership.value())
        .query(CommunicationTable::call)
        .optional();
  }

  Optional<Visit> lockVisit(PartnershipId partnership, UUID id) {
    return jdbc.sql(
            "select * from alliances.visit where id = :id and partnership = :partnership for update")
        .param("id", id)
        .param("partnership", partnership.value())
        .query(CommunicationTable::visit)
        .optional();
  }

  /** Adds it or, with one revision more, replaces it; one of another partnership stays as it is. */
  void save(PartnershipId partnership, RegularCall call) {
    jdbc.sql(
            """
            insert into alliances.regular_call as c (id, partnership, rhythm, first_day, at_time, zone,
              minutes, channel, language, caller, ended, revision)
            values (:id, :partnership, :rhythm, :first, :at, :zone, :minutes, :channel, :language,
              :caller, :ended, 0)
            on conflict (id) do update set rhythm = :rhythm, first_day = :first, at_time = :at,
              zone = :zone, minutes = :minutes, channel = :channel, language = :language,
              caller = :caller, ended = :ended, revision = c.revision + 1
            where c.partnership = :partnership
            """)
        .param("id", call.id())
        .param("partnership", partnership.value())
        .param("rhythm", call.rhythm().name())
        .param("first", Date.valueOf(call.first()))
        .param("at", Time.valueOf(call.at()))
        .param("zone", call.zone().getId())
        .param("minutes", call.minutes())
        .param("channel", call.channel())
        .param("language", call.language())
        .param("caller", call.caller().value())
        .param("ended", call.ended())
        .update();
  }

  void save(PartnershipId partnership, Visit visit) {
    PartnerId payer = visit.payer();
    jdbc.sql(
            """
            insert into alliances.visit as v (id, partnership, from_partner, to_partner, first_day,
              last_day, why, payer, cost, currency, in_budget, state, revision)
            values (:id, :partnership, :from, :to, :first, :last, :why, :payer, :cost, :currency,
              :budget, :state, 0)
            on conflict (id) do update set from_partner = :from, to_partner = :to,
              first_day = :first, last_day = :last, why = :why, payer = :payer, cost = :cost,
              currency = :currency, in_budget = :budget, state = :state, revision = v.revision + 1
            where v.partnership = :partnership
            """)
        .param("id", visit.id())
        .param("partnership", partnership.value())
        .param("from", visit.from().value())
        .param("to", visit.to().value())
        .param("first", Date.valueOf(visit.first()))
        .param("last", Date.valueOf(visit.last()))
        .param("why", visit.why())
        .param("payer", payer == null ? null : payer.value(), Types.OTHER)
        .param("cost", visit.cost(), Types.NUMERIC)
        .param("currency", visit.currency())
        .param("budget", visit.inBudget())
        .param("state", visit.state().name())
        .update();
  }

  private static RegularCall call(ResultSet row, int number) throws SQLException {
    return new RegularCall(
        row.getObject("id", UUID.class),
        Rhythm.valueOf(row.getString("rhythm")),
        row.getDate("first_day").toLocalDate(),
        row.getObject("at_time", LocalTime.class),
        ZoneId.of(row.getString("zone")),
        row.getInt("minutes"),
        row.getString("channel"),
        row.getString("language"),
        new PartnerId(row.getObject("caller", UUID.class)),
        row.getBoolean("ended"),
        row.getInt("revision"));
  }

  private static Visit visit(ResultSet row, int number) throws SQLException {
    UUID payer = row.getObject("payer", UUID.class);
    return new Visit(
        row.getObject("id", UUID.class),
        new PartnerId(row.getObject("from_partner", UUID.class)),
        new PartnerId(row.getObject("to_partner", UUID.class)),
        row.getDate("first_day").toLocalDate(),
        row.getDate("last_day").toLocalDate(),
        row.getString("why"),
        payer == null ? null : new PartnerId(payer),
        row.getBigDecimal("cost"),
        row.getString("currency"),
        row.getBoolean("in_budget"),
        Visit.State.valueOf(row.getString("state")),
        row.getInt("revision"));
  }
}
