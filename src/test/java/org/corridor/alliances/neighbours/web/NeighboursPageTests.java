package org.corridor.alliances.neighbours.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.alliances.working.WorkingRoom;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two partnerships that do similar things find each other, if both want to. */
@CorridorTest
class NeighboursPageTests {

  private static final String BLOCK = "forced-returnee-reception";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired Mails mails;

  private WorkingRoom ours;
  private WorkingRoom theirs;
  private String here = "";
  private String there = "";

  @BeforeEach
  void twoPartnerships() {
    ours = new WorkingRoom(jdbc, members);
    theirs = new WorkingRoom(jdbc, members);
    here = ours.path() + "/neighbours";
    there = theirs.path() + "/neighbours";
  }

  private static MockHttpServletRequestBuilder introduce(String page, String title) {
    return post(page + "/introduce")
        .param("base", "0")
        .param("title", title)
        .param("words", "We receive <returnees>")
        .param("written", "EN")
        .param("block", BLOCK)
        .param("group", "forced-returnees");
  }

  private MockHttpServletRequestBuilder greet(String words) {
    return post(here + "/" + theirs.id + "/greet").param("greeting", words).param("written", "FR");
  }

  @Test
  void onlyThoseWithASeatGetInAndOnlyItsLeadMakesAPartnershipKnown() throws Exception {
    assertThat(mvc.perform(get(here)).andReturn().getResponse().getRedirectedUrl())
        .startsWith("/sign-in");
    assertThat(perform(get(here), ours.stranger).getStatus()).isEqualTo(404);
    assertThat(perform(get(here), theirs.lead).getStatus()).isEqualTo(404);
    for (PersonId who : List.of(ours.speaker, ours.member, ours.observer)) {
      assertThat(perform(get(here), who).getStatus()).isEqualTo(200);
      assertThat(perform(introduce(here, "x"), who).getStatus()).isEqualTo(403);
      assertThat(perform(post(here + "/take-back"), who).getStatus()).isEqualTo(403);
    }
    for (PersonId who : List.of(ours.member, ours.observer)) {
      assertThat(perform(greet("x"), who).getStatus()).isEqualTo(403);
    }
    assertThat(perform(introduce(here, "x"), theirs.lead).getStatus()).isEqualTo(404);
    assertThat(perform(greet("x"), theirs.lead).getStatus()).isEqualTo(404);
  }

  @Test
  void projectsThatTheHandbookNamesTogetherAreFoundWithTheReason() throws Exception {
    jdbc.sql("update alliances.partnership set origin = 'ET', residence = 'SA' where id = :id")
        .param("id", ours.id)
        .update();
    perform(introduce(here, "Returnees"), ours.lead);
    assertThat(text(here, ours.observer)).contains("Ethiopia-14", "Mali-24", "Did the same thing");
  }

  @Test
  void bothMustBeKnownAndTheNearAreToldOnce() throws Exception {
    perform(introduce(there, "Their <project>"), theirs.lead);
    assertThat(text(here, ours.lead)).doesNotContain("Their &lt;project");
    assertThat(perform(greet("Hello"), ours.speaker).getStatus()).isEqualTo(409);

    assertThat(perform(introduce(here, "Our project"), ours.lead).getRedirectedUrl())
        .isEqualTo(here);
    perform(introduce(here, "Our project"), ours.lead);
    assertThat(mails.kept(theirs.leadAddress))
        .singleElement()
        .satisfies(mail -> assertThat(mail.subject()).contains("Our project"));
    assertThat(text(here, ours.observer))
        .contains("Their &lt;project", "We receive &lt;returnees&gt;", "Did the same thing")
        .doesNotContain("Friends of", "Utrecht", theirs.seatOf(theirs.lead).toString());
    assertThat(text(there, theirs.observer)).contains("Our project");
    assertThat(text(ours.path(), ours.member)).contains("1 partnership near yours.");

    perform(post(here + "/take-back"), ours.lead);
    assertThat(text(there, theirs.member)).doesNotContain("Our project");
    assertThat(text(here, ours.lead)).doesNotContain("Their &lt;project").contains("We receive");
  }

  @Test
  void theyWriteToEachOtherButNotWithoutEnd() throws Exception {
    perform(introduce(there, "Theirs"), theirs.lead);
    perform(introduce(here, "Ours"), ours.lead);
    UUID ticket = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      perform(greet("Bonjour <b>").param("ticket", ticket.toString()), ours.speaker);
    }
    assertThat(mails.kept(theirs.leadAddress)).hasSize(2);
    assertThat(text(there, theirs.observer))
        .containsOnlyOnce("Bonjour &lt;b&gt;")
        .contains("lang=\"fr\"", "Waits for your answer", "From Ours");
    perform(greet("two"), ours.lead);
    perform(greet("three"), ours.lead);
    MockHttpServletResponse fourth = perform(greet("four <kept>"), ours.lead);
    assertThat(fourth.getStatus()).isEqualTo(409);
    assertThat(fourth.getContentAsString()).contains("four &lt;kept&gt;", "greeting-error");
    perform(
        post(there + "/" + ours.id + "/greet").param("greeting", "Yes!").param("written", "EN"),
        theirs.speaker);
    assertThat(perform(greet("four"), ours.lead).getStatus()).isEqualTo(302);

    perform(post(there + "/take-back"), theirs.lead);
    assertThat(text(here, ours.member)).contains("You to Theirs", "Yes!");
  }

  @Test
  void whatIsWrongIsSaidAndKeptAndAnOlderFormDoesNotOverwrite() throws Exception {
    MockHttpServletResponse wrong =
        perform(
            post(here + "/introduce").param("words", "kept <i>").param("block", "no-such"),
            ours.lead);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("title-error", "block-error", "kept &lt;i&gt;");
    perform(introduce(here, "First"), ours.lead);
    MockHttpServletResponse late = perform(introduce(here, "Second"), ours.lead);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("<strong>First</strong>", "value=\"Second\"", "name=\"base\" value=\"1\"");
    assertThat(perform(greet(""), ours.lead).getStatus()).isEqualTo(422);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePageIsThereInEveryLanguage(Language language) throws Exception {
    perform(introduce(there, "Theirs"), theirs.lead);
    perform(introduce(here, "Ours"), ours.lead);
    MockHttpServletResponse answer = perform(get(here).locale(language.locale()), ours.lead);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Theirs")
        .doesNotContain("alliances.neighbours");
  }

  private String text(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }
}
