package org.corridor.people.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corridor.CorridorTest;
import org.corridor.people.accounts.domain.AuthenticatorApp;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.privacy.TwoWeeksLater;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Signing in by a link in a mail, and accounts that know nothing else. */
@CorridorTest
class SignInLinkPageTests {

  private static final Pattern LINK = Pattern.compile("http://localhost:[0-9]+(/\\S+)");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired TwoWeeksLater later;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";
  private String network = "192.0.2.1";
  private UUID person;

  @BeforeEach
  void comeFromAnotherNetwork() {
    network = "2001:db8:" + Integer.toHexString((int) (Math.random() * 65536)) + "::4";
    person = members.join(email, "Awa").value();
  }

  /** Other tests count the samples. */
  @AfterEach
  void beNoSample() {
    jdbc.sql("update people.person set sample = false where id = :p").param("p", person).update();
  }

  @Test
  void aLinkLetsInOnceWhereOneWantedToGo() throws Exception {
    assertRedirect(ask(email, "/designs?x=1"), "/sign-in/link/sent");
    String link = linkInMail(email);

    MvcResult shown = perform(get(link));
    expect(shown, 200, "people.sign-in-link.as");
    assertThat(page(shown).select("main").text()).contains("Awa");
    expect(perform(get(link)), 200, "people.sign-in-link.as");
    assertThat(shown.getResponse().getCookie("SESSION")).isNull();
    MvcResult in = perform(post(link));

    assertRedirect(in, "/designs?x=1");
    assertThat(body(perform(get("/account").cookie(session(in))))).contains(email);
    expect(perform(post(link)), 404, "people.link-expired.title");
    expect(perform(get(link)), 404, "people.link-expired.title");
  }

  @Test
  void theLastLinkMakesTheOthersWorthless() throws Exception {
    ask(email, "/");
    ask(email, "/");
    List<String> links = links(email);

    assertRedirect(perform(post(links.get(1))), "/");

    expect(perform(post(links.get(0))), 404, "people.link-expired.title");
  }

  @Test
  void aLinkIsGoodForAQuarterOfAnHour() throws Exception {
    ask(email, "/");
    assertThat(
            jdbc.sql(
                    "select extract(epoch from expires_at - now()) from people.sign_in_link where person = :p")
                .param("p", person)
                .query(Double.class)
                .single())
        .isBetween(880.0, 900.0);
    jdbc.sql("update people.sign_in_link set expires_at = now() where person = :p")
        .param("p", person)
        .update();

    expect(perform(post(linkInMail(email))), 404, "people.link-expired.title");
    expect(perform(get("/sign-in/link/nonsense")), 404, "people.link-expired.title");
  }

  @Test
  void theSecondStepIsAskedAllTheSame() throws Exception {
    ask(email, "/");
    MvcResult first = perform(post(linkInMail(email)));
    Cookie here = session(first);
    Document setUp = page(perform(get("/account/second-step").cookie(here)));
    AuthenticatorApp app = new AuthenticatorApp(setUp.select("main code").text());
    perform(
        post("/account/second-step")
            .cookie(here)
            .param("key", setUp.select("input[name=key]").val())
            .param("code", app.code())
            .param("password", Members.PASSWORD));
    jdbc.sql("delete from platform.mail where recipient = :e").param("e", email).update();

    ask(email, "/designs");
    MvcResult asked = perform(post(linkInMail(email)));

    expect(asked, 200, "people.second-step.ask.text");
    assertThat(asked.getResponse().getCookie("SESSION")).isNull();
    assertRedirect(
        perform(
            post("/sign-in/code")
                .param("ticket", page(asked).select("input[name=ticket]").val())
                .param("next", page(asked).select("input[name=next]").val())
                .param("code", app.codeIn(1))),
        "/designs");
  }

  @Test
  void anAddressWithoutAccountGetsNoMailButTheSameAnswer() throws Exception {
    String nobody = "nobody-" + UUID.randomUUID() + "@example.org";

    assertRedirect(ask(nobody, "/"), "/sign-in/link/sent");

    assertThat(links(nobody)).isEmpty();
  }

  @Test
  void ofASampleMemberNobodyGetsALink() throws Exception {
    jdbc.sql("update people.person set sample = true where id = :p").param("p", person).update();

    assertRedirect(ask(email, "/"), "/sign-in/link/sent");

    assertThat(links(email)).isEmpty();
  }

  @Test
  void badInputIsToldAndKept() throws Exception {
    expect(ask("", "/"), 422, "platform.form.required");
    MvcResult wrong = ask("awa at example", "/designs");
    expect(wrong, 422, "people.email.wrong");
    assertThat(page(wrong).select("#email").val()).isEqualTo("awa at example");
    assertThat(page(wrong).select("input[name=next]").val()).isEqualTo("/designs");
  }

  @Test
  void aMailboxIsNotFlooded() throws Exception {
    for (int i = 0; i < 5; i++) {
      ask(email, "/");
    }

    expect(ask(email, "/"), 429, "platform.too-many.title");
    assertThat(links(email)).hasSize(5);
  }

  @Test
  void aLinkLeadsNobodyAstray() throws Exception {
    ask(email, "https://evil.example/");

    assertRedirect(perform(post(linkInMail(email))), "/");
  }

  @Test
  void onASharedDeviceItEndsSoon() throws Exception {
    ask(email, "/");

    perform(post(linkInMail(email)).param("shared", "yes"));

    assertThat(
            jdbc.sql(
                    "select max_inactive_interval from platform.spring_session where principal_name = :p")
                .param("p", person.toString())
                .query(Integer.class)
                .single())
        .isEqualTo(3600);
  }

  @Test
  void oneHasAnAccountWithNothingToRemember() throws Exception {
    String address = "binta-" + UUID.randomUUID() + "@example.org";
    Cookie here = session(joinByLink(address));

    expect(perform(get("/account").cookie(here)), 200, "people.account.no-password");
    perform(post("/sign-out").cookie(here));
    ask(address, "/");
    MvcResult in = perform(post(links(address).get(1)));
    assertRedirect(in, "/");
    Document delete = page(perform(get("/account/delete").cookie(session(in))));
    assertThat(delete.select("#password, [data-passkey]")).isEmpty();
    assertRedirect(perform(post("/account/delete").cookie(session(in))), "/");

    later.erase();
    assertThat(
            jdbc.sql("select count(*) from people.person where email = :e")
                .param("e", address)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void anHourLaterOneSignsInAnewBeforeAnythingGrave() throws Exception {
    String address = "binta-" + UUID.randomUUID() + "@example.org";
    Cookie here = session(joinByLink(address));
    letTimePass(address);

    MvcResult asked = perform(get("/account/delete").cookie(here));
    expect(asked, 200, "people.proof.only-link");
    expect(perform(post("/account/delete").cookie(here)), 422, "people.proof.only-link");
    String back = page(asked).select("button[formaction=/account/link]").val();
    assertRedirect(
        perform(post("/account/link").cookie(here).param("next", back)), "/sign-in/link/sent");
    MvcResult in = perform(post(links(address).get(1)));

    assertRedirect(in, "/account/delete");
    assertRedirect(perform(post("/account/delete").cookie(session(in))), "/");
  }

  @Test
  void whoHasAPasswordIsAskedForItHoweverFresh() throws Exception {
    ask(email, "/");
    Cookie here = session(perform(post(linkInMail(email))));

    expect(perform(post("/account/delete").cookie(here)), 422, "people.password.wrong");
  }

  @Test
  void whoSignedUpWithAPasswordIsNotLetInWithoutIt() throws Exception {
    String address = "binta-" + UUID.randomUUID() + "@example.org";
    perform(
        post("/sign-up")
            .param("name", "Binta")
            .param("email", address)
            .param("password", Members.PASSWORD));

    expect(
        perform(post(linkInMail(address)).param("with", "link")),
        422,
        "people.confirm.wrong-password");
  }

  @Test
  void withTheAccountLinksAreErased() throws Exception {
    ask(email, "/");
    String link = linkInMail(email);
    ask(email, "/");
    Cookie here = session(perform(post(link)));
    ask(email, "/");

    perform(post("/account/delete").cookie(here).param("password", Members.PASSWORD));

    later.erase();
    assertThat(
            jdbc.sql("select count(*) from people.sign_in_link where person = :p")
                .param("p", person)
                .query(Long.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageSpeaksEveryLanguage(Language language) throws Exception {
    assertSpeaks(speaking(language, get("/sign-in")), language, "people.sign-in-link.offer");
    assertSpeaks(speaking(language, get("/sign-in/link")), language, "people.sign-in-link.text");
    assertSpeaks(
        speaking(language, get("/sign-in/link/sent")), language, "people.sign-in-link.sent");
    ask(email, "/");
    assertSpeaks(speaking(language, get(linkInMail(email))), language, "people.sign-in-link.as");
    String address = "binta-" + UUID.randomUUID() + "@example.org";
    signUp(address);
    assertSpeaks(
        speaking(language, get(linkInMail(address))), language, "people.confirm.link-text");
    Cookie here = session(perform(post(linkInMail(address)).param("with", "link")));
    letTimePass(address);
    assertSpeaks(
        speaking(language, get("/account/delete").cookie(here)),
        language,
        "people.proof.only-link");
  }

  private void assertSpeaks(MvcResult result, Language language, String key) throws Exception {
    Document page = page(result);
    assertThat(page.select("main").text()).contains(texts.text(language, key));
    assertThat(page.html()).doesNotContain(">people.");
  }

  private MvcResult speaking(Language language, MockHttpServletRequestBuilder request)
      throws Exception {
    return perform(request.header("Accept-Language", language.code()));
  }

  private MvcResult joinByLink(String address) throws Exception {
    signUp(address);
    MvcResult in = perform(post(linkInMail(address)).param("with", "link"));
    assertRedirect(in, "/");
    return in;
  }

  private void signUp(String address) throws Exception {
    perform(
        post("/sign-up").param("name", "Binta").param("email", address).param("with", "nothing"));
  }

  /** The session remembers when it began; here it forgets. */
  private void letTimePass(String address) {
    int forgotten =
        jdbc.sql(
                """
                delete from platform.spring_session_attributes
                where attribute_name = 'signed-in-at' and session_primary_id in
                  (select primary_id from platform.spring_session where principal_name =
                    (select id::text from people.person where email = :e))
                """)
            .param("e", address)
            .update();
    assertThat(forgotten).isEqualTo(1);
  }

  private MvcResult ask(String address, String next) throws Exception {
    return perform(post("/sign-in/link").param("email", address).param("next", next));
  }

  private String linkInMail(String address) {
    List<String> links = links(address);
    return links.get(links.size() - 1);
  }

  /** The oldest first. */
  private List<String> links(String address) {
    return jdbc
        .sql("select plain from platform.mail where recipient = :e order by written_at")
        .param("e", address)
        .query(String.class)
        .list()
        .stream()
        .map(plain -> LINK.matcher(plain).results().findFirst().orElseThrow().group(1))
        .toList();
  }

  private MvcResult perform(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(
            request
                .with(csrf())
                .with(
                    r -> {
                      r.setRemoteAddr(network);
                      return r;
                    }))
        .andReturn();
  }

  private void expect(MvcResult result, int status, String key) throws Exception {
    assertThat(result.getResponse().getStatus()).as(key).isEqualTo(status);
    assertThat(page(result).text()).contains(texts.text(Language.EN, key));
  }

  private static void assertRedirect(MvcResult result, String location) {
    assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(location);
  }

  private static Cookie session(MvcResult result) {
    return Objects.requireNonNull(result.getResponse().getCookie("SESSION"), "no session");
  }

  private static Document page(MvcResult result) throws Exception {
    return Jsoup.parse(body(result));
  }

  private static String body(MvcResult result) throws Exception {
    return result.getResponse().getContentAsString();
  }
}
