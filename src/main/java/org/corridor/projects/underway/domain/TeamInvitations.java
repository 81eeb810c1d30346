package org.corridor.projects.underway.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that each bring one person into a team, in PostgreSQL. Used, they leave nothing behind. */
@Repository
class TeamInvitations {

  static final Duration LASTS = Duration.ofDays(14);
  static final int MOST = 100;

  private final JdbcClient jdbc;
  private final Clock clock;

  TeamInvitations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param partner empty for observers
   */
  record Invitation(UUID id, ProjectKey project, String partner, TeamRole role, Instant expires) {}

  OneTimeLink add(ProjectKey project, String partner, TeamRole role) {
    OneTimeLink link = OneTimeLink.create();
    jdbc.sql(
            """
            insert into projects.underway_invitation (link, id, project, partner, role, expires_at)
            values (:link, :id, :project, :partner, :role, :expires)
            """)
        .param("link", link.hash())
        .param("id", UUID.randomUUID())
        .param("project", project.value())
        .param("partner", partner)
        .param("role", role.name())
        .param("expires", Timestamp.from(clock.instant().plus(LASTS)))
        .update();
    return link;
  }

  Optional<Invitation> find(OneTimeLink link) {
    return jdbc.sql(
            "select * from projects.underway_invitation where link = :link and expires_at > :now")
        .param("link", link.hash())
        .param("now", Timestamp.from(clock.instant()))
        .query(TeamInvitations::invitation)
        .optional();
  }

  /** Those that can still be used. */
  List<Invitation> of(ProjectKey project) {
    return jdbc.sql(
            """
            select * from projects.underway_invitation where project = :project and expires_at > :now
            order by expires_at, id
            """)
        .param("project", project.value())
        .param("now", Timestamp.from(clock.instant()))
        .query(TeamInvitations::invitation)
        .list();
  }

  void remove(ProjectKey project, UUID id) {
    jdbc.sql("delete from projects.underway_invitation where project = :project and id = :id")
        .param("project", project.value())
        .param("id", id)
        .update();
  }

  /** Takes away those that are no longer good. */
  void removeOld() {
    jdbc.sql("delete from projects.underway_invitation where expires_at <= :now")
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private static Invitation invitation(ResultSet row, int number) throws SQLException {
    return new Invitation(
        row.getObject("id", UUID.class),
        new ProjectKey(row.getString("project")),
        row.getString("partner"),
        TeamRole.valueOf(row.getString("role")),
        row.getTimestamp("expires_at").toInstant());
  }
}
