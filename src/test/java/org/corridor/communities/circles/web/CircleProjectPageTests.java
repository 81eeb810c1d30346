package org.corridor.communities.circles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.CircleId;
import org.corridor.communities.CirclesAtHand;
import org.corridor.communities.Doors;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.indicators.Instrument;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Hosts say that their circle counts for a project, and then it is counted. */
@CorridorTest
class CircleProjectPageTests {

  private static final LocalDate FROM = LocalDate.parse("2026-03-01");
  private static final LocalDate TO = LocalDate.parse("2026-03-31");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired CirclesAtHand circles;
  @Autowired TeamAtWork team;
  @Autowired JdbcClient jdbc;
  @Autowired List<EvidenceSource> sources;
  @Autowired List<Instrument> instruments;

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private int choose(String path, String project, PersonId who) throws Exception {
    return send(post(path).param("project", project), who).getStatus();
  }

  private String counted(String code, ProjectKey project) {
    return sources.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow()
        .counts(project, FROM, TO, Set.of())
        .map(counts -> counts.total().toPlainString())
        .orElse("nothing");
  }

  @Test
  void onlyAHostWhoWorksInTheProjectLetsTheCircleCountForIt() throws Exception {
    Crew crew = team.start();
    CircleId circle = circles.found(Doors.PRIVATE, "Nurses of two shores", crew.awa());
    circles.join(circle, crew.pilar());
    String path = circle.path() + "/project";
    String key = crew.key().value();
    assertThat(send(get(path), crew.stranger()).getStatus()).isEqualTo(404);
    assertThat(choose(path, key, crew.stranger())).isEqualTo(404);
    assertThat(send(get(path), crew.pilar()).getStatus()).isEqualTo(403);
    assertThat(choose(path, key, crew.pilar())).isEqualTo(403);
    for (Language language : Language.values()) {
      assertThat(send(get(path).locale(language.locale()), crew.awa()).getContentAsString())
          .contains("lang=\"" + language.code() + "\"", "value=\"" + key + "\"");
    }
    assertThat(choose(path, "another-project", crew.awa())).isEqualTo(422);
    assertThat(counted("communities.circle-posts", crew.key())).isEqualTo("nothing");
    assertThat(choose(path, key, crew.awa())).isEqualTo(302);
    assertThat(choose(path, key, crew.awa())).as("a double click").isEqualTo(302);
    assertThat(counted("communities.circle-posts", crew.key())).isEqualTo("0");

    CircleId other = circles.found(Doors.OPEN, "Of somebody else", crew.stranger());
    assertThat(choose(other.path() + "/project", key, crew.stranger())).isEqualTo(422);
    assertThat(choose(path, "", crew.awa())).isEqualTo(302);
    assertThat(counted("communities.circle-posts", crew.key())).isEqualTo("nothing");
  }

  @Test
  void whatHappenedInThePeriodCountsAndFewPeopleAreNotTold() {
    ProjectKey project = new ProjectKey("counted-" + UUID.randomUUID());
    CircleId circle = counting(project, 6);
    counting(project, 2);
    long member =
        jdbc.sql("select min(id) from communities.membership where circle = :circle")
            .param("circle", circle.value())
            .query(Long.class)
            .single();
    thread(circle, member, "2026-03-31T23:59:59Z", "1", "null");
    thread(circle, member, "2026-03-02T10:00:00Z", "null", "null");
    thread(circle, member, "2026-03-02T10:00:00Z", "1", "now()");
    thread(circle, member, "2026-04-01T00:00:00Z", "1", "null");
    initiative(circle, "2026-03-09T10:00:00Z", false);
    initiative(circle, "2026-03-09T10:00:00Z", true);
    initiative(circle, "2026-02-28T23:59:59Z", false);
    assertThat(
            List.of(
                counted("communities.circle-members", project),
                counted("communities.circle-threads", project),
                counted("communities.circle-answered", project),
                counted("communities.circle-posts", project),
                counted("communities.initiatives-decided", project),
                counted("communities.initiatives-kept", project)))
        .containsExactly("5", "2", "1", "2", "1", "1");
  }

  @Test
  void theToolboxSwitchesThemOnAndWhatTheyCountIsThere() {
    for (String page : List.of("/circles", "/initiatives")) {
      Instrument one =
          instruments.stream()
              .filter(each -> each.path(new ProjectKey("any")).equals(page))
              .findFirst()
              .orElseThrow();
      assertThat(one.blocks()).as(page).isNotEmpty();
      assertThat(sources).extracting(EvidenceSource::code).containsAll(one.counted());
    }
  }

  private CircleId counting(ProjectKey project, int people) {
    CircleId circle = circles.found(Doors.REQUEST, "Circle " + UUID.randomUUID(), members.join());
    for (int i = 1; i < people; i++) {
      circles.join(circle, members.join());
    }
    jdbc.sql("update communities.membership set since = '2026-03-05' where circle = :circle")
        .param("circle", circle.value())
        .update();
    jdbc.sql("insert into communities.circle_project values (:circle, :project)")
        .param("circle", circle.value())
        .param("project", project.value())
        .update();
    return circle;
  }

  /** With one post that stays and one that was removed. */
  private void thread(CircleId circle, long author, String at, String solution, String hidden) {
    long thread =
        jdbc.sql(
                """
                insert into communities.thread (circle, title, written, author, begun_at, last_at,
                  solution, hidden_at)
                values (:circle, 'A question', 'en', :author, :at::timestamptz, now(),
                """
                    + solution
                    + ", "
                    + hidden
                    + ") returning id")
            .param("circle", circle.value())
            .param("author", author)
            .param("at", at)
            .query(Long.class)
            .single();
    for (int number = 1; number <= 2; number++) {
      jdbc.sql(
              """
              insert into communities.post (thread, number, key, author, written, words, html,
                written_at, removed_at)
              values (:thread, :number, gen_random_uuid(), :author, 'en', 'Words', 'Words',
                :at::timestamptz, case when :number = 2 then now() end)
              """)
          .param("thread", thread)
          .param("number", number)
          .param("author", author)
          .param("at", at)
          .update();
    }
  }

  /** Decided then; of two promises one was kept. */
  private void initiative(CircleId circle, String at, boolean hidden) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into communities.initiative (id, circle, written, title, what, place, people,
              field, bond, state, hidden, revision, created_at, changed_at)
            values (:id, :circle, 'en', 'Light', 'Panels', '', '', 'ENERGY', '', 'ACCEPTED', :hidden,
              0, now(), now())
            """)
        .param("id", id)
        .param("circle", circle.value())
        .param("hidden", hidden)
        .update();
    jdbc.sql(
            """
            insert into communities.vote (initiative, majority, quorum, secret, roll, opened_at,
              closes_at, closed_at)
            values (:id, 'SIMPLE', 0, true, 3, now(), now(), :at::timestamptz)
            """)
        .param("id", id)
        .param("at", at)
        .update();
    for (boolean given : List.of(true, false)) {
      jdbc.sql(
              """
              insert into communities.initiative_offer (id, initiative, person, kind, words, given, at)
              values (gen_random_uuid(), :id, gen_random_uuid(), 'TIME', '', :given,
                :at::timestamptz)
              """)
          .param("id", id)
          .param("given", given)
          .param("at", at)
          .update();
    }
  }
}
