package org.corridor.communities.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.CircleId;
import org.corridor.communities.CirclesAtHand;
import org.corridor.communities.Doors;
import org.corridor.communities.Moderated;
import org.corridor.communities.initiatives.domain.CloseVotes;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.mail.Mails;
import org.corridor.platform.picture.Pictures;
import org.corridor.platform.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A circle proposes, supports, votes, gives and tells. */
@CorridorTest
class InitiativePagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired CirclesAtHand circles;
  @Autowired CloseVotes closing;
  @Autowired Mails mails;
  @Autowired List<Moderated> moderated;
  @Autowired List<PersonalDataHolder> holders;
  @Autowired JdbcClient jdbc;

  private final String word = "zq" + UUID.randomUUID().toString().replace("-", "");
  private final String hostsMail = UUID.randomUUID() + "@example.org";
  private final List<PersonId> others = new ArrayList<>();
  private PersonId host;
  private PersonId author;
  private PersonId stranger;
  private CircleId circle;

  @BeforeEach
  void aPrivateCircleOfSix() {
    host = members.join(hostsMail, "Host");
    author = members.join();
    stranger = members.join();
    circle = circles.found(Doors.PRIVATE, "Circle " + word, host);
    circles.join(circle, author);
    for (int i = 0; i < 4; i++) {
      others.add(members.join());
      circles.join(circle, others.get(i));
    }
  }

  private MockHttpServletRequestBuilder form(String path) {
    return post(path)
        .param("title", "A well " + word)
        .param("what", "Dig <b> a well")
        .param("place", "Yélimané")
        .param("people", "The school")
        .param("field", "WATER")
        .param("bond", "Half of us were born there")
        .param("language", "EN")
        .param("base", "0");
  }

  private String proposed() throws Exception {
    String path =
        perform(form("/circles/" + circle + "/initiatives/new"), author).getRedirectedUrl();
    assertThat(path).startsWith("/initiatives/");
    return String.valueOf(path);
  }

  private MockHttpServletRequestBuilder rules(String path, String how) {
    return post(path + "/vote")
        .param("closes", LocalDate.now().plusDays(3).toString())
        .param("majority", "SIMPLE")
        .param("quorum", "50")
        .param("how", how);
  }

  private String voting(String how) throws Exception {
    String path = proposed();
    assertThat(perform(rules(path, how), host).getRedirectedUrl()).isEqualTo(path);
    return path;
  }

  /** Votes, and returns the code of the receipt. */
  private String vote(String path, PersonId who, String choice) throws Exception {
    String code = Jsoup.parse(text(get(path), who)).select("input[name=code]").attr("value");
    String receipt = text(post(path + "/ballot").param("choice", choice).param("code", code), who);
    assertThat(receipt).contains(code);
    return code;
  }

  private void close(String path) {
    jdbc.sql(
            "update communities.vote set closes_at = now() - interval '1 second' where initiative::text = :id")
        .param("id", path.substring("/initiatives/".length()))
        .update();
    closing.run();
  }

  private String accepted() throws Exception {
    String path = voting("OPEN");
    for (PersonId one : List.of(host, author, others.get(0))) {
      vote(path, one, "YES");
    }
    close(path);
    return path;
  }

  @Test
  void whatACircleThatIsNotOpenDoesLeaksNowhere() throws Exception {
    String path = accepted();
    String list = "/circles/" + circle + "/initiatives";
    for (PersonId outsider : new PersonId[] {stranger, null}) {
      for (String page : List.of(path, path + "/file", list)) {
        assertThat(status(get(page), outsider)).as(page).isEqualTo(404);
      }
      assertThat(status(post(path + "/receipt").param("receipt", "x"), outsider)).isEqualTo(404);
      assertThat(text(get("/initiatives"), outsider)).doesNotContain(word);
    }
    for (String page : List.of(path + "/edit", path + "/vote", list + "/new")) {
      assertThat(status(get(page), stranger)).as(page).isEqualTo(404);
    }
    for (String deed :
        List.of("/support", "/vote", "/ballot", "/offers", "/progress", "/end", "/edit")) {
      assertThat(
              status(
                  form(path + deed)
                      .param("choice", "YES")
                      .param("kind", "TIME")
                      .param("words", "x")
                      .param("told", "x")
                      .param("outcome", "x")
                      .param("how", "done"),
                  stranger))
          .as(deed)
          .isEqualTo(404);
    }
    assertThat(status(form(list + "/new"), stranger)).isEqualTo(404);
    assertThat(text(get(list), author)).contains(path);
    assertThat(text(get("/initiatives"), author)).contains(path);
  }

  @Test
  void itIsProposedSupportedAndChangedUntilTheVote() throws Exception {
    MockHttpServletResponse wrong =
        perform(post("/circles/" + circle + "/initiatives/new").param("what", "kept <u>"), author);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("title-error", "field-error", "bond-error", "kept &lt;u&gt;");
    String path = proposed();
    assertThat(text(get(path), host)).contains("1 supporter", "&lt;b&gt;", "Half of us");
    perform(post(path + "/support"), host);
    perform(post(path + "/support"), host);
    assertThat(text(get(path), host)).contains("2 supporters");
    perform(post(path + "/support").param("leave", "1"), host);
    assertThat(text(get(path), host)).contains("1 supporter");
    assertThat(perform(form(path + "/edit").param("what", "x"), author).getRedirectedUrl())
        .isEqualTo(path);
    assertThat(status(form(path + "/edit"), author)).as("from a second tab").isEqualTo(409);
    assertThat(status(form(path + "/edit"), host)).isEqualTo(404);
    assertThat(status(get(path + "/vote"), others.get(0))).as("no host").isEqualTo(404);
    perform(rules(path, "SECRET"), host);
    assertThat(status(form(path + "/edit").param("base", "2"), author)).isEqualTo(409);
    assertThat(mails.kept(hostsMail)).anyMatch(mail -> mail.subject().contains("circle votes"));
  }

  @Test
  void aSecretVoteIsCountedByAnybodyAndTellsNobodyWhoVotedWhat() throws Exception {
    String path = voting("SECRET");
    PersonId late = members.join();
    circles.join(circle, late);
    assertThat(text(get(path), late)).contains("not a member when the vote was opened");
    perform(post(path + "/ballot").param("choice", "NO"), late);
    assertThat(text(get("/my-work"), author)).contains(path + "#vote");
    String mine = vote(path, author, "YES");
    assertThat(text(get("/my-work"), author)).doesNotContain(path + "#vote");
    perform(post(path + "/ballot").param("choice", "NO"), author);
    vote(path, host, "YES");
    vote(path, others.get(0), "NO");
    assertThat(text(get(path), host)).doesNotContain("<dt>Yes</dt>").contains("You have voted");
    assertThat(status(post(path + "/ballot"), others.get(1))).as("no choice").isEqualTo(422);
    assertThat(
            jdbc.sql("select count(*) from communities.ballot where person is not null")
                .query(Integer.class)
                .single())
        .isZero();
    close(path);

    String page = text(get(path), author);
    assertThat(page).contains("Accepted", "<dt>Yes</dt><dd>2</dd>", "<dt>No</dt><dd>1</dd>");
    String file = text(get(path + "/file"), author);
    assertThat(file).doesNotContain(mine, author.toString(), "Of circle");
    assertThat(file.split("\"kind\":\"ballot\"", -1)).hasSize(4);
    assertThat(verify(file)).contains("Nothing was changed", "Counted again: 2 yes, 1 no");
    assertThat(verify(file.replaceFirst("\"choice\":\"NO\"", "\"choice\":\"YES\"")))
        .contains("This file was changed");
    assertThat(text(post(path + "/receipt").param("receipt", mine.toLowerCase()), host))
        .contains("This ballot says", "Yes");
    assertThat(text(post(path + "/receipt").param("receipt", "AAAA"), host))
        .contains("no ballot with this code");
    for (String table : List.of("ballot", "vote_roll")) {
      assertThat(
              jdbc.sql(
                      "select count(*) from communities." + table + " where initiative::text = :id")
                  .param("id", path.substring("/initiatives/".length()))
                  .query(Integer.class)
                  .single())
          .as("what could tell who voted")
          .isZero();
    }
    assertThat(perform(post(path + "/ballot").param("choice", "NO"), others.get(1)).getStatus())
        .isEqualTo(302);
  }

  @Test
  void theRulesDecide() throws Exception {
    String path = voting("OPEN");
    vote(path, host, "YES");
    vote(path, author, "YES");
    close(path);
    assertThat(text(get(path), host)).contains("Not accepted", "too few took part");
    CircleId two = circles.found(Doors.OPEN, "Two", host);
    String small = perform(form("/circles/" + two + "/initiatives/new"), host).getRedirectedUrl();
    assertThat(status(rules(small, "SECRET"), host)).isEqualTo(422);
    assertThat(status(rules(small, "OPEN").param("closes", "soon"), host)).isEqualTo(302);
    String other = perform(form("/circles/" + two + "/initiatives/new"), host).getRedirectedUrl();
    MockHttpServletResponse wrong =
        perform(post(other + "/vote").param("closes", "2020-01-01").param("quorum", "101"), host);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("closes-error", "quorum-error", "id=\"majority\"", "id=\"how\"");
  }

  @Test
  void afterAYesMembersGiveAndTell() throws Exception {
    String path = accepted();
    assertThat(
            status(post(path + "/offers").param("kind", "MONEY").param("amount", "much"), author))
        .isEqualTo(422);
    String offer = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      perform(
          post(path + "/offers")
              .param("offer", offer)
              .param("kind", "MONEY")
              .param("amount", "1,250.50")
              .param("currency", "EUR"),
          author);
    }
    perform(
        post(path + "/offers")
            .param("kind", "MONEY")
            .param("amount", "10")
            .param("currency", "EUR"),
        host);
    perform(post(path + "/offers").param("kind", "SKILL").param("words", "I weld <i>"), host);
    String page = text(get(path), others.get(1));
    assertThat(page).contains("1,260.50", "I weld &lt;i&gt;", "Of circle");
    perform(post(path + "/offers/" + offer).param("to", "back"), host);
    perform(post(path + "/offers/" + offer).param("to", "given"), author);
    perform(post(path + "/offers/" + offer).param("to", "back"), author);
    assertThat(text(get(path), host)).contains("1,250.50", ">given<");

    MockMultipartFile photo = new MockMultipartFile("photo", Pictures.jpeg(60, 40));
    assertThat(
            mvc.perform(
                    multipart(path + "/progress")
                        .file(photo)
                        .param("told", "Water!")
                        .with(members.as(author))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .contains("shows-error", "agreed-error");
    mvc.perform(
        multipart(path + "/progress")
            .file(photo)
            .param("told", "Water <b>!")
            .param("language", "EN")
            .param("shows", "The pump")
            .param("agreed", "1")
            .with(members.as(author))
            .with(csrf()));
    page = text(get(path), host);
    assertThat(page).contains("Water &lt;b&gt;!", "alt=\"The pump\"");
    String image = Jsoup.parse(page).select("article img").attr("src");
    assertThat(status(get(image), host)).isEqualTo(200);
    assertThat(status(get(image), stranger)).isEqualTo(404);
    Moderated kind =
        moderated.stream().filter(one -> one.kind().equals("progress")).findFirst().orElseThrow();
    String told = image.replaceAll(".*/progress/([^/]+)/.*", "$1");
    assertThat(kind.find(told, Optional.of(stranger))).isEmpty();
    assertThat(kind.find(told, Optional.of(host))).isPresent();
    kind.hide(told);
    assertThat(status(get(image), host)).isEqualTo(404);
    kind.show(told);
    assertThat(status(get(image), host)).isEqualTo(200);

    assertThat(status(post(path + "/end").param("how", "done"), host)).isEqualTo(422);
    perform(post(path + "/end").param("how", "done").param("outcome", "It gives water"), host);
    assertThat(text(get(path), host)).contains("It gives water", "Done");
    perform(post(path + "/offers").param("kind", "TIME").param("words", "Too late"), author);
    assertThat(text(get(path), host)).doesNotContain("Too late");
  }

  @Test
  void whoIsErasedLeavesAVoteThatStillVerifies() throws Exception {
    String path = accepted();
    String file = text(get(path + "/file"), host);
    assertThat(file.split("\"words\":\"Of circle\"", -1)).hasSize(4);
    holders.forEach(one -> one.erase(author));
    String after = text(get(path + "/file"), host);
    assertThat(after.split("\"words\":\"Of circle\"", -1)).hasSize(3);
    assertThat(verify(after)).contains("Nothing was changed", "3 yes");
    assertThat(text(get(path), host)).contains("Dig &lt;b&gt; a well");
  }

  @Test
  void whatIsHiddenIsSeenByItsAuthorOnly() throws Exception {
    String path = proposed();
    Moderated kind =
        moderated.stream().filter(one -> one.kind().equals("initiative")).findFirst().orElseThrow();
    String id = path.substring("/initiatives/".length());
    assertThat(kind.find(id, Optional.of(stranger))).isEmpty();
    assertThat(kind.find(id, Optional.of(host))).isPresent();
    kind.hide(id);
    assertThat(status(get(path), host)).isEqualTo(404);
    assertThat(status(get(path), author)).isEqualTo(200);
    kind.show(id);
    assertThat(status(get(path), host)).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String open = proposed();
    String path = accepted();
    perform(post(path + "/offers").param("kind", "TIME").param("words", "A day"), host);
    for (String page :
        List.of(
            "/initiatives",
            "/circles/" + circle + "/initiatives",
            "/circles/" + circle + "/initiatives/new",
            open,
            open + "/vote",
            path)) {
      MockHttpServletResponse answer = perform(get(page).locale(language.locale()), host);
      assertThat(answer.getStatus()).as(page).isEqualTo(200);
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .as(page)
          .doesNotContain("communities.initiatives.", "communities.proofs.");
    }
  }

  private String verify(String file) throws Exception {
    return mvc.perform(
            multipart("/verify")
                .file(new MockMultipartFile("file", file.getBytes(StandardCharsets.UTF_8)))
                .with(csrf()))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String text(MockHttpServletRequestBuilder request, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(request, who);
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private int status(MockHttpServletRequestBuilder request, PersonId who) throws Exception {
    return perform(request, who).getStatus();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    if (who != null) {
      request.with(members.as(who));
    }
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }
}
