package org.corridor.capacities.campaigns.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For which project a campaign is run, in PostgreSQL. */
@Repository
class CampaignProjects {

  private final JdbcClient jdbc;

  CampaignProjects(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ProjectKey> of(UUID campaign) {
    return jdbc.sql("select project from capacities.campaign_project where campaign = :campaign")
        .param("campaign", campaign)
        .query(String.class)
        .optional()
        .map(ProjectKey::new);
  }

  void put(UUID campaign, ProjectKey project) {
    jdbc.sql(
            """
            insert into capacities.campaign_project (campaign, project) values (:campaign, :project)
            on conflict (campaign) do update set project = excluded.project
            """)
        .param("campaign", campaign)
        .param("project", project.value())
        .update();
  }

  void remove(UUID campaign) {
    jdbc.sql("delete from capacities.campaign_project where campaign = :campaign")
        .param("campaign", campaign)
        .update();
  }

  List<UUID> campaigns(ProjectKey project) {
    return jdbc.sql(
            "select campaign from capacities.campaign_project where project = :project order by campaign")
        .param("project", project.value())
        .query(UUID.class)
        .list();
  }
}
