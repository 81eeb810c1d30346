package org.corridor.communities.experiences.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of experiences, as everybody who may and not. */
@CorridorTest
class ExperiencePagesTests {

  private static final String BLOCK = "/toolbox/networking-event";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired List<Moderated> moderated;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private MockHttpServletRequestBuilder full(String path) {
    return post(path)
        .param("base", "0")
        .param("title", "Nurses <b> " + word)
        .param("language", "fr")
        .param("blocks", "networking-event")
        .param("did", "We asked the *hospital*. <script>alert(1)</script>")
        .param("worked", "Patience")
        .param("origin", "ML")
        .param("originPlace", "Kayes")
        .param("from", "2019")
        .param("pastProject", "Mali-26")
        .param("byline", "Awa " + word);
  }

  private String told(PersonId by) throws Exception {
    MockHttpServletResponse answer = send(full("/experiences/new"), by);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private void assertShows(String path, boolean shows) throws Exception {
    List<String> places =
        List.of(
            "/experiences?q=" + word,
            "/experiences?q=" + word + "&block=networking-event&country=ML&language=fr",
            BLOCK,
            "/projects/mali-26");
    for (String place : places) {
      assertThat(visit(place).getContentAsString().contains(path)).as(place).isEqualTo(shows);
    }
    assertThat(visit(path).getStatus()).isEqualTo(shows ? 200 : 404);
  }

  @Test
  void aDraftIsItsAuthorsAloneAndWhatIsPublishedShowsAtItsBlockAndProject() throws Exception {
    PersonId author = members.join();
    PersonId stranger = members.join();
    String path = told(author);

    assertShows(path, false);
    assertThat(send(get(path), stranger).getStatus()).isEqualTo(404);
    assertThat(send(get(path), author).getContentAsString())
        .contains("Nurses &lt;b&gt; " + word, "<em>hospital</em>")
        .doesNotContain("<script>alert");

    send(post(path + "/publish"), author);
    assertShows(path, true);
    assertThat(visit("/experiences?q=" + word + "&country=FR").getContentAsString())
        .doesNotContain(path);

    send(post(path + "/remove"), author);
    assertShows(path, true);
    send(post(path + "/withdraw"), author);
    assertShows(path, false);
    assertThat(send(get(path + "/remove"), author).getStatus()).isEqualTo(200);
    send(post(path + "/remove"), author);
    assertThat(send(get(path), author).getStatus()).isEqualTo(404);
  }

  @Test
  void nobodyElseChangesIt() throws Exception {
    PersonId author = members.join();
    PersonId stranger = members.join();
    String path = told(author);
    for (String deed : List.of("/edit", "/publish", "/withdraw", "/remove")) {
      assertThat(send(full(path + deed), stranger).getStatus()).as(deed).isEqualTo(404);
    }
    send(post(path + "/publish"), author);
    for (String deed : List.of("/edit", "/publish", "/withdraw", "/remove")) {
      assertThat(send(full(path + deed), stranger).getStatus()).as(deed).isEqualTo(403);
    }
    assertThat(
            send(full("/experiences/new").param("project", "not-in-it-abcdef"), stranger)
                .getStatus())
        .isEqualTo(403);
  }

  @Test
  void whatModeratorsHideAndWhoIsNotThereDoesNotShow() throws Exception {
    PersonId author = members.join();
    String path = told(author);
    String id = path.substring(path.lastIndexOf('/') + 1);
    Moderated ours =
        moderated.stream().filter(one -> one.kind().equals("experience")).findFirst().orElseThrow();
    assertThat(ours.find(id, Optional.of(members.join()))).isEmpty();
    send(post(path + "/publish"), author);
    assertThat(ours.find(id, Optional.empty()).orElseThrow().author()).isEqualTo(author);

    ours.hide(id);
    assertShows(path, false);
    assertThat(send(get(path), author).getStatus()).isEqualTo(200);
    ours.show(id);
    assertShows(path, true);

    jdbc.sql(
            "insert into people.hidden_page (id, person, since, why) values (gen_random_uuid(), :id, now(), 'test')")
        .param("id", author.value())
        .update();
    assertShows(path, false);
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() throws Exception {
    MockHttpServletResponse wrong =
        send(
            post("/experiences/new")
                .param("title", "")
                .param("blocks", "no-such-block")
                .param("did", "Kept <i>")
                .param("from", "2020")
                .param("until", "2010"),
            members.join());
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("title-error", "blocks-error", "worked-error", "until-error")
        .contains("Kept &lt;i&gt;");
  }

  @Test
  void whoIsSlowerSeesBothAndADoubleClickMakesOne() throws Exception {
    PersonId author = members.join();
    String id = UUID.randomUUID().toString();
    for (int twice = 0; twice < 2; twice++) {
      assertThat(send(full("/experiences/new").param("id", id), author).getRedirectedUrl())
          .isEqualTo("/experiences/" + id);
    }
    String path = "/experiences/" + id;
    assertThat(send(full(path + "/edit"), author).getStatus()).isEqualTo(302);
    MockHttpServletResponse slower = send(full(path + "/edit"), author);
    assertThat(slower.getStatus()).isEqualTo(409);
    assertThat(slower.getContentAsString()).contains("name=\"base\" value=\"1\"");
    assertThat(send(get("/experiences/mine"), author).getContentAsString()).contains(path);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    PersonId author = members.join();
    String path = told(author);
    for (String page :
        List.of(
            path,
            path + "/edit",
            "/experiences",
            "/experiences?q=" + word + "none",
            "/experiences/new",
            "/experiences/mine",
            path + "/remove")) {
      MockHttpServletResponse answer =
          send(get(page).header("Accept-Language", language.code()), author);
      assertThat(answer.getContentAsString())
          .as(page)
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain(">communities.");
    }
  }
}
