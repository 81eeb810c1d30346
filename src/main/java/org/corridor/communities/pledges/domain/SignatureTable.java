package org.corridor.communities.pledges.domain;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.pledges.PledgeId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who signed what, in PostgreSQL. */
@Repository
class SignatureTable {

  private final JdbcClient jdbc;

  SignatureTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In the order in which they were given, withdrawn ones too. */
  List<Signature> of(PledgeId pledge) {
    return jdbc.sql("select * from communities.pledge_signature where pledge = :id order by id")
        .param("id", pledge.value())
        .query(SignatureTable::signature)
        .list();
  }

  /** The one of this person that stands for the highest version. */
  Optional<Signature> standing(PledgeId pledge, PersonId person) {
    return jdbc.sql(
            """
            select * from communities.pledge_signature
            where pledge = :id and person = :person and withdrawn_at is null
            order by version desc limit 1
            """)
        .param("id", pledge.value())
        .param("person", person.value())
        .query(SignatureTable::signature)
        .optional();
  }

  void add(PledgeId pledge, int version, int entry, PersonId person, Instant at) {
    jdbc.sql(
            """
            insert into communities.pledge_signature (pledge, version, entry, person, at)
            values (:pledge, :version, :entry, :person, :at)
            """)
        .param("pledge", pledge.value())
        .param("version", version)
        .param("entry", entry)
        .param("person", person.value())
        .param("at", Timestamp.from(at))
        .update();
  }

  void withdraw(long signature, Instant at) {
    jdbc.sql("update communities.pledge_signature set withdrawn_at = :at where id = :id")
        .param("at", Timestamp.from(at))
        .param("id", signature)
        .update();
  }

  void report(long signature, Outcome outcome, int entry) {
    jdbc.sql(
            """
            update communities.pledge_signature set outcome = :outcome, outcome_entry = :entry
            where id = :id
            """)
        .param("outcome", outcome.name())
        .param("entry", entry)
        .param("id", signature)
        .update();
  }

  /**
   * A signature whose signer is to be reminded.
   *
   * @param step 1 before the day, 2 soon after it, 3 later
   */
  record Due(long signature, PledgeId pledge, PersonId person, String title, int step) {}

  /**
   * Those of which nothing was heard, with the last step that is due by now; who signed a later
   * version is asked about that one.
   */
  List<Due> due(LocalDate today, int before, int after, int late) {
    return jdbc.sql(
            """
            select s.id, s.pledge, s.person, v.title,
              case when :today >= v.due + :late then 3 when :today >= v.due + :after then 2 else 1 end step
            from communities.pledge_signature s
              join communities.pledge_version v on v.pledge = s.pledge and v.number = s.version
              join communities.pledge p on p.id = s.pledge and not p.hidden
            where s.withdrawn_at is null and s.outcome is null and s.person is not null
              and v.due is not null and :today >= v.due - :before
              and s.reminded < case when :today >= v.due + :late then 3
                when :today >= v.due + :after then 2 else 1 end
              and not exists (select 1 from communities.pledge_signature l where l.pledge = s.pledge
                and l.person = s.person and l.withdrawn_at is null and l.version > s.version)
            order by s.id limit 1000 for update of s skip locked
            """)
        .param("today", Date.valueOf(today))
        .param("before", before)
        .param("after", after)
        .param("late", late)
        .query(
            (row, number) ->
                new Due(
                    row.getLong("id"),
                    new PledgeId(row.getObject("pledge", UUID.class)),
                    new PersonId(row.getObject("person", UUID.class)),
                    row.getString("title"),
                    row.getInt("step")))
        .list();
  }

  /** What somebody signed of which nothing was heard. */
  record Open(PledgeId pledge, String title, LocalDate by) {}

  /** The latest version that the person signed of each pledge with a day; those due first. */
  List<Open> open(PersonId person) {
    return jdbc.sql(
            """
            select s.pledge, v.title, v.due from communities.pledge_signature s
              join communities.pledge_version v on v.pledge = s.pledge and v.number = s.version
              join communities.pledge p on p.id = s.pledge and not p.hidden
            where s.person = :person and s.withdrawn_at is null and s.outcome is null
              and v.due is not null
              and not exists (select 1 from communities.pledge_signature l where l.pledge = s.pledge
                and l.person = s.person and l.withdrawn_at is null and l.version > s.version)
            order by v.due, s.id limit 100
            """)
        .param("person", person.value())
        .query(
            (row, number) ->
                new Open(
                    new PledgeId(row.getObject("pledge", UUID.class)),
                    row.getString("title"),
                    row.getDate("due").toLocalDate()))
        .list();
  }

  void reminded(long signature, int step) {
    jdbc.sql("update communities.pledge_signature set reminded = :step where id = :id")
        .param("step", step)
        .param("id", signature)
        .update();
  }

  /** What came of the signatures that stand for the latest version of each of these. */
  Counts counts(Collection<UUID> pledges) {
    return jdbc.sql(
            """
            select count(distinct s.pledge) pledges, count(*) signatures,
              count(*) filter (where s.outcome = 'KEPT') kept,
              count(*) filter (where s.outcome = 'CHANGED') altered,
              count(*) filter (where s.outcome = 'DROPPED') dropped
            from communities.pledge_signature s join communities.pledge p
              on p.id = s.pledge and p.version = s.version
            where s.pledge = any (:ids) and s.withdrawn_at is null
            """)
        .param("ids", pledges.toArray(UUID[]::new))
        .query(
            (row, number) ->
                new Counts(
                    row.getInt("pledges"),
                    row.getInt("signatures"),
                    row.getInt("kept"),
                    row.getInt("altered"),
                    row.getInt("dropped")))
        .single();
  }

  List<Signature> by(PersonId person) {
    return jdbc.sql("select * from communities.pledge_signature where person = :id order by id")
        .param("id", person.value())
        .query(SignatureTable::signature)
        .list();
  }

  List<PledgeId> signedBy(PersonId person) {
    return jdbc.sql(
            "select distinct pledge from communities.pledge_signature where person = :id order by 1")
        .param("id", person.value())
        .query((row, number) -> new PledgeId(row.getObject(1, UUID.class)))
        .list();
  }

  void forget(PersonId person) {
    jdbc.sql("update communities.pledge_signature set person = null where person = :id")
        .param("id", person.value())
        .update();
  }

  private static Signature signature(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    Timestamp withdrawn = row.getTimestamp("withdrawn_at");
    String outcome = row.getString("outcome");
    return new Signature(
        row.getLong("id"),
        row.getInt("version"),
        row.getInt("entry"),
        person == null ? null : new PersonId(person),
        row.getTimestamp("at").toInstant(),
        withdrawn == null ? null : withdrawn.toInstant(),
        outcome == null ? null : Outcome.valueOf(outcome),
        row.getInt("outcome_entry"));
  }
}
