package org.corridor.capacities.returns.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Plans in PostgreSQL, each as one document. */
@Repository
class PlanTable {

  private final JdbcClient jdbc;
  private final JsonMapper mapper = JsonMapper.shared();

  PlanTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<KeptPlan> of(PersonId person) {
    return jdbc.sql("select * from capacities.return_plan where person = :person")
        .param("person", person.value())
        .query(this::kept)
        .optional();
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<KeptPlan> lock(PersonId person) {
    return jdbc.sql("select * from capacities.return_plan where person = :person for update")
        .param("person", person.value())
        .query(this::kept)
        .optional();
  }

  Optional<KeptPlan> of(UUID key) {
    return jdbc.sql("select * from capacities.return_plan where key = :key")
        .param("key", key)
        .query(this::kept)
        .optional();
  }

  /** Those that an organisation may read, what was changed last first. */
  List<KeptPlan> sharedWith(Collection<OrganisationId> organisations, int most) {
    return jdbc.sql(
            """
            select * from capacities.return_plan where adviser = any (:organisations)
            order by changed_at desc limit :most
            """)
        .param(
            "organisations", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .param("most", most)
        .query(this::kept)
        .list();
  }

  void save(PersonId person, ReturnPlan plan, Instant now) {
    jdbc.sql(
            """
            insert into capacities.return_plan as now (person, key, plan, name, revision, created_at,
              changed_at)
            values (:person, gen_random_uuid(), :plan::jsonb, '', 1, :now, :now)
            on conflict (person) do update set plan = excluded.plan, revision = now.revision + 1,
              changed_at = excluded.changed_at
            """)
        .param("person", person.value())
        .param("plan", mapper.writeValueAsString(plan))
        .param("now", Timestamp.from(now))
        .update();
  }

  void share(
      PersonId person,
      @org.jspecify.annotations.Nullable OrganisationId adviser,
      String name,
      Instant now) {
    jdbc.sql(
            """
            update capacities.return_plan set adviser = :adviser, name = :name,
              shared_at = case when :adviser::uuid is null then null else :now::timestamptz end,
              key = gen_random_uuid()
            where person = :person
            """)
        .param("person", person.value())
        .param("adviser", adviser == null ? null : adviser.value(), Types.OTHER)
        .param("name", name)
        .param("now", Timestamp.from(now))
        .update();
  }

  void erase(PersonId person) {
    jdbc.sql("delete from capacities.return_plan where person = :person")
        .param("person", person.value())
        .update();
  }

  private KeptPlan kept(ResultSet row, int number) throws SQLException {
    UUID adviser = row.getObject("adviser", UUID.class);
    Timestamp shared = row.getTimestamp("shared_at");
    return new KeptPlan(
        new PersonId(row.getObject("person", UUID.class)),
        row.getObject("key", UUID.class),
        mapper.readValue(row.getString("plan"), ReturnPlan.class),
        row.getString("name"),
        adviser == null ? null : new OrganisationId(adviser),
        shared == null ? null : shared.toInstant(),
        row.getInt("revision"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("changed_at").toInstant());
  }
}
