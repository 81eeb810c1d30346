package org.corridor.communities.threads.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A circle is founded, joined and looked after; a discussion is begun, answered and marked. */
@CorridorTest
class DiscussionPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;

  private PersonId host;
  private PersonId guest;
  private final String name = "C " + UUID.randomUUID();

  @BeforeEach
  void twoPeople() {
    host = members.join();
    guest = members.join();
  }

  private String circle(String doors) throws Exception {
    String path =
        perform(
                post("/circles/new")
                    .param("name", name)
                    .param("purpose", "Water <b>and</b> **schools**")
                    .param("rules", "Be kind")
                    .param("language", "EN")
                    .param("bond", "CORRIDOR")
                    .param("doors", doors)
                    .param("languages", "en", "fr", "")
                    .param("countries", "ML", "FR")
                    .param("shown", "Awa"),
                host)
            .getRedirectedUrl();
    return String.valueOf(path);
  }

  private void join(String circle, PersonId who, String as) throws Exception {
    perform(post(circle + "/join").param("shown", as).param("word", "From Kayes"), who);
  }

  private String thread(String circle, PersonId who, String words) throws Exception {
    return String.valueOf(
        perform(
                post(circle + "/threads")
                    .param("title", "Who <i> mends pumps?")
                    .param("words", words)
                    .param("language", "EN")
                    .param("key", UUID.randomUUID().toString()),
                who)
            .getRedirectedUrl());
  }

  @Test
  void anOpenCircleIsReadByAllAndWrittenByItsMembers() throws Exception {
    String circle = circle("OPEN");
    String thread = thread(circle, host, "Some **bold** <script>alert(1)</script>");
    assertThat(visitor(circle)).contains("Who &lt;i&gt; mends pumps?", "<h1");
    assertThat(visitor(thread))
        .contains("<strong>bold</strong>", "&lt;script&gt;", "Awa")
        .doesNotContain("<script>alert");
    assertThat(visitor(circle + "/about")).contains("<strong>schools</strong>", "Be kind");
    assertThat(visitor("/circles?q=" + name.substring(2, 10))).contains(circle);

    assertThat(perform(reply(thread, "No member"), guest).getStatus()).isEqualTo(403);
    join(circle, guest, "Awa");
    assertThat(text(get(circle + "/about"), guest)).doesNotContain("/leave");
    join(circle, guest, "Luis");
    String key = UUID.randomUUID().toString();
    for (int twice = 0; twice < 2; twice++) {
      perform(reply(thread, "Two days of training").param("key", key), guest);
    }
    assertThat(Jsoup.parse(visitor(thread)).select("article")).hasSize(2);
    assertThat(text(get(circle), host)).contains("<span class=\"tag\">new</span>");
    text(get(thread), host);
    assertThat(text(get(circle), host)).doesNotContain("<span class=\"tag\">new</span>");
  }

  @Test
  void onlyMembersOfACircleByRequestRead() throws Exception {
    String circle = circle("REQUEST");
    String thread = thread(circle, host, "Secret");
    assertThat(perform(get(circle), guest).getRedirectedUrl()).isEqualTo(circle + "/about");
    for (String path : List.of(thread, circle + "/feed")) {
      assertThat(perform(get(path), guest).getStatus()).as(path).isEqualTo(404);
    }
    join(circle, guest, "Luis");
    assertThat(perform(get(thread), guest).getStatus()).isEqualTo(404);
    String waiting = text(get(circle + "/members"), host);
    assertThat(waiting).contains("From Kayes");
    assertThat(text(get("/my-work"), host)).contains("1 person asks to come in");
    String member = "/members/" + member(guest);
    assertThat(perform(post(circle + member).param("deed", "LET_IN"), guest).getStatus())
        .isEqualTo(403);
    perform(post(circle + member).param("deed", "LET_IN"), host);
    assertThat(text(get(thread), guest)).contains("Secret");
    perform(post(circle + member).param("deed", "BAR"), host);
    assertThat(perform(get(thread), guest).getStatus()).isEqualTo(404);
    join(circle, guest, "Luis");
    assertThat(perform(get(thread), guest).getStatus()).isEqualTo(404);
  }

  @Test
  void nobodyLearnsOfAPrivateCircleWithoutItsLink() throws Exception {
    String circle = circle("PRIVATE");
    for (String path : List.of("", "/about", "/members", "/threads", "/health", "/edit")) {
      assertThat(perform(get(circle + path), guest).getStatus()).as(path).isEqualTo(404);
    }
    assertThat(perform(post(circle + "/join").param("shown", "X"), guest).getStatus())
        .isEqualTo(404);
    assertThat(visitor("/circles?q=" + name.substring(2, 10))).doesNotContain(circle);
    String link =
        Jsoup.parse(text(post(circle + "/invitations"), host)).select("code").first().text();
    String path = link.substring(link.indexOf("/circles/join/"));
    assertThat(text(get(path), guest)).contains(name);
    perform(post(path).param("shown", "Luis"), guest);
    assertThat(perform(get(circle), guest).getStatus()).isEqualTo(200);
    perform(post(circle + "/invitations").param("end", "1"), host);
    assertThat(perform(get(path), members.join()).getStatus()).isEqualTo(404);
  }

  @Test
  void whatWasSaidAmongMembersStaysAmongThem() throws Exception {
    String circle = circle("REQUEST");
    MockHttpServletResponse opened =
        perform(
            post(circle + "/edit")
                .param("base", "0")
                .param("name", name)
                .param("purpose", "Changed")
                .param("language", "EN")
                .param("bond", "THEME")
                .param("doors", "OPEN")
                .param("languages", "en"),
            host);
    assertThat(opened.getStatus()).isEqualTo(409);
    assertThat(opened.getContentAsString()).contains("It cannot be opened", "Changed");
    assertThat(perform(get(circle + "/feed"), host).getStatus()).isEqualTo(404);
  }

  @Test
  void aPostIsChangedTakenBackAndBroughtBackByItsAuthorOnly() throws Exception {
    String circle = circle("OPEN");
    String thread = thread(circle, host, "First words");
    join(circle, guest, "Luis");
    String post = thread + "/posts/1";
    assertThat(perform(get(post + "/edit"), guest).getStatus()).isEqualTo(404);
    assertThat(perform(post(post + "/remove"), guest).getStatus()).isEqualTo(404);
    assertThat(text(get(post + "/edit"), host)).contains("First words");
    perform(
        post(post + "/edit")
            .param("base", "0")
            .param("words", "Other words")
            .param("language", "FR"),
        host);
    MockHttpServletResponse stale =
        perform(
            post(post + "/edit").param("base", "0").param("words", "Late").param("language", "FR"),
            host);
    assertThat(stale.getStatus()).isEqualTo(422);
    assertThat(stale.getContentAsString()).contains("Late");
    assertThat(visitor(thread)).contains("Other words").doesNotContain("First words");
    perform(post(post + "/remove"), host);
    assertThat(text(get(thread), guest)).doesNotContain("Other words");
    perform(post(post + "/bring-back"), host);
    assertThat(text(get(thread), guest)).contains("Other words");
  }

  @Test
  void membersTranslateThankAndMarkWhatAnswers() throws Exception {
    String circle = circle("OPEN");
    join(circle, guest, "Luis");
    String thread = thread(circle, host, "A question, @Luis");
    perform(reply(thread, "Una respuesta").param("language", "ES"), guest);
    perform(post(thread + "/posts/2/wish"), host);
    perform(
        post(thread + "/posts/2/translate").param("words", "An answer").param("language", "EN"),
        guest);
    perform(post(thread + "/posts/2/thanks"), host);
    assertThat(perform(post(thread + "/posts/2/solution"), guest).getStatus()).isEqualTo(403);
    perform(post(thread + "/posts/2/solution"), host);
    assertThat(visitor(thread)).contains("An answer", "by Luis", "1 thank-you", "answers it");
    assertThat(visitor(circle)).contains("answered");
    assertThat(mails(guest)).contains("You are named in a discussion");
    assertThat(mails(host)).contains("There is a translation");
    perform(post(thread + "/marks").param("mark", "LOCK"), host);
    assertThat(perform(reply(thread, "Too late"), guest).getStatus()).isEqualTo(422);
    assertThat(perform(post(thread + "/marks").param("mark", "PIN"), guest).getStatus())
        .isEqualTo(403);
  }

  @Test
  void whoIsNewSendsFewLinks() throws Exception {
    String circle = circle("OPEN");
    join(circle, guest, "Luis");
    String thread = thread(circle, host, "Links http://a.example http://b.example www.c.example");
    assertThat(thread).startsWith("/threads/");
    MockHttpServletResponse refused =
        perform(reply(thread, "http://a.example http://b.example http://c.example"), guest);
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("two links", "http://c.example");
  }

  @Test
  void whatIsReportedIsHiddenAndShownAgainAfterAnAppeal() throws Exception {
    String circle = circle("OPEN");
    join(circle, guest, "Luis");
    String thread = thread(circle, host, "A question");
    perform(reply(thread, "Something bad"), guest);
    long post = row(thread, 2);
    PersonId reader = members.join();
    assertThat(text(get("/communities/report?kind=post&id=" + post), reader))
        .contains("Something bad");
    perform(
        post("/communities/report")
            .param("kind", "post")
            .param("id", String.valueOf(post))
            .param("reason", "HATE"),
        reader);
    UUID complaint =
        jdbc.sql("select id from communities.complaint where thing = :post")
            .param("post", String.valueOf(post))
            .query(UUID.class)
            .single();
    String decide = "/communities/moderation/" + complaint;
    assertThat(perform(post(decide).param("deed", "HIDE").param("why", "No"), reader).getStatus())
        .isEqualTo(404);
    assertThat(text(get("/communities/moderation"), host)).contains("Something bad");
    assertThat(text(get("/communities/moderation"), reader)).doesNotContain("Something bad");
    perform(post(decide).param("deed", "HIDE").param("why", "It hurts"), host);
    assertThat(visitor(thread)).doesNotContain("Something bad");
    assertThat(text(get(thread), guest)).contains("Something bad");
    assertThat(mails(guest)).contains("Something that you wrote was hidden");
    String appeal = "/communities/appeals/" + complaint;
    assertThat(perform(get(appeal), host).getStatus()).isEqualTo(404);
    assertThat(text(get(appeal), guest)).contains("It hurts");
    perform(post(appeal).param("words", "It was a quotation"), guest);
    assertThat(
            perform(post(appeal + "/answer").param("deed", "SHOW").param("why", "x"), host)
                .getStatus())
        .isEqualTo(403);
    PersonId steward = members.join();
    jdbc.sql("insert into people.steward values (:id, now())")
        .param("id", steward.value())
        .update();
    assertThat(text(get("/communities/moderation"), steward)).contains("It was a quotation");
    perform(post(appeal + "/answer").param("deed", "SHOW").param("why", "It is one"), steward);
    assertThat(visitor(thread)).contains("Something bad");
  }

  @Test
  void whoIsMutedIsNotReadUntilItEnds() throws Exception {
    String circle = circle("OPEN");
    join(circle, guest, "Luis");
    String thread = thread(circle, host, "A question");
    perform(reply(thread, "Noise"), guest);
    String ask = "/communities/apart?kind=post&id=" + row(thread, 2);
    assertThat(text(get(ask), host)).contains("Noise");
    assertThat(perform(get(ask), guest).getStatus()).isEqualTo(404);
    perform(post(ask).param("deed", "MUTE"), host);
    assertThat(text(get(thread), host)).doesNotContain("Noise");
    assertThat(text(get("/communities/muted"), host)).contains("Luis");
    perform(post("/communities/muted/" + guest.value()), host);
    assertThat(text(get(thread), host)).contains("Noise");
  }

  @Test
  void hostsSeeWhoWaitsAndWhoIsNew() throws Exception {
    String circle = circle("OPEN");
    join(circle, guest, "Luis");
    String thread = thread(circle, host, "A question");
    jdbc.sql("update communities.thread set begun_at = begun_at - interval '3 days' where id = :id")
        .param("id", Long.parseLong(thread.substring("/threads/".length())))
        .update();
    assertThat(text(get(circle + "/health"), host)).contains(thread, "Luis");
    assertThat(perform(get(circle + "/health"), guest).getStatus()).isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageSpeaksTheReadersLanguage(Language language) throws Exception {
    String circle = circle("OPEN");
    String thread = thread(circle, host, "A question");
    for (String path :
        List.of(
            "/communities",
            "/circles",
            "/circles/new",
            circle,
            circle + "/about",
            circle + "/members",
            circle + "/edit",
            circle + "/close",
            circle + "/health",
            circle + "/threads",
            thread,
            thread + "/posts/1/edit",
            thread + "/posts/1/translate",
            "/discussions?q=question",
            "/communities/muted",
            "/communities/moderation")) {
      String page = text(get(path).header("Accept-Language", language.code()), host);
      assertThat(page).as(path).contains("lang=\"" + language.code() + "\"", "</html>");
      assertThat(page).as(path).doesNotContain("communities.");
    }
  }

  private static MockHttpServletRequestBuilder reply(String thread, String words) {
    return post(thread + "/posts").param("words", words);
  }

  private long member(PersonId person) {
    return jdbc.sql("select id from communities.membership where person = :person")
        .param("person", person.value())
        .query(Long.class)
        .single();
  }

  private long row(String thread, int number) {
    return jdbc.sql("select id from communities.post where thread = :thread and number = :number")
        .param("thread", Long.parseLong(thread.substring("/threads/".length())))
        .param("number", number)
        .query(Long.class)
        .single();
  }

  private List<String> mails(PersonId person) {
    return jdbc.sql(
            """
            select m.subject from platform.mail m join people.person p on p.email = m.recipient
            where p.id = :person
            """)
        .param("person", person.value())
        .query(String.class)
        .list();
  }

  private String visitor(String path) throws Exception {
    return mvc.perform(get(path))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String text(MockHttpServletRequestBuilder request, PersonId who) throws Exception {
    return perform(request, who).getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }
}
