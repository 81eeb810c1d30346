package org.corridor.capacities.missions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.missions.domain.Collaboration.Plan;
import org.corridor.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Collaborations of institutions, in PostgreSQL. */
@Repository
class Collaborations {

  private final JdbcClient jdbc;

  Collaborations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Collaboration> find(UUID id) {
    return jdbc.sql("select * from capacities.collaboration where id = :id")
        .param("id", id)
        .query(Collaborations::collaboration)
        .optional();
  }

  Optional<Collaboration> lock(UUID id) {
    return jdbc.sql("select * from capacities.collaboration where id = :id for update")
        .param("id", id)
        .query(Collaborations::collaboration)
        .optional();
  }

  void save(Collaboration one) {
    Plan plan = one.plan();
    jdbc.sql(
            """
            insert into capacities.collaboration (id, host, partner, title, plan, agreement_title,
              agreement_url, room_url, revision, host_agreed, partner_agreed, changed_at)
            values (:id, :host, :partner, :title, :plan, :agreementTitle, :agreementUrl, :roomUrl,
              :revision, :hostAgreed, :partnerAgreed, :changed)
            on conflict (id) do update set title = excluded.title, plan = excluded.plan,
              agreement_title = excluded.agreement_title, agreement_url = excluded.agreement_url,
              room_url = excluded.room_url, revision = excluded.revision,
              host_agreed = excluded.host_agreed, partner_agreed = excluded.partner_agreed,
              changed_at = excluded.changed_at
            """)
        .param("id", one.id())
        .param("host", one.host().value())
        .param("partner", one.partner().value())
        .param("title", plan.title())
        .param("plan", plan.words())
        .param("agreementTitle", plan.agreementTitle())
        .param("agreementUrl", plan.agreementUrl())
        .param("roomUrl", plan.roomUrl())
        .param("revision", one.revision())
        .param("hostAgreed", one.hostAgreed(), Types.INTEGER)
        .param("partnerAgreed", one.partnerAgreed(), Types.INTEGER)
        .param("changed", Timestamp.from(one.changed()))
        .update();
  }

  private static Collaboration collaboration(ResultSet row, int number) throws SQLException {
    return new Collaboration(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getObject("host", UUID.class)),
        new OrganisationId(row.getObject("partner", UUID.class)),
        new Plan(
            row.getString("title"),
            row.getString("plan"),
            row.getString("agreement_title"),
            row.getString("agreement_url"),
            row.getString("room_url")),
        row.getInt("revision"),
        row.getObject("host_agreed", Integer.class),
        row.getObject("partner_agreed", Integer.class),
        row.getTimestamp("changed_at").toInstant());
  }
}
