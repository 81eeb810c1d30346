package org.corridor.capacities.missions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.asks.SpokenFor;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.indicators.EvidenceSource.Counts;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mission counts for a project of its host, in numbers that tell nobody. */
@CorridorTest
class MissionEvidenceTests {

  @Autowired Members members;
  @Autowired SpokenFor organisations;
  @Autowired TeamAtWork work;
  @Autowired JdbcClient jdbc;
  @Autowired List<EvidenceSource> sources;

  private Crew crew;
  private PersonId expert;
  private UUID host = UUID.randomUUID();

  @BeforeEach
  void aProjectOfAHost() throws Exception {
    crew = work.start();
    expert = members.join();
    host = organisations.by(crew.binta()).value();
  }

  @Test
  void onlyAHostWhoWorksInTheProjectLetsItCount() throws Exception {
    String mission = mission("2027-06-10", 9, 14, 4);
    Crew other = work.start();
    assertThat(choose(expert, mission, crew)).isEqualTo(403);
    assertThat(choose(crew.awa(), mission, crew)).isEqualTo(404);
    assertThat(choose(crew.binta(), mission, other)).isEqualTo(404);
    assertThat(work.page(mission, expert)).doesNotContain("action=\"" + mission + "/project\"");
    assertThat(counted("capacities.trained")).isNull();

    assertThat(choose(crew.binta(), mission, crew)).isEqualTo(302);
    for (Language language : Language.values()) {
      assertThat(
              work.send(crew.binta(), get(mission).locale(language.locale())).getContentAsString())
          .contains("value=\"" + crew.key() + "\" selected")
          .doesNotContain("capacities.missions.");
    }
    jdbc.sql("update capacities.mission_project set project = :other where project = :own")
        .param("other", other.key().value())
        .param("own", crew.key().value())
        .update();
    assertThat(work.page(mission, crew.binta()))
        .contains("A project that somebody else of your organisation chose");
    assertThat(choose(crew.binta(), mission, other)).isEqualTo(302);
  }

  @Test
  void daysAndPeopleAreThoseOfMissionsThatEndedInThePeriod() throws Exception {
    String first = mission("2027-06-10", 9, 14, 4);
    String late = mission("2028-06-10", 50, 90, 90);
    choose(crew.binta(), first, crew);
    choose(crew.binta(), mission("2027-07-31", 3, 2, 7), crew);
    choose(crew.binta(), late, crew);

    assertThat(total("capacities.mission-days")).isEqualTo(12);
    assertThat(total("capacities.trained")).isEqualTo(15);
    assertThat(counts("capacities.trained").parts())
        .extracting(EvidenceSource.Part::part, one -> one.number().intValueExact())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("female", 10),
            org.assertj.core.groups.Tuple.tuple("male", 5));

    work.send(crew.binta(), post(first + "/project").param("project", ""));
    assertThat(total("capacities.mission-days")).isEqualTo(3);
    assertThat(counts("capacities.trained").parts()).hasSize(1);
  }

  private int choose(PersonId who, String mission, Crew project) throws Exception {
    return work.send(who, post(mission + "/project").param("project", project.key().value()))
        .getStatus();
  }

  private int total(String code) {
    return counts(code).total().intValueExact();
  }

  private Counts counts(String code) {
    Counts counts = counted(code);
    assertThat(counts).isNotNull();
    return java.util.Objects.requireNonNull(counts);
  }

  private @Nullable Counts counted(String code) {
    return sources.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow()
        .counts(
            crew.key(), LocalDate.of(2027, 6, 10), LocalDate.of(2027, 7, 31), Set.of(Dimension.SEX))
        .orElse(null);
  }

  private String mission(String ends, int days, int women, int men) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            with made as (
              insert into capacities.mission (id, ask, need, organisation, title, written, kind, state,
                expert, expert_name, expert_reach, host, host_name, host_reach, agreed, created_at,
                changed_at)
              values (:id, gen_random_uuid(), gen_random_uuid(), :organisation, 'Care', 'es',
                'TRAINING', 'DONE', :expert, 'Grace', 'g@example.org', :host, 'Pilar', 'phone', 1,
                now(), now())
              returning id),
            agreed as (
              insert into capacities.mission_terms (mission, number, side, purpose, tasks, results,
                support, place, starts, ends, costs, stipend, at, host_at, expert_at)
              select id, 1, 'HOST', 'Less', 'Teach', '', '', 'Loja', :ends::date - 5, :ends::date,
                '[]', '', now(), now(), now() from made)
            insert into capacities.mission_report
              (mission, side, days, went, hard, stays, again, women, men, at)
            select id, side, :days, 'Well', '', '', '', array[0, 0, :women, 0]::int[],
              array[0, 0, :men, 0]::int[], now()
            from made, unnest(array['HOST']::text[]) side
            """)
        .param("id", id)
        .param("organisation", host)
        .param("expert", expert.value())
        .param("host", crew.binta().value())
        .param("ends", ends)
        .param("days", days)
        .param("women", women)
        .param("men", men)
        .update();
    return "/missions/" + id;
  }
}
