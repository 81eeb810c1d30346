package org.corridor.projects.underway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.Team;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.corridor.projects.underway.TeamRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A project from its start to an amendment, as each of those sees it who may and may not. */
@CorridorTest
class UnderWayPagesTests {

  @Autowired TeamAtWork work;
  @Autowired MockMvc mvc;
  @Autowired ProjectsUnderWay projects;
  @Autowired Team team;
  @Autowired DesignDesk desk;
  @Autowired List<PersonalDataHolder> holders;

  private Crew crew;

  @BeforeEach
  void aProjectWithItsTeam() throws Exception {
    crew = work.start();
  }

  @Test
  void theTeamReadsItAndNobodyElseFindsIt() throws Exception {
    for (PersonId one : List.of(crew.awa(), crew.issa(), crew.binta(), crew.pilar())) {
      assertThat(work.page(crew.path(), one)).contains("Sésame de Yélimané");
      assertThat(work.page(crew.path() + "/team", one))
          .contains("Awa", "Issa", "Binta", "Pilar")
          .doesNotContain("Secret");
    }
    for (String page : List.of("", "/team", "/versions")) {
      assertThat(work.send(crew.stranger(), get(crew.path() + page)).getStatus())
          .as(page)
          .isEqualTo(404);
    }
    assertThat(mvc.perform(get(crew.path())).andReturn().getResponse().getStatus()).isEqualTo(404);
    assertThat(work.send(crew.awa(), get("/under-way/No such")).getStatus()).isEqualTo(404);
  }

  @Test
  void everybodyReadsWhatTheTeamShowsAndNothingElse() throws Exception {
    assertThat(status(crew.issa(), "/show", "openness", "SUMMARY")).isEqualTo(403);
    assertThat(status(crew.awa(), "/show", "openness", "SUMMARY")).isEqualTo(302);

    String seen = mvc.perform(get(crew.path())).andReturn().getResponse().getContentAsString();
    assertThat(seen)
        .contains("Sésame de Yélimané", "Coopérative Sabali")
        .doesNotContain("Awa", "/team");
    assertThat(mvc.perform(get("/under-way")).andReturn().getResponse().getContentAsString())
        .contains(crew.path());
    assertThat(work.send(crew.stranger(), get(crew.path() + "/team")).getStatus()).isEqualTo(404);

    status(crew.awa(), "/show", "openness", "TEAM");
    assertThat(mvc.perform(get("/under-way")).andReturn().getResponse().getContentAsString())
        .doesNotContain(crew.path());
    assertThat(mvc.perform(get(crew.path())).andReturn().getResponse().getStatus()).isEqualTo(404);
  }

  @Test
  void onlyTheCoordinatorRunsTheTeam() throws Exception {
    Member binta = member("Binta");
    for (PersonId one : List.of(crew.issa(), crew.binta(), crew.pilar())) {
      assertThat(status(one, "/team/invite", "role", "OBSERVER")).isEqualTo(403);
      assertThat(status(one, "/team/" + member("Awa").id() + "/remove")).isEqualTo(403);
      assertThat(status(one, "/team/" + binta.id() + "/role", "role", "FINANCE")).isEqualTo(403);
    }
    assertThat(status(crew.stranger(), "/team/invite", "role", "OBSERVER")).isEqualTo(404);
    assertThat(status(crew.awa(), "/team/invite", "role", "COORDINATOR")).isEqualTo(403);

    status(crew.awa(), "/team/" + binta.id() + "/role", "role", "FINANCE");
    assertThat(member("Binta").role()).isEqualTo(TeamRole.FINANCE);

    status(crew.awa(), "/team/" + binta.id() + "/hand-over");
    assertThat(member("Binta").role()).isEqualTo(TeamRole.COORDINATOR);
    assertThat(member("Awa").role()).isEqualTo(TeamRole.WORKER);
  }

  @Test
  void whoLeavesReadsNoMoreAndWhoLeadsHandsOverFirst() throws Exception {
    status(crew.awa(), "/team/" + member("Awa").id() + "/remove");
    assertThat(work.page(crew.path(), crew.awa())).contains("Sésame");

    status(crew.binta(), "/team/" + member("Binta").id() + "/remove");
    assertThat(work.send(crew.binta(), get(crew.path())).getStatus()).isEqualTo(404);
  }

  @Test
  void aDesignThatSaysTooLittleCannotStart() throws Exception {
    var bare =
        desk.startSample(
            crew.awa(), DesignContent.empty().with(new Idea("Bare", "", "", null, null, "en")));

    MockHttpServletResponse page =
        work.send(crew.awa(), get("/under-way/start").param("design", bare.key().value()));
    assertThat(page.getContentAsString())
        .contains("/designs/" + bare.key() + "/" + Step.BUDGET.code())
        .doesNotContain("name=\"called\"");
    assertThat(
            work.send(
                    crew.awa(),
                    post("/under-way/start")
                        .param("design", bare.key().value())
                        .param("start", "2027-03-01")
                        .param("partner", "p1")
                        .param("called", "Awa"))
                .getStatus())
        .isEqualTo(422);
    assertThat(
            work.send(crew.stranger(), get("/under-way/start").param("design", bare.key().value()))
                .getStatus())
        .isNotEqualTo(200);
  }

  @Test
  void mistakesAtTheStartAreExplainedAndWhatWasTypedIsKept() throws Exception {
    MockHttpServletResponse wrong =
        work.send(
            crew.awa(),
            post("/under-way/start")
                .param("design", crew.design().value())
                .param("start", "soon")
                .param("partner", "p9")
                .param("called", ""));

    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("value=\"soon\"", "href=\"#start\"", "href=\"#partner\"", "href=\"#called\"");
  }

  @Test
  void anAmendmentHoldsOnceAdoptedAndWhatWasAgreedStays() throws Exception {
    String before = projects.read(crew.key()).title();
    retitle("Sésame et karité");

    assertThat(work.page(crew.path() + "/versions", crew.awa())).contains("Sésame et karité");
    assertThat(work.page(crew.path() + "/versions", crew.issa()))
        .doesNotContain("Sésame et karité");
    assertThat(status(crew.issa(), "/versions/adopt", "base", "1", "reason", "No")).isEqualTo(403);
    assertThat(status(crew.awa(), "/versions/adopt", "base", "1", "reason", "")).isEqualTo(422);
    assertThat(status(crew.awa(), "/versions/adopt", "base", "7", "reason", "Kept words"))
        .isEqualTo(409);
    assertThat(
            status(crew.awa(), "/versions/adopt", "base", "1", "reason", "Shea trees were given"))
        .isEqualTo(302);

    ProjectUnderWay now = projects.read(crew.key());
    assertThat(now.title()).isEqualTo("Sésame et karité");
    assertThat(now.version()).isEqualTo(2);
    assertThat(now.agreed().idea().title()).isEqualTo(before);
    assertThat(work.page(crew.path() + "/versions", crew.pilar()))
        .contains("Shea trees were given", "Sésame et karité");
    assertThat(status(crew.awa(), "/versions/adopt", "base", "2", "reason", "Again"))
        .isEqualTo(409);
  }

  @Test
  void aPartnerWithPeopleInTheTeamCannotBeAmendedAway() throws Exception {
    desk.startSample(crew.awa(), work.sample("yelimane"));
    change(
        content ->
            content.with(
                new org.corridor.projects.design.Alliances(
                    content.alliances().allies().stream()
                        .filter(ally -> !ally.id().equals("p2"))
                        .toList(),
                    content.alliances().partnership())));

    MockHttpServletResponse answer =
        work.send(
            crew.awa(),
            post(crew.path() + "/versions/adopt").param("base", "1").param("reason", "Smaller"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("Coopérative Sabali");
    assertThat(projects.read(crew.key()).version()).isEqualTo(1);
  }

  @Test
  void whoCannotOpenTheDesignPreparesTheAmendmentInACopy() throws Exception {
    status(crew.awa(), "/team/" + member("Issa").id() + "/hand-over");

    String draft =
        String.valueOf(
            work.send(crew.issa(), post(crew.path() + "/versions/prepare")).getRedirectedUrl());
    assertThat(draft).startsWith("/designs/").isNotEqualTo("/designs/" + crew.design());
    assertThat(work.page(draft, crew.issa())).contains("Sésame de Yélimané", crew.path());
  }

  @Test
  void whatIsHeldOfAPersonIsTheirsToHaveAndToErase() throws Exception {
    assertThat(
            holders.stream()
                .map(holder -> holder.export(crew.awa(), Language.EN))
                .filter(held -> held.code().equals("teams"))
                .findFirst()
                .orElseThrow()
                .json())
        .contains("Awa", crew.key().value());

    holders.forEach(holder -> holder.erase(crew.awa()));

    assertThat(work.page(crew.path() + "/team", crew.issa())).doesNotContain("Awa");
    assertThat(team.of(crew.key()))
        .filteredOn(Member::here)
        .anyMatch(one -> one.role() == TeamRole.COORDINATOR);
    assertThat(work.page(crew.path() + "/versions", crew.issa()))
        .contains("Somebody who is no longer here");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    retitle("Autre titre");
    for (String one :
        List.of(
            "/under-way",
            "/under-way/start?design=" + crew.design(),
            crew.path(),
            crew.path() + "/team",
            crew.path() + "/versions")) {
      MockHttpServletResponse answer = work.send(crew.awa(), get(one).locale(language.locale()));
      assertThat(answer.getStatus()).as(one).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("projects.underway.");
    }
  }

  private void retitle(String title) {
    change(
        content -> {
          Idea idea = content.idea();
          return content.with(
              new Idea(
                  title,
                  idea.sentence(),
                  idea.applicant(),
                  idea.start(),
                  idea.months(),
                  idea.language()));
        });
  }

  private void change(java.util.function.UnaryOperator<DesignContent> change) {
    work.as(crew.awa(), () -> desk.change(crew.design(), Step.IDEA, change));
  }

  private Member member(String name) {
    return team.of(crew.key()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private int status(PersonId by, String page, String... parameters) throws Exception {
    var request = post(crew.path() + page);
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return work.send(by, request).getStatus();
  }

  @Test
  void wordsAreFoundInAllThatOnesOwnProjectsHoldAndNowhereElse() throws Exception {
    String unique = "zq" + UUID.randomUUID().toString().substring(0, 8);
    work.spend(crew, "Moulin à sésame " + unique);

    for (PersonId one : List.of(crew.awa(), crew.pilar())) {
      assertThat(work.page("/under-way/search?q=SESAME " + unique, one))
          .contains("1 place", "Moulin à sésame " + unique, crew.path() + "/spending/");
      assertThat(work.page("/under-way/search?q=" + unique + " other", one))
          .contains("Nothing in your projects");
    }
    assertThat(work.page("/under-way/search?q=" + unique, crew.stranger()))
        .doesNotContain("Moulin")
        .contains("Nothing in your projects");
    assertThat(work.page("/under-way/search?q=presse", crew.awa()))
        .contains(crew.path() + "/plan/", crew.path() + "/indicators/");
    assertThat(work.page("/under-way/search", crew.awa())).doesNotContain("Nothing in your");
    assertThat(work.page("/under-way/search?q=" + "x".repeat(101), crew.awa()))
        .contains("id=\"q\"", "100");
  }
}
