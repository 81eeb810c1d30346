package org.corridor.alliances.agreements.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.alliances.agreements.domain.Agreement.Version;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements with their clauses and versions, in PostgreSQL. Signatures are {@link Signatures}. */
@Repository
class AgreementTable {

  private final JdbcClient jdbc;
  private final Signatures signatures;
  private final Clock clock;

  AgreementTable(JdbcClient jdbc, Signatures signatures, Clock clock) {
    this.jdbc = jdbc;
    this.signatures = signatures;
    this.clock = clock;
  }

  /** Those the seat may read, the newest first. */
  List<Agreement> readBy(Seat seat) {
    return jdbc.sql(
            """
            select * from alliances.agreement a where partnership = :partnership and (
              kind = 'MEMORANDUM'
              or exists (select 1 from alliances.agreement_party p
                where p.agreement = a.id and p.partner = :partner)
              or exists (select 1 from alliances.agreement_version v
                where v.agreement = a.id and :partner = any (v.parties)))
            order by made_at desc, id
            """)
        .param("partnership", seat.partnership().value())
        .param("partner", seat.partner() == null ? null : seat.partner().value(), Types.OTHER)
        .query(this::agreement)
        .list();
  }

  List<Agreement> of(PartnershipId partnership) {
    return jdbc.sql("select * from alliances.agreement where partnership = :partnership")
        .param("partnership", partnership.value())
        .query(this::agreement)
        .list();
  }

  /** Empty for whoever may not read it. */
  Optional<Agreement> find(AgreementId id, Seat seat) {
    return query("select * from alliances.agreement where id = :id", id, seat);
  }

  /** The same, kept from others until the transaction ends. */
  Optional<Agreement> lock(AgreementId id, Seat seat) {
    return query("select * from alliances.agreement where id = :id for update", id, seat);
  }

  private Optional<Agreement> query(String sql, AgreementId id, Seat seat) {
    return jdbc.sql(sql)
        .param("id", id.value())
        .query(this::agreement)
        .optional()
        .filter(one -> one.partnership().equals(seat.partnership()) && one.isReadBy(seat));
  }

  Optional<AgreementId> begunWith(UUID ticket) {
    return jdbc.sql("select id from alliances.agreement where ticket = :ticket")
        .param("ticket", ticket)
        .query((row, number) -> new AgreementId(row.getObject("id", UUID.class)))
        .optional();
  }

  void add(Agreement agreement, UUID ticket) {
    Terms terms = agreement.terms();
    jdbc.sql(
            """
            insert into alliances.agreement (id, partnership, ticket, kind, title, written,
              notice_days, report_months, visits, mediator, made_at)
            values (:id, :partnership, :ticket, :kind, :title, :written, :notice, :report, :visits,
              :mediator, :now)
            """)
        .param("id", agreement.id().value())
        .param("partnership", agreement.partnership().value())
        .param("ticket", ticket)
        .param("kind", agreement.kind().name())
        .param("title", terms.title())
        .param("written", terms.written().code())
        .param("notice", terms.noticeDays())
        .param("report", terms.reportMonths())
        .param("visits", terms.visits())
        .param("mediator", terms.mediator())
        .param("now", now())
        .update();
    save(agreement);
  }

  /** Writes terms and clauses, and counts the revision up. It must be new or locked. */
  void save(Agreement agreement) {
    Terms terms = agreement.terms();
    PartnerId lead = terms.lead();
    jdbc.sql(
            """
            update alliances.agreement set title = :title, written = :written, lead = :lead,
              starts = :starts, ends = :ends, notice_days = :notice, report_months = :report,
              visits = :visits, mediator = :mediator, revision = revision + 1 where id = :id
            """)
        .param("id", agreement.id().value())
        .param("title", terms.title())
        .param("written", terms.written().code())
        .param("lead", lead == null ? null : lead.value(), Types.OTHER)
        .param("starts", terms.starts(), Types.DATE)
        .param("ends", terms.ends(), Types.DATE)
        .param("notice", terms.noticeDays())
        .param("report", terms.reportMonths())
        .param("visits", terms.visits())
        .param("mediator", terms.mediator())
        .update();
    saveShares(agreement);
    for (int i = 0; i < agreement.clauses().size(); i++) {
      Clause clause = agreement.clauses().get(i);
      jdbc.sql(
              """
              insert into alliances.agreement_clause (id, agreement, number, library, taken_out)
              values (:id, :agreement, :number, :library, :out)
              on conflict (id) do update set number = excluded.number, taken_out = excluded.taken_out
              """)
          .param("id", clause.id())
          .param("agreement", agreement.id().value())
          .param("number", i)
          .param("library", clause.library(), Types.VARCHAR)
          .param("out", clause.takenOut())
          .update();
    }
  }

  private void saveShares(Agreement agreement) {
    jdbc.sql("delete from alliances.agreement_party where agreement = :agreement")
        .param("agreement", agreement.id().value())
        .update();
    List<Terms.Share> shares = agreement.terms().shares();
    for (int i = 0; i < shares.size(); i++) {
      Terms.Share share = shares.get(i);
      jdbc.sql(
              """
              insert into alliances.agreement_party (agreement, partner, number, does, brings, percent)
              values (:agreement, :partner, :number, :does, :brings, :percent)
              """)
          .param("agreement", agreement.id().value())
          .param("partner", share.partner().value())
          .param("number", i)
          .param("does", share.does())
          .param("brings", share.brings())
          .param("percent", share.percent(), Types.NUMERIC)
          .update();
    }
  }

  void add(Agreement agreement, Version version, String content) {
    jdbc.sql(
            """
            insert into alliances.agreement_version (agreement, number, parties, content, sha256, seat, at)
            values (:agreement, :number, :parties::uuid[], :content, :sha256, :seat, :at)
            """)
        .param("agreement", agreement.id().value())
        .param("number", version.number())
        .param("parties", version.parties().stream().map(Object::toString).toArray(String[]::new))
        .param("content", content)
        .param("sha256", version.sha256())
        .param("seat", version.by().value())
        .param("at", Timestamp.from(version.at()))
        .update();
  }

  /** What was frozen, as it was hashed. */
  String content(AgreementId agreement, int version) {
    return jdbc.sql(
            """
            select content from alliances.agreement_version
            where agreement = :agreement and number = :number
            """)
        .param("agreement", agreement.value())
        .param("number", version)
        .query(String.class)
        .single();
  }

  private Agreement agreement(ResultSet row, int number) throws SQLException {
    AgreementId id = new AgreementId(row.getObject("id", UUID.class));
    return new Agreement(
        id,
        new PartnershipId(row.getObject("partnership", UUID.class)),
        AgreementKind.valueOf(row.getString("kind")),
        terms(row, shares(id)),
        clauses(id),
        row.getInt("revision"),
        versions(id),
        signatures.of(id),
        signatures.withdrawals(id));
  }

  private static Terms terms(ResultSet row, List<Terms.Share> shares) throws SQLException {
    UUID lead = row.getObject("lead", UUID.class);
    return new Terms(
        row.getString("title"),
        Language.of(row.getString("written")).orElse(Language.EN),
        lead == null ? null : new PartnerId(lead),
        day(row, "starts"),
        day(row, "ends"),
        row.getInt("notice_days"),
        row.getInt("report_months"),
        row.getInt("visits"),
        row.getString("mediator"),
        shares);
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private List<Terms.Share> shares(AgreementId id) {
    return jdbc.sql("select * from alliances.agreement_party where agreement = :id order by number")
        .param("id", id.value())
        .query(
            (row, number) ->
                new Terms.Share(
                    new PartnerId(row.getObject("partner", UUID.class)),
                    row.getString("does"),
                    row.getString("brings"),
                    row.getBigDecimal("percent")))
        .list();
  }

  private List<Clause> clauses(AgreementId id) {
    return jdbc.sql(
            "select * from alliances.agreement_clause where agreement = :id order by number, id")
        .param("id", id.value())
        .query(
            (row, number) ->
                new Clause(
                    row.getObject("id", UUID.class),
                    row.getString("library"),
                    row.getBoolean("taken_out")))
        .list();
  }

  private List<Version> versions(AgreementId id) {
    return jdbc.sql(
            """
            select number, parties, sha256, seat, at from alliances.agreement_version
            where agreement = :id order by number
            """)
        .param("id", id.value())
        .query(
            (row, number) ->
                new Version(
                    row.getInt("number"),
                    parties(row.getArray("parties")),
                    row.getString("sha256"),
                    new SeatId(row.getObject("seat", UUID.class)),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  private static List<PartnerId> parties(Array array) throws SQLException {
    return Stream.of((UUID[]) array.getArray()).map(PartnerId::new).toList();
  }

  Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private Timestamp now() {
    return Timestamp.from(instant());
  }
}
