package org.corridor.capacities.asks.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations from which a steward took the right to ask. */
@Repository
class AskBans {

  private final JdbcClient jdbc;

  AskBans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param why as the steward wrote it
   */
  record Ban(OrganisationId organisation, Instant since, String why) {}

  /** The latest first. */
  List<Ban> all() {
    return jdbc.sql("select * from capacities.ask_ban order by since desc")
        .query(
            (row, number) ->
                new Ban(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    row.getTimestamp("since").toInstant(),
                    row.getString("why")))
        .list();
  }

  boolean has(OrganisationId organisation) {
    return jdbc.sql("select exists (select 1 from capacities.ask_ban where organisation = :id)")
        .param("id", organisation.value())
        .query(Boolean.class)
        .single();
  }

  void add(OrganisationId organisation, Instant now, String why) {
    jdbc.sql("insert into capacities.ask_ban values (:id, :now, :why) on conflict do nothing")
        .param("id", organisation.value())
        .param("now", Timestamp.from(now))
        .param("why", why)
        .update();
  }

  boolean remove(OrganisationId organisation) {
    return jdbc.sql("delete from capacities.ask_ban where organisation = :id")
            .param("id", organisation.value())
            .update()
        == 1;
  }
}
