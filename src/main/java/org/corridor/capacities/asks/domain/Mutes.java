package org.corridor.capacities.asks.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations that somebody wants to hear nothing from. They never learn of it. */
@Repository
class Mutes {

  private final JdbcClient jdbc;

  Mutes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param since when it was muted
   */
  record Mute(OrganisationId organisation, Instant since) {}

  void add(PersonId person, OrganisationId organisation, Instant now) {
    jdbc.sql(
            "insert into capacities.ask_mute values (:person, :organisation, :now) on conflict do nothing")
        .param("person", person.value())
        .param("organisation", organisation.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  void remove(PersonId person, OrganisationId organisation) {
    jdbc.sql(
            "delete from capacities.ask_mute where person = :person and organisation = :organisation")
        .param("person", person.value())
        .param("organisation", organisation.value())
        .update();
  }

  List<Mute> of(PersonId person) {
    return jdbc.sql(
            "select organisation, since from capacities.ask_mute where person = :person order by since")
        .param("person", person.value())
        .query(
            (row, number) ->
                new Mute(
                    new OrganisationId(row.getObject("organisation", UUID.class)),
                    row.getTimestamp("since").toInstant()))
        .list();
  }

  /**
   * @param organisations the entry that asks, and all that it stands for
   */
  boolean mutes(PersonId person, Collection<OrganisationId> organisations) {
    return of(person).stream().anyMatch(one -> organisations.contains(one.organisation()));
  }

  void forget(PersonId person) {
    jdbc.sql("delete from capacities.ask_mute where person = :person")
        .param("person", person.value())
        .update();
  }
}
