package org.corridor.alliances.stakeholders.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.alliances.stakeholders.domain.Approach.Collaboration;
import org.corridor.alliances.stakeholders.domain.Approach.Contact;
import org.corridor.alliances.stakeholders.domain.Approach.Document;
import org.corridor.alliances.stakeholders.domain.Approach.Kept;
import org.corridor.alliances.stakeholders.domain.Approach.Obligation;
import org.corridor.alliances.stakeholders.domain.Approach.Plan;
import org.corridor.alliances.stakeholders.domain.Approach.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How stakeholders are approached. */
@Repository
class ApproachTable {

  private final JdbcClient jdbc;

  ApproachTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Approach read(StakeholderId id) {
    Optional<Approach> plan =
        jdbc.sql("select * from alliances.approach where stakeholder = :id")
            .param("id", id.value())
            .query(
                (row, number) ->
                    new Approach(plan(row), row.getInt("revision"), List.of(), List.of()))
            .optional();
    return new Approach(
        plan.map(Approach::plan).orElse(Plan.NONE),
        plan.map(Approach::revision).orElse(0),
        contacts(id),
        obligations(id));
  }

  void save(Seat by, StakeholderId id, Plan plan, Instant now) {
    Document document = plan.document();
    jdbc.sql(
            """
            insert into alliances.approach values (:id, :asked, :offered, :form, :document, :signed,
              :next, :afterwards, 1, :seat, :at)
            on conflict (stakeholder) do update set asked = excluded.asked,
              offered = excluded.offered, form = excluded.form, document = excluded.document,
              signed_on = excluded.signed_on, next_on = excluded.next_on,
              afterwards = excluded.afterwards, revision = approach.revision + 1,
              seat = excluded.seat, at = excluded.at
            """)
        .param("id", id.value())
        .param("asked", plan.asked())
        .param("offered", plan.offered())
        .param("form", plan.form().name())
        .param("document", document == null ? null : document.name(), java.sql.Types.VARCHAR)
        .param("signed", plan.signedOn(), java.sql.Types.DATE)
        .param("next", plan.nextOn(), java.sql.Types.DATE)
        .param("afterwards", plan.afterwards())
        .param("seat", by.id().value())
        .param("at", Timestamp.from(now))
        .update();
  }

  void add(StakeholderId id, Contact contact, Instant now) {
    jdbc.sql(
            """
            insert into alliances.approach_contact values (:id, :stakeholder, :on, :way, :words,
              :seat, :at) on conflict (id) do nothing
            """)
        .param("id", contact.id())
        .param("stakeholder", id.value())
        .param("on", contact.on())
        .param("way", contact.way().name())
        .param("words", contact.words())
        .param("seat", contact.by().value())
        .param("at", Timestamp.from(now))
        .update();
  }

  void add(StakeholderId id, Obligation obligation) {
    jdbc.sql(
            """
            insert into alliances.approach_obligation values (:id, :stakeholder, :ours, :words, :due,
              :state, :seat, :at) on conflict (id) do nothing
            """)
        .param("id", obligation.id())
        .param("stakeholder", id.value())
        .param("ours", obligation.ours())
        .param("words", obligation.words())
        .param("due", obligation.due(), java.sql.Types.DATE)
        .param("state", obligation.kept().name())
        .param("seat", obligation.by().value())
        .param("at", Timestamp.from(obligation.at()))
        .update();
  }

  void mark(StakeholderId id, UUID obligation, Kept kept) {
    jdbc.sql(
            """
            update alliances.approach_obligation set state = :state
            where stakeholder = :stakeholder and id = :id
            """)
        .param("stakeholder", id.value())
        .param("id", obligation)
        .param("state", kept.name())
        .update();
  }

  private List<Contact> contacts(StakeholderId id) {
    return jdbc.sql(
            """
            select * from alliances.approach_contact where stakeholder = :id
            order by on_day desc, at desc
            """)
        .param("id", id.value())
        .query(
            (row, number) ->
                new Contact(
                    row.getObject("id", UUID.class),
                    row.getObject("on_day", LocalDate.class),
                    Way.valueOf(row.getString("way")),
                    row.getString("words"),
                    new SeatId(row.getObject("seat", UUID.class))))
        .list();
  }

  private List<Obligation> obligations(StakeholderId id) {
    return jdbc.sql(
            """
            select * from alliances.approach_obligation where stakeholder = :id order by at, id
            """)
        .param("id", id.value())
        .query(
            (row, number) ->
                new Obligation(
                    row.getObject("id", UUID.class),
                    row.getBoolean("ours"),
                    row.getString("words"),
                    row.getObject("due_on", LocalDate.class),
                    Kept.valueOf(row.getString("state")),
                    new SeatId(row.getObject("seat", UUID.class)),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  private static Plan plan(ResultSet row) throws SQLException {
    @Nullable String document = row.getString("document");
    return new Plan(
        row.getString("asked"),
        row.getString("offered"),
        Collaboration.valueOf(row.getString("form")),
        document == null ? null : Document.valueOf(document),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("next_on", LocalDate.class),
        row.getString("afterwards"));
  }
}
