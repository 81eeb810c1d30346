package org.corridor.projects.workplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.WorkPlan;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.Team;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.PlannedActivity;
import org.corridor.projects.workplan.WorkPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@CorridorTest
class WorkPlanPagesTests {

  @Autowired TeamAtWork work;
  @Autowired WorkPlans plans;
  @Autowired DesignDesk desk;
  @Autowired Team team;

  private Crew crew;

  @BeforeEach
  void aProjectWithItsTeam() throws Exception {
    crew = work.start();
  }

  @Test
  void anActivityBeginsWithTheMonthsOfThePlan() throws Exception {
    assertThat(activity("ac4").days()).isEqualTo(days("2027-07-01", "2027-08-31"));
    for (PersonId one : List.of(crew.awa(), crew.issa(), crew.binta(), crew.pilar())) {
      assertThat(work.page(crew.path() + "/plan", one))
          .contains(activity("ac1").name(), "1 July 2027", "class=\"advice\"", "0 of 10 done");
      assertThat(work.page(crew.path(), one)).contains("Work plan", "0 of 10 done");
    }
    String csv = work.page(crew.path() + "/plan.csv", crew.pilar());
    assertThat(csv).startsWith("\uFEFF\"Number\"").contains("\"ac4\"", "\"2027-08-31\"");
  }

  @Test
  void strangersFindNothingAndObserversWriteNothing() throws Exception {
    String milestone = "/plan/milestones/" + milestone("Press runs", "2027-09-01");
    for (String page :
        List.of(
            "/plan", "/plan.csv", "/plan/ac1", "/plan/milestones", milestone, "/plan/calendar")) {
      assertThat(work.send(crew.stranger(), get(crew.path() + page)).getStatus())
          .as(page)
          .isEqualTo(404);
      assertThat(work.send(crew.pilar(), get(crew.path() + page)).getStatus())
          .as(page)
          .isEqualTo(200);
    }
    assertThat(work.page(crew.path() + "/plan/ac1", crew.pilar())).doesNotContain("name=\"base\"");
    String[] all = {
      "base",
      "0",
      "start",
      "2027-04-01",
      "end",
      "2027-04-30",
      "percent",
      "5",
      "before",
      "ac2",
      "name",
      "x",
      "day",
      "2027-09-01",
      "id",
      UUID.randomUUID().toString()
    };
    for (String page :
        List.of(
            "/plan/ac1/dates",
            "/plan/ac1/progress",
            "/plan/ac1/responsible",
            "/plan/ac1/waits",
            "/plan/ac1/waits/ac2/end",
            "/plan/milestones",
            milestone,
            milestone + "/remove")) {
      assertThat(status(crew.stranger(), page, all)).as(page).isEqualTo(404);
      assertThat(status(crew.pilar(), page, all)).as(page).isEqualTo(403);
    }
    assertThat(work.send(crew.awa(), get(crew.path() + "/plan/ac99")).getStatus()).isEqualTo(404);
    assertThat(status(crew.awa(), "/plan/ac99/progress", "base", "0", "percent", "5"))
        .isEqualTo(404);
  }

  @Test
  void whatElseMovesIsShownBeforeAnythingIsSaved() throws Exception {
    milestone("Groups are formed", "2027-08-31");
    assertThat(status(crew.binta(), "/plan/ac4/waits", "before", "ac1")).isEqualTo(302);
    assertThat(status(crew.binta(), "/plan/ac6/waits", "before", "ac4", "lag", "10"))
        .isEqualTo(302);

    MockHttpServletResponse shown = dates("ac1", 0, "2027-03-01", "2027-08-31", null, 0);
    assertThat(shown.getStatus()).isEqualTo(200);
    assertThat(shown.getContentAsString())
        .contains(activity("ac4").name(), activity("ac6").name(), "62 days later")
        .contains("Groups are formed", "Move them all", "Move only this one");
    assertThat(activity("ac1").days()).isEqualTo(days("2027-03-01", "2027-06-30"));

    int seen = plans.read(crew.key()).revision();
    dates("ac1", 0, "2027-03-01", "2027-08-31", "ALL", seen);
    assertThat(activity("ac1").days()).isEqualTo(days("2027-03-01", "2027-08-31"));
    assertThat(activity("ac4").days()).isEqualTo(days("2027-09-01", "2027-11-01"));
    assertThat(activity("ac6").days()).isEqualTo(days("2027-11-12", "2028-03-13"));
    assertThat(activity("ac4").behind()).isEqualTo(62);
    assertThat(plans.read(crew.key()).broken()).isEmpty();
    assertThat(work.page(crew.path() + "/plan", crew.pilar()))
        .contains("62 days later than agreed");

    int revision = plans.read(crew.key()).revision();
    assertThat(dates("ac1", 0, "2027-03-01", "2027-08-31", "ALL", seen).getStatus()).isEqualTo(302);
    assertThat(plans.read(crew.key()).revision()).isEqualTo(revision);
  }

  @Test
  void movingOnlyOneBreaksADependencyWhichIsShown() throws Exception {
    status(crew.awa(), "/plan/ac4/waits", "before", "ac1");
    int seen = plans.read(crew.key()).revision();
    dates("ac1", 0, "2027-03-01", "2027-07-31", "ONLY_THIS", seen);
    assertThat(activity("ac4").days()).isEqualTo(days("2027-07-01", "2027-08-31"));
    assertThat(plans.read(crew.key()).broken()).hasSize(1);
    assertThat(work.page(crew.path() + "/plan", crew.pilar()))
        .contains("begin before what they wait for");
    assertThat(work.page(crew.path() + "/plan/ac4", crew.pilar())).contains("begins too early");
  }

  @Test
  void whoDecidesOnAnOldPictureSeesTheNewOne() throws Exception {
    status(crew.awa(), "/plan/ac4/waits", "before", "ac1");
    int seen = plans.read(crew.key()).revision();
    status(crew.issa(), "/plan/ac8/waits", "before", "ac1");
    assertThat(dates("ac1", 0, "2027-03-01", "2027-07-31", "ALL", seen).getStatus()).isEqualTo(409);
    assertThat(activity("ac1").revision()).isZero();

    dates("ac7", 0, "2027-12-01", "2029-02-28", "ALL", seen + 1);
    MockHttpServletResponse stale = dates("ac7", 0, "2027-12-24", "2029-02-27", null, 0);
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString()).contains("value=\"2027-12-24\"", "1 December 2027");
  }

  @Test
  void theEndOfTheProjectIsNotPassedUnseen() throws Exception {
    MockHttpServletResponse shown = dates("ac10", 0, "2027-08-01", "2029-04-15", null, 0);
    assertThat(shown.getContentAsString())
        .contains("15 April 2029", "28 February 2029", "Save these dates");
  }

  @Test
  void mistakesAreExplainedAndWhatWasTypedIsKept() throws Exception {
    MockHttpServletResponse wrong = dates("ac1", 0, "soon", "2027-03-31", null, 0);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("value=\"soon\"", "href=\"#start\"");
    wrong = dates("ac1", 0, "2027-04-01", "2027-03-31", null, 0);
    assertThat(wrong.getContentAsString()).contains("It ends before it begins", "href=\"#end\"");
    assertThat(status(crew.awa(), "/plan/ac1/progress", "base", "0", "percent", "101"))
        .isEqualTo(422);
    assertThat(status(crew.awa(), "/plan/ac1/progress", "base", "0", "percent", "")).isEqualTo(422);
    assertThat(status(crew.awa(), "/plan/ac1/responsible", "base", "0", "responsible", "nobody"))
        .isEqualTo(422);
    assertThat(
            status(
                crew.awa(),
                "/plan/ac1/responsible",
                "base",
                "0",
                "responsible",
                member("Pilar").toString()))
        .isEqualTo(422);
    assertThat(status(crew.awa(), "/plan/ac1/waits", "before", "")).isEqualTo(422);
    assertThat(status(crew.awa(), "/plan/ac1/waits", "before", "ac1")).isEqualTo(422);
    assertThat(status(crew.awa(), "/plan/ac1/waits", "before", "ac2", "lag", "-1")).isEqualTo(422);
    status(crew.awa(), "/plan/ac1/waits", "before", "ac2");
    assertThat(status(crew.awa(), "/plan/ac2/waits", "before", "ac1")).isEqualTo(422);
    assertThat(status(crew.awa(), "/plan/ac1/waits/ac2/end")).isEqualTo(302);
    assertThat(status(crew.awa(), "/plan/ac2/waits", "before", "ac1")).isEqualTo(302);
    assertThat(status(crew.awa(), "/plan/milestones", "id", UUID.randomUUID().toString()))
        .isEqualTo(422);
  }

  @Test
  void progressIsNotedOnceAndAnOldFormIsToldSo() throws Exception {
    String[] half = {"base", "0", "percent", "50", "note", "Two groups of four"};
    assertThat(status(crew.binta(), "/plan/ac1/progress", half)).isEqualTo(302);
    assertThat(status(crew.binta(), "/plan/ac1/progress", half)).isEqualTo(302);
    assertThat(activity("ac1").revision()).isEqualTo(1);
    var request =
        post(crew.path() + "/plan/ac1/progress")
            .param("base", "0")
            .param("percent", "60")
            .param("note", "Kept words");
    MockHttpServletResponse stale = work.send(crew.issa(), request);
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString()).contains("Kept words", "Two groups of four", "Binta");
    assertThat(work.page(crew.path() + "/plan", crew.pilar())).contains("50 %");
  }

  @Test
  void milestonesAreReachedOnADay() throws Exception {
    UUID id = milestone("Press runs", "2027-09-01");
    assertThat(
            status(
                crew.binta(),
                "/plan/milestones",
                "id",
                id.toString(),
                "name",
                "Press runs",
                "day",
                "2027-09-01"))
        .isEqualTo(302);
    assertThat(plans.read(crew.key()).milestones()).hasSize(1);
    String page = "/plan/milestones/" + id;
    String[] reached = {
      "base", "1", "name", "Press runs", "day", "2027-09-01", "done", "2027-09-20"
    };
    assertThat(status(crew.binta(), page, reached)).isEqualTo(302);
    assertThat(work.page(crew.path() + "/plan", crew.pilar())).contains("20 September 2027");
    assertThat(status(crew.awa(), page, "base", "1", "name", "Press", "day", "2027-09-01"))
        .isEqualTo(409);
    assertThat(status(crew.awa(), page + "/remove")).isEqualTo(302);
    assertThat(plans.read(crew.key()).milestones()).isEmpty();
  }

  @Test
  void anAmendmentAddsWhatIsNewKeepsWhatIsKnownAndTakesNothingAwayThatWasBegun() throws Exception {
    status(crew.binta(), "/plan/ac1/progress", "base", "0", "percent", "30", "note", "");
    dates("ac2", 0, "2027-05-10", "2027-11-09", null, 0);
    WorkPlan before = plans.read(crew.key()).project().plan().plan();
    WorkPlan.Activity old = before.activities().get(0);
    plan(before.activities().stream().filter(one -> !one.id().equals("ac1")).toList());
    MockHttpServletResponse refused = adopt();
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("30 % of it are done already");

    List<WorkPlan.Activity> more = new java.util.ArrayList<>(before.activities());
    more.add(
        new WorkPlan.Activity("ac77", "op1", "Une fête", 20, 1, "p1", old.times(), old.source()));
    plan(more);
    assertThat(adopt().getStatus()).isEqualTo(302);
    assertThat(activity("ac77").agreed()).isNull();
    assertThat(activity("ac77").days()).isEqualTo(days("2028-10-01", "2028-10-31"));
    assertThat(activity("ac1").progress().percent()).isEqualTo(30);
    assertThat(activity("ac2").days()).isEqualTo(days("2027-05-10", "2027-11-09"));
  }

  @Test
  void aPersonWhoIsGoneHasNoName() throws Exception {
    status(
        crew.awa(),
        "/plan/ac1/responsible",
        "base",
        "0",
        "responsible",
        member("Binta").toString());
    assertThat(work.page(crew.path() + "/plan?show=mine", crew.binta()))
        .contains(activity("ac1").name());
    assertThat(work.page(crew.path() + "/plan?show=late", crew.binta()))
        .contains("Nothing is late");
    assertThat(work.page(crew.path() + "/plan/ac1", crew.pilar())).contains("Binta");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    UUID id = milestone("Press runs", "2027-09-01");
    status(crew.awa(), "/plan/ac4/waits", "before", "ac1", "lag", "2");
    status(crew.binta(), "/plan/ac1/progress", "base", "0", "percent", "30", "note", "So far");
    int seen = plans.read(crew.key()).revision();
    dates("ac1", 1, "2027-03-01", "2027-07-31", "ONLY_THIS", seen);
    for (String one :
        List.of(
            "",
            "/plan",
            "/plan?show=mine",
            "/plan?show=late",
            "/plan/ac1",
            "/plan/ac4",
            "/plan/milestones",
            "/plan/milestones/" + id,
            "/plan/calendar")) {
      readable(work.send(crew.awa(), get(crew.path() + one).locale(language.locale())), language);
    }
    readable(
        work.send(
            crew.awa(),
            post(crew.path() + "/plan/ac1/dates")
                .param("base", "2")
                .param("start", "2027-03-01")
                .param("end", "2029-03-31")
                .locale(language.locale())),
        language);
  }

  private static void readable(MockHttpServletResponse answer, Language language) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .contains("lang=\"" + language.code() + "\"")
        .doesNotContain("projects.workplan.");
  }

  private MockHttpServletResponse dates(
      String activity, int base, String start, String end, String way, int seen) throws Exception {
    var request =
        post(crew.path() + "/plan/" + activity + "/dates")
            .param("base", "" + base)
            .param("start", start)
            .param("end", end);
    if (way != null) {
      request.param("way", way).param("seen", "" + seen);
    }
    return work.send(crew.binta(), request);
  }

  private UUID milestone(String name, String day) throws Exception {
    UUID id = UUID.randomUUID();
    status(crew.binta(), "/plan/milestones", "id", id.toString(), "name", name, "day", day);
    return id;
  }

  private void plan(List<WorkPlan.Activity> activities) {
    work.as(
        crew.awa(),
        () -> desk.change(crew.design(), Step.PLAN, content -> with(content, activities)));
  }

  private static DesignContent with(DesignContent content, List<WorkPlan.Activity> activities) {
    return content.with(new WorkPlan(activities));
  }

  private MockHttpServletResponse adopt() throws Exception {
    return work.send(
        crew.awa(),
        post(crew.path() + "/versions/adopt").param("base", "1").param("reason", "Because"));
  }

  private PlannedActivity activity(String id) {
    return plans.read(crew.key()).activity(id).orElseThrow();
  }

  private MemberId member(String name) {
    return team.of(crew.key()).stream()
        .filter(one -> one.name().equals(name))
        .map(Member::id)
        .findFirst()
        .orElseThrow();
  }

  private static Days days(String start, String end) {
    return new Days(java.time.LocalDate.parse(start), java.time.LocalDate.parse(end));
  }

  private int status(PersonId by, String page, String... parameters) throws Exception {
    var request = post(crew.path() + page);
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return work.send(by, request).getStatus();
  }
}
