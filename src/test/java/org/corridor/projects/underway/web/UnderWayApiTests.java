package org.corridor.projects.underway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs get of a project what its team shows them, and with a token what its owner sees. */
@CorridorTest
class UnderWayApiTests {

  private static final String ALL = "/api/v1/under-way?size=100";

  @Autowired TeamAtWork work;
  @Autowired MockMvc mvc;

  private Crew crew;
  private String path = "";

  @BeforeEach
  void aProjectThatOnlyItsTeamSees() throws Exception {
    crew = work.start();
    path = "/api/v1/under-way/" + crew.key();
  }

  @Test
  void visitorsAndStrangersGetOnlyWhatIsShown() throws Exception {
    for (String more : new String[] {"", "/indicators", "/money"}) {
      assertThat(ask(path + more, null).getStatus()).as(more).isEqualTo(404);
      assertThat(ask(path + more, token(crew.stranger())).getStatus()).as(more).isEqualTo(404);
    }
    assertThat(keys(null)).doesNotContain(crew.key().value());

    show("SUMMARY");
    assertThat(read(path, null).get("inTeam").asBoolean()).isFalse();
    assertThat(read(path, null).get("indicators").asString()).isEmpty();
    assertThat(ask(path + "/indicators", null).getStatus()).isEqualTo(404);
    assertThat(ask(path + "/money", null).getStatus()).isEqualTo(404);
    assertThat(keys(null)).contains(crew.key().value());
    assertThat(ask("/api/v1/indicators.csv", null).getContentAsString())
        .doesNotContain(crew.key().value());

    show("FIGURES");
    assertThat(read(path + "/money", null).get("currency").asString()).isEqualTo("EUR");
    assertThat(read(path + "/indicators", null).get("indicators").size()).isPositive();
    assertThat(ask("/api/v1/indicators.csv", null).getContentAsString())
        .contains(crew.key().value());
  }

  @Test
  void aTokenShowsItsOwnersProjects() throws Exception {
    for (PersonId one : List.of(crew.awa(), crew.binta(), crew.pilar())) {
      String token = token(one);
      JsonNode project = read(path, token);
      assertThat(project.get("inTeam").asBoolean()).isTrue();
      assertThat(project.get("state").asString()).isEqualTo("running");
      assertThat(project.get("partners").size()).isPositive();
      assertThat(project.get("blocks").size()).isPositive();
      assertThat(read(project.get("indicators").asString(), token).get("project").asString())
          .isEqualTo(crew.key().value());
      assertThat(keys(token)).contains(crew.key().value());
    }
  }

  @Test
  void numbersOfPeopleAreExactForTheTeamAlone() throws Exception {
    show("FIGURES");
    JsonNode mine = read(path + "/indicators", token(crew.awa()));
    JsonNode theirs = read(path + "/indicators", null);

    assertThat(mine.get("indicators").get(0).get("atLeast").asBoolean()).isFalse();
    assertThat(theirs.toString()).contains("\"atLeast\":true");
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws Exception {
    String token = token(crew.awa());
    for (String one : List.of(path, path + "/indicators", path + "/money")) {
      String tag = String.valueOf(ask(one, token).getHeader("ETag"));

      MockHttpServletResponse again =
          mvc.perform(with(get(one), token).header("If-None-Match", tag)).andReturn().getResponse();

      assertThat(again.getStatus()).as(one).isEqualTo(304);
      assertThat(again.getContentAsString()).isEmpty();
      assertThat(again.getHeader("Cache-Control")).contains("private");
    }
  }

  @Test
  void pagesLeadToEachOtherAndMistakesAreProblems() throws Exception {
    show("SUMMARY");
    Crew other = work.start();
    work.send(other.awa(), post(other.path() + "/show").param("openness", "SUMMARY"));

    List<String> seen = new ArrayList<>();
    JsonNode next = read("/api/v1/under-way?size=1", null);
    while (true) {
      assertThat(next.get("entries").size()).isOne();
      seen.add(next.get("entries").get(0).get("key").asString());
      if (next.get("next").isNull()) {
        break;
      }
      next = read(next.get("next").asString(), null);
    }
    assertThat(seen)
        .hasSize(next.get("total").asInt())
        .doesNotHaveDuplicates()
        .contains(crew.key().value(), other.key().value());

    for (String wrong : List.of("size=0", "size=101", "page=0", "page=x")) {
      MockHttpServletResponse answer = ask("/api/v1/under-way?" + wrong, null);
      assertThat(answer.getStatus()).as(wrong).isEqualTo(400);
      assertThat(answer.getContentType()).isEqualTo("application/problem+json");
    }
    assertThat(ask("/api/v1/under-way/NO", null).getStatus()).isEqualTo(404);
  }

  @Test
  void theDescriptionNamesThem() throws Exception {
    JsonNode paths = read("/api/v1/openapi", null).get("paths");
    assertThat(paths.propertyNames())
        .contains(
            "/api/v1/under-way",
            "/api/v1/under-way/{project}",
            "/api/v1/under-way/{project}/indicators",
            "/api/v1/under-way/{project}/money",
            "/api/v1/indicators",
            "/api/v1/organisations");
  }

  @Test
  void organisationsComeOneAfterAnotherAndEachOnce() throws Exception {
    List<String> seen = new ArrayList<>();
    String next = "/api/v1/organisations?size=50";
    while (next != null) {
      JsonNode page = read(next, null);
      page.get("entries").forEach(one -> seen.add(one.get("url").asString()));
      next = page.get("next").isNull() ? null : page.get("next").asString();
    }

    assertThat(seen).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  private void show(String openness) throws Exception {
    work.send(crew.awa(), post(crew.path() + "/show").param("openness", openness));
  }

  private String token(PersonId person) throws Exception {
    String page =
        work.send(
                person,
                post("/account/tokens")
                    .param("name", "Sheet")
                    .param("scopes", "projects")
                    .param("lifetime", "MONTH"))
            .getContentAsString();
    int start = page.indexOf("corridor_");
    return page.substring(start, page.indexOf('<', start));
  }

  private List<String> keys(@Nullable String token) throws Exception {
    List<String> keys = new ArrayList<>();
    String next = ALL;
    while (next != null) {
      JsonNode page = read(next, token);
      page.get("entries").forEach(one -> keys.add(one.get("key").asString()));
      next = page.get("next").isNull() ? null : page.get("next").asString();
    }
    return keys;
  }

  private JsonNode read(String address, @Nullable String token) throws Exception {
    MockHttpServletResponse answer = ask(address, token);
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.getContentAsString());
  }

  private MockHttpServletResponse ask(String address, @Nullable String token) throws Exception {
    return mvc.perform(with(get(address), token)).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder with(
      MockHttpServletRequestBuilder request, @Nullable String token) {
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }
}
