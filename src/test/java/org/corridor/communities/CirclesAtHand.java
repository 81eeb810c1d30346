package org.corridor.communities;

import java.util.UUID;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Circles for the tests of the subjects that belong to one, without going through the pages. */
@Component
public class CirclesAtHand {

  private final JdbcClient jdbc;

  CirclesAtHand(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A circle with a host. */
  public CircleId found(Doors doors, String name, PersonId host) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into communities.circle (id, name, purpose, rules, written, bond, doors, languages,
              countries, founded_at, revision, last_at, search)
            values (:id, :name, '', '', 'en', 'THEME', :doors, '{en}', '{}', now(), 0, now(),
              to_tsvector('simple', :name))
            """)
        .param("id", id)
        .param("name", name)
        .param("doors", doors.name())
        .update();
    CircleId circle = new CircleId(id);
    let(circle, host, "HOST");
    return circle;
  }

  /** Lets somebody in. */
  public void join(CircleId circle, PersonId person) {
    let(circle, person, "MEMBER");
  }

  /** Somebody leaves. */
  public void leave(CircleId circle, PersonId person) {
    jdbc.sql("delete from communities.membership where circle = :circle and person = :person")
        .param("circle", circle.value())
        .param("person", person.value())
        .update();
  }

  private void let(CircleId circle, PersonId person, String role) {
    jdbc.sql(
            """
            insert into communities.membership (circle, person, name, role, state, since)
            values (:circle, :person, 'Of circle', :role, 'IN', now())
            """)
        .param("circle", circle.value())
        .param("person", person.value())
        .param("role", role)
        .update();
  }
}
