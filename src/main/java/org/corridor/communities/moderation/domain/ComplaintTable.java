package org.corridor.communities.moderation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.moderation.domain.Complaint.State;
import org.corridor.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complaints with who reported and what was done, in PostgreSQL. */
@Repository
class ComplaintTable {

  private final JdbcClient jdbc;

  ComplaintTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a reader said. */
  record Report(
      UUID complaint, @Nullable PersonId person, Reason reason, String words, Instant at) {
    @Override
    public String toString() {
      return "Report";
    }
  }

  List<Complaint> list(String which, Map<String, ?> parameters) {
    return jdbc.sql("select * from communities.complaint " + which)
        .params(parameters)
        .query(ComplaintTable::complaint)
        .list();
  }

  Optional<Complaint> lock(UUID id) {
    return list("where id = :id for update", Map.of("id", id)).stream().findFirst();
  }

  /** The one that runs about it, if any; nobody else opens another meanwhile. */
  Optional<Complaint> running(String kind, String thing) {
    return list(
            """
            where kind = :kind and thing = :thing and state in ('OPEN', 'HIDDEN', 'APPEALED')
            for update
            """,
            Map.of("kind", kind, "thing", thing))
        .stream()
        .findFirst();
  }

  void add(Complaint one) {
    jdbc.sql(
            """
            insert into communities.complaint
              (id, kind, thing, circle, author, state, opened_at, changed_at)
            values (:id, :kind, :thing, :circle, :author, :state, :at, :at)
            on conflict do nothing
            """)
        .param("id", one.id())
        .param("kind", one.kind())
        .param("thing", one.thing())
        .param("circle", one.circle() == null ? null : one.circle().value(), Types.OTHER)
        .param("author", one.author() == null ? null : one.author().value(), Types.OTHER)
        .param("state", one.state().name())
        .param("at", Timestamp.from(one.opened()))
        .update();
  }

  void save(Complaint one) {
    jdbc.sql(
            """
            update communities.complaint
            set state = :state, why = :why, appeal = :appeal, changed_at = :at where id = :id
            """)
        .param("state", one.state().name())
        .param("why", one.why())
        .param("appeal", one.appeal())
        .param("at", Timestamp.from(one.changed()))
        .param("id", one.id())
        .update();
  }

  void report(UUID complaint, PersonId person, Reason reason, String words, Instant now) {
    jdbc.sql(
            """
            insert into communities.report (complaint, person, reason, words, at)
            values (:complaint, :person, :reason, :words, :at) on conflict do nothing
            """)
        .param("complaint", complaint)
        .param("person", person.value())
        .param("reason", reason.name())
        .param("words", words)
        .param("at", Timestamp.from(now))
        .update();
  }

  void note(UUID complaint, String act, String role, PersonId person, String why, Instant now) {
    jdbc.sql(
            """
            insert into communities.moderation_act (complaint, act, role, person, why, at)
            values (:complaint, :act, :role, :person, :why, :at)
            """)
        .param("complaint", complaint)
        .param("act", act)
        .param("role", role)
        .param("person", person.value())
        .param("why", why)
        .param("at", Timestamp.from(now))
        .update();
  }

  List<Report> reports(UUID complaint) {
    return reports("where complaint = :id order by at", complaint);
  }

  List<Report> reportsBy(PersonId person) {
    return reports("where person = :id order by at", person.value());
  }

  private List<Report> reports(String which, UUID id) {
    return jdbc.sql("select * from communities.report " + which)
        .param("id", id)
        .query(
            (row, number) ->
                new Report(
                    row.getObject("complaint", UUID.class),
                    new PersonId(row.getObject("person", UUID.class)),
                    Reason.valueOf(row.getString("reason")),
                    row.getString("words"),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  List<Act> acts(UUID complaint) {
    return acts("where complaint = :id order by id", complaint);
  }

  List<Act> actsBy(PersonId person) {
    return acts("where person = :id order by id", person.value());
  }

  private List<Act> acts(String which, UUID id) {
    return jdbc.sql("select * from communities.moderation_act " + which)
        .param("id", id)
        .query(
            (row, number) ->
                new Act(
                    row.getObject("complaint", UUID.class),
                    row.getString("act"),
                    row.getString("role"),
                    row.getString("why"),
                    row.getTimestamp("at").toInstant()))
        .list();
  }

  void forget(PersonId person) {
    for (String statement :
        List.of(
            "delete from communities.report where person = :person",
            "update communities.moderation_act set person = null, why = '' where person = :person",
            "update communities.complaint set author = null, appeal = '' where author = :person")) {
      jdbc.sql(statement).param("person", person.value()).update();
    }
  }

  private static Complaint complaint(ResultSet row, int number) throws SQLException {
    UUID circle = row.getObject("circle", UUID.class);
    UUID author = row.getObject("author", UUID.class);
    return new Complaint(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getString("thing"),
        circle == null ? null : new CircleId(circle),
        author == null ? null : new PersonId(author),
        State.valueOf(row.getString("state")),
        row.getString("why"),
        row.getString("appeal"),
        row.getTimestamp("opened_at").toInstant(),
        row.getTimestamp("changed_at").toInstant());
  }
}
