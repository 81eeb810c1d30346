package org.corridor.communities.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.CircleId;
import org.corridor.communities.CirclesAtHand;
import org.corridor.communities.Doors;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Those who ask cannot find out by muting, blocking or reporting whose a nameless answer is. */
@CorridorTest
class NamelessAnswersTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired CirclesAtHand circles;

  private final String word = "zq" + UUID.randomUUID().toString().replace("-", "");
  private PersonId host;
  private PersonId awa;
  private CircleId circle;

  @BeforeEach
  void aCircleThatAsks() {
    host = members.join();
    awa = members.join();
    circle = circles.found(Doors.OPEN, "Circle " + word, host);
    circles.join(circle, awa);
  }

  private String open(String naming) throws Exception {
    String path =
        String.valueOf(
            send(
                    post("/consultations/new")
                        .param("base", "0")
                        .param("by", "circle:" + circle)
                        .param("title", "Asked " + word)
                        .param("language", "fr")
                        .param("background", "Why it matters")
                        .param("opens", LocalDate.now().toString())
                        .param("closes", LocalDate.now().plusDays(10).toString())
                        .param("naming", naming)
                        .param("results", "AT_ONCE")
                        .param("questions[0].id", "bbbbbbbb")
                        .param("questions[0].text", "Why?")
                        .param("questions[0].kind", "OPEN"),
                    host)
                .getRedirectedUrl());
    send(post(path + "/publish"), host);
    for (int i = 0; i < 4; i++) {
      send(
          post(path + "/answer").param("q-bbbbbbbb", "Other " + i).param("name", "N" + i),
          members.join());
    }
    return path;
  }

  private String answer(String path, String words, String name) throws Exception {
    MockHttpServletResponse sent =
        send(
            post(path + "/answer")
                .param("q-bbbbbbbb", words)
                .param("language", "fr")
                .param("name", name)
                .param("quoting", "NAMELESS"),
            awa);
    assertThat(sent.getStatus()).as(sent.getContentAsString()).isEqualTo(302);
    return Jsoup.parse(text(path, null)).select("article[id^=a-]").stream()
        .filter(one -> one.text().contains(words))
        .findFirst()
        .orElseThrow()
        .id()
        .substring(2);
  }

  private static MockHttpServletRequestBuilder apart(String kind, String id, String deed) {
    return post("/communities/apart").param("kind", kind).param("id", id).param("deed", deed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHOICE", "ANONYMOUS"})
  void nobodyMutesWhomTheyDoNotKnow(String naming) throws Exception {
    String path = open(naming);
    String one = answer(path, "Nameless " + word, "");
    send(
        post(path + "/answers/" + one + "/comments").param("words-" + one, "Also nameless " + word),
        awa);
    String comment =
        Jsoup.parse(text(path, awa))
            .select("form[action*=/comments/][action$=/remove]")
            .attr("action");
    comment = comment.replaceAll(".*/comments/|/remove", "");
    assertThat(text("/communities/report?kind=consultation-comment&id=" + comment, host))
        .contains("Also nameless " + word);
    assertThat(send(apart("consultation-answer", one, "MUTE"), host).getStatus()).isEqualTo(404);
    assertThat(send(apart("consultation-comment", comment, "BLOCK"), host).getStatus())
        .isEqualTo(404);
    assertThat(text("/communities/muted", host)).doesNotContain(awa.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MUTE", "BLOCK"})
  void mutingOneAfterTheOtherDoesNotTellWhoseAnAnswerIs(String deed) throws Exception {
    String named = open("NAMED");
    String known = answer(named, "With a name " + word, "Awa K.");
    String nameless = open("ANONYMOUS");
    String one = answer(nameless, "Nameless " + word, "");
    send(
        post(nameless + "/answers/" + one + "/comments").param("words-" + one, "Said " + word),
        awa);
    send(
        post(nameless + "/summary")
            .param("base", "1")
            .param("summary", "Heard")
            .param("quotes", one + ":bbbbbbbb"),
        host);
    String before = seen(nameless);
    assertThat(before).contains("Nameless " + word, "Said " + word);
    assertThat(Jsoup.parse(before).select("blockquote")).hasSize(1);
    String table = text(nameless + "/answers.csv", host);

    assertThat(send(apart("consultation-answer", known, deed), host).getStatus()).isEqualTo(302);

    assertThat(text(named, host)).doesNotContain("With a name " + word);
    assertThat(seen(nameless)).isEqualTo(before);
    assertThat(text(nameless + "/answers.csv", host)).isEqualTo(table).contains(word);
    assertThat(text("/communities/report?kind=consultation-answer&id=" + one, host))
        .contains("Nameless " + word);
    send(post(nameless + "/answers/" + one + "/support"), host);
    assertThat(seen(nameless)).contains("1 person supports it");
  }

  /** The page without what is new in every form. */
  private String seen(String path) throws Exception {
    var page = Jsoup.parse(text(path, host)).selectFirst("main");
    page.select("input[type=hidden]").remove();
    return page.outerHtml().replaceAll("/responses/[-0-9a-f]+", "");
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform((who == null ? request : request.with(members.as(who))).with(csrf()))
            .andReturn()
            .getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private String text(String path, PersonId who) throws Exception {
    return send(get(path), who).getContentAsString();
  }
}
