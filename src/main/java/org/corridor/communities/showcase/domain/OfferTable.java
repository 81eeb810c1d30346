package org.corridor.communities.showcase.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.corridor.communities.CircleId;
import org.corridor.communities.showcase.ShowcaseId;
import org.corridor.communities.showcase.domain.SupportOffer.State;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is offered for needs, in PostgreSQL. */
@Repository
class OfferTable {

  private final JdbcClient jdbc;

  OfferTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @return false where it was there already
   */
  boolean add(SupportOffer one, PersonId person) {
    return jdbc.sql(
                """
                insert into communities.support_offer (id, project, need, person, circle, quantity,
                  words, contact, byname, state, answer, at, changed_at)
                values (:id, :project, :need, :person, :circle, :quantity, :words, :contact, :byname,
                  :state, '', :at, :at)
                on conflict (id) do nothing
                """)
            .param("id", one.id())
            .param("project", one.project().value())
            .param("need", one.need())
            .param("person", person.value())
            .param("circle", one.circle() == null ? null : one.circle().value(), Types.OTHER)
            .param("quantity", one.quantity(), Types.NUMERIC)
            .param("words", one.words())
            .param("contact", one.contact())
            .param("byname", one.byname())
            .param("state", one.state().name())
            .param("at", Timestamp.from(one.at()))
            .update()
        > 0;
  }

  void save(SupportOffer one, Instant now) {
    jdbc.sql(
            """
            update communities.support_offer set state = :state, answer = :answer, changed_at = :now
            where id = :id
            """)
        .param("id", one.id())
        .param("state", one.state().name())
        .param("answer", one.answer())
        .param("now", Timestamp.from(now))
        .update();
  }

  Optional<SupportOffer> lock(UUID id) {
    return jdbc.sql("select * from communities.support_offer where id = :id for update")
        .param("id", id)
        .query(OfferTable::offer)
        .optional();
  }

  List<SupportOffer> of(ShowcaseId project) {
    return jdbc.sql("select * from communities.support_offer where project = :id order by at, id")
        .param("id", project.value())
        .query(OfferTable::offer)
        .list();
  }

  List<SupportOffer> of(PersonId person) {
    return jdbc.sql(
            "select * from communities.support_offer where person = :id order by at desc, id")
        .param("id", person.value())
        .query(OfferTable::offer)
        .list();
  }

  /** Projects that the organisation let a circle support, the latest first. */
  List<UUID> projectsOf(CircleId circle, int most) {
    return jdbc.sql(
            """
            select project from communities.support_offer
            where circle = :circle and state in ('ACCEPTED', 'GIVEN')
            group by project order by max(changed_at) desc limit :most
            """)
        .param("circle", circle.value())
        .param("most", most)
        .query(UUID.class)
        .list();
  }

  /** Needs for which something was offered. */
  Set<UUID> taken(ShowcaseId project) {
    return jdbc.sql("select distinct need from communities.support_offer where project = :id")
        .param("id", project.value())
        .query(UUID.class)
        .set();
  }

  /** What was promised or given stays as a number; the rest goes with who offered it. */
  void forget(PersonId person) {
    jdbc.sql(
            """
            delete from communities.support_offer
            where person = :id and state not in ('ACCEPTED', 'GIVEN')
            """)
        .param("id", person.value())
        .update();
    jdbc.sql(
            """
            update communities.support_offer
            set person = null, words = '', contact = '', byname = '', answer = ''
            where person = :id
            """)
        .param("id", person.value())
        .update();
  }

  private static SupportOffer offer(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("person", UUID.class);
    UUID circle = row.getObject("circle", UUID.class);
    return new SupportOffer(
        row.getObject("id", UUID.class),
        new ShowcaseId(row.getObject("project", UUID.class)),
        row.getObject("need", UUID.class),
        person == null ? null : new PersonId(person),
        circle == null ? null : new CircleId(circle),
        row.getBigDecimal("quantity"),
        row.getString("words"),
        row.getString("contact"),
        row.getString("byname"),
        State.valueOf(row.getString("state")),
        row.getString("answer"),
        row.getTimestamp("at").toInstant());
  }
}
