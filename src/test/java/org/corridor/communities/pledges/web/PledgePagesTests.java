package org.corridor.communities.pledges.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.CircleId;
import org.corridor.communities.CircleSection;
import org.corridor.communities.CircleView;
import org.corridor.communities.CirclesAtHand;
import org.corridor.communities.Doors;
import org.corridor.communities.Moderated;
import org.corridor.communities.events.SomeEvents;
import org.corridor.communities.pledges.domain.PledgeReminders;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.mail.Mails;
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

/** A pledge is written, put up, signed, followed up, and verified by somebody else. */
@CorridorTest
class PledgePagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired CirclesAtHand circles;
  @Autowired PledgeReminders reminders;
  @Autowired Mails mails;
  @Autowired List<Moderated> moderated;
  @Autowired List<CircleSection> sections;
  @Autowired List<PersonalDataHolder> holders;
  @Autowired JdbcClient jdbc;

  private PersonId author;
  private PersonId signer;
  private PersonId stranger;
  private final String signersMail = UUID.randomUUID() + "@example.org";
  private final String word = "zq" + UUID.randomUUID().toString().replace("-", "");

  @BeforeEach
  void people() {
    author = members.join();
    signer = members.join(signersMail, "Signer");
    stranger = members.join();
  }

  private MockHttpServletRequestBuilder form(String path) {
    return post(path)
        .param("kind", "PLEDGE")
        .param("title", "A well " + word)
        .param("what", "We dig a well <b>\nbefore the rains")
        .param("partners", "Commune of Yélimané")
        .param("by", LocalDate.now().plusMonths(3).toString())
        .param("language", "EN")
        .param("base", "0");
  }

  private String draft(String occasion) throws Exception {
    String path =
        perform(form("/pledges/new").param("occasion", occasion), author).getRedirectedUrl();
    assertThat(path).startsWith("/pledges/");
    return String.valueOf(path);
  }

  private String up(String occasion) throws Exception {
    String path = draft(occasion);
    perform(post(path + "/put-up"), author);
    return path;
  }

  private String fingerprint(String path) throws Exception {
    return Jsoup.parse(text(path, author)).select("input[name=fingerprint]").attr("value");
  }

  private MockHttpServletResponse sign(String path, PersonId who, String name) throws Exception {
    return perform(
        post(path + "/sign").param("name", name).param("fingerprint", fingerprint(path)), who);
  }

  @Test
  void aDraftIsItsAuthorsAndWhatIsUpIsForAll() throws Exception {
    String path = draft("");
    for (String page : List.of("", "/file", "/edit", "/delete", "/withdraw")) {
      assertThat(status(get(path + page), stranger)).as(page).isEqualTo(404);
    }
    assertThat(status(get(path), null)).isEqualTo(404);
    assertThat(status(post(path + "/put-up"), stranger)).isEqualTo(404);
    assertThat(status(post(path + "/sign").param("name", "X"), stranger)).isEqualTo(404);
    assertThat(text("/pledges", stranger)).doesNotContain(path);
    assertThat(text("/pledges", author)).contains(path, "draft");
    perform(post(path + "/put-up"), author);

    assertThat(text(path, null)).contains("before the rains", "&lt;b&gt;", "Commune of Yélimané");
    assertThat(text("/pledges", null)).contains(path);
    for (String page : List.of("/edit", "/delete")) {
      assertThat(status(get(path + page), stranger)).as(page).isEqualTo(404);
    }
    assertThat(status(form(path + "/edit"), stranger)).isEqualTo(404);
    perform(post(path + "/delete"), author);
    assertThat(status(get(path), null)).as("what is up cannot be deleted").isEqualTo(200);
    String other = draft("");
    perform(post(other + "/delete"), author);
    assertThat(status(get(other), author)).isEqualTo(404);
  }

  @Test
  void wrongFormsKeepWhatWasTyped() throws Exception {
    MockHttpServletResponse wrong =
        perform(
            post("/pledges/new")
                .param("kind", "PLEDGE")
                .param("what", "kept <u>")
                .param("by", "soon")
                .param("occasion", "circle:" + UUID.randomUUID()),
            author);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("title-error", "by-error", "language-error", "occasion-error", "kept &lt;u&gt;");
    String path = up("");
    MockHttpServletResponse nameless = sign(path, signer, " ");
    assertThat(nameless.getStatus()).isEqualTo(422);
    assertThat(nameless.getContentAsString()).contains("name-error");
    MockHttpServletResponse stale = perform(form(path + "/edit").param("base", "7"), author);
    assertThat(stale.getStatus()).as("base 0 counts, it came first").isEqualTo(302);
    stale = perform(form(path + "/edit").param("title", "Mine"), author);
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString()).contains("saved elsewhere");
  }

  @Test
  void itIsSignedOnceWithdrawnOpenlyAndFollowedUp() throws Exception {
    String path = up("");
    assertThat(
            perform(post(path + "/sign").param("name", "X").param("fingerprint", "0"), signer)
                .getRedirectedUrl())
        .isEqualTo(path);
    assertThat(names(path)).as("signed another text").isEmpty();
    sign(path, signer, "Awa " + word);
    sign(path, signer, "Awa again");
    sign(path, author, "Author");
    assertThat(names(path)).containsExactly("Awa " + word, "Author");

    assertThat(status(post(path + "/outcome").param("outcome", "DROPPED"), signer)).isEqualTo(422);
    perform(post(path + "/outcome").param("outcome", "CHANGED").param("why", "A pump <i>"), signer);
    assertThat(text(path, null)).contains("A pump &lt;i&gt;", "Changed");
    perform(post(path + "/outcome").param("outcome", "KEPT"), signer);
    assertThat(text(path, null)).doesNotContain("A pump").contains("Kept");
    assertThat(perform(post(path + "/outcome").param("outcome", "KEPT"), stranger).getStatus())
        .isEqualTo(302);

    assertThat(text(path + "/withdraw", author)).contains(path + "/withdraw");
    perform(post(path + "/withdraw"), author);
    perform(post(path + "/withdraw"), author);
    assertThat(text(path, null)).contains("1 signature", "withdrawn on");
    sign(path, author, "Author once more");
    assertThat(names(path)).contains("Author once more", "Author");
    assertThat(file(path))
        .contains("\"outcome\":\"CHANGED\"", "\"outcome\":\"KEPT\"", "\"kind\":\"withdrawal\"");
  }

  @Test
  void aChangedTextIsSignedAnewAndTheOldOneStays() throws Exception {
    String path = up("");
    sign(path, signer, "Awa");
    perform(form(path + "/edit").param("what", "Two wells"), author);
    assertThat(text(path, stranger)).contains("We dig a well").doesNotContain("Two wells");
    perform(form(path + "/edit").param("title", "Two " + word).param("base", "1"), author);
    String before = fingerprint(path);
    perform(form(path + "/edit"), author);
    perform(post(path + "/put-up"), author);
    perform(post(path + "/put-up"), author);
    assertThat(fingerprint(path)).isNotEqualTo(before);
    assertThat(text(path, stranger)).contains("version 2", "Earlier versions", "not signed yet");
    assertThat(mails.kept(signersMail)).anyMatch(mail -> mail.subject().contains("new version"));
    assertThat(text(path, signer)).contains("Sign the new version");
    sign(path, signer, "Awa");
    assertThat(names(path)).containsExactly("Awa");
  }

  @Test
  void whatBelongsToAPrivateCircleLeaksNowhere() throws Exception {
    CircleId circle = circles.found(Doors.PRIVATE, "Secret " + word, author);
    circles.join(circle, signer);
    String occasion = "circle:" + circle;
    String path = up(occasion);
    for (PersonId outsider : new PersonId[] {stranger, null}) {
      for (String page : List.of(path, path + "/file", "/pledges?occasion=" + occasion)) {
        assertThat(status(get(page), outsider)).as(page).isEqualTo(404);
      }
      assertThat(text("/pledges", outsider)).doesNotContain(word);
    }
    assertThat(status(post(path + "/sign").param("name", "X"), stranger)).isEqualTo(404);
    assertThat(perform(form("/pledges/new").param("occasion", occasion), stranger).getStatus())
        .isEqualTo(422);
    sign(path, signer, "Awa");
    assertThat(text(path, author)).contains(">Awa<");
    assertThat(text("/pledges?occasion=" + occasion, signer)).contains(path, "Secret " + word);
    CircleView view = new CircleView(circle, "Secret", Language.EN, Doors.PRIVATE, true);
    assertThat(
            sections.stream()
                .flatMap(one -> ofSection(one, view).stream())
                .flatMap(section -> section.entries().stream())
                .map(CircleSection.Entry::path))
        .contains(path);
    circles.leave(circle, signer);
    assertThat(status(get(path), signer)).isEqualTo(404);
  }

  private Optional<CircleSection.Section> ofSection(CircleSection one, CircleView view) {
    java.util.concurrent.atomic.AtomicReference<Optional<CircleSection.Section>> found =
        new java.util.concurrent.atomic.AtomicReference<>(Optional.empty());
    members.as(signer, () -> found.set(one.about(view, Optional.of(signer), Language.EN)));
    return found.get();
  }

  @Test
  void thoseWhoSignedAreRemindedBeforeAndAfterOnceEach() throws Exception {
    String path = up("");
    sign(path, signer, "Awa");
    assertThat(text("/my-work", signer)).contains(path + "#outcome");
    reminders.run();
    assertThat(subjects()).isEmpty();
    for (int days : List.of(10, -1, -31)) {
      jdbc.sql("update communities.pledge_version set due = :due where pledge::text = :id")
          .param("due", LocalDate.now().plusDays(days))
          .param("id", path.substring("/pledges/".length()))
          .update();
      reminders.run();
      reminders.run();
    }
    assertThat(subjects()).hasSize(3).doesNotHaveDuplicates();
    perform(post(path + "/outcome").param("outcome", "KEPT"), signer);
    jdbc.sql("update communities.pledge_signature set reminded = 0 where pledge::text = :id")
        .param("id", path.substring("/pledges/".length()))
        .update();
    reminders.run();
    assertThat(text("/my-work", signer)).doesNotContain(path + "#outcome");
    assertThat(subjects()).as("nobody is reminded who has answered").hasSize(3);
  }

  private List<String> subjects() {
    return mails.kept(signersMail).stream().map(Mails.Kept::subject).toList();
  }

  @Test
  void aThirdPersonVerifiesTheFileAndSeesWhatWasChanged() throws Exception {
    String path = up("");
    sign(path, signer, "Awa " + word);
    String file = file(path);
    assertThat(verify(file)).contains("Nothing was changed", "Signed by this site", "Awa " + word);
    assertThat(verify(file.replace("Awa", "Ava"))).contains("was changed", "Line 10");
    assertThat(verify(file.replace("before the rains", "after the rains")))
        .contains("was changed", "Line 6")
        .doesNotContain("after the rains");
    assertThat(verify("{}")).contains("no file of a pledge");
    String pasted = text(post("/verify").param("pasted", file.replace("\n", "\r\n").strip()), null);
    assertThat(pasted).contains("Nothing was changed");
    assertThat(status(post("/verify").param("pasted", " "), null)).isEqualTo(422);
    String pem = text(get("/verify/key.pem"), null);
    assertThat(pem).startsWith("-----BEGIN PUBLIC KEY-----");
    assertThat(text(get("/verify/CheckRecord.java"), null)).contains("class CheckRecord");
  }

  @Test
  void whoIsErasedLeavesASignatureWithoutANameAndTheChainHolds() throws Exception {
    String path = up("");
    sign(path, signer, "Awa " + word);
    sign(path, stranger, "Bola " + word);
    String old = file(path);
    holders.forEach(one -> one.erase(signer));

    assertThat(names(path)).containsExactly("Bola " + word);
    assertThat(text(path, null)).contains("A name that is not shown", "2 signatures");
    String now = file(path);
    assertThat(now).doesNotContain("Awa").contains("Bola");
    assertThat(verify(now)).contains("Nothing was changed", "not told any more");
    assertThat(verify(old)).as("a file from before").contains("Nothing was changed");
    holders.forEach(one -> one.erase(author));
    assertThat(status(get(path), null)).as("others signed it").isEqualTo(200);

    String alone = up2(stranger);
    sign(alone, stranger, "Bola");
    holders.forEach(one -> one.erase(stranger));
    assertThat(status(get(alone), null)).as("nobody else signed it").isEqualTo(404);
  }

  private String up2(PersonId who) throws Exception {
    String path = String.valueOf(perform(form("/pledges/new"), who).getRedirectedUrl());
    perform(post(path + "/put-up"), who);
    return path;
  }

  @Test
  void whoRunsAnEventPledgesAtItAndItsPageShowsThat() throws Exception {
    String event = new SomeEvents(mvc, members).published(author, "Fair " + word);
    String occasion = "event:" + event.replaceAll(".*/", "");
    assertThat(text(event, author)).contains("/pledges?occasion=" + occasion);
    assertThat(text("/pledges/new?occasion=" + occasion, author)).contains("Fair " + word);
    String path = up(occasion);
    assertThat(text(path, null)).contains("Fair " + word);
    assertThat(text(event, null)).contains(path);
    assertThat(status(post(path + "/sign").param("name", "X"), stranger))
        .as("has no place at the event")
        .isEqualTo(404);
    assertThat(status(form("/pledges/new").param("occasion", occasion), stranger)).isEqualTo(422);
  }

  @Test
  void whatIsHiddenIsSeenByItsAuthorOnly() throws Exception {
    String path = up("");
    Moderated pledges =
        moderated.stream().filter(one -> one.kind().equals("pledge")).findFirst().orElseThrow();
    String id = path.substring("/pledges/".length());
    assertThat(pledges.find(id, Optional.of(stranger))).isPresent();
    pledges.hide(id);
    assertThat(status(get(path), stranger)).isEqualTo(404);
    assertThat(text("/pledges", stranger)).doesNotContain(path);
    assertThat(text(path, author)).contains("moderator has hidden");
    pledges.show(id);
    assertThat(status(get(path), stranger)).isEqualTo(200);
    assertThat(pledges.find("x", Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String path = up("");
    sign(path, author, "Author");
    perform(form(path + "/edit"), author);
    for (String page :
        List.of(
            "/pledges",
            "/pledges/new",
            path,
            path + "/edit",
            path + "/withdraw",
            path + "/delete",
            "/verify")) {
      MockHttpServletResponse answer = perform(get(page).locale(language.locale()), author);
      assertThat(answer.getStatus()).as(page).isEqualTo(200);
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .as(page)
          .doesNotContain("communities.pledges.", "communities.proofs.");
    }
  }

  private List<String> names(String path) throws Exception {
    return Jsoup.parse(text(path, null)).select("section[aria-labelledby=signers] li b").eachText();
  }

  private String file(String path) throws Exception {
    return text(get(path + "/file"), null);
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

  private String text(String path, PersonId who) throws Exception {
    return text(get(path), who);
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
