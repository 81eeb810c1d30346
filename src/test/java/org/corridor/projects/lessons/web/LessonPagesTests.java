package org.corridor.projects.lessons.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.projects.lessons.SharedLessons;
import org.corridor.projects.lessons.SharedLessons.SharedLesson;
import org.corridor.projects.lessons.domain.Topic;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.corridor.projects.underway.ReportMaterial.Material;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Lessons as the team, observers, strangers and everybody else see them. */
@CorridorTest
class LessonPagesTests {

  private static final String BLOCK = "savings-investment-group";
  private static final String POINT = BLOCK + ".trust-and-accounts";

  @Autowired TeamAtWork work;
  @Autowired ProjectsUnderWay projects;
  @Autowired SharedLessons shared;
  @Autowired List<ReportMaterial> materials;

  private Crew crew;
  private String path;

  @BeforeEach
  void aProjectWithItsTeam() throws Exception {
    crew = work.start();
    path = crew.path() + "/lessons";
  }

  @Test
  void whatHappenedToEachPointAndThreatIsSaidOnce() throws Exception {
    String risk = Topic.risk(project().plan().safety().risks().get(0).text()).toString();
    assertThat(work.page(path, crew.pilar()))
        .contains(path + "/" + POINT, path + "/" + risk)
        .doesNotContain(path + "/new");

    assertThat(say(crew.binta(), POINT, 0, "happened", "PARTLY", "text", "Open books <b>"))
        .isEqualTo(302);
    assertThat(say(crew.binta(), POINT, 0, "happened", "PARTLY", "text", "Open books <b>"))
        .as("sent twice")
        .isEqualTo(302);
    assertThat(say(crew.issa(), POINT, 0, "happened", "NO")).isEqualTo(409);
    assertThat(say(crew.issa(), risk, 0, "happened", "NO", "helped", "NOT_YET")).isEqualTo(302);

    assertThat(work.page(path, crew.pilar())).contains("Open books &lt;b&gt;", "Happened in part");
    assertThat(work.page(path + "/" + POINT, crew.pilar()))
        .contains("Open books &lt;b&gt;", "/toolbox/" + BLOCK + "#trust-and-accounts", "Binta")
        .doesNotContain("<textarea");
    assertThat(work.page(crew.path(), crew.awa())).contains("2 of ");
  }

  @Test
  void aLessonOfTheTeamsOwnHasATitleAndAdvice() throws Exception {
    String own = Topic.own(UUID.randomUUID()).toString();
    MockHttpServletResponse wrong =
        work.send(crew.binta(), form(own, 0, "what", "Kept words", "since", "soon"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("Kept words", "href=\"#title\"", "href=\"#text\"", "href=\"#since\"");

    own(own);
    assertThat(work.page(path + "/" + own, crew.awa()))
        .contains("Two signatures", "Name two people", "The bank refused");
    String gone =
        String.valueOf(
            work.send(crew.binta(), post(path + "/" + own + "/delete")).getRedirectedUrl());
    assertThat(work.page(gone, crew.binta())).contains("can be restored");
    assertThat(work.send(crew.binta(), get(path + "/" + own)).getStatus()).isEqualTo(404);
    work.send(crew.binta(), post(path + "/" + own + "/restore"));
    assertThat(work.page(path, crew.pilar())).contains("Two signatures");
  }

  @Test
  void whatTheCoordinatorSharesStandsOnThePublicPageAndInTheToolbox() throws Exception {
    String own = Topic.own(UUID.randomUUID()).toString();
    own(own);
    say(crew.binta(), POINT, 0, "happened", "YES", "text", "Open books");
    String advice = "Name two people " + crew.key();

    assertThat(deed(crew.binta(), own, "share")).isEqualTo(403);
    deed(crew.awa(), own, "share");
    assertThat(mine()).as("the team shows nothing").isEmpty();
    work.send(crew.awa(), post(crew.path() + "/show").param("openness", "SUMMARY"));
    deed(crew.awa(), own, "share");
    deed(crew.awa(), POINT, "share");

    assertThat(work.page(crew.path(), crew.stranger())).contains(advice, "Open books");
    assertThat(work.page("/toolbox/" + BLOCK, crew.stranger()))
        .contains(advice, "Open books", crew.path(), "href=\"#trust-and-accounts\"");
    assertThat(mine())
        .extracting(SharedLesson::text, SharedLesson::block, SharedLesson::point)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(advice, BLOCK, ""),
            org.assertj.core.groups.Tuple.tuple("Open books", BLOCK, "trust-and-accounts"));

    for (String answer : List.of("/api/v1/lessons?size=100", "/api/v1/lessons.csv")) {
      assertThat(work.page(answer, crew.stranger())).contains(advice, crew.path());
    }

    say(crew.binta(), POINT, 2, "happened", "YES", "text", "Open the books each time");
    assertThat(work.page(crew.path(), crew.stranger()))
        .doesNotContain("Open the books", "Open books");
    deed(crew.awa(), own, "keep");
    assertThat(mine()).isEmpty();
    deed(crew.awa(), own, "share");
    work.send(crew.awa(), post(crew.path() + "/show").param("openness", "TEAM"));
    assertThat(mine()).isEmpty();
    assertThat(work.page("/api/v1/lessons.csv", crew.stranger())).doesNotContain(advice);
    assertThat(work.page("/toolbox/" + BLOCK, crew.stranger())).doesNotContain(advice);
  }

  @Test
  void strangersFindNothingAndObserversOnlyRead() throws Exception {
    for (String one : List.of("", "/new", "/" + POINT, "/lessons.csv")) {
      assertThat(work.send(crew.stranger(), get(path + one)).getStatus()).as(one).isEqualTo(404);
    }
    for (String one : List.of("", "/share", "/delete", "/restore")) {
      String address = path + "/" + POINT + one;
      assertThat(work.send(crew.stranger(), post(address)).getStatus()).as(one).isEqualTo(404);
      assertThat(work.send(crew.pilar(), post(address)).getStatus()).as(one).isEqualTo(403);
    }
    assertThat(say(crew.binta(), BLOCK + ".no-such-point", 0, "happened", "YES")).isEqualTo(404);
    assertThat(say(crew.binta(), "risk.0000", 0, "happened", "YES")).isEqualTo(404);
    assertThat(say(crew.binta(), "own.nothing", 0, "title", "x", "text", "y")).isEqualTo(404);
    assertThat(work.send(crew.binta(), get(path + "/<b>")).getStatus()).isEqualTo(404);
  }

  @Test
  void aReportTakesTheLessonsOfItsDaysAndTheTableGoesAway() throws Exception {
    say(crew.binta(), POINT, 0, "happened", "YES", "text", "=Open", "since", "2026-11-12");
    ReportMaterial lessons =
        materials.stream().filter(one -> one.theme() == Theme.LESSONS).findFirst().orElseThrow();

    Material november =
        lessons.material(project(), day("2026-11-01"), day("2026-11-30"), Language.EN);
    assertThat(november.draft()).endsWith(": =Open");
    assertThat(november.tables())
        .singleElement()
        .satisfies(one -> assertThat(one.rows()).hasSize(1));
    assertThat(lessons.material(project(), day("2026-01-01"), day("2026-10-31"), Language.EN))
        .isEqualTo(Material.NONE);
    assertThat(work.page(path + "/lessons.csv", crew.pilar())).contains("\"'=Open\"", "Happened");
  }

  @Test
  void everyPageStandsInEveryLanguage() throws Exception {
    String own = Topic.own(UUID.randomUUID()).toString();
    own(own);
    for (Language language : Language.values()) {
      for (String one : List.of("", "/new", "/" + own, "/" + POINT, "/lessons.csv")) {
        for (PersonId reader : List.of(crew.awa(), crew.pilar())) {
          MockHttpServletResponse answer =
              work.send(reader, get(path + one).locale(language.locale()));
          if (reader.equals(crew.pilar()) && one.equals("/new")) {
            assertThat(answer.getStatus()).isEqualTo(403);
          } else {
            assertThat(answer.getStatus()).as(one).isEqualTo(200);
            assertThat(answer.getContentAsString()).as(one).doesNotContain("projects.lessons");
          }
        }
      }
    }
  }

  private void own(String topic) throws Exception {
    assertThat(
            say(
                crew.binta(),
                topic,
                0,
                "title",
                "Two signatures",
                "what",
                "The bank refused",
                "why",
                "One end only",
                "text",
                "Name two people " + crew.key(),
                "blocks",
                BLOCK,
                "blocks",
                "no-such-block"))
        .isEqualTo(302);
  }

  private List<SharedLesson> mine() {
    return shared.newest(0, 1000).stream().filter(one -> one.project().equals(crew.key())).toList();
  }

  private int deed(PersonId by, String topic, String deed) throws Exception {
    return work.send(by, post(path + "/" + topic + "/" + deed)).getStatus();
  }

  private int say(PersonId by, String topic, int base, String... more) throws Exception {
    return work.send(by, form(topic, base, more)).getStatus();
  }

  private MockHttpServletRequestBuilder form(String topic, int base, String... more) {
    MockHttpServletRequestBuilder request =
        post(path + "/" + topic).param("base", String.valueOf(base)).param("language", "fr");
    for (int i = 0; i < more.length; i += 2) {
      request.param(more[i], more[i + 1]);
    }
    return request;
  }

  private ProjectUnderWay project() {
    return projects.read(crew.key());
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
