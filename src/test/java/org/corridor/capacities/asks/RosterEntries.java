package org.corridor.capacities.asks;

import java.util.List;
import java.util.UUID;
import org.corridor.capacities.roster.EntryId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts people into the roster for tests of what comes after. */
@Component
public class RosterEntries {

  private final JdbcClient jdbc;

  RosterEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A nurse who may be found in health, speaks Spanish and would come for a short mission. */
  public EntryId nurse(PersonId person, List<Integer> concepts) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into capacities.entry (id, person, written, residence, origin, town, ties, languages,
              modes, home_months, volunteers, sex, age, source, state, revision, writer, answered_at)
            values (:id, :person, 'es', 'ES', 'EC', '', array['EC'], array['es', 'en'],
              array['SHORT_MISSION', 'REMOTE'], 0, true, null, null, '', 'AWAKE', 0, '', now())
            """)
        .param("id", id)
        .param("person", person.value())
        .update();
    for (int place = 0; place < concepts.size(); place++) {
      jdbc.sql(
              """
              insert into capacities.entry_skill (entry, place, words, written, concept, experience,
                years, last_used, certificate, teaches)
              values (:id, :place, 'enfermera', 'es', :concept, 'EXPERT', 9, 2026, true, true)
              """)
          .param("id", id)
          .param("place", place)
          .param("concept", concepts.get(place))
          .update();
    }
    jdbc.sql(
            """
            insert into capacities.roster_consent (entry, purpose, sector, version, read_in, given_at)
            values (:id, 'REQUESTS', 'HEALTH', 1, 'es', now())
            """)
        .param("id", id)
        .update();
    return new EntryId(id);
  }

  /** Can no longer be found. */
  public void withdraw(EntryId entry) {
    jdbc.sql("update capacities.roster_consent set withdrawn_at = now() where entry = :id")
        .param("id", entry.value())
        .update();
  }
}
