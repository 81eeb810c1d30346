package org.corridor.projects.visits.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.WaitsForPerson;
import org.corridor.platform.text.Language;
import org.corridor.projects.underway.ClosingRule;
import org.corridor.projects.underway.DueInMonth;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.ReportMaterial;
import org.corridor.projects.underway.ReportMaterial.Theme;
import org.corridor.projects.underway.Team;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.corridor.projects.visits.domain.ReadVisits;
import org.corridor.projects.visits.domain.Recommendation;
import org.corridor.projects.visits.domain.Recommendation.Standing;
import org.corridor.projects.visits.domain.Visit;
import org.corridor.projects.visits.domain.Visit.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@CorridorTest
class VisitPagesTests {

  private static final LocalDate FIRST = LocalDate.of(2027, 7, 5);

  @Autowired TeamAtWork work;
  @Autowired ReadVisits visits;
  @Autowired ProjectsUnderWay projects;
  @Autowired Team team;
  @Autowired List<WaitsForPerson> waits;
  @Autowired List<ReportMaterial> materials;
  @Autowired List<ClosingRule> closing;
  @Autowired List<DueInMonth> due;

  private Crew crew;
  private UUID id;

  @BeforeEach
  void aProjectWithItsTeam() throws Exception {
    crew = work.start();
    id = UUID.randomUUID();
  }

  @Test
  void theCoordinatorPlansAVisitWithQuestionsOfThePlan() throws Exception {
    assertThat(work.page(crew.path() + "/visits", crew.awa())).contains("Nobody has visited yet");
    assertThat(work.page(crew.path() + "/visits/new", crew.awa())).contains("Risks of the design");
    plan("VISIT", "");
    plan("VISIT", "");
    assertThat(all()).hasSize(1);
    Visit visit = visit();
    assertThat(visit.plan().questions()).hasSize(2);
    String edit = work.page(path() + "/plan", crew.awa());
    assertThat(edit).contains("Activities under way then", "activity-ac4");
    assertThat(
            status(
                crew.awa(), path() + "/plan", with(visit, "base", "1", "proposed", "activity-ac4")))
        .isEqualTo(302);
    assertThat(visit().plan().questions())
        .hasSize(3)
        .last()
        .satisfies(question -> assertThat(question.id()).isEqualTo("activity-ac4"));
    assertThat(work.page(path(), crew.pilar())).contains("5 July 2027", "A &lt;b&gt; question");
    assertThat(work.page(path() + "/checklist", crew.pilar())).contains("☐");
    new CalendarBuilder()
        .build(new StringReader(work.page(path() + ".ics", crew.pilar())))
        .validate();
  }

  @Test
  void aWrongPlanIsShownAgainAsTyped() throws Exception {
    MockHttpServletResponse answer =
        send(
            crew.awa(),
            "/visits/new",
            "kind",
            "VISIT",
            "purpose",
            "",
            "from",
            "soon",
            "to",
            "2027-07-01",
            "meets",
            "Mothers");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("Mothers", "value=\"soon\"");
    assertThat(all()).isEmpty();
    assertThat(
            send(
                    crew.awa(),
                    "/visits/new",
                    "kind",
                    "VISIT",
                    "purpose",
                    "P",
                    "from",
                    "2027-07-02",
                    "to",
                    "2027-07-01")
                .getContentAsString())
        .contains("The last day lies before the first.");
  }

  @Test
  void strangersFindNothingAndObserversWriteNothing() throws Exception {
    plan("INTERNAL", "");
    UUID one = UUID.randomUUID();
    recommend(crew.binta(), one, "Buy a lock");
    for (String page :
        List.of(
            "",
            "/comparison",
            "/comparison.csv",
            "/" + id,
            "/" + id + ".ics",
            "/" + id + "/checklist",
            "/" + id + "/ratings",
            "/" + id + "/findings/q-1",
            "/" + id + "/recommendations/new",
            "/" + id + "/recommendations/" + one)) {
      assertThat(work.send(crew.stranger(), get(crew.path() + "/visits" + page)).getStatus())
          .as(page)
          .isEqualTo(404);
      assertThat(work.send(crew.pilar(), get(crew.path() + "/visits" + page)).getStatus())
          .as(page)
          .isEqualTo(200);
    }
    assertThat(work.page(path() + "/findings/q-1", crew.pilar())).doesNotContain("name=\"base\"");
    String[] typed = {
      "kind",
      "VISIT",
      "purpose",
      "P",
      "from",
      "2027-07-05",
      "to",
      "2027-07-05",
      "base",
      "1",
      "seen",
      "x",
      "text",
      "T",
      "answer",
      "ACCEPTED",
      "step",
      "x",
      "response",
      "r",
      "independence",
      "free"
    };
    for (String page :
        List.of(
            "/" + id + "/ratings",
            "/" + id + "/findings/q-1",
            "/" + id + "/recommendations",
            "/" + id + "/recommendations/" + one + "/follow")) {
      assertThat(send(crew.stranger(), "/visits" + page, typed).getStatus())
          .as(page)
          .isEqualTo(404);
      assertThat(send(crew.pilar(), "/visits" + page, typed).getStatus()).as(page).isEqualTo(403);
    }
    assertThat(move(crew.stranger(), "REPORT")).isEqualTo(404);
    assertThat(move(crew.pilar(), "REPORT")).isEqualTo(403);
    for (String page :
        List.of(
            "/new",
            "/" + id + "/plan",
            "/" + id + "/remove",
            "/" + id + "/response",
            "/" + id + "/recommendations/" + one + "/answer")) {
      for (PersonId person : List.of(crew.pilar(), crew.binta(), crew.issa())) {
        assertThat(send(person, "/visits" + page, typed).getStatus()).as(page).isEqualTo(403);
      }
      assertThat(send(crew.stranger(), "/visits" + page, typed).getStatus())
          .as(page)
          .isEqualTo(404);
    }
    assertThat(work.send(crew.awa(), get(crew.path() + "/visits/" + UUID.randomUUID())).getStatus())
        .isEqualTo(404);
  }

  @Test
  void anObserverWhomTheCoordinatorNamedWritesAnIndependentEvaluationAlone() throws Exception {
    plan("INDEPENDENT", member("Pilar").toString());
    assertThat(find(crew.binta(), 0, "We did well").getStatus()).isEqualTo(403);
    assertThat(find(crew.awa(), 0, "We did well").getStatus()).isEqualTo(403);
    assertThat(find(crew.pilar(), 0, "Two of three groups meet").getStatus()).isEqualTo(302);
    assertThat(recommend(crew.pilar(), UUID.randomUUID(), "Meet weekly")).isEqualTo(302);
    MockHttpServletResponse bare =
        send(crew.pilar(), "/visits/" + id + "/ratings", "base", "2", "level-IMPACT", "3");
    assertThat(bare.getStatus()).isEqualTo(422);
    assertThat(bare.getContentAsString()).contains("A rating needs a reason");
    assertThat(
            send(
                    crew.pilar(),
                    "/visits/" + id + "/ratings",
                    "base",
                    "2",
                    "level-IMPACT",
                    "3",
                    "reason-IMPACT",
                    "Incomes rose",
                    "independence",
                    "Nothing ties me to it")
                .getStatus())
        .isEqualTo(302);
    assertThat(move(crew.awa(), "REPORT")).isEqualTo(403);
    assertThat(move(crew.pilar(), "REPORT")).isEqualTo(302);
    assertThat(
            send(
                    crew.awa(),
                    "/visits/" + id + "/response",
                    "base",
                    String.valueOf(visit().revision()),
                    "response",
                    "We agree")
                .getStatus())
        .isEqualTo(302);
    assertThat(work.page(path(), crew.binta()))
        .contains("Nothing ties me to it", "largely", "Incomes rose", "We agree", "2019");
    assertThat(move(crew.pilar(), "CLOSE")).isEqualTo(403);
  }

  @Test
  void whatWasFoundAndRecommendedIsAnsweredAndFollowedUp() throws Exception {
    plan("VISIT", "");
    assertThat(move(crew.binta(), "REPORT")).isEqualTo(302);
    assertThat(visit().state()).isEqualTo(State.PLANNED);
    assertThat(find(crew.binta(), 0, "The press runs").getStatus()).isEqualTo(302);
    assertThat(visit().state()).isEqualTo(State.UNDER_WAY);
    UUID one = UUID.randomUUID();
    recommend(crew.binta(), one, "Buy a lock");
    recommend(crew.binta(), one, "Buy a lock");
    assertThat(visit().recommendations()).hasSize(1);
    move(crew.binta(), "REPORT");
    assertThat(visit().state()).isEqualTo(State.REPORTED);
    assertThat(find(crew.binta(), 1, "Something else").getStatus()).isEqualTo(422);
    assertThat(waiting(crew.awa())).contains("Buy a lock");
    move(crew.awa(), "CLOSE");
    assertThat(visit().state()).isEqualTo(State.REPORTED);

    String answer = "/visits/" + id + "/recommendations/" + one + "/answer";
    assertThat(send(crew.awa(), answer, "base", "1", "answer", "NOT").getContentAsString())
        .contains("Say why not");
    String issa = member("Issa").toString();
    assertThat(
            send(
                    crew.awa(),
                    answer,
                    "base",
                    "1",
                    "answer",
                    "ACCEPTED",
                    "responsible",
                    issa,
                    "due",
                    "2026-01-31")
                .getStatus())
        .isEqualTo(302);
    assertThat(one().standing(FIRST)).isEqualTo(Standing.LATE);
    assertThat(waiting(crew.issa())).contains("Buy a lock");
    assertThat(waiting(crew.binta())).doesNotContain("Buy a lock");
    assertThat(work.page(crew.path(), crew.pilar())).contains("1 recommendation open, 1 late");
    assertThat(concerns()).contains("projects.visits.close-rule");
    assertThat(
            due.stream().flatMap(rule -> rule.due(projects.read(crew.key()), of("Issa")).stream()))
        .contains(new DueInMonth.Due("Buy a lock", LocalDate.of(2026, 1, 31)));

    String follow = "/visits/" + id + "/recommendations/" + one + "/follow";
    assertThat(send(crew.issa(), follow, "base", "2", "step", "Bought", "done", "yes").getStatus())
        .isEqualTo(302);
    assertThat(send(crew.issa(), follow, "base", "2", "step", "Bought", "done", "yes").getStatus())
        .isEqualTo(302);
    assertThat(one().steps()).hasSize(1);
    assertThat(waiting(crew.issa())).doesNotContain("Buy a lock");
    assertThat(concerns()).doesNotContain("projects.visits.close-rule");
    move(crew.awa(), "CLOSE");
    assertThat(visit().state()).isEqualTo(State.CLOSED);

    ReportMaterial.Material told = material();
    assertThat(told.draft()).contains("The press runs", "Look");
    assertThat(told.tables()).hasSize(1);
  }

  @Test
  void whatAnotherWroteMeanwhileIsShownAndWordsAreKept() throws Exception {
    plan("VISIT", "");
    find(crew.binta(), 0, "The press runs");
    MockHttpServletResponse stale = find(crew.issa(), 0, "The press stands");
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString())
        .contains("The press runs", "The press stands", "Binta", "name=\"base\" value=\"1\"");
    assertThat(find(crew.issa(), 1, "The press stands").getStatus()).isEqualTo(302);

    MockHttpServletResponse plan =
        send(crew.awa(), "/visits/" + id + "/plan", with(visit(), "base", "1", "purpose", "Other"));
    assertThat(plan.getStatus()).isEqualTo(409);
    assertThat(plan.getContentAsString()).contains("Other", "Look", "name=\"base\" value=\"");
  }

  @Test
  void theComparisonSaysWhatItCannotShow() throws Exception {
    assertThat(work.page(crew.path() + "/visits/comparison", crew.pilar()))
        .contains("What this comparison cannot show", "cannot be said");
    assertThat(work.page(crew.path() + "/visits/comparison.csv", crew.pilar()))
        .startsWith("\uFEFF\"Indicator\",\"Part\"");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    plan("INTERNAL", "");
    find(crew.binta(), 0, "Seen");
    recommend(crew.binta(), UUID.randomUUID(), "Buy a lock");
    UUID one = visit().recommendations().get(0).id();
    move(crew.binta(), "REPORT");
    for (String page :
        List.of(
            "",
            "/new",
            "/new?kind=INDEPENDENT",
            "/comparison",
            "/" + id,
            "/" + id + "/checklist",
            "/" + id + "/ratings",
            "/" + id + "/findings/q-1",
            "/" + id + "/recommendations/" + one)) {
      MockHttpServletRequestBuilder request =
          get(crew.path() + "/visits" + page).header("Accept-Language", language.code());
      MockHttpServletResponse answer = work.send(crew.awa(), request);
      assertThat(answer.getStatus()).as(page).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("projects.visits.");
    }
  }

  private void plan(String kind, String author) throws Exception {
    assertThat(
            send(
                    crew.awa(),
                    "/visits/new",
                    "kind",
                    kind,
                    "id",
                    id.toString(),
                    "purpose",
                    "Look",
                    "from",
                    FIRST.toString(),
                    "to",
                    FIRST.plusDays(1).toString(),
                    "origin",
                    "Yélimané",
                    "visitors",
                    member("Awa").toString(),
                    "author",
                    author,
                    "question[0].id",
                    "q-1",
                    "question[0].text",
                    "A <b> question",
                    "question[1].id",
                    "q-2",
                    "question[1].text",
                    "Another")
                .getStatus())
        .isEqualTo(302);
  }

  /** The plan as its form would send it, with some fields in addition or otherwise. */
  private static String[] with(Visit visit, String... more) {
    List<String> all = new java.util.ArrayList<>(List.of(more));
    if (!all.contains("purpose")) {
      all.addAll(List.of("purpose", visit.plan().purpose()));
    }
    all.addAll(List.of("from", visit.plan().from().toString(), "to", visit.plan().to().toString()));
    for (int i = 0; i < visit.plan().questions().size(); i++) {
      all.addAll(
          List.of(
              "question[" + i + "].id", visit.plan().questions().get(i).id(),
              "question[" + i + "].text", visit.plan().questions().get(i).text()));
    }
    return all.toArray(String[]::new);
  }

  private MockHttpServletResponse find(PersonId by, int base, String seen) throws Exception {
    return send(
        by,
        "/visits/" + id + "/findings/q-1",
        "base",
        String.valueOf(base),
        "seen",
        seen,
        "judgement",
        "GOOD");
  }

  private int recommend(PersonId by, UUID one, String text) throws Exception {
    return send(
            by,
            "/visits/" + id + "/recommendations",
            "id",
            one.toString(),
            "base",
            "0",
            "text",
            text,
            "priority",
            "HIGH")
        .getStatus();
  }

  private int move(PersonId by, String to) throws Exception {
    return send(by, "/visits/" + id + "/move", "to", to).getStatus();
  }

  private List<Visit> all() {
    List<Visit> all = new java.util.ArrayList<>();
    work.as(crew.pilar(), () -> all.addAll(visits.all(crew.key())));
    return all;
  }

  private Visit visit() {
    return all().get(0);
  }

  private Recommendation one() {
    return visit().recommendations().get(0);
  }

  private String path() {
    return crew.path() + "/visits/" + id;
  }

  private List<String> waiting(PersonId person) {
    List<String> about = new java.util.ArrayList<>();
    work.as(
        person,
        () ->
            waits.stream()
                .flatMap(one -> one.waiting(person, Language.EN).stream())
                .forEach(item -> about.add(item.about())));
    return about;
  }

  private List<String> concerns() {
    return closing.stream()
        .flatMap(rule -> rule.concerns(projects.read(crew.key())).stream())
        .map(ClosingRule.Concern::text)
        .toList();
  }

  private ReportMaterial.Material material() {
    return materials.stream()
        .filter(one -> one.theme() == Theme.MONITORING)
        .findFirst()
        .orElseThrow()
        .material(projects.read(crew.key()), FIRST.minusYears(1), FIRST.plusMonths(1), Language.EN);
  }

  private MemberId member(String name) {
    return of(name).id();
  }

  private Member of(String name) {
    return team.of(crew.key()).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private int status(PersonId by, String path, String... fields) throws Exception {
    return send(by, path.substring(crew.path().length()), fields).getStatus();
  }

  private MockHttpServletResponse send(PersonId by, String path, String... fields)
      throws Exception {
    MockHttpServletRequestBuilder request = post(crew.path() + path);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return work.send(by, request);
  }
}
