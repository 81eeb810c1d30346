package org.corridor.people.groups.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.privacy.TwoWeeksLater;
import org.corridor.people.stewards.domain.SomeStewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A diaspora group as its hosts make it, as its members belong to it, and as everybody sees it. */
@CorridorTest
class GroupPagesTests {

  private static final RequestPostProcessor VISITOR = request -> request;

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SomeStewards stewards;
  @Autowired TwoWeeksLater later;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String unique = UUID.randomUUID().toString().replace("-", "");
  private final String name = unique + " <Nurses>";
  private PersonId host = new PersonId(UUID.randomUUID());
  private String path = "";

  @BeforeEach
  void somebodyRegistersIt() throws Exception {
    host = members.join("host-" + unique + "@example.org", "Hostess Claudette");
    path = register(name, "open", host);
  }

  @Test
  void allThatIsSaidIsThereForEverybodyWithoutItsPeople() throws Exception {
    assertThat(page(path, VISITOR))
        .contains("&lt;Nurses&gt;", "United Kingdom", "Birmingham · Leeds", "Jamaica", "Kingston")
        .contains("We send &lt;what&gt; we know", "About 120 people (an estimate)", "1998")
        .contains("Jamaican", "rel=\"nofollow", "Health", "Fewer than 5 people", "informal")
        .doesNotContain("Hostess", path + "/edit", path + "/people");
    assertThat(page(path, members.signedIn())).doesNotContain("Hostess", path + "/edit");
    assertThat(page(path, members.as(host))).contains(path + "/edit", path + "/people");
    assertThat(page("/account/groups", members.as(host))).contains("&lt;Nurses&gt;", "Host");
  }

  @Test
  void allThatWasSavedComesBackInTheForm() throws Exception {
    assertThat(page(path + "/edit", members.as(host)))
        .contains("We send &lt;what", "Birmingham\nLeeds", "value=\"120\"", "value=\"1998\"")
        .containsPattern("value=\"JM\" selected")
        .containsPattern("value=\"jam\" selected")
        .containsPattern("name=\"estimate\"[^>]* checked");
    MockHttpServletResponse saved =
        perform(SampleForm.full(path + "/edit", name + "2", "request").param("base", "0"), host);
    assertThat(saved.getRedirectedUrl()).isEqualTo(path);
    assertThat(page(path, VISITOR)).contains("&lt;Nurses&gt;2", "Hosts decide who joins.");
    MockHttpServletResponse overtaken =
        perform(SampleForm.full(path + "/edit", name + "3", "open").param("base", "0"), host);
    assertThat(overtaken.getStatus()).isEqualTo(409);
    assertThat(overtaken.getContentAsString()).containsPattern("value=\"[^\"]*Nurses[^\"]*3\"");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    for (String one :
        List.of(
            path,
            path + "/edit",
            path + "/people",
            path + "/leave",
            "/groups",
            "/groups?q=" + unique,
            "/groups?q=none" + unique,
            "/groups/map",
            "/groups/map?origin=JM",
            "/groups/new",
            "/account/groups")) {
      MockHttpServletResponse answer =
          mvc.perform(get(one).locale(language.locale()).with(members.as(host)))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).as(one).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("people.group", ">people.");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void mistakesAreExplainedNextToTheFieldAndNothingTypedIsLost(Language language) throws Exception {
    MockHttpServletResponse answer =
        perform(
            post("/groups/new")
                .param("name", " ... ")
                .param("about", "We <dig>")
                .param("origin", "Atlantis")
                .param("towns", "x".repeat(90))
                .param("size", "many")
                .param("began", "3000")
                .param("languages[0].language", "klingon")
                .param("organisation", UUID.randomUUID().toString())
                .param("links", "javascript:alert(1)")
                .locale(language.locale()),
            host);

    assertThat(answer.getStatus()).isEqualTo(422);
    String html = answer.getContentAsString();
    for (String field :
        List.of("name", "residence", "origin", "towns", "sector", "size", "began", "links")) {
      assertThat(html).contains("id=\"" + field + "-error\"");
    }
    assertThat(html)
        .contains("id=\"languages-0--language-error\"", "id=\"organisation-error\"")
        .contains("We &lt;dig&gt;", "javascript:alert(1)", "many")
        .contains(texts.text(language, "people.group.links.wrong"))
        .doesNotContain("href=\"javascript:");
  }

  @Test
  void whatMayBeTheSameIsPointedOutAndRegisteredOnlyOnceMoreIsSaid() throws Exception {
    MockHttpServletResponse answer =
        perform(SampleForm.full("/groups/new", unique.toUpperCase() + " nurses", "open"), host);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("href=\"" + path + "\"", "name=\"sure\"");
    assertThat(
            perform(
                    SampleForm.full("/groups/new", unique.toUpperCase() + " nurses", "open")
                        .param("sure", "1"),
                    host)
                .getRedirectedUrl())
        .startsWith("/groups/");
  }

  @Test
  void whoJoinsIsSeenByHostsAloneUntilTheySaySo() throws Exception {
    PersonId member = members.join("m-" + unique + "@example.org", "Quiet Winston");
    PersonId other = members.join();
    assertThat(join(member)).isEqualTo(path);
    assertThat(join(member)).isEqualTo(path);
    join(other);

    assertThat(page(path + "/people", members.as(host))).containsOnlyOnce("Quiet Winston");
    for (RequestPostProcessor who : List.of(VISITOR, members.signedIn(), members.as(other))) {
      assertThat(page(path, who)).doesNotContain("Winston");
    }
    show(member, "group");
    assertThat(page(path, members.as(other))).contains("Winston");
    assertThat(page(path, members.signedIn())).doesNotContain("Winston");
    show(member, "members");
    assertThat(page(path, members.signedIn())).contains("Winston");
    assertThat(page(path, VISITOR)).doesNotContain("Winston");
    show(member, "everyone");
    assertThat(page(path, VISITOR)).contains("Winston");
    jdbc.sql("insert into people.closing values (:id, now(), now() + interval '14 days')")
        .param("id", member.value())
        .update();
    assertThat(page(path, VISITOR)).doesNotContain("Winston");
  }

  @Test
  void hostsDecideWhereTheGroupSaysSo() throws Exception {
    String closed = register("Closed " + unique, "request", host);
    PersonId asking = members.join("a-" + unique + "@example.org", "Asking Paulette");
    perform(post(closed + "/join"), asking);

    assertThat(page(closed, members.as(asking))).contains("Has asked to join");
    assertThat(page(closed + "/people", members.as(host))).contains("Asking Paulette");
    assertThat(mails("host-" + unique + "@example.org").get(0)).doesNotContain("Paulette");
    perform(post(closed + "/people/admit").param("person", asking.toString()), host);
    assertThat(page(closed, members.as(asking))).contains("You belong to this group");
    assertThat(mails("a-" + unique + "@example.org").get(0)).contains("have taken you in");
    perform(post(closed + "/people/remove").param("person", asking.toString()), host);
    assertThat(page(closed, members.as(asking))).contains("Ask to join");
  }

  @Test
  void theLastHostStaysUntilThereIsAnotherOne() throws Exception {
    PersonId member = members.join();
    join(member);

    perform(post(path + "/leave"), host);
    assertThat(page(path, members.as(host))).contains(path + "/edit");
    perform(post(path + "/people/remove").param("person", host.toString()), host);
    perform(post(path + "/people/make-member").param("person", host.toString()), host);
    assertThat(page(path, members.as(host))).contains(path + "/edit");
    perform(post(path + "/people/make-host").param("person", member.toString()), host);
    perform(post(path + "/leave"), host);
    assertThat(page(path, members.as(host))).doesNotContain(path + "/edit");
    assertThat(page(path, members.as(member))).contains(path + "/edit");
  }

  @Test
  void strangersAndMembersAreKeptFromWhatIsForHosts() throws Exception {
    PersonId member = members.join();
    join(member);
    for (PersonId who : List.of(member, members.join())) {
      assertThat(perform(get(path + "/edit"), who).getStatus()).isEqualTo(403);
      assertThat(perform(get(path + "/people"), who).getStatus()).isEqualTo(403);
      for (String deed : List.of("admit", "remove", "make-host", "make-member")) {
        assertThat(
                perform(post(path + "/people/" + deed).param("person", who.toString()), who)
                    .getStatus())
            .isEqualTo(403);
      }
      assertThat(
              perform(SampleForm.full(path + "/edit", "Mine", "open").param("base", "0"), who)
                  .getStatus())
          .isEqualTo(403);
    }
    assertThat(page(path, VISITOR)).contains("&lt;Nurses&gt;");
  }

  @Test
  void theListFindsGroupsBySpellingScriptAndBothEnds() throws Exception {
    String arabic = "ممرضات " + unique.substring(0, 6) + " كينغستون";
    register(arabic, "open", host);

    assertThat(page("/groups?q=" + unique.substring(0, 20), VISITOR)).contains("href=\"" + path);
    assertThat(page("/groups?q=birmingam " + unique.substring(0, 31), VISITOR))
        .contains("href=\"" + path);
    assertThat(page("/groups?origin=JM&residence=GB&interest=HEALTH&q=" + unique, VISITOR))
        .contains("href=\"" + path);
    for (String no : List.of("origin=ML", "residence=FR", "interest=CULTURE")) {
      assertThat(page("/groups?q=" + unique + "&" + no, VISITOR)).doesNotContain("href=\"" + path);
    }
    assertThat(page("/groups?page=x&origin=<b>&sort=newest&q=" + unique, VISITOR))
        .contains("href=\"" + path);
  }

  @Test
  void aHiddenGroupIsThereForItsHostsAndStewardsOnly() throws Exception {
    PersonId steward = stewards.appoint();
    perform(post("/stewards/hidden").param("page", path).param("why", "Not a group"), steward);

    for (RequestPostProcessor who : List.of(VISITOR, members.signedIn())) {
      assertThat(mvc.perform(get(path).with(who)).andReturn().getResponse().getStatus())
          .isEqualTo(404);
    }
    assertThat(page("/groups?q=" + unique, VISITOR)).doesNotContain("href=\"" + path);
    assertThat(page("/api/v1/groups?q=" + unique, VISITOR)).contains("\"total\":0");
    assertThat(perform(post(path + "/join"), members.join()).getStatus()).isEqualTo(404);
    assertThat(page(path, members.as(host))).contains("/hidden/");
    assertThat(page(path, members.as(steward))).contains("/stewards/hidden/");
    assertThat(page("/stewards/acts", members.as(steward))).contains("&lt;Nurses&gt;");
    assertThat(mails("host-" + unique + "@example.org").get(0)).contains("Not a group");
  }

  @Test
  void aGroupWhoseOnlyHostIsErasedStaysAndIsGivenToSomebody() throws Exception {
    PersonId steward = stewards.appoint();
    PersonId heir = members.join("heir-" + unique + "@example.org", "Heir");
    perform(post("/account/delete").param("password", Members.PASSWORD), host);
    later.erase();

    assertThat(page(path, VISITOR))
        .contains("&lt;Nurses&gt;", "Nobody looks after this group")
        .doesNotContain("Hostess");
    String desk = "/stewards" + path;
    assertThat(page("/stewards", members.as(steward))).contains(desk);
    assertThat(perform(get(desk), heir).getStatus()).isEqualTo(403);
    assertThat(give(desk, "nobody-" + unique + "@example.org", steward).getStatus()).isEqualTo(422);
    assertThat(give(desk, "heir-" + unique + "@example.org", steward).getRedirectedUrl())
        .isEqualTo("/stewards");
    assertThat(page(path, members.as(heir))).contains(path + "/edit");
    assertThat(page("/stewards", members.as(steward))).doesNotContain(desk);
    assertThat(mails("heir-" + unique + "@example.org").get(0)).contains("You have become a host");
  }

  @Test
  void theMapAddsUpWhatGroupsShowInPageFileAndApi() throws Exception {
    String query = "?q=" + unique;
    assertThat(page("/groups/map" + query, VISITOR)).contains("Too few to show");
    assertThat(page("/api/v1/groups/map" + query, VISITOR)).doesNotContain("people\"");
    join(5);

    assertThat(page("/groups/map" + query, VISITOR))
        .contains("At least 5 people", "class=\"arc social\"")
        .doesNotContain("6 people");
    assertThat(page("/groups/map.csv" + query, VISITOR))
        .contains("\"Jamaica\",\"United Kingdom\",\"5\"");
    assertThat(page("/api/v1/groups/map" + query, VISITOR))
        .contains("{\"origin\":\"JM\",\"residence\":\"GB\",\"people\":5}");
    assertThat(page("/api/v1/groups" + query, VISITOR))
        .contains("\"members\":5", "\"estimate\":true", "\"place\":\"Kingston\"")
        .doesNotContain("Hostess", host.toString());
    assertThat(
            mvc.perform(get("/api/v1/groups?origin=Atlantis"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(400);
  }

  @Test
  void othersAskAndHostsAnswerWithoutAnAddress() throws Exception {
    PersonId asker = members.join("asker-" + unique + "@example.org", "Asking Orville");
    String ask = "/ask/group/" + path.substring("/groups/".length());
    assertThat(page(path, members.as(asker))).contains("href=\"" + ask + "\"");
    assertThat(page(path, members.as(host))).doesNotContain(ask);

    String request =
        String.valueOf(
            perform(
                    post(ask)
                        .param("words", "We would like to teach with you in Kingston next summer.")
                        .param("language", "EN"),
                    asker)
                .getRedirectedUrl());

    assertThat(request).startsWith("/account/requests/");
    assertThat(page(request, members.as(host))).contains("Kingston next summer");
    assertThat(perform(get(request), members.join()).getStatus()).isIn(403, 404);
    assertThat(page(request, members.as(asker))).doesNotContain("host-" + unique);
  }

  private void join(int people) throws Exception {
    for (int i = 0; i < people; i++) {
      join(members.join());
    }
  }

  private String join(PersonId person) throws Exception {
    return String.valueOf(perform(post(path + "/join"), person).getRedirectedUrl());
  }

  private void show(PersonId person, String audience) throws Exception {
    assertThat(
            perform(post(path + "/shown-to").param("audience", audience), person)
                .getRedirectedUrl())
        .isEqualTo(path);
  }

  private String register(String called, String admission, PersonId who) throws Exception {
    MockHttpServletResponse answer =
        perform(SampleForm.full("/groups/new", called, admission).param("sure", "1"), who);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private MockHttpServletResponse give(String desk, String to, PersonId steward) throws Exception {
    return perform(post(desk).param("email", to).param("why", "She was the treasurer"), steward);
  }

  private List<String> mails(String address) {
    return jdbc.sql(
            "select plain from platform.mail where recipient = :to order by written_at desc")
        .param("to", address)
        .query(String.class)
        .list();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder get(String path) {
    return MockMvcRequestBuilders.get(
        java.net.URI.create(path.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E")));
  }

  private String page(String address, RequestPostProcessor who) throws Exception {
    MockHttpServletResponse answer = mvc.perform(get(address).with(who)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }
}
