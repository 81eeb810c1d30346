package org.corridor.people.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.stewards.domain.SomeStewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Asking to be put in touch, as a visitor, a stranger, the asker, who was asked and stewards. */
@CorridorTest
class ContactPagesTests {

  private static final RequestPostProcessor VISITOR = request -> request;

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SomeStewards stewards;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String unique = UUID.randomUUID().toString().replace("-", "");
  private final String words = "We dig wells near Kayes <b> and look for a plumber " + unique;
  private final String askerMail = "asker-" + unique + "@example.org";
  private final String awaMail = "awa-" + unique + "@example.org";
  private PersonId asker = new PersonId(UUID.randomUUID());
  private PersonId awa = new PersonId(UUID.randomUUID());
  private String profile = "";
  private String ask = "";

  @BeforeEach
  void twoMembers() throws Exception {
    asker = members.join(askerMail, "Asker Asante");
    awa = members.join(awaMail, "Awa Answer");
    profile = profile(awa, "MEMBERS");
    ask = "/ask/person/" + profile.substring("/people/".length());
  }

  @Test
  void thePageOfAMemberLeadsToTheFormAndThenToTheRequest() throws Exception {
    assertThat(page(profile, asker)).contains("href=\"" + ask + "\"");
    assertThat(page(profile, awa)).doesNotContain("/ask/");
    assertThat(page(ask, asker)).contains("Awa Answer", "Asker Asante");

    String request = ask();

    assertThat(page(profile, asker)).doesNotContain("/ask/").contains(request);
    assertThat(page(request, asker)).contains("&lt;b", text("people.contact.state.waiting"));
    assertThat(page("/account/requests", asker)).contains(request, "Awa Answer");
    assertThat(page("/account/requests", awa)).contains(request, "Asker Asante");
    assertThat(page(request, awa)).contains("&lt;b", "Asker Asante", path(request, "accept"));
  }

  @Test
  void theMailSaysThatSomebodyAskedAndNotWho() throws Exception {
    String request = ask();

    assertThat(mails(awaMail)).hasSize(1).first().asString().contains(request, "Awa Answer");
    assertThat(mails(awaMail).get(0)).doesNotContain("Asker", "Asante", unique, askerMail);
    assertThat(mails(askerMail)).isEmpty();
  }

  @Test
  void beforeAYesNoPageAndNoMailHoldsAnAddress() throws Exception {
    String own = profile(asker, "MEMBERS");
    String request = ask();
    for (PersonId who : List.of(asker, awa)) {
      String other = who.equals(asker) ? awaMail : askerMail;
      String others = who.equals(asker) ? profile : own;
      for (String path : List.of(request, "/account/requests", others, "/account/data.json")) {
        assertThat(page(path, who)).as(path).doesNotContain(other);
      }
      assertThat(page("/account/requests/settings", who)).doesNotContain(other);
    }
    assertThat(page(ask, asker)).doesNotContain(awaMail, askerMail);
    assertThat(perform(post(ask), asker).getContentAsString()).doesNotContain(awaMail, askerMail);
    assertThat(perform(post(path(request, "report")), awa).getContentAsString())
        .doesNotContain(askerMail);
    assertThat(headers(perform(get(request), awa))).doesNotContain(askerMail, awaMail);
    String sent =
        jdbc.sql(
                "select string_agg(m::text, ' ') from (select subject, plain, html from platform.mail where recipient in (:a, :b)) m")
            .param("a", askerMail)
            .param("b", awaMail)
            .query(String.class)
            .single();
    assertThat(sent).contains(request).doesNotContain(askerMail, awaMail);
  }

  @Test
  void afterAYesBothSeeHowToReachEachOtherUntilOneEndsIt() throws Exception {
    String request = ask();
    act(request, "accept", awa);
    act(request, "accept", awa); // a second click

    assertThat(page(request, asker)).contains("mailto:" + awaMail, "Awa Answer");
    assertThat(page(request, awa)).contains("mailto:" + askerMail);
    assertThat(mails(askerMail)).hasSize(1).first().asString().contains(request);
    assertThat(mails(askerMail).get(0)).doesNotContain("Awa", awaMail);
    assertThat(mails(awaMail)).hasSize(2);
    assertThat(mails(awaMail)).noneMatch(mail -> mail.contains("Asker"));

    act(request, "end", asker);
    for (PersonId who : List.of(asker, awa)) {
      assertThat(page(request, who))
          .doesNotContain(awaMail, askerMail)
          .contains(text("people.contact.answerer.ended"));
    }
  }

  @Test
  void whoSaysYesMayChooseAnotherWayToBeReached() throws Exception {
    String request = ask();
    MockHttpServletResponse wrong =
        perform(post(path(request, "accept")).param("way", "other").param("reach", " "), awa);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("id=\"reach-error\"");

    perform(
        post(path(request, "accept")).param("way", "other").param("reach", "+223 <20> 22"), awa);

    assertThat(page(request, asker)).contains("+223 &lt;20").doesNotContain(awaMail);
    assertThat(page(request, awa)).contains(askerMail);
  }

  @Test
  void aNoIsToldKindlyAndRespected() throws Exception {
    String request = ask();
    assertThat(
            perform(post(path(request, "decline")).param("word", "See www.example.org"), awa)
                .getStatus())
        .isEqualTo(422);
    perform(post(path(request, "decline")).param("word", "Good luck with it <b>"), awa);

    assertThat(page(request, asker))
        .contains("Good luck with it &lt;b", text("people.contact.asker.declined"))
        .doesNotContain(awaMail);
    assertThat(mails(askerMail)).hasSize(1).noneMatch(mail -> mail.contains("Good luck"));
    MockHttpServletResponse again = send(words);
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(again.getContentAsString()).contains("90 days", unique);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ignore", "block"})
  void whatIsDoneInSilenceTheAskerNeverLearns(String what) throws Exception {
    String request = ask();
    String before = page(request, asker);
    String listed = page("/account/requests", asker);
    String told = told();
    act(request, what, awa);

    assertThat(visible(page(request, asker))).isEqualTo(visible(before));
    assertThat(visible(page("/account/requests", asker))).isEqualTo(visible(listed));
    assertThat(told()).isEqualTo(told);
    assertThat(mails(askerMail)).isEmpty();
    monthLater(request);
    assertThat(page(request, asker)).contains(text("people.contact.asker.unanswered"));
  }

  @Test
  void aBlockedAskerAsksAgainAndNothingArrives() throws Exception {
    String first = ask();
    act(first, "block", awa);
    perform(post(path(first, "take-back")), asker);
    jdbc.sql(
            "update people.contact_request set changed_at = now() - interval '2 days' where asker = :p")
        .param("p", asker.value())
        .update();

    String second = ask();

    assertThat(page(second, asker)).contains(text("people.contact.state.waiting"));
    assertThat(mails(awaMail)).hasSize(1);
    assertThat(page("/account/requests", awa)).doesNotContain(second);
    assertThat(page("/account/data.json", awa)).contains(second.substring(18)).contains("blocked");
    unblock(awa);
    assertThat(page("/account/requests", awa)).contains(second, text("people.contact.part.aside"));
  }

  @Test
  void aBlockEndsAContact() throws Exception {
    String request = ask();
    act(request, "accept", awa);
    act(request, "block", awa);

    assertThat(page(request, asker)).contains(text("people.contact.asker.ended"));
    assertThat(page(request, asker)).doesNotContain(awaMail);
  }

  @Test
  void theAskerTakesAWaitingRequestBack() throws Exception {
    String request = ask();
    act(request, "take-back", asker);

    assertThat(page(request, awa)).doesNotContain(unique);
    assertThat(act(request, "accept", awa).getRedirectedUrl()).isEqualTo(request);
    assertThat(page(request, asker)).doesNotContain(awaMail);
  }

  @Test
  void somebodyWhoMayNotBeComeAcrossDoesNotExist() throws Exception {
    String unknown = "/ask/person/" + UUID.randomUUID();
    String nothing = perform(get(unknown), asker).getContentAsString();
    List<String> hidden =
        List.of(
            "update people.profile set audiences = '{}' where person = :p",
            "insert into people.closing values (:p, now(), now() + interval '1 day')",
            "insert into people.hidden_page (id, person, since, why) values (gen_random_uuid(), :p, now(), 'x')");
    for (String how : hidden) {
      PersonId one = members.join();
      String form = "/ask/person/" + profile(one, "MEMBERS").substring(8);
      assertThat(status(form, asker)).as(how).isEqualTo(200);
      jdbc.sql(how).param("p", one.value()).update();

      MockHttpServletResponse answer = perform(get(form), asker);
      assertThat(answer.getStatus()).as(how).isEqualTo(404);
      assertThat(visible(answer.getContentAsString().replace(form, unknown)))
          .isEqualTo(visible(nothing));
      assertThat(perform(post(form).param("words", words), asker).getStatus()).isEqualTo(404);
    }
    assertThat(status(ask, awa)).as("oneself").isEqualTo(404);
    assertThat(status("/ask/stone/" + UUID.randomUUID(), asker)).isEqualTo(404);
  }

  @Test
  void nobodyElseReachesARequest() throws Exception {
    String request = ask();
    PersonId stranger = members.join();
    assertThat(status(request, stranger)).isEqualTo(404);
    assertThat(status("/account/requests/" + UUID.randomUUID(), stranger)).isEqualTo(404);
    assertThat(status("/account/requests/x", stranger)).isEqualTo(404);
    for (String what :
        List.of("accept", "decline", "ignore", "block", "report", "take-back", "end")) {
      assertThat(act(request, what, stranger).getStatus()).as(what).isEqualTo(404);
    }
    for (String what : List.of("accept", "decline", "ignore", "block", "report")) {
      assertThat(perform(post(path(request, what)).param("why", "x"), asker).getStatus())
          .as("the asker cannot " + what)
          .isEqualTo(404);
    }
    assertThat(act(request, "take-back", awa).getStatus()).isEqualTo(404);
    assertThat(mvc.perform(get(request).with(VISITOR)).andReturn().getResponse().getRedirectedUrl())
        .startsWith("/sign-in");
    assertThat(page(request, asker)).contains(text("people.contact.state.waiting"));
  }

  @Test
  void mistakesAreExplainedAndWordsKept() throws Exception {
    assertThat(send("").getContentAsString()).contains("id=\"words-error\"");
    assertThat(send("short").getContentAsString())
        .contains(texts.text(Language.EN, "people.contact.words.short", "least", 20), "short");
    assertThat(send("Write to me at " + askerMail).getContentAsString())
        .contains(text("people.contact.words.address"));
    assertThat(send("x".repeat(1_001)).getStatus()).isEqualTo(422);
    assertThat(mails(awaMail)).isEmpty();
  }

  @Test
  void whoTakesNoRequestsIsAskedNothing() throws Exception {
    String door = "/account/requests/settings";
    for (String choice : List.of("NO", "PAUSE_MONTH", "PAUSE_SEASON")) {
      choose(awa, awa, choice);
      assertThat(page(profile, asker)).doesNotContain("/ask/");
      assertThat(page(ask, asker)).contains(text("people.contact.refused.paused"));
      assertThat(send(words).getContentAsString())
          .contains(text("people.contact.refused.paused"), unique);
    }
    assertThat(page(door, awa)).contains("No requests arrive until");
    jdbc.sql("update people.contact_pause set until = now() where addressee = :p")
        .param("p", awa.value())
        .update();
    assertThat(page(profile, asker)).contains(ask);
    assertThat(choose(asker, awa, "NO")).as("not theirs").isEqualTo(404);
    choose(awa, awa, "NO");
    choose(awa, awa, "YES");
    assertThat(send(words).getStatus()).isEqualTo(302);
  }

  @Test
  void aStewardDecidesOnAReportAndTheAskerCanAskNobodyAnyMore() throws Exception {
    PersonId steward = stewards.appoint("steward-" + unique + "@example.org", "Steward Sarr");
    String request = ask();
    perform(post(path(request, "report")).param("why", "sells magic pumps <b>"), awa);
    String report = "/stewards/contact-reports/" + request.substring(18);

    assertThat(page("/stewards", steward)).contains(report);
    assertThat(page(request, awa)).contains(text("people.contact.reported.text"));
    assertThat(page(request, asker)).doesNotContain(text("people.contact.reported.text"));
    assertThat(page(report, steward))
        .contains("sells magic pumps &lt;b", "Asker Asante", unique)
        .doesNotContain(askerMail, awaMail, "Awa Answer");
    assertThat(status(report, awa)).isEqualTo(403);
    assertThat(perform(post(report).param("decision", "abuse"), steward).getStatus())
        .isEqualTo(422);
    perform(post(report).param("decision", "abuse").param("why", "advertising"), steward);

    assertThat(page("/stewards/acts", steward))
        .contains("advertising", text("people.stewards.act.asking-taken-away"));
    assertThat(mails(askerMail)).first().asString().contains("advertising");
    assertThat(mails(awaMail)).first().asString().doesNotContain("Asker", "advertising");
    assertThat(page(request, asker)).contains(text("people.contact.asker.unanswered"));
    String other = "/ask/person/" + profile(members.join(), "MEMBERS").substring(8);
    assertThat(page(other, asker)).contains(text("people.contact.refused.banned"));
    assertThat(perform(post(other).param("words", words), asker).getStatus()).isEqualTo(422);
    assertThat(perform(get(report), steward).getRedirectedUrl()).isEqualTo("/stewards");

    assertThat(page("/stewards/askers", steward)).contains("Asker Asante", "advertising");
    perform(
        post("/stewards/askers/give-back")
            .param("person", asker.toString())
            .param("why", "promised better"),
        steward);
    assertThat(page(other, asker)).doesNotContain(text("people.contact.refused.banned"));
    assertThat(page("/stewards/acts", steward)).contains("promised better");
  }

  @Test
  void aStewardFindsNoAbuseAndDoesNotDecideOnTheirOwn() throws Exception {
    PersonId steward = stewards.appoint();
    String request = ask();
    String report = "/stewards/contact-reports/" + request.substring(18);
    perform(post(path(request, "report")).param("why", "impolite"), awa);
    jdbc.sql("insert into people.steward values (:a, now()), (:b, now())")
        .param("a", awa.value())
        .param("b", asker.value())
        .update();
    assertThat(status(report, awa)).isEqualTo(403);
    assertThat(status(report, asker)).isEqualTo(403);

    perform(post(report).param("decision", "fine").param("why", "only short"), steward);

    assertThat(page("/stewards/acts", steward)).contains("only short");
    assertThat(page(request, asker)).contains(text("people.contact.state.waiting"));
    assertThat(page(request, awa)).doesNotContain(path(request, "report"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    PersonId steward = stewards.appoint();
    assertInLanguage("/account/requests", asker, language);
    assertInLanguage(ask, asker, language);
    String request = ask();
    assertInLanguage(request, awa, language);
    perform(post(path(request, "report")).param("why", "x"), awa);
    assertInLanguage("/stewards/contact-reports/" + request.substring(18), steward, language);
    assertInLanguage("/stewards/askers", steward, language);
    act(request, "accept", awa);
    for (PersonId who : List.of(asker, awa)) {
      assertInLanguage(request, who, language);
      assertInLanguage("/account/requests", who, language);
      assertInLanguage("/account/requests/settings", who, language);
    }
    assertInLanguage(profile, asker, language);
  }

  private void assertInLanguage(String path, PersonId who, Language language) throws Exception {
    MockHttpServletResponse answer = perform(get(path).locale(language.locale()), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .contains("lang=\"" + language.code() + "\"")
        .doesNotContain("people.contact.", "people.profile.", ">people.");
  }

  private String profile(PersonId who, String audience) throws Exception {
    perform(
        post("/account/profile")
            .param("base", "0")
            .param("cv", "I know pumps")
            .param("seen-cv", audience)
            .param("seen-name", audience),
        who);
    return "/people/"
        + jdbc.sql("select key from people.profile where person = :p")
            .param("p", who.value())
            .query(UUID.class)
            .single();
  }

  private String ask() throws Exception {
    return String.valueOf(send(words).getRedirectedUrl());
  }

  private MockHttpServletResponse send(String text) throws Exception {
    return perform(post(ask).param("words", text).param("language", "EN"), asker);
  }

  private MockHttpServletResponse act(String request, String what, PersonId who) throws Exception {
    return perform(post(path(request, what)).param("why", "x"), who);
  }

  private int choose(PersonId who, PersonId of, String choice) throws Exception {
    return perform(
            post("/account/requests/settings")
                .param("kind", "person")
                .param("id", of.toString())
                .param("choice", choice),
            who)
        .getStatus();
  }

  private void unblock(PersonId who) throws Exception {
    perform(
        post("/account/requests/unblock")
            .param("kind", "person")
            .param("id", who.toString())
            .param("person", asker.toString()),
        who);
  }

  /** What the asker may download, without the moment of it. */
  private String told() throws Exception {
    return page("/account/data.json", asker).replaceFirst("\"at\" : \"[^\"]*\"", "");
  }

  private void monthLater(String request) {
    jdbc.sql(
            "update people.contact_request set state = 'unanswered' where id = :id and state = 'waiting'")
        .param("id", UUID.fromString(request.substring(18)))
        .update();
  }

  private static String path(String request, String what) {
    return request + "/" + what;
  }

  /** Without the proof of the form, which is another each time. */
  private static String visible(String page) {
    return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private static String headers(MockHttpServletResponse answer) {
    return answer.getHeaderNames().stream().map(answer::getHeaders).toList().toString();
  }

  private List<String> mails(String to) {
    return jdbc.sql(
            "select subject || plain || html from platform.mail where recipient = :to order by written_at desc")
        .param("to", to)
        .query(String.class)
        .list();
  }

  private int status(String path, PersonId who) throws Exception {
    return perform(get(path), who).getStatus();
  }

  private String page(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder get(String path) {
    return MockMvcRequestBuilders.get(path);
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }
}
