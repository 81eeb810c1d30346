package org.corridor.communities.news.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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

/** The pages of news and the feed, as everybody who may and not. */
@CorridorTest
class NewsPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired List<Moderated> moderated;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private PersonId steward() {
    PersonId steward = members.join();
    jdbc.sql("insert into people.steward values (:id, now())")
        .param("id", steward.value())
        .update();
    return steward;
  }

  private MockHttpServletRequestBuilder full(String path) {
    return full(path, 0);
  }

  private MockHttpServletRequestBuilder full(String path, int base) {
    return post(path)
        .param("base", String.valueOf(base))
        .param("kind", "GRANT")
        .param("title", "Grants <b> " + word)
        .param("text", "For *associations*. <script>alert(1)</script>")
        .param("language", "es")
        .param("link", "https://example.org/grants")
        .param("country", "EC")
        .param("tags", "HEALTH")
        .param("deadline", LocalDate.now().plusDays(20).toString());
  }

  private String written(PersonId by) throws Exception {
    MockHttpServletResponse answer = send(full("/news/new").param("send", "1"), by);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private void approve(String path, PersonId steward, int base) throws Exception {
    send(post(path + "/decide").param("base", String.valueOf(base)), steward);
  }

  private List<String> feed() throws Exception {
    SyndFeed feed =
        new SyndFeedInput()
            .build(new StringReader(visit("/news.atom?q=" + word).getContentAsString()));
    return feed.getEntries().stream().map(SyndEntry::getLink).toList();
  }

  private void assertShows(String path, boolean shows) throws Exception {
    for (String list :
        List.of(
            "/news?q=" + word,
            "/news?q=" + word + "&kind=opportunities&tag=health&country=EC&language=es",
            "/news.atom?q=" + word)) {
      assertThat(visit(list).getContentAsString().contains(path)).as(list).isEqualTo(shows);
    }
    assertThat(visit(path).getStatus()).isEqualTo(shows ? 200 : 404);
  }

  @Test
  void whatANewcomerWritesWaitsAndAfterThreeItIsShownAtOnce() throws Exception {
    PersonId author = members.join();
    PersonId stranger = members.join();
    PersonId steward = steward();
    String first = written(author);
    assertShows(first, false);
    assertThat(send(get(first), stranger).getStatus()).isEqualTo(404);
    assertThat(send(get(first), author).getStatus()).isEqualTo(200);
    assertThat(send(get("/stewards"), steward).getContentAsString()).contains(first);
    assertThat(send(post(first + "/decide").param("base", "1"), author).getStatus()).isEqualTo(403);
    assertThat(send(get(first), steward).getContentAsString()).contains(first + "/decide");

    approve(first, steward, 0);
    assertShows(first, false);
    approve(first, steward, 1);
    assertShows(first, true);
    for (int more = 0; more < 2; more++) {
      approve(written(author), steward, 1);
    }
    assertShows(written(author), true);

    send(full(first + "/edit", 2), author);
    assertShows(first, true);
  }

  @Test
  void whatANewcomerChangesWaitsAgainAndADeclinedOneSaysWhy() throws Exception {
    PersonId author = members.join();
    PersonId steward = steward();
    String path = written(author);
    approve(path, steward, 1);
    send(full(path + "/edit", 2), author);
    assertShows(path, false);

    assertThat(
            send(post(path + "/decide").param("base", "3").param("decline", "1"), steward)
                .getStatus())
        .isEqualTo(422);
    send(
        post(path + "/decide")
            .param("base", "3")
            .param("decline", "1")
            .param("reason", "An advert " + word),
        steward);
    assertThat(send(get(path), author).getContentAsString()).contains("An advert " + word);
    assertThat(send(get(path), steward).getStatus()).isEqualTo(404);
    send(post(path + "/remove"), author);
    assertThat(send(get(path), author).getStatus()).isEqualTo(404);
  }

  @Test
  void draftsWhatIsOverHiddenOrOfSomebodyWhoIsGoneLeakNowhere() throws Exception {
    PersonId author = members.join();
    PersonId steward = steward();
    String draft = String.valueOf(send(full("/news/new"), author).getRedirectedUrl());
    assertShows(draft, false);
    assertThat(send(get(draft), steward).getStatus()).isEqualTo(404);
    for (String deed : List.of("/edit", "/send", "/withdraw", "/remove")) {
      assertThat(send(full(draft + deed), members.join()).getStatus()).as(deed).isEqualTo(404);
    }

    String path = written(author);
    approve(path, steward, 1);
    assertThat(feed()).hasSize(1).allMatch(link -> link.endsWith(path));
    for (String deed : List.of("/edit", "/send", "/withdraw", "/remove")) {
      assertThat(send(full(path + deed), members.join()).getStatus()).as(deed).isEqualTo(403);
    }
    Moderated ours =
        moderated.stream().filter(one -> one.kind().equals("news")).findFirst().orElseThrow();
    String id = path.substring(path.lastIndexOf('/') + 1);
    ours.hide(id);
    assertShows(path, false);
    assertThat(send(get(path), steward).getStatus()).isEqualTo(200);
    ours.show(id);
    assertShows(path, true);

    jdbc.sql("update communities.news set shown_until = current_date - 2 where id = :id::uuid")
        .param("id", id)
        .update();
    assertShows(path, false);
    jdbc.sql("update communities.news set shown_until = current_date + 2 where id = :id::uuid")
        .param("id", id)
        .update();
    jdbc.sql(
            "insert into people.hidden_page (id, person, since, why) values (gen_random_uuid(), :id, now(), 'test')")
        .param("id", author.value())
        .update();
    assertShows(path, false);
  }

  @Test
  void theFeedIsSentOnceAndOpportunitiesComeByTheirDeadline() throws Exception {
    PersonId steward = steward();
    String late = written(steward);
    String soon =
        String.valueOf(
            send(
                    post("/news/new")
                        .param("send", "1")
                        .param("kind", "JOB")
                        .param("title", "Nurse " + word)
                        .param("text", "x")
                        .param("deadline", LocalDate.now().plusDays(3).toString()),
                    steward)
                .getRedirectedUrl());
    String list = visit("/news?kind=opportunities&q=" + word).getContentAsString();
    assertThat(list.indexOf(soon)).isPositive().isLessThan(list.indexOf(late));

    MockHttpServletResponse feed = visit("/news.atom?q=" + word);
    assertThat(feed.getContentType()).startsWith("application/atom+xml");
    assertThat(feed.getContentAsString())
        .contains("&lt;em&gt;associations")
        .doesNotContain("<script");
    String tag = String.valueOf(feed.getHeader("ETag"));
    assertThat(
            mvc.perform(get("/news.atom?q=" + word).header("If-None-Match", tag))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(304);
  }

  @Test
  void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedStays() throws Exception {
    MockHttpServletResponse wrong =
        send(
            post("/news/new")
                .param("title", "x".repeat(151))
                .param("text", "Kept <i>")
                .param("link", "javascript:alert(1)")
                .param("deadline", "2001-01-01"),
            members.join());
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("kind-error", "title-error", "link-error", "deadline-error")
        .contains("Kept &lt;i&gt;");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    PersonId steward = steward();
    String path = written(steward);
    String waiting = written(members.join());
    String draft = String.valueOf(send(full("/news/new"), steward).getRedirectedUrl());
    for (String page :
        List.of(
            path,
            waiting,
            path + "/edit",
            draft + "/remove",
            "/news",
            "/news?q=" + word + "none",
            "/news/new",
            "/news/mine")) {
      MockHttpServletResponse answer =
          send(get(page).header("Accept-Language", language.code()), steward);
      assertThat(answer.getContentAsString())
          .as(page)
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain(">communities.");
    }
  }
}
