package org.corridor.communities.events.after.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.after.domain.Answer.GoesOn;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What remains of events, in PostgreSQL. */
@Repository
class AfterTable {

  private final JdbcClient jdbc;

  AfterTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What somebody said of the others, by registration: whether they knew them before. */
  Map<UUID, Boolean> met(UUID teller) {
    Map<UUID, Boolean> met = new HashMap<>();
    jdbc.sql("select other, knew from communities.event_met where teller = :teller")
        .param("teller", teller)
        .query(
            row -> {
              met.put(row.getObject("other", UUID.class), row.getBoolean("knew"));
            });
    return met;
  }

  /** In place of what was said before. */
  void say(EventId event, UUID teller, Map<UUID, Boolean> met) {
    jdbc.sql("delete from communities.event_met where teller = :teller")
        .param("teller", teller)
        .update();
    met.forEach(
        (other, knew) ->
            jdbc.sql(
                    """
                    insert into communities.event_met (event, teller, other, knew)
                    values (:event, :teller, :other, :knew)
                    """)
                .param("event", event.value())
                .param("teller", teller)
                .param("other", other)
                .param("knew", knew)
                .update());
  }

  /** Pairs of whom one says that they met here, and neither that they knew each other. */
  int newContacts(EventId event) {
    return jdbc.sql(
            """
            select count(*) from (
              select least(teller, other), greatest(teller, other) from communities.event_met
              where event = :event
              group by least(teller, other), greatest(teller, other) having not bool_or(knew)) pairs
            """)
        .param("event", event.value())
        .query(Integer.class)
        .single();
  }

  Optional<Answer> answer(EventId event, PersonId person) {
    return jdbc.sql(
            "select * from communities.event_answer where event = :event and person = :person")
        .param("event", event.value())
        .param("person", person.value())
        .query(
            (row, number) ->
                new Answer(
                    row.getInt("useful"),
                    GoesOn.valueOf(row.getString("goes_on")),
                    row.getString("words")))
        .optional();
  }

  void answer(EventId event, PersonId person, Answer answer, Instant now) {
    jdbc.sql(
            """
            insert into communities.event_answer (id, event, person, useful, goes_on, words, answered_at)
            values (:id, :event, :person, :useful, :goes, :words, :now)
            on conflict (event, person) do update set useful = excluded.useful,
              goes_on = excluded.goes_on, words = excluded.words, answered_at = excluded.answered_at
            """)
        .param("id", UUID.randomUUID())
        .param("event", event.value())
        .param("person", person.value())
        .param("useful", answer.useful())
        .param("goes", answer.goesOn().name())
        .param("words", answer.words())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** In no order that tells who said what. */
  List<Answer> answers(EventId event) {
    return jdbc.sql("select * from communities.event_answer where event = :event order by id")
        .param("event", event.value())
        .query(
            (row, number) ->
                new Answer(
                    row.getInt("useful"),
                    GoesOn.valueOf(row.getString("goes_on")),
                    row.getString("words")))
        .list();
  }

  /** What somebody answered, and of whom they spoke, as it is kept. */
  List<Map<String, Object>> held(PersonId person) {
    List<Map<String, Object>> held = new ArrayList<>();
    jdbc.sql("select * from communities.event_answer where person = :person order by answered_at")
        .param("person", person.value())
        .query(
            row -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("id", row.getString("id"));
              one.put("event", row.getString("event"));
              one.put("person", person.toString());
              one.put("useful", row.getInt("useful"));
              one.put("goesOn", row.getString("goes_on"));
              one.put("words", row.getString("words"));
              one.put("answeredAt", row.getTimestamp("answered_at").toInstant().toString());
              held.add(one);
            });
    jdbc.sql(
            """
            select m.* from communities.event_met m
            join communities.event_registration r on r.id = m.teller where r.person = :person
            """)
        .param("person", person.value())
        .query(
            row -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("event", row.getString("event"));
              one.put("registration", row.getString("teller"));
              one.put("other", row.getString("other"));
              one.put("knewBefore", row.getBoolean("knew"));
              held.add(one);
            });
    return held;
  }

  /** How they marked it stays, for the figures. */
  void forget(PersonId person) {
    jdbc.sql("update communities.event_answer set person = null, words = '' where person = :person")
        .param("person", person.value())
        .update();
  }

  /** Those that ended in that time and whose people were not asked yet; they are noted. */
  List<EventId> toAsk(Instant from, Instant until, Instant now) {
    return jdbc.sql(
            """
            update communities.event set asked_at = :now
            where state = 'PUBLISHED' and asked_at is null and ends between :from and :until
            returning id
            """)
        .param("now", Timestamp.from(now))
        .param("from", Timestamp.from(from))
        .param("until", Timestamp.from(until))
        .query((row, number) -> new EventId(row.getObject("id", UUID.class)))
        .list();
  }
}
