package org.corridor.capacities.missions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.capacities.missions.MissionId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All missions, in PostgreSQL. */
@Repository
class MissionTable {

  private final JdbcClient jdbc;

  MissionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Mission> find(MissionId id) {
    return list("where id = :id", Map.of("id", id.value())).stream().findFirst();
  }

  Optional<Mission> lock(MissionId id) {
    return list("where id = :id for update", Map.of("id", id.value())).stream().findFirst();
  }

  Optional<MissionId> ofAsk(UUID ask) {
    return list("where ask = :ask", Map.of("ask", ask)).stream().findFirst().map(Mission::id);
  }

  /** As expert or for these organisations, the latest changed first. */
  List<Mission> of(PersonId person, Collection<UUID> organisations) {
    return list(
        """
        where expert = :person or organisation = any (:ids)
        order by changed_at desc, id limit 300
        """,
        Map.of("person", person.value(), "ids", organisations.toArray(UUID[]::new)));
  }

  List<Mission> as(PersonId person) {
    return list(
        "where expert = :person or host = :person order by created_at, id",
        Map.of("person", person.value()));
  }

  List<Mission> ofCollaboration(UUID collaboration) {
    return list(
        "where collaboration = :id order by created_at, id limit 100", Map.of("id", collaboration));
  }

  /** Agreed ones whose last day was on or before this, that were followed up to fewer months. */
  List<Mission> endedBy(LocalDate day, int followed) {
    return list(
        """
        where state in ('AGREED', 'DONE') and followed < :followed and exists (
          select 1 from capacities.mission_terms t
          where t.mission = mission.id and t.number = mission.agreed and t.ends <= :day)
        order by id limit 1000
        """,
        Map.of("day", java.sql.Date.valueOf(day), "followed", followed));
  }

  void followed(MissionId id, int months) {
    jdbc.sql("update capacities.mission set followed = :months where id = :id")
        .param("months", months)
        .param("id", id.value())
        .update();
  }

  private List<Mission> list(String which, Map<String, ?> parameters) {
    return jdbc.sql("select * from capacities.mission " + which)
        .params(parameters)
        .query(MissionTable::mission)
        .list();
  }

  /** False where the ask has one already; then nothing happens. */
  boolean add(Mission mission) {
    return write(
        mission,
        """
        insert into capacities.mission (id, ask, need, organisation, title, written, kind, state,
          expert, expert_name, expert_reach, host, host_name, host_reach, agreed, collaboration,
          created_at, changed_at)
        values (:id, :ask, :need, :organisation, :title, :written, :kind, :state, :expert, :expertName,
          :expertReach, :host, :hostName, :hostReach, :agreed, :collaboration, :created, :changed)
        on conflict (ask) do nothing
        """);
  }

  void save(Mission mission) {
    write(
        mission,
        """
        update capacities.mission set kind = :kind, state = :state, agreed = :agreed,
          collaboration = :collaboration, changed_at = :changed, title = :title, written = :written,
          expert = :expert, expert_name = :expertName, expert_reach = :expertReach, host = :host,
          host_name = :hostName, host_reach = :hostReach
        where id = :id and ask = :ask and need = :need and organisation = :organisation
          and created_at = :created
        """);
  }

  private boolean write(Mission mission, String sql) {
    return jdbc.sql(sql)
            .param("id", mission.id().value())
            .param("ask", mission.ask())
            .param("need", mission.need())
            .param("organisation", mission.organisation().value())
            .param("title", mission.title())
            .param("written", mission.written().code())
            .param("kind", mission.kind().name())
            .param("state", mission.state().name())
            .param("expert", value(mission.expert()), Types.OTHER)
            .param("expertName", mission.expertName())
            .param("expertReach", mission.expertReach())
            .param("host", value(mission.host()), Types.OTHER)
            .param("hostName", mission.hostName())
            .param("hostReach", mission.hostReach())
            .param("agreed", mission.agreed(), Types.INTEGER)
            .param("collaboration", mission.collaboration(), Types.OTHER)
            .param("created", Timestamp.from(mission.created()))
            .param("changed", Timestamp.from(mission.changed()))
            .update()
        == 1;
  }

  /** Takes the person out; what was agreed stays, without their name and words. */
  void forget(PersonId person) {
    for (String sql :
        List.of(
            """
            update capacities.mission_report set went = '', hard = '', stays = '', again = ''
            where side = 'EXPERT' and mission in (
              select id from capacities.mission where expert = :id)
            """,
            """
            update capacities.mission_follow_up set words = ''
            where side = 'EXPERT' and mission in (
              select id from capacities.mission where expert = :id)
            """,
            """
            update capacities.mission set expert = null, expert_name = '', expert_reach = ''
            where expert = :id
            """,
            """
            update capacities.mission set host = null, host_name = '', host_reach = ''
            where host = :id
            """)) {
      jdbc.sql(sql).param("id", person.value()).update();
    }
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  private static Mission mission(ResultSet row, int number) throws SQLException {
    return new Mission(
        new MissionId(row.getObject("id", UUID.class)),
        row.getObject("ask", UUID.class),
        row.getObject("need", UUID.class),
        new OrganisationId(row.getObject("organisation", UUID.class)),
        row.getString("title"),
        Language.of(row.getString("written")).orElse(Language.EN),
        MissionKind.valueOf(row.getString("kind")),
        MissionState.valueOf(row.getString("state")),
        person(row, "expert"),
        row.getString("expert_name"),
        row.getString("expert_reach"),
        person(row, "host"),
        row.getString("host_name"),
        row.getString("host_reach"),
        row.getObject("agreed", Integer.class),
        row.getObject("collaboration", UUID.class),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("changed_at").toInstant());
  }
}
