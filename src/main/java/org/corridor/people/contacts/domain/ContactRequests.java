package org.corridor.people.contacts.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.PersonId;
import org.corridor.people.contacts.domain.ContactRequest.Aside;
import org.corridor.people.contacts.domain.ContactRequest.Report;
import org.corridor.people.contacts.domain.PastAsks.Past;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All requests to be put in touch, in PostgreSQL. */
@Repository
class ContactRequests {

  private static final String SELECT = "select r.* from people.contact_request r ";

  /** Nobody comes across somebody whose account is closed; who is erased has left. */
  private static final String ASKER_IS_HERE_OR_LEFT =
      " and (r.asker is null or r.asker not in (select person from people.closing)) ";

  private final JdbcClient jdbc;

  ContactRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Until the transaction ends the person asks nothing elsewhere. To be taken first. */
  void lockAsker(PersonId asker) {
    lock("asker " + asker);
  }

  /** Until the transaction ends nobody asks the addressee, blocks in its name or erases it. */
  void lockAddressee(String kind, UUID id) {
    lock("addressee " + kind + " " + id);
  }

  private void lock(String what) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('people.contact ' || :what, 0))")
        .param("what", what)
        .query(rs -> {});
  }

  void add(ContactRequest request) {
    jdbc.sql(
            """
            insert into people.contact_request
              (id, asker, kind, addressee, words, language, asked_at, state, changed_at, aside)
            values (:id, :asker, :kind, :addressee, :words, :language, :asked, :state, :changed, :aside)
            """)
        .param("id", request.id())
        .param("asker", value(request.asker()))
        .param("kind", request.kind())
        .param("addressee", request.addressee())
        .param("words", request.words())
        .param("language", request.language().code())
        .param("asked", Timestamp.from(request.asked()))
        .param("state", request.state().code())
        .param("changed", Timestamp.from(request.changed()))
        .param("aside", code(request.aside()))
        .update();
  }

  /** Writes what became of it. It must be locked. */
  void save(ContactRequest request) {
    Report report = request.report();
    jdbc.sql(
            """
            update people.contact_request set state = :state, changed_at = :changed, aside = :aside,
              answerer = :answerer, answer = :answer, reach = :reach, reporter = :reporter,
              reported_at = :reported, report = :report, judged = :judged
            where id = :id
            """)
        .param("id", request.id())
        .param("state", request.state().code())
        .param("changed", Timestamp.from(request.changed()))
        .param("aside", code(request.aside()))
        .param("answerer", value(request.answerer()), Types.OTHER)
        .param("answer", request.answer())
        .param("reach", request.reach())
        .param("reporter", report == null ? null : value(report.by()), Types.OTHER)
        .param("reported", report == null ? null : Timestamp.from(report.at()), Types.TIMESTAMP)
        .param("report", report == null ? "" : report.why())
        .param("judged", request.judged())
        .update();
  }

  Optional<ContactRequest> find(UUID id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id)
        .query(ContactRequests::request)
        .optional();
  }

  /** Waits for whoever changes it too. */
  Optional<ContactRequest> lock(UUID id) {
    return jdbc.sql(SELECT + "where id = :id for update")
        .param("id", id)
        .query(ContactRequests::request)
        .optional();
  }

  /** False for somebody whose account is closed or gone. */
  boolean isHere(PersonId person) {
    return jdbc.sql(
            """
            select exists (select 1 from people.person p where p.id = :person
              and p.id not in (select person from people.closing))
            """)
        .param("person", person.value())
        .query(Boolean.class)
        .single();
  }

  /** All that the person asked, the latest first. */
  List<ContactRequest> askedBy(PersonId person, int most) {
    return jdbc.sql(SELECT + "where r.asker = :person order by r.asked_at desc, r.id limit :most")
        .param("person", person.value())
        .param("most", most)
        .query(ContactRequests::request)
        .list();
  }

  /** What came to these addressees, the latest first; without what they blocked. */
  List<ContactRequest> askedOf(String kind, Collection<UUID> addressees, int most) {
    return jdbc.sql(
            SELECT
                + "where r.kind = :kind and r.addressee = any (:ids)"
                + ASKER_IS_HERE_OR_LEFT
                + "and r.aside <> 'blocked' order by r.asked_at desc, r.id limit :most")
        .param("kind", kind)
        .param("ids", addressees.toArray(UUID[]::new))
        .param("most", most)
        .query(ContactRequests::request)
        .list();
  }

  /** Everything that came to the addressee or that the person answered, for them alone. */
  List<ContactRequest> heldOf(PersonId person) {
    return jdbc.sql(
            SELECT
                + """
                where r.kind = 'person' and r.addressee = :person or r.answerer = :person
                  or r.reporter = :person
                order by r.asked_at
                """)
        .param("person", person.value())
        .query(ContactRequests::request)
        .list();
  }

  /** The requests of this asker to these addressees that can still be blocked or unblocked. */
  List<ContactRequest> lockOpen(PersonId asker, String kind, Collection<UUID> addressees) {
    return jdbc.sql(
            SELECT
                + """
                where r.asker = :asker and r.kind = :kind and r.addressee = any (:ids)
                  and r.state in ('waiting', 'accepted') order by r.id for update
                """)
        .param("asker", asker.value())
        .param("kind", kind)
        .param("ids", addressees.toArray(UUID[]::new))
        .query(ContactRequests::request)
        .list();
  }

  /** What counts for the limits of who asks; empty for somebody without an account. */
  Optional<PastAsks> past(PersonId asker, Instant now) {
    return jdbc.sql("select registered_at from people.person where id = :asker")
        .param("asker", asker.value())
        .query((row, number) -> row.getTimestamp("registered_at").toInstant())
        .optional()
        .map(registered -> new PastAsks(registered, counting(asker, now)));
  }

  private List<Past> counting(PersonId asker, Instant now) {
    Instant since = now.minus(AskingPolicy.PEACE.plus(Duration.ofDays(1)));
    return jdbc.sql(
            SELECT
                + """
                where r.asker = :asker and r.addressee is not null
                  and (r.state in ('waiting', 'accepted') or r.asked_at > :since or r.changed_at > :since)
                """)
        .param("asker", asker.value())
        .param("since", Timestamp.from(since))
        .query(
            (row, number) ->
                new Past(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getObject("addressee", UUID.class),
                    ContactState.of(row.getString("state")),
                    row.getTimestamp("asked_at").toInstant(),
                    row.getTimestamp("changed_at").toInstant(),
                    row.getString("words")))
        .list();
  }

  /** What waits for a steward, the oldest first. */
  List<ContactRequest> reported() {
    return jdbc.sql(SELECT + "where r.reported_at is not null order by r.reported_at")
        .query(ContactRequests::request)
        .list();
  }

  int countSince(PersonId asker, Instant since) {
    return jdbc.sql(
            "select count(*) from people.contact_request where asker = :asker and asked_at > :since")
        .param("asker", asker.value())
        .param("since", Timestamp.from(since))
        .query(Integer.class)
        .single();
  }

  /** What was asked before this moment and has no answer ends without one. */
  void lapse(Instant askedBefore, Instant now) {
    jdbc.sql(
            """
            update people.contact_request set state = 'unanswered', changed_at = :now
            where state = 'waiting' and asked_at <= :before
            """)
        .param("before", Timestamp.from(askedBefore))
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Whatever the asker still waits for ends without an answer. */
  void lapse(PersonId asker, Instant now) {
    jdbc.sql(
            """
            update people.contact_request set state = 'unanswered', changed_at = :now
            where state = 'waiting' and asker = :asker
            """)
        .param("asker", asker.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** What came to its end before; a report waits for its steward first. */
  void removeClosedBefore(Instant moment) {
    jdbc.sql(
            """
            delete from people.contact_request
            where state not in ('waiting', 'accepted') and changed_at < :before and reported_at is null
            """)
        .param("before", Timestamp.from(moment))
        .update();
  }

  /** Takes the person out of all; what is left says that somebody has left. */
  void forget(PersonId person, Instant now) {
    forget("asker = :person", "asker = null, words = '', answer = ''", person, now);
    forget(
        "kind = 'person' and addressee = :person",
        "addressee = null, words = '', answerer = null, answer = ''",
        person,
        now);
    forget("answerer = :person", "answerer = null, answer = ''", person, now);
    jdbc.sql(
            """
            update people.contact_request set reporter = null, reported_at = null, report = ''
            where reporter = :person
            """)
        .param("person", person.value())
        .update();
    jdbc.sql("delete from people.contact_request where asker is null and addressee is null")
        .update();
  }

  private void forget(String whose, String what, PersonId person, Instant now) {
    jdbc.sql(
            "update people.contact_request set "
                + what
                + """
                , reach = '', reporter = null, reported_at = null, report = '', changed_at = :now,
                state = case state when 'waiting' then 'unanswered' when 'accepted' then 'ended'
                  else state end
                where\s"""
                + whose)
        .param("person", person.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static String code(Aside aside) {
    return aside.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  private static ContactRequest request(ResultSet row, int number) throws SQLException {
    Timestamp reported = row.getTimestamp("reported_at");
    return new ContactRequest(
        row.getObject("id", UUID.class),
        person(row, "asker"),
        row.getString("kind"),
        row.getObject("addressee", UUID.class),
        row.getString("words"),
        Language.of(row.getString("language")).orElse(Language.EN),
        row.getTimestamp("asked_at").toInstant(),
        ContactState.of(row.getString("state")),
        row.getTimestamp("changed_at").toInstant(),
        Aside.valueOf(row.getString("aside").toUpperCase(Locale.ROOT)),
        person(row, "answerer"),
        row.getString("answer"),
        row.getString("reach"),
        reported == null
            ? null
            : new Report(person(row, "reporter"), reported.toInstant(), row.getString("report")),
        row.getBoolean("judged"));
  }
}
