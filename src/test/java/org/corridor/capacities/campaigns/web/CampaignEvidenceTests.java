package org.corridor.capacities.campaigns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.corridor.platform.text.Language;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** A campaign counts for a project of those who run it, in numbers that tell nobody. */
@CorridorTest
class CampaignEvidenceTests {

  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired TeamAtWork work;
  @Autowired Skills skills;
  @Autowired JdbcClient jdbc;
  @Autowired List<EvidenceSource> sources;

  private SomeOrganisation ours;
  private Crew crew;
  private String campaign = "";

  @BeforeEach
  void aCampaignAndAProject() throws Exception {
    ours = SomeOrganisation.in(organisations, members, jdbc, false);
    crew = work.start();
    campaign =
        String.valueOf(
            work.send(
                    ours.representative(),
                    post("/capacities/campaigns/new")
                        .param("id", UUID.randomUUID().toString())
                        .param("name", "Festival")
                        .param("place", "Montreuil")
                        .param("language", "FR")
                        .param("starts", "2026-05-01")
                        .param("ends", "2026-06-01"))
                .getRedirectedUrl());
  }

  @Test
  void whoIsNotInTheTeamCannotLetItCount() throws Exception {
    assertThat(choose(ours.representative(), crew.key()).getStatus()).isEqualTo(404);
    assertThat(choose(crew.awa(), crew.key()).getStatus()).isEqualTo(404);
    assertThat(counted("2026-01-01", "2026-12-31")).isNull();
  }

  @Test
  void peopleAreCountedForThePeriodInWhichItBeganFromFiveOn() throws Exception {
    joins(ours.representative());
    assertThat(choose(ours.representative(), crew.key()).getStatus()).isEqualTo(302);
    assertThat(work.page(campaign, ours.representative())).contains("selected");
    come(4);
    assertThat(counted("2026-01-01", "2026-12-31")).isZero();
    come(2);
    assertThat(counted("2026-01-01", "2026-12-31")).isEqualTo(5);
    assertThat(counted("2026-06-01", "2026-12-31")).isZero();

    work.send(ours.representative(), post(campaign + "/project").param("project", ""));
    assertThat(counted("2026-01-01", "2026-12-31")).isNull();
  }

  private MockHttpServletResponse choose(PersonId who, ProjectKey project) throws Exception {
    return work.send(who, post(campaign + "/project").param("project", project.value()));
  }

  private void joins(PersonId person) {
    jdbc.sql(
            """
            insert into projects.underway_member (id, project, person, partner, role, name, here, since)
            values (gen_random_uuid(), :project, :person, 'p2', 'WORKER', 'Nia', true, now())
            """)
        .param("project", crew.key().value())
        .param("person", person.value())
        .update();
  }

  private void come(int people) throws Exception {
    String code =
        jdbc.sql("select code from capacities.campaign where id = :id::uuid")
            .param("id", campaign.substring(campaign.lastIndexOf('/') + 1))
            .query(String.class)
            .single();
    String fishing =
        String.valueOf(
            skills.suggest("fisherman", Language.EN, Language.EN, 1).get(0).id().value());
    for (int i = 0; i < people; i++) {
      work.send(
          members.join(),
          post("/account/skills/words")
              .param("base", "0")
              .param("writer", "first")
              .param("written", "EN")
              .param("source", code)
              .param("skills[0].words", "fishing")
              .param("skills[0].asked", "fishing")
              .param("skills[0].written", "en")
              .param("skills[0].concept", fishing));
    }
  }

  private @org.jspecify.annotations.Nullable Integer counted(String from, String to) {
    return sources.stream()
        .filter(one -> one.code().equals("capacities.registered"))
        .findFirst()
        .orElseThrow()
        .counts(crew.key(), LocalDate.parse(from), LocalDate.parse(to), Set.of())
        .map(counts -> counts.total().intValueExact())
        .orElse(null);
  }
}
