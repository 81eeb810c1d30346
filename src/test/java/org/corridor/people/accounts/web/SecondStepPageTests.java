package org.corridor.people.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
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

/** The second step of signing in, from setting it up to switching it off. */
@CorridorTest
class SecondStepPageTests {

  private static final String NEW = "seven tall baobab trees";
  private static final Pattern RECOVERY = Pattern.compile("(?:[A-Z2-7]{4}-){3}[A-Z2-7]{4}");
  private static final Pattern LINK = Pattern.compile("http://localhost:[0-9]+(/\\S+)");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired TwoWeeksLater later;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";
  private String network = "192.0.2.1";
  private UUID person;
  private Cookie here;

  @BeforeEach
  void comeFromAnotherNetworkAndSignIn() throws Exception {
    network = "2001:db8:" + Integer.toHexString((int) (Math.random() * 65536)) + "::2";
    person = members.join(email, "Awa").value();
    here = session(signIn());
  }

  /** Other tests count the samples. */
  @AfterEach
  void beNoSample() {
    jdbc.sql("update people.person set sample = false where id = :p").param("p", person).update();
  }

  @Test
  void oneSetsItUpWithPictureKeyAndCode() throws Exception {
    Document page = page(perform(get("/account/second-step").cookie(here)));
    AuthenticatorApp app = new AuthenticatorApp(page.select("main code").text());

    assertThat(page.select("svg.qr path")).hasSize(1);
    assertThat(page.select("a[href^=otpauth]").attr("href"))
        .contains("secret=" + app.key().replace(" ", ""), "issuer=Corridor");
    MvcResult on = switchOn(key(page), Members.PASSWORD, app.code());

    assertThat(on.getResponse().getStatus()).isEqualTo(200);
    assertThat(on.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(codes(on)).hasSize(10).doesNotHaveDuplicates();
    assertThat(body(perform(get("/account").cookie(here)))).contains("10 recovery codes are left");
    assertRedirect(switchOn(key(page), Members.PASSWORD, app.code()), "/account/second-step");
    assertThat(codes(perform(get("/account/second-step").cookie(here)))).isEmpty();
  }

  @Test
  void nothingIsSwitchedOnWithAWrongCodeOrPassword() throws Exception {
    Document page = page(perform(get("/account/second-step").cookie(here)));
    AuthenticatorApp app = new AuthenticatorApp(page.select("main code").text());

    MvcResult wrongCode = switchOn(key(page), Members.PASSWORD, app.wrongCode());
    expect(wrongCode, 422, "people.second-step.wrong-code");
    assertThat(page(wrongCode).select("main code").text()).as("same key").isEqualTo(app.key());
    expect(switchOn(key(page), "wrong", app.code()), 422, "people.password.wrong");
    expect(switchOn("", Members.PASSWORD, app.code()), 422, "people.second-step.wrong-code");
    expect(switchOn("%%%", Members.PASSWORD, ""), 422, "people.second-step.wrong-code");

    assertRedirect(signIn(), "/");
  }

  @Test
  void aKeyProposedToSomebodyElseIsNotTaken() throws Exception {
    String stranger = "eve-" + UUID.randomUUID() + "@example.org";
    members.join(stranger, "Eve");
    Cookie theirs = session(signIn(stranger, Members.PASSWORD));
    Document page = page(perform(get("/account/second-step").cookie(theirs)));
    AuthenticatorApp app = new AuthenticatorApp(page.select("main code").text());

    expect(switchOn(key(page), Members.PASSWORD, app.code()), 422, "people.second-step.wrong-code");
  }

  @Test
  void thePasswordAloneOpensNothing() throws Exception {
    AuthenticatorApp app = setUp().app();

    MvcResult asked = perform(signInForm(email, Members.PASSWORD).param("next", "/designs?x=1"));

    expect(asked, 200, "people.second-step.ask.title");
    assertThat(asked.getResponse().getCookie("SESSION")).isNull();
    expect(pass(asked, app.wrongCode()), 422, "people.second-step.ask.wrong");
    expect(pass(asked, ""), 422, "platform.form.required");
    MvcResult in = pass(asked, app.codeIn(1));
    assertRedirect(in, "/designs?x=1");
    assertThat(body(perform(get("/account").cookie(session(in))))).contains(email);
    expect(pass(signIn(), app.codeIn(1)), 422, "people.second-step.ask.wrong");
  }

  @Test
  void aWrongPasswordIsToldAsBefore() throws Exception {
    setUp();

    expect(signIn(email, "wrong password here"), 422, "people.sign-in.wrong");
  }

  @Test
  void aSharedDeviceStaysAShared() throws Exception {
    AuthenticatorApp app = setUp().app();
    jdbc.sql("delete from platform.spring_session where principal_name = :p")
        .param("p", person.toString())
        .update();

    pass(perform(signInForm(email, Members.PASSWORD).param("shared", "yes")), app.codeIn(1));

    assertThat(
            jdbc.sql(
                    "select max_inactive_interval from platform.spring_session where principal_name = :p")
                .param("p", person.toString())
                .query(Integer.class)
                .single())
        .isEqualTo(3600);
  }

  @Test
  void digitsOfAnyScriptAreDigits() throws Exception {
    String code = setUp().app().codeIn(1);
    StringBuilder arabic = new StringBuilder();
    code.chars().forEach(digit -> arabic.append((char) ('\u0660' + digit - '0')));

    assertRedirect(pass(signIn(), arabic.insert(3, ' ').toString()), "/");
  }

  @Test
  void aRecoveryCodeOpensOnce() throws Exception {
    List<String> codes = setUp().codes();

    MvcResult in = pass(signIn(), codes.get(3).toLowerCase(java.util.Locale.ROOT));

    assertRedirect(in, "/");
    assertThat(body(perform(get("/account").cookie(session(in)))))
        .contains("9 recovery codes are left");
    expect(pass(signIn(), codes.get(3)), 422, "people.second-step.ask.wrong");
    assertRedirect(pass(signIn(), codes.get(4).replace("-", " ")), "/");
  }

  @Test
  void newRecoveryCodesReplaceTheOldOnes() throws Exception {
    List<String> old = setUp().codes();

    expect(renew("wrong"), 422, "people.password.wrong");
    List<String> renewed = codes(renew(Members.PASSWORD));

    assertThat(renewed).hasSize(10).doesNotContainAnyElementsOf(old);
    expect(pass(signIn(), old.get(0)), 422, "people.second-step.ask.wrong");
    assertRedirect(pass(signIn(), renewed.get(0)), "/");
  }

  @Test
  void whoHasNoSecondStepGetsNoCodes() throws Exception {
    assertRedirect(renew(Members.PASSWORD), "/account/second-step");
  }

  @Test
  void guessingCodesIsStopped() throws Exception {
    AuthenticatorApp app = setUp().app();
    MvcResult asked = signIn();
    for (int i = 0; i < 10; i++) {
      expect(pass(asked, app.wrongCode()), 422, "people.second-step.ask.wrong");
    }

    expect(pass(asked, app.codeIn(1)), 429, "platform.too-many.title");
    network = "198.51.100.7";
    assertRedirect(pass(asked, app.codeIn(1)), "/");
  }

  @Test
  void guessingFromManyNetworksIsStoppedForADay() throws Exception {
    AuthenticatorApp app = setUp().app();
    MvcResult asked = signIn();
    for (int i = 0; i < 50; i++) {
      network = "198.51.100." + i;
      expect(pass(asked, app.wrongCode()), 422, "people.second-step.ask.wrong");
    }

    network = "198.51.100.200";
    MvcResult stopped = pass(asked, app.codeIn(1));
    expect(stopped, 429, "platform.too-many.title");
    assertThat(Integer.parseInt(stopped.getResponse().getHeader("Retry-After")))
        .isGreaterThan(80_000);
  }

  @Test
  void switchingOffAsksThePassword() throws Exception {
    setUp();

    expect(off("wrong"), 422, "people.password.wrong");
    expect(signIn(), 200, "people.second-step.ask.title");
    assertRedirect(off(Members.PASSWORD), "/account");

    assertRedirect(signIn(), "/");
  }

  @Test
  void eachChangeIsToldByMail() throws Exception {
    setUp();
    renew("wrong");
    renew(Members.PASSWORD);
    off("wrong");
    off(Members.PASSWORD);
    off(Members.PASSWORD);

    assertThat(
            jdbc.sql("select subject from platform.mail where recipient = :e order by written_at")
                .param("e", email)
                .query(String.class)
                .list())
        .containsExactly(
            texts.text(Language.EN, "people.mail.second-step-on.subject"),
            texts.text(Language.EN, "people.mail.recovery-codes.subject"),
            texts.text(Language.EN, "people.mail.second-step-off.subject"));
  }

  @Test
  void aNewPasswordDoesNotSwitchItOff() throws Exception {
    AuthenticatorApp app = setUp().app();
    perform(post("/forgotten-password").param("email", email));

    MvcResult set = perform(post(linkInMail()).param("password", NEW));

    expect(set, 200, "people.second-step.password-saved");
    assertThat(set.getResponse().getCookie("SESSION")).isNull();
    MvcResult in = pass(set, app.codeIn(1));
    assertRedirect(in, "/account");
    assertThat(body(perform(get("/account").cookie(session(in))))).contains(email);
  }

  @Test
  void withoutATicketOneBeginsAnew() throws Exception {
    assertRedirect(perform(get("/sign-in/code")), "/sign-in");
    assertRedirect(
        perform(post("/sign-in/code").param("ticket", "x").param("code", "123456")), "/sign-in");
  }

  @Test
  void theSecondStepLeadsNobodyAstray() throws Exception {
    AuthenticatorApp app = setUp().app();
    String ticket = page(signIn()).select("input[name=ticket]").val();

    assertRedirect(
        perform(
            post("/sign-in/code")
                .param("ticket", ticket)
                .param("code", app.codeIn(1))
                .param("next", "//evil.example")),
        "/");
  }

  @Test
  void theDatabaseTellsNeitherKeyNorCodes() throws Exception {
    SetUp setUp = setUp();

    String stored =
        jdbc.sql(
                """
                select (select encode(key, 'escape') from people.authenticator where person = :p)
                  || (select string_agg(encode(code, 'escape'), ' ') from people.recovery_code where person = :p)
                """)
            .param("p", person)
            .query(String.class)
            .single();

    assertThat(stored).doesNotContain(setUp.app().key().replace(" ", ""));
    setUp.codes().forEach(code -> assertThat(stored).doesNotContain(code, code.replace("-", "")));
  }

  @Test
  void withTheAccountItIsErased() throws Exception {
    setUp();

    perform(post("/account/delete").cookie(here).param("password", Members.PASSWORD));

    later.erase();
    assertThat(
            jdbc.sql(
                    """
                    select (select count(*) from people.authenticator where person = :p)
                      + (select count(*) from people.recovery_code where person = :p)
                    """)
                .param("p", person)
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void ofASampleMemberNobodySetsItUp() throws Exception {
    jdbc.sql("update people.person set sample = true where id = :p").param("p", person).update();

    assertRedirect(perform(get("/account/second-step").cookie(here)), "/account");
    assertRedirect(switchOn("", Members.PASSWORD, "123456"), "/account");
    assertRedirect(off(Members.PASSWORD), "/account");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageSpeaksEveryLanguage(Language language) throws Exception {
    Document page = page(speaking(language, get("/account/second-step").cookie(here)));
    AuthenticatorApp app = new AuthenticatorApp(page.select("main code").text());
    assertSpeaks(page, language, "people.second-step.step-scan");
    MvcResult codes =
        speaking(
            language,
            post("/account/second-step")
                .cookie(here)
                .param("key", key(page))
                .param("password", Members.PASSWORD)
                .param("code", app.code()));
    assertSpeaks(page(codes), language, "people.recovery-codes.text");
    assertSpeaks(
        page(speaking(language, get("/account/second-step").cookie(here))),
        language,
        "people.second-step.off.text");
    assertSpeaks(
        page(speaking(language, get("/account").cookie(here))),
        language,
        "people.second-step.change");
    assertSpeaks(
        page(speaking(language, signInForm(email, Members.PASSWORD))),
        language,
        "people.second-step.ask.text");
  }

  private void assertSpeaks(Document page, Language language, String key) {
    assertThat(page.select("main").text()).contains(texts.text(language, key));
    assertThat(page.html()).doesNotContain(">people.");
  }

  private MvcResult speaking(Language language, MockHttpServletRequestBuilder request)
      throws Exception {
    return perform(request.header("Accept-Language", language.code()));
  }

  /** The app that was set up, and the recovery codes that were shown. */
  private record SetUp(AuthenticatorApp app, List<String> codes) {}

  private SetUp setUp() throws Exception {
    Document page = page(perform(get("/account/second-step").cookie(here)));
    AuthenticatorApp app = new AuthenticatorApp(page.select("main code").text());
    return new SetUp(app, codes(switchOn(key(page), Members.PASSWORD, app.code())));
  }

  private MvcResult switchOn(String key, String password, String code) throws Exception {
    return perform(
        post("/account/second-step")
            .cookie(here)
            .param("key", key)
            .param("password", password)
            .param("code", code));
  }

  private MvcResult renew(String password) throws Exception {
    return perform(post("/account/second-step/codes").cookie(here).param("password", password));
  }

  private MvcResult off(String password) throws Exception {
    return perform(post("/account/second-step/off").cookie(here).param("present", password));
  }

  private MvcResult signIn() throws Exception {
    return signIn(email, Members.PASSWORD);
  }

  private MvcResult signIn(String address, String password) throws Exception {
    return perform(signInForm(address, password));
  }

  private static MockHttpServletRequestBuilder signInForm(String address, String password) {
    return post("/sign-in").param("email", address).param("password", password);
  }

  /** Sends the form of the page with this code. */
  private MvcResult pass(MvcResult asked, String code) throws Exception {
    MockHttpServletRequestBuilder form = post("/sign-in/code").param("code", code);
    page(asked)
        .select("form[action=/sign-in/code] input[type=hidden]:not([name=_csrf])")
        .forEach(field -> form.param(field.attr("name"), field.val()));
    return perform(form);
  }

  private String linkInMail() {
    return LINK.matcher(
            jdbc.sql(
                    "select plain from platform.mail where recipient = :e order by written_at desc limit 1")
                .param("e", email)
                .query(String.class)
                .single())
        .results()
        .map(link -> link.group(1))
        .findFirst()
        .orElseThrow();
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
    assertThat(body(result)).contains(texts.text(Language.EN, key));
  }

  private static void assertRedirect(MvcResult result, String location) {
    assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(location);
  }

  private static Cookie session(MvcResult result) {
    return Objects.requireNonNull(result.getResponse().getCookie("SESSION"), "no session");
  }

  private static List<String> codes(MvcResult result) throws Exception {
    return RECOVERY.matcher(body(result)).results().map(MatchResult::group).toList();
  }

  private static String key(Document page) {
    return page.select("input[name=key]").val();
  }

  private static Document page(MvcResult result) throws Exception {
    return Jsoup.parse(body(result));
  }

  private static String body(MvcResult result) throws Exception {
    return result.getResponse().getContentAsString();
  }
}
