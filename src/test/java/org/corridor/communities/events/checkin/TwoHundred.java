package org.corridor.communities.events.checkin;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two hundred people with a place at an event. */
public record TwoHundred(List<UUID> guests) {

  public static final int PEOPLE = 200;

  public static TwoHundred at(JdbcClient jdbc, String event) {
    return new TwoHundred(
        jdbc.sql(
                """
                insert into communities.event_registration (id, event, name, code, state,
                  interpretation, childcare, travel, access, word, listed, sex, age, country,
                  by_organiser, registered_at, queued_at)
                select gen_random_uuid(), :event, 'Guest ' || lpad(n::text, 3, '0'),
                  'QR' || lpad(n::text, 5, '0'), 'PLACE', '', 0, false, '', '', false, '', '', '', true,
                  now(), now()
                from generate_series(1, :people) n returning id
                """)
            .param("event", id(event))
            .param("people", PEOPLE)
            .query(UUID.class)
            .list());
  }

  public static UUID id(String event) {
    return UUID.fromString(event.substring("/events/".length()));
  }

  /** How many are present, as the database has it. */
  public static int present(JdbcClient jdbc, String event) {
    return jdbc.sql(
            """
            select count(distinct m.registration) from communities.event_mark m
            where m.event = :event
              and not exists (select 1 from communities.event_unmark u where u.mark = m.id)
            """)
        .param("event", id(event))
        .query(Integer.class)
        .single();
  }
}
