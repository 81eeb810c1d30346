package org.corridor.capacities.asks.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.AskState;
import org.corridor.capacities.asks.AskTerms;
import org.corridor.capacities.asks.AskTerms.Pay;
import org.corridor.capacities.roster.EntryId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** All asks, in PostgreSQL. */
@Repository
class AskTable {

  private static final String SELECT = "select * from capacities.ask ";

  private final JdbcClient jdbc;

  AskTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Until the transaction ends nobody else asks for this organisation. */
  void lock(OrganisationId organisation) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('capacities.ask ' || :id, 0))")
        .param("id", organisation.toString())
        .query(rs -> {});
  }

  void add(Ask ask) {
    write(
        ask,
        """
        insert into capacities.ask (id, kind, errand, entry, organisation, asker, asker_name,
          asker_reach, person, person_name, person_reach, what, starts, ends, place, how_long, pay,
          covered, data_use, written, revision, percent, state, asked_at, changed_at, delivered_at,
          reason, answer, outcome, outcome_why, reported_at, report)
        values (:id, :kind, :errand, :entry, :organisation, :asker, :askerName, :askerReach, :person,
          :personName, :personReach, :what, :starts, :ends, :place, :howLong, :pay, :covered,
          :dataUse, :written, :revision, :percent, :state, :asked, :changed, :delivered, :reason,
          :answer, :outcome, :outcomeWhy, :reported, :report)
        """);
  }

  /** Writes what became of it. It must be locked. */
  void save(Ask ask) {
    write(
        ask,
        """
        update capacities.ask set asker = :asker, asker_name = :askerName, asker_reach = :askerReach,
          person = :person, person_name = :personName, person_reach = :personReach, what = :what,
          starts = :starts, ends = :ends, place = :place, how_long = :howLong, pay = :pay,
          covered = :covered, data_use = :dataUse, written = :written, revision = :revision,
          state = :state, changed_at = :changed, delivered_at = :delivered, reason = :reason,
          answer = :answer, outcome = :outcome, outcome_why = :outcomeWhy, reported_at = :reported,
          report = :report
        where id = :id and kind = :kind and errand = :errand and entry = :entry
          and organisation = :organisation and asked_at = :asked
          and percent is not distinct from :percent
        """);
  }

  private void write(Ask ask, String sql) {
    AskTerms terms = ask.terms();
    StatementSpec statement =
        jdbc.sql(sql)
            .param("id", ask.id().value())
            .param("kind", ask.kind())
            .param("errand", ask.errand())
            .param("entry", ask.entry().value())
            .param("organisation", ask.organisation().value())
            .param("asker", value(ask.asker()), Types.OTHER)
            .param("askerName", ask.askerName())
            .param("askerReach", ask.askerReach())
            .param("person", value(ask.person()), Types.OTHER)
            .param("personName", ask.personName())
            .param("personReach", ask.personReach());
    terms(statement, terms)
        .param("revision", ask.revision())
        .param("percent", ask.percent(), Types.INTEGER)
        .param("state", ask.state().name())
        .param("asked", Timestamp.from(ask.asked()))
        .param("changed", Timestamp.from(ask.changed()))
        .param("delivered", timestamp(ask.delivered()), Types.TIMESTAMP)
        .param("reason", name(ask.reason()), Types.VARCHAR)
        .param("answer", ask.answer())
        .param("outcome", name(ask.outcome()), Types.VARCHAR)
        .param("outcomeWhy", ask.outcomeWhy())
        .param("reported", timestamp(ask.reported()), Types.TIMESTAMP)
        .param("report", ask.report())
        .update();
  }

  private static StatementSpec terms(StatementSpec statement, AskTerms terms) {
    return statement
        .param("what", terms.what())
        .param("starts", date(terms.from()), Types.DATE)
        .param("ends", date(terms.until()), Types.DATE)
        .param("place", terms.where())
        .param("howLong", terms.howLong())
        .param("pay", terms.pay().name())
        .param("covered", terms.covered())
        .param("dataUse", terms.dataUse())
        .param("written", terms.written().code());
  }

  Optional<Ask> find(AskId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(AskTable::ask)
        .optional();
  }

  /** Waits for whoever changes it too. */
  Optional<Ask> lock(AskId id) {
    return jdbc.sql(SELECT + "where id = :id for update")
        .param("id", id.value())
        .query(AskTable::ask)
        .optional();
  }

  Optional<Ask> find(String kind, UUID errand, EntryId entry) {
    return jdbc.sql(SELECT + "where kind = :kind and errand = :errand and entry = :entry")
        .param("kind", kind)
        .param("errand", errand)
        .param("entry", entry.value())
        .query(AskTable::ask)
        .optional();
  }

  List<Ask> of(String kind, Collection<UUID> errands) {
    return jdbc.sql(
            SELECT + "where kind = :kind and errand = any(:errands) order by asked_at desc, id")
        .param("kind", kind)
        .param("errands", errands.toArray(UUID[]::new))
        .query(AskTable::ask)
        .list();
  }

  /** Those that reached the person, the latest first. */
  List<Ask> askedOf(PersonId person, int most) {
    return jdbc.sql(SELECT + "where person = :person order by asked_at desc, id limit :most")
        .param("person", person.value())
        .param("most", most)
        .query(AskTable::ask)
        .list();
  }

  /** All that the person asked, the latest first. */
  List<Ask> askedBy(PersonId asker) {
    return jdbc.sql(SELECT + "where asker = :asker order by asked_at desc, id")
        .param("asker", asker.value())
        .query(AskTable::ask)
        .list();
  }

  /** What these organisations asked, the latest first. */
  List<Ask> askedFor(Collection<UUID> organisations, int most) {
    return jdbc.sql(
            SELECT + "where organisation = any (:ids) order by asked_at desc, id limit :most")
        .param("ids", organisations.toArray(UUID[]::new))
        .param("most", most)
        .query(AskTable::ask)
        .list();
  }

  /** Those that reached the owner of an entry, the latest first. */
  List<Ask> delivered(EntryId entry) {
    return jdbc.sql(
            SELECT
                + """
                where entry = :entry and person is not null and delivered_at is not null
                order by asked_at desc, id limit 20
                """)
        .param("entry", entry.value())
        .query(AskTable::ask)
        .list();
  }

  List<AskPolicy.Past> past(
      OrganisationId organisation, EntryId entry, PersonId asker, Instant since) {
    return jdbc.sql(
            """
            select entry = :entry as same_entry, asker is not distinct from :asker as same_asker,
              state, asked_at
            from capacities.ask where organisation = :organisation and asked_at > :since
            """)
        .param("organisation", organisation.value())
        .param("entry", entry.value())
        .param("asker", asker.value())
        .param("since", Timestamp.from(since))
        .query(
            (row, number) ->
                new AskPolicy.Past(
                    row.getBoolean("same_entry"),
                    row.getBoolean("same_asker"),
                    AskState.valueOf(row.getString("state")),
                    row.getTimestamp("asked_at").toInstant()))
        .list();
  }

  /** How many wait for the person's answer. */
  int open(PersonId person) {
    return jdbc.sql(
            "select count(*) from capacities.ask where person = :person and state = 'WAITING'")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  /** What waits and has reached nobody, the oldest first. */
  List<AskId> undelivered(Instant askedAfter, int most) {
    return ids(
        "state = 'WAITING' and delivered_at is null and asked_at > :moment order by asked_at limit "
            + most,
        askedAfter);
  }

  /** What waited too long. */
  List<AskId> askedBefore(Instant moment, int most) {
    return ids("state = 'WAITING' and asked_at <= :moment order by asked_at limit " + most, moment);
  }

  /** What reached somebody before the moment, who was reminded so often and no more. */
  List<AskId> toRemind(Instant deliveredBefore, int reminded, int most) {
    return ids(
        "state = 'WAITING' and delivered_at <= :moment and reminded = "
            + reminded
            + " order by delivered_at limit "
            + most,
        deliveredBefore);
  }

  private List<AskId> ids(String which, Instant moment) {
    return jdbc.sql("select id from capacities.ask where " + which)
        .param("moment", Timestamp.from(moment))
        .query((row, number) -> new AskId(row.getObject(1, UUID.class)))
        .list();
  }

  void reminded(AskId id) {
    jdbc.sql("update capacities.ask set reminded = reminded + 1 where id = :id")
        .param("id", id.value())
        .update();
  }

  /** What waits for a steward, the oldest first. */
  List<Ask> reported() {
    return jdbc.sql(SELECT + "where reported_at is not null order by reported_at")
        .query(AskTable::ask)
        .list();
  }

  /** Whatever the organisation still waits for ends without an answer. */
  void lapse(OrganisationId organisation, Instant now) {
    jdbc.sql(
            """
            update capacities.ask set state = 'UNANSWERED', changed_at = :now
            where state = 'WAITING' and organisation = :organisation
            """)
        .param("organisation", organisation.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** What came to its end before, unless a steward has to look at it. */
  void removeClosedBefore(Instant moment) {
    jdbc.sql(
            """
            delete from capacities.ask where state in ('DECLINED', 'WITHDRAWN', 'UNANSWERED')
              and changed_at < :before and reported_at is null
            """)
        .param("before", Timestamp.from(moment))
        .update();
  }

  /** Takes the person out of all; what is left says that somebody has left. */
  void forget(PersonId person) {
    for (String sql :
        List.of(
            "update capacities.ask set asker = null, asker_name = '', asker_reach = '' where asker = :id",
            """
            update capacities.ask set person = null, person_name = '', person_reach = '', answer = '',
              report = '', reported_at = null, outcome_why = ''
            where person = :id
            """)) {
      jdbc.sql(sql).param("id", person.value()).update();
    }
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  private static @Nullable Date date(@Nullable LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp moment = row.getTimestamp(column);
    return moment == null ? null : moment.toInstant();
  }

  private static Ask ask(ResultSet row, int number) throws SQLException {
    String reason = row.getString("reason");
    String outcome = row.getString("outcome");
    return new Ask(
        new AskId(row.getObject("id", UUID.class)),
        row.getString("kind"),
        row.getObject("errand", UUID.class),
        new EntryId(row.getObject("entry", UUID.class)),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        person(row, "asker"),
        row.getString("asker_name"),
        row.getString("asker_reach"),
        person(row, "person"),
        row.getString("person_name"),
        row.getString("person_reach"),
        terms(row),
        row.getInt("revision"),
        row.getObject("percent", Integer.class),
        AskState.valueOf(row.getString("state")),
        row.getTimestamp("asked_at").toInstant(),
        row.getTimestamp("changed_at").toInstant(),
        instant(row, "delivered_at"),
        row.getInt("reminded"),
        reason == null ? null : DeclineReason.valueOf(reason),
        row.getString("answer"),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getString("outcome_why"),
        instant(row, "reported_at"),
        row.getString("report"));
  }

  private static AskTerms terms(ResultSet row) throws SQLException {
    return new AskTerms(
        row.getString("what"),
        row.getObject("starts", LocalDate.class),
        row.getObject("ends", LocalDate.class),
        row.getString("place"),
        row.getString("how_long"),
        Pay.valueOf(row.getString("pay")),
        row.getString("covered"),
        row.getString("data_use"),
        Language.of(row.getString("written")).orElse(Language.EN));
  }
}
