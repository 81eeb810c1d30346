package org.corridor.projects.closing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.platform.web.Flash;
import org.corridor.projects.closing.domain.Closing;
import org.corridor.projects.closing.domain.ReadClosing;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectLife;
import org.corridor.projects.underway.ProjectNews;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.corridor.projects.underway.Team;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@CorridorTest
@RecordApplicationEvents
class ClosingPagesTests {

  @Autowired TeamAtWork work;
  @Autowired MockMvc mvc;
  @Autowired ApplicationEvents events;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired ReadClosing read;
  @Autowired ProjectsUnderWay projects;
  @Autowired ProjectLife life;
  @Autowired Team team;
  @Autowired List<WaitsForPerson> waits;
  @Autowired List<ReportMaterial> materials;

  private Crew crew;

  @BeforeEach
  void aProjectWithItsTeam() throws Exception {
    crew = work.start();
  }

  @AfterEach
  void nothingIsLeftThatOthersCount() throws Exception {
    work.send(crew.awa(), post(crew.path() + "/show").param("openness", "TEAM"));
  }

  @Test
  void theCoordinatorProposesAndAnotherPartnerConfirms() throws Exception {
    assertThat(work.page(crew.path() + "/closing", crew.awa()))
        .contains("10 activities are not done", "no value in the last period")
        .contains("No commitment says what stays");
    assertThat(propose(0).getStatus()).isEqualTo(422);
    UUID commitment = commit();
    words("");
    MockHttpServletResponse mute = propose(view().closing().revision());
    assertThat(mute.getStatus()).isEqualTo(422);
    assertThat(mute.getContentAsString()).contains("Something is still open");
    words("The money stopped");
    assertThat(propose(view().closing().revision()).getStatus()).isEqualTo(302);
    assertThat(waiting(crew.issa())).contains(project().title());
    assertThat(waiting(crew.awa())).doesNotContain(project().title());

    String base = String.valueOf(view().closing().revision());
    assertThat(status(crew.awa(), "/confirm", "base", base)).isEqualTo(403);
    assertThat(status(crew.pilar(), "/confirm", "base", base)).isEqualTo(403);
    assertThat(status(crew.issa(), "/send-back", "base", base, "back", "")).isEqualTo(422);
    assertThat(status(crew.issa(), "/send-back", "base", base, "back", "Add the mill"))
        .isEqualTo(302);
    assertThat(work.page(crew.path() + "/closing", crew.awa())).contains("Add the mill");

    int seen = view().closing().revision();
    propose(seen);
    assertThat(status(crew.binta(), "/confirm", "base", String.valueOf(seen))).isEqualTo(409);
    assertThat(project().runs()).isTrue();
    assertThat(status(crew.binta(), "/confirm", "base", String.valueOf(seen + 1))).isEqualTo(302);
    assertThat(project().runs()).isFalse();
    assertThat(projects.closedOn(crew.key())).contains(LocalDate.of(2026, 1, 31));
    assertThat(events.stream(ProjectNews.class))
        .containsExactly(new ProjectNews(crew.key(), ProjectNews.Kind.PROJECT_CLOSED, ""));
    assertThat(view().checkBacks()).hasSize(3);
    assertThat(work.page(crew.path() + "/closing", crew.pilar()))
        .contains("not asked yet", "Binta", "It stays", "The money stopped")
        .doesNotContain("name=\"base\"");

    assertThat(status(crew.awa(), "/words", "base", "9", "statement", "x")).isEqualTo(422);
    assertThat(status(crew.awa(), "/commitments/" + commitment + "/remove")).isEqualTo(302);
    assertThat(view().commitments()).hasSize(1);
    assertThat(
            send(crew.binta(), "/check-backs/" + commitment + "/6", "kept", "KEPT")
                .getContentAsString())
        .contains("This is not asked yet.");

    assertThat(status(crew.issa(), "/reopen", "again", "More money")).isEqualTo(403);
    assertThat(status(crew.awa(), "/reopen", "again", "")).isEqualTo(422);
    assertThat(status(crew.awa(), "/reopen", "again", "More money came")).isEqualTo(302);
    assertThat(project().runs()).isTrue();
    assertThat(projects.closedOn(crew.key())).isEmpty();
    assertThat(view().checkBacks()).isEmpty();
    assertThat(work.page(crew.path() + "/closing", crew.pilar())).contains("More money came");
  }

  @Test
  void whatWaitsForApprovalStandsInTheWay() throws Exception {
    String line = project().plan().budget().lines().get(0).id();
    var entry = multipart(crew.path() + "/spending/new");
    entry
        .param("id", UUID.randomUUID().toString())
        .param("what", "Seeds")
        .param("day", "2026-01-05")
        .param("amount", "10")
        .param("currency", "EUR")
        .param("line", line)
        .param("partner", "p2")
        .param("kind", "CASH");
    assertThat(work.send(crew.binta(), entry).getStatus()).isEqualTo(302);
    words("All told");
    assertThat(work.page(crew.path() + "/closing", crew.awa()))
        .contains("1 entry waits for approval.", "In the way");
    MockHttpServletResponse refused = propose(view().closing().revision());
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(view().closing().state()).isEqualTo(Closing.State.DRAFT);
  }

  @Test
  void strangersFindNothingObserversReadAndWorkersPromise() throws Exception {
    UUID commitment = commit();
    UUID thing = UUID.randomUUID();
    assertThat(thing(thing, "2020-05-05")).isEqualTo(302);
    assertThat(thing(thing, "2020-05-05")).isEqualTo(302);
    assertThat(view().handOvers()).hasSize(1);
    assertThat(status(crew.stranger(), "/propose")).isEqualTo(404);
    for (String page :
        List.of(
            "",
            "/words",
            "/commitments/new",
            "/commitments/" + commitment,
            "/things/new",
            "/things/" + thing,
            "/check-backs/" + commitment + "/6")) {
      assertThat(work.send(crew.stranger(), get(crew.path() + "/closing" + page)).getStatus())
          .as(page)
          .isEqualTo(404);
    }
    assertThat(work.page(crew.path() + "/closing", crew.pilar()))
        .contains("The press runs", "Press", "5 May 2020");
    for (String page :
        List.of(
            "/words",
            "/propose",
            "/withdraw",
            "/reopen",
            "/commitments",
            "/things",
            "/commitments/" + commitment + "/remove",
            "/things/" + thing + "/remove")) {
      assertThat(
              status(
                  crew.pilar(),
                  page,
                  "statement",
                  "x",
                  "what",
                  "x",
                  "organisation",
                  "x",
                  "to",
                  "x",
                  "again",
                  "x"))
          .as(page)
          .isEqualTo(403);
    }
    for (PersonId one : List.of(crew.issa(), crew.binta())) {
      assertThat(status(one, "/words", "statement", "x")).isEqualTo(403);
      assertThat(status(one, "/propose", "base", "1")).isEqualTo(403);
      assertThat(status(one, "/withdraw")).isEqualTo(403);
      assertThat(status(one, "/reopen", "again", "x")).isEqualTo(403);
    }
    assertThat(status(crew.awa(), "/things/" + thing + "/remove")).isEqualTo(302);
    assertThat(view().handOvers()).isEmpty();
  }

  @Test
  void badInputIsShownAgainAndNothingIsOverwritten() throws Exception {
    MockHttpServletResponse answer =
        send(crew.binta(), "/commitments", "what", "The press runs", "by", "later");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("The press runs", "value=\"later\"");
    assertThat(
            send(crew.awa(), "/words", "base", "0", "day", "2030-01-01", "statement", "Mine")
                .getContentAsString())
        .contains("This day has not come yet.", "Mine");
    words("First");
    MockHttpServletResponse stale =
        send(crew.awa(), "/words", "base", "0", "statement", "Mine", "word", "Second");
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString()).contains("First", "Second", "Mine");
    UUID commitment = commit();
    MockHttpServletResponse other =
        send(
            crew.issa(),
            "/commitments",
            "id",
            commitment.toString(),
            "base",
            "0",
            "what",
            "Another",
            "organisation",
            "Town");
    assertThat(other.getStatus()).isEqualTo(409);
    assertThat(other.getContentAsString()).contains("The press runs", "Another");
  }

  @Test
  void inAClosedProjectEverySubjectRefusesAndShowsNoForm() throws Exception {
    String indicator = project().plan().logframe().indicators().get(0).id();
    String line = project().plan().budget().lines().get(0).id();
    life.close(crew.key(), LocalDate.of(2026, 1, 31));
    for (String page :
        List.of(
            "/plan/ac1",
            "/plan/milestones",
            "/budget",
            "/spending",
            "/spending/new",
            "/instalments",
            "/indicators",
            "/indicators/" + indicator,
            "/indicators/" + indicator + "/1",
            "/visits",
            "/diary",
            "/lessons",
            "/reports",
            "/versions",
            "/closing")) {
      assertThat(work.page(crew.path() + page, crew.awa()))
          .as(page)
          .contains("This project is closed.")
          .doesNotContain("name=\"base\"", "method=\"post\" action=\"" + crew.path());
    }
    refused("/plan/ac1/progress", "can no longer be changed", "base", "0", "percent", "30");
    refused(
        "/plan/milestones",
        "can no longer be changed",
        "id",
        UUID.randomUUID().toString(),
        "name",
        "x",
        "day",
        "2027-09-01");
    refused(
        "/spending/new",
        "closed",
        "id",
        UUID.randomUUID().toString(),
        "what",
        "Seeds",
        "day",
        "2026-01-05",
        "amount",
        "10",
        "currency",
        "EUR",
        "line",
        line,
        "partner",
        "p2",
        "kind",
        "CASH");
    refused("/indicators/" + indicator + "/1", "closed", "base", "0", "total", "3");
    refused(
        "/visits/new",
        "no longer changed",
        "kind",
        "VISIT",
        "purpose",
        "x",
        "from",
        "2027-05-05",
        "to",
        "2027-05-05");
    refused("/diary/new", "can only be read", "text", "x", "language", "en", "day", "2026-05-05");
    refused(
        "/reports/new",
        "can no longer be changed",
        "template",
        "SHORT",
        "language",
        "en",
        "from",
        "2027-03-01",
        "to",
        "2027-05-31");
    refused("/versions/prepare", "can no longer be changed");
    refused("/team/" + member("Issa") + "/role", "can no longer be changed", "role", "WORKER");
    refused("/team/invite", "can no longer be changed", "partner", "p2", "role", "WORKER");
    refused("/closing/commitments", "can no longer be changed", "what", "x", "organisation", "y");
  }

  /** Either the page says so at once, or the message that the next one shows does. */
  private void refused(String path, String message, String... fields) throws Exception {
    MvcResult answer = result(crew.awa(), path, fields);
    Object flash = answer.getFlashMap().get("flash");
    if (answer.getResponse().getStatus() == 302) {
      assertThat(flash).as(path).isInstanceOf(Flash.class);
      assertThat(((Flash) flash).kind()).as(path).isEqualTo(Flash.Kind.PROBLEM);
      assertThat(texts.text(Language.EN, ((Flash) flash).key())).as(path).contains(message);
    } else {
      assertThat(answer.getResponse().getStatus()).as(path).isIn(409, 422);
      assertThat(answer.getResponse().getContentAsString()).as(path).contains(message);
    }
  }

  @Test
  void everybodyReadsTheFinalPictureOfAProjectThatIsShown() throws Exception {
    commit();
    words("All told");
    work.send(crew.awa(), post(crew.path() + "/show").param("openness", "SUMMARY"));
    assertThat(work.page(crew.path(), crew.stranger())).doesNotContain("How it ended");
    close();
    assertThat(work.page(crew.path(), crew.stranger()))
        .contains("How it ended", "It stays", "The press runs", "The cooperative")
        .doesNotContain("Planned and reached", "All told", "Paid in by the donor");
    work.send(crew.awa(), post(crew.path() + "/show").param("openness", "FIGURES"));
    assertThat(work.page(crew.path(), crew.stranger()))
        .contains("Planned and reached", "Paid in by the donor");
    ReportMaterial.Material told =
        materials.stream()
            .filter(one -> one.theme() == Theme.AFTER)
            .findFirst()
            .orElseThrow()
            .material(project(), project().start(), project().end(), Language.EN);
    assertThat(told.draft()).isEqualTo("It stays");
    assertThat(told.tables()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    UUID commitment = commit();
    UUID thing = UUID.randomUUID();
    thing(thing, "");
    words("All told");
    for (String page :
        List.of(
            "",
            "/words",
            "/commitments/new",
            "/commitments/" + commitment,
            "/things/new",
            "/things/" + thing)) {
      readable("/closing" + page, language);
    }
    close();
    for (String page : List.of("", "/check-backs/" + commitment + "/12")) {
      readable("/closing" + page, language);
    }
    readable("", language);
  }

  private void readable(String page, Language language) throws Exception {
    MockHttpServletResponse answer =
        work.send(crew.awa(), get(crew.path() + page).locale(language.locale()));
    assertThat(answer.getStatus()).as(page).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .contains("lang=\"" + language.code() + "\"")
        .doesNotContain("projects.closing.");
  }

  private void close() throws Exception {
    propose(view().closing().revision());
    assertThat(status(crew.issa(), "/confirm", "base", String.valueOf(view().closing().revision())))
        .isEqualTo(302);
  }

  private UUID commit() throws Exception {
    UUID id = UUID.randomUUID();
    assertThat(
            status(
                crew.binta(),
                "/commitments",
                "id",
                id.toString(),
                "base",
                "0",
                "what",
                "The press runs",
                "organisation",
                "The cooperative"))
        .isEqualTo(302);
    return id;
  }

  private int thing(UUID id, String on) throws Exception {
    return status(
        crew.binta(),
        "/things",
        "id",
        id.toString(),
        "base",
        "0",
        "kind",
        "ASSET",
        "what",
        "Press",
        "to",
        "The cooperative",
        "on",
        on);
  }

  private void words(String word) throws Exception {
    assertThat(
            status(
                crew.awa(),
                "/words",
                "base",
                String.valueOf(view().closing().revision()),
                "day",
                "2026-01-31",
                "reason",
                "The funder left",
                "statement",
                "It stays",
                "word",
                word))
        .isEqualTo(302);
  }

  private MockHttpServletResponse propose(int base) throws Exception {
    return send(crew.awa(), "/propose", "base", String.valueOf(base));
  }

  private MemberId member(String name) {
    return team.of(crew.key()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private ReadClosing.View view() {
    List<ReadClosing.View> views = new ArrayList<>();
    work.as(crew.pilar(), () -> views.add(read.read(crew.key())));
    return views.get(0);
  }

  private ProjectUnderWay project() {
    return projects.read(crew.key());
  }

  private List<String> waiting(PersonId person) {
    List<String> about = new ArrayList<>();
    work.as(
        person,
        () ->
            waits.stream()
                .flatMap(one -> one.waiting(person, Language.EN).stream())
                .filter(item -> item.path().endsWith("/closing"))
                .forEach(item -> about.add(item.about())));
    return about;
  }

  private int status(PersonId by, String path, String... fields) throws Exception {
    return send(by, path, fields).getStatus();
  }

  private MockHttpServletResponse send(PersonId by, String path, String... fields)
      throws Exception {
    return work.send(by, request("/closing" + path, fields));
  }

  private MvcResult result(PersonId by, String path, String... fields) throws Exception {
    return mvc.perform(request(path, fields).with(members.as(by)).with(csrf())).andReturn();
  }

  private MockHttpServletRequestBuilder request(String path, String... fields) {
    MockHttpServletRequestBuilder request = post(crew.path() + path);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return request;
  }
}
