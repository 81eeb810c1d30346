package org.corridor.people.organisations.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a steward's decision, in PostgreSQL. A decision removes it. */
@Repository
class Requests {

  private static final String SELECT =
      """
      select id, people.organisation_now(organisation) as organisation, person, kind, who, proof,
        asked_at
      from people.organisation_request
      """;

  private final JdbcClient jdbc;

  Requests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds it, or replaces what the same person asked before. */
  void put(Request request) {
    jdbc.sql(
            """
            insert into people.organisation_request
              (id, organisation, person, kind, who, proof, asked_at)
            values (:id, :organisation, :person, :kind, :who, :proof, :asked)
            on conflict (organisation, person, kind) do update set who = excluded.who,
              proof = excluded.proof
            """)
        .param("id", request.id())
        .param("organisation", request.organisation().value())
        .param("person", request.person().value())
        .param("kind", request.kind().code())
        .param("who", request.who())
        .param("proof", request.proof())
        .param("asked", Timestamp.from(request.asked()))
        .update();
  }

  Optional<Request> find(UUID id) {
    return jdbc.sql(SELECT + "where id = :id").param("id", id).query(Requests::request).optional();
  }

  /** Waits for whoever decides it too. */
  Optional<Request> lock(UUID id) {
    return jdbc.sql(SELECT + "where id = :id for update")
        .param("id", id)
        .query(Requests::request)
        .optional();
  }

  Optional<Request> of(PersonId person, OrganisationId organisation, Request.Kind kind) {
    return jdbc.sql(
            SELECT
                + """
                where person = :person and kind = :kind
                  and people.organisation_now(organisation) = :organisation limit 1
                """)
        .param("person", person.value())
        .param("organisation", organisation.value())
        .param("kind", kind.code())
        .query(Requests::request)
        .optional();
  }

  List<Request> of(PersonId person) {
    return jdbc.sql(SELECT + "where person = :person order by asked_at")
        .param("person", person.value())
        .query(Requests::request)
        .list();
  }

  List<Request> all() {
    return jdbc.sql(SELECT + "order by asked_at").query(Requests::request).list();
  }

  void remove(UUID id) {
    jdbc.sql("delete from people.organisation_request where id = :id").param("id", id).update();
  }

  /** What the person asked of the organisation, whichever kind; for who no longer belongs to it. */
  void remove(PersonId person) {
    jdbc.sql("delete from people.organisation_request where person = :person")
        .param("person", person.value())
        .update();
  }

  private static Request request(ResultSet row, int number) throws SQLException {
    return new Request(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        Request.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        row.getString("who"),
        row.getString("proof"),
        row.getTimestamp("asked_at").toInstant());
  }
}
