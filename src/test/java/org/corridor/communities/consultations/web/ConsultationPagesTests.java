package org.corridor.communities.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.CircleId;
import org.corridor.communities.CirclesAtHand;
import org.corridor.communities.Doors;
import org.corridor.communities.Moderated;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A consultation is asked, answered, summed up and responded to, by everybody who may and not. */
@CorridorTest
class ConsultationPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired CirclesAtHand circles;
  @Autowired List<Moderated> moderated;
  @Autowired Mails mails;
  @Autowired JdbcClient jdbc;

  private final String word = "zq" + UUID.randomUUID().toString().replace("-", "");
  private final String awasMail = UUID.randomUUID() + "@example.org";
  private SomeOrganisation ours;
  private PersonId host;
  private PersonId awa;
  private PersonId stranger;

  @BeforeEach
  void somebodyWhoAsks() {
    ours = SomeOrganisation.in(organisations, members, jdbc, false);
    host = ours.representative();
    awa = members.join(awasMail, "Awa Realname");
    stranger = members.join();
  }

  private MockHttpServletRequestBuilder form(String path, String naming) {
    return form(path, naming, "organisation:" + ours.id());
  }

  private MockHttpServletRequestBuilder form(String path, String naming, String by) {
    return post(path)
        .param("base", "0")
        .param("by", by)
        .param("title", "The new market <b> " + word)
        .param("language", "fr")
        .param("background", "Where *shall* it be? <script>alert(1)</script>")
        .param("countries", "ML", "FR")
        .param("opens", LocalDate.now().toString())
        .param("closes", LocalDate.now().plusDays(10).toString())
        .param("naming", naming)
        .param("results", "AT_ONCE")
        .param("questions[0].id", "aaaaaaaa")
        .param("questions[0].text", "Where?")
        .param("questions[0].kind", "ONE")
        .param("questions[0].options", "By the river\nBy the road\n")
        .param("questions[0].required", "1")
        .param("questions[1].id", "bbbbbbbb")
        .param("questions[1].text", "Why?")
        .param("questions[1].kind", "OPEN")
        .param("questions[2].id", "cccccccc")
        .param("questions[2].text", "How sure are you?")
        .param("questions[2].kind", "SCALE");
  }

  private String draft(String naming) throws Exception {
    MockHttpServletResponse answer = send(form("/consultations/new", naming), host);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private String open(String naming) throws Exception {
    String path = draft(naming);
    send(post(path + "/publish"), host);
    return path;
  }

  private MockHttpServletRequestBuilder said(String path, String why) {
    return post(path + "/answer")
        .param("q-aaaaaaaa", "1")
        .param("q-bbbbbbbb", why)
        .param("q-cccccccc", "4")
        .param("language", "fr");
  }

  private void answer(String path, PersonId who, String why, String name, String quoting)
      throws Exception {
    MockHttpServletResponse sent =
        send(said(path, why).param("name", name).param("quoting", quoting), who);
    assertThat(sent.getStatus()).as(sent.getContentAsString()).isEqualTo(302);
  }

  /** The id of the only answer with these words, as the page shows it. */
  private String shown(String path, String why) throws Exception {
    Element article =
        Jsoup.parse(text(path, null)).select("article[id^=a-]").stream()
            .filter(one -> one.text().contains(why))
            .findFirst()
            .orElseThrow();
    return article.id().substring(2);
  }

  @Test
  void aDraftIsOfThoseWhoAskAndWhatIsPublishedIsForAll() throws Exception {
    String path = draft("CHOICE");
    for (PersonId outsider : new PersonId[] {stranger, null}) {
      assertThat(status(get(path), outsider)).isEqualTo(404);
      assertThat(text("/consultations?q=" + word, outsider)).doesNotContain(path);
    }
    for (String page : List.of("/edit", "/remove", "/summary", "/answers.csv")) {
      assertThat(status(get(path + page), stranger)).as(page).isEqualTo(404);
    }
    assertThat(status(said(path, "x"), host)).as("not yet").isEqualTo(403);
    assertThat(text("/consultations/mine", host)).contains(path);
    send(post(path + "/publish"), host);

    assertThat(text(path, null))
        .contains("The new market &lt;b&gt; " + word, "<em>shall</em>", "/sign-in?next=")
        .doesNotContain("<script>alert");
    assertThat(text("/consultations?q=" + word + "&phase=open&country=ML&language=fr", null))
        .contains(path);
    assertThat(text("/consultations?q=" + word + "&phase=ended", null)).doesNotContain(path);
    for (String deed : List.of("/edit", "/publish", "/end", "/summary", "/tell")) {
      assertThat(status(form(path + deed, "NAMED").param("why", "x"), stranger))
          .as(deed)
          .isEqualTo(403);
    }
    assertThat(status(get(path + "/remove"), host)).as("it is no draft").isEqualTo(404);

    send(form(path + "/edit", "NAMED").param("base", "9"), host);
    assertThat(send(form(path + "/edit", "NAMED"), host).getStatus()).isEqualTo(409);
    send(post(path + "/end").param("why", ""), host);
    assertThat(text(path, null)).doesNotContain("Ended before");
    send(post(path + "/end").param("why", "Elections " + word), host);
    assertThat(text(path, null)).contains("Elections " + word);
    assertThat(status(said(path, "x"), awa)).as("not any more").isEqualTo(403);
  }

  @Test
  void everybodyAnswersOnceChangesItAndTakesItBack() throws Exception {
    String path = open("CHOICE");
    send(said(path, "A draft " + word).param("draft", "1"), awa);
    assertThat(text(path, stranger)).doesNotContain("A draft " + word);
    assertThat(text(path, host)).doesNotContain("A draft " + word);
    assertThat(text(path, awa)).contains("A draft " + word);

    answer(path, awa, "It floods " + word, "Awa K.", "NOT");
    answer(path, awa, "It floods often " + word, "Awa K.", "NAMELESS");
    assertThat(text(path, null))
        .contains("It floods often " + word, "Awa K.", "1 person answered")
        .doesNotContain("It floods " + word, "Realname");
    String one = shown(path, "It floods often");
    send(post(path + "/answers/" + one + "/support"), awa);
    assertThat(text(path, null)).as("not one’s own").contains("Nobody supports it yet");
    send(post(path + "/answers/" + one + "/support"), stranger);
    send(post(path + "/answers/" + one + "/support"), stranger);
    assertThat(text(path, null)).contains("1 person supports it");
    send(post(path + "/answers/" + one + "/support").param("leave", "1"), stranger);
    assertThat(text(path, null)).contains("Nobody supports it yet");

    assertThat(
            send(post(path + "/answers/" + one + "/comments").param("by-" + one, "Ben"), stranger)
                .getContentAsString())
        .contains("words-" + one + "-error", "value=\"Ben\"");
    send(
        post(path + "/answers/" + one + "/comments")
            .param("words-" + one, "So it <i> does " + word)
            .param("by-" + one, "Ben"),
        stranger);
    assertThat(text(path, null)).contains("So it &lt;i&gt; does " + word, "Ben");
    String comment =
        Jsoup.parse(text(path, stranger)).select("form[action*=/comments/]").attr("action");
    send(post(comment), awa);
    assertThat(text(path, null)).as("not others’").contains("does " + word);
    send(post(comment), stranger);
    assertThat(text(path, null)).doesNotContain("does " + word);

    send(post(path + "/answer/withdraw"), awa);
    assertThat(text(path, null)).doesNotContain("It floods often " + word);
  }

  @Test
  void whatIsWrongIsSaidAndWhatWasTypedStays() throws Exception {
    assertThat(
            send(post("/consultations/new").param("title", "kept <u>"), host).getContentAsString())
        .contains("by-error", "background-error", "closes-error", "naming-error", "kept &lt;u");
    assertThat(
            send(
                    form("/consultations/new", "NAMED")
                        .param("questions[3].text", "Which?")
                        .param("questions[3].kind", "SEVERAL")
                        .param("questions[3].options", "one"),
                    host)
                .getContentAsString())
        .contains("questions-3--options-error");
    String path = open("NAMED");
    MockHttpServletResponse wrong =
        send(post(path + "/answer").param("q-bbbbbbbb", "kept <u>"), awa);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("q-aaaaaaaa-error", "name-error", "kept &lt;u&gt;");
    assertThat(status(said(path, "x").param("name", "A").param("q-aaaaaaaa", "7"), awa))
        .isEqualTo(422);
  }

  @Test
  void nobodyLearnsWhoAnsweredAnAnonymousConsultation() throws Exception {
    String path = open("ANONYMOUS");
    answer(path, awa, "Anonymous " + word, "Awa Realname", "NAMED");
    for (int i = 0; i < 5; i++) {
      assertThat(text(path, host) + text(path + "/answers.csv", host))
          .as(i + 1 + " answers")
          .satisfies(
              told ->
                  assertThat(told.contains("Anonymous " + word))
                      .isEqualTo(told.contains("At least 5")));
      answer(path, members.join(), "Other " + i, "", "NOT");
    }
    for (PersonId reader : new PersonId[] {null, stranger, host}) {
      assertThat(text(path, reader))
          .contains("Anonymous " + word, "At least 5 people")
          .doesNotContain("Realname", awa.toString(), awasMail, "6 people");
    }
    String table = text(path + "/answers.csv", host);
    assertThat(table.lines()).hasSize(7);
    assertThat(table).contains("Anonymous " + word).doesNotContain("Realname", awa.toString());
    List<String> ids =
        Jsoup.parse(text(path, null)).select("article[id^=a-]").stream().map(Element::id).toList();
    assertThat(ids).as("in the order of chance, not of time").isSorted();
    Moderated reports =
        moderated.stream()
            .filter(one -> one.kind().equals("consultation-answer"))
            .findFirst()
            .orElseThrow();
    String one = shown(path, "Anonymous " + word);
    assertThat(reports.find(one, Optional.of(stranger)).orElseThrow().author()).isNull();
    reports.hide(one);
    assertThat(text(path, host)).doesNotContain("Anonymous " + word);
    assertThat(text(path, awa)).contains("Anonymous " + word);
    assertThat(reports.find(one, Optional.of(stranger))).isEmpty();
  }

  @Test
  void theSummaryQuotesAsLongAsItsAuthorAgreesAndPromisesKeepTheirPast() throws Exception {
    String path = open("CHOICE");
    answer(path, awa, "May be quoted " + word, "Awa K.", "NAMED");
    answer(path, stranger, "May not " + word, "Ben", "NOT");
    String mine = shown(path, "May be quoted");
    String others = shown(path, "May not");
    assertThat(text(path + "/summary", host))
        .contains(mine + ":bbbbbbbb")
        .doesNotContain(others + ":bbbbbbbb");
    assertThat(
            send(
                    post(path + "/summary")
                        .param("base", "1")
                        .param("summary", "We *heard* you")
                        .param("quotes", mine + ":bbbbbbbb", others + ":bbbbbbbb", "x:y"),
                    host)
                .getStatus())
        .isEqualTo(302);
    assertThat(Jsoup.parse(text(path, null)).select("blockquote").eachText())
        .containsExactly("May be quoted " + word);
    assertThat(
            send(post(path + "/summary").param("base", "1").param("summary", "Slower"), host)
                .getStatus())
        .isEqualTo(409);
    send(post(path + "/answer/unquote"), awa);
    assertThat(Jsoup.parse(text(path, null)).select("blockquote")).isEmpty();

    String line = path + "/responses/" + UUID.randomUUID();
    assertThat(send(post(line).param("heard", "Floods"), host).getContentAsString())
        .contains("will-error", "status-error");
    send(promise(line, "We look for another place", "PLANNED"), host);
    send(promise(line, "We look for another place", "PLANNED"), host);
    send(promise(line, "By the road it is", "DONE"), host);
    assertThat(send(promise(line, "Slower", "NOT"), host).getStatus()).isEqualTo(409);
    assertThat(text(path, null))
        .containsOnlyOnce("We look for another place")
        .contains("By the road it is", "Planned");
    assertThat(status(promise(line, "x", "NOT"), stranger)).isEqualTo(403);

    send(post(path + "/tell"), host);
    send(post(path + "/tell"), host);
    assertThat(mails.kept(awasMail))
        .filteredOn(mail -> mail.subject().contains("your answer"))
        .hasSize(1);
  }

  private static MockHttpServletRequestBuilder promise(String line, String will, String status) {
    return post(line)
        .param("base", "0")
        .param("heard", "It floods")
        .param("will", will)
        .param("who", "The mayor")
        .param("due", LocalDate.now().plusDays(90).toString())
        .param("status", status);
  }

  @Test
  void aPrivateCircleAsksItsMembersAlone() throws Exception {
    CircleId circle = circles.found(Doors.PRIVATE, "Circle " + word, host);
    circles.join(circle, awa);
    String path =
        String.valueOf(
            send(form("/consultations/new", "CHOICE", "circle:" + circle).param("only", "1"), host)
                .getRedirectedUrl());
    send(post(path + "/publish"), host);
    for (PersonId outsider : new PersonId[] {stranger, null}) {
      assertThat(status(get(path), outsider)).isEqualTo(404);
      assertThat(text("/consultations?q=" + word, outsider)).doesNotContain(path);
    }
    assertThat(status(form("/consultations/new", "CHOICE", "circle:" + circle), awa))
        .as("members do not ask in its name")
        .isEqualTo(422);
    assertThat(status(said(path, "x"), stranger)).isEqualTo(404);
    assertThat(text(circle.path() + "/about", awa)).contains(path);
    answer(path, awa, "Inside " + word, "", "NOT");
    assertThat(text(path, host)).contains("Inside " + word);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String path = open("NAMED");
    answer(path, awa, "Because " + word, "Awa", "NAMED");
    send(promise(path + "/responses/" + UUID.randomUUID(), "Something", "UNDER_WAY"), host);
    for (String page :
        List.of(
            "/consultations",
            "/consultations?q=" + word + "none",
            "/consultations/new",
            "/consultations/mine",
            path,
            path + "/edit",
            path + "/summary",
            path + "/responses/" + UUID.randomUUID())) {
      assertThat(
              send(get(page).header("Accept-Language", language.code()), host).getContentAsString())
          .as(page)
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain(">communities.");
    }
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

  private int status(MockHttpServletRequestBuilder request, PersonId who) throws Exception {
    return send(request, who).getStatus();
  }

  private String text(String path, PersonId who) throws Exception {
    return send(get(path), who).getContentAsString();
  }
}
