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
import org.corridor.people.accounts.domain.SoftAuthenticator;
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

/** Passkeys, from signing up with one to removing it. */
@CorridorTest
class PasskeyPageTests {

  private static final Pattern LINK = Pattern.compile("http://localhost:[0-9]+(/\\S+)");
  private static final String PHONE =
      "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired TwoWeeksLater later;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";
  private final SoftAuthenticator device = new SoftAuthenticator();
  private String network = "192.0.2.1";
  private UUID person;
  private Cookie here;

  @BeforeEach
  void comeFromAnotherNetworkAndSignIn() throws Exception {
    network = "2001:db8:" + Integer.toHexString((int) (Math.random() * 65536)) + "::3";
    person = members.join(email, "Awa").value();
    here =
        session(
            perform(post("/sign-in").param("email", email).param("password", Members.PASSWORD)));
  }

  /** Other tests count the samples. */
  @AfterEach
  void beNoSample() {
    jdbc.sql("update people.person set sample = false where id = :p").param("p", person).update();
  }

  @Test
  void oneAddsAPasskeyAndSignsInWithIt() throws Exception {
    assertRedirect(add(device), "/account/passkeys");

    Document page = page(perform(get("/account/passkeys").cookie(here)));
    assertThat(page.select("main .row").text()).contains("Phone · Firefox");
    assertThat(mails()).containsExactly("A passkey was added to your account");
    MvcResult in = signIn(device, "/designs?x=1");
    assertRedirect(in, "/designs?x=1");
    assertThat(body(perform(get("/account").cookie(session(in))))).contains(email);
  }

  @Test
  void theQuestionNamesNoPasskeySoThatNobodyLearnsWhoHasOne() throws Exception {
    add(device);

    assertThat(question(perform(get("/sign-in")))).contains("\"allowCredentials\":[]");
  }

  @Test
  void addingAsksForAProof() throws Exception {
    MvcResult refused = begin("wrong password here", "");

    expect(refused, 422, "people.password.wrong");
    expect(begin("", ""), 422, "people.password.wrong");
    assertRedirect(
        perform(
            post("/account/passkeys")
                .cookie(here)
                .param("passkey", device.create(foreignQuestion()))),
        "/account/passkeys");
    assertThat(count()).isZero();
  }

  @Test
  void aPasskeyProvesItToo() throws Exception {
    add(device);
    SoftAuthenticator second = new SoftAuthenticator();

    String proof = device.sign(question(perform(get("/account/passkeys").cookie(here))));
    MvcResult page = begin("", proof);
    perform(post("/account/passkeys").cookie(here).param("passkey", second.create(question(page))));

    assertThat(count()).isEqualTo(2);
    expect(begin("", proof), 422, "people.passkey.refused");
    assertRedirect(signIn(second, "/"), "/");
  }

  @Test
  void aStrangersPasskeyProvesNothing() throws Exception {
    add(device);
    String stranger = "eve-" + UUID.randomUUID() + "@example.org";
    members.join(stranger, "Eve");
    Cookie theirs =
        session(
            perform(post("/sign-in").param("email", stranger).param("password", Members.PASSWORD)));

    String question = question(perform(get("/account/passkeys").cookie(here)));
    MvcResult stolen =
        perform(
            post("/account/passkeys/new").cookie(theirs).param("passkey", device.sign(question)));
    expect(stolen, 422, "people.passkey.refused");
    String id = id();
    assertRedirect(perform(get("/account/passkeys/" + id).cookie(theirs)), "/account/passkeys");
    perform(post("/account/passkeys/" + id).cookie(theirs).param("name", "Mine now"));
    perform(
        post("/account/passkeys/" + id + "/remove")
            .cookie(theirs)
            .param("password", Members.PASSWORD));
    assertThat(count()).isEqualTo(1);
    assertThat(body(perform(get("/account/passkeys").cookie(here)))).doesNotContain("Mine now");
  }

  @Test
  void anAnswerThatIsNotInOrderOpensNothing() throws Exception {
    add(device);
    String question = question(perform(get("/sign-in")));
    String answer = device.sign(question);

    expect(send(device.at("https://evil.example").sign(question)), 422, "people.passkey.refused");
    expect(send(""), 422, "people.passkey.refused");
    expect(send(new SoftAuthenticator().sign(question)), 422, "people.passkey.refused");
    device.at("http://localhost");
    assertRedirect(send(answer), "/");
    expect(send(answer), 422, "people.passkey.refused");
    MvcResult refused =
        perform(
            post("/sign-in/passkey")
                .param("passkey", "x")
                .param("email", email)
                .param("next", "/designs"));
    assertThat(page(refused).select("#email").val()).isEqualTo(email);
    assertThat(page(refused).select("input[name=next]").val()).isEqualTo("/designs");
  }

  @Test
  void endlessTryingIsStopped() throws Exception {
    for (int i = 0; i < 100; i++) {
      send("x");
    }

    expect(send("x"), 429, "platform.too-many.title");
  }

  @Test
  void nobodyIsLedAstray() throws Exception {
    add(device);

    assertRedirect(signIn(device, "//evil.example"), "/");
  }

  @Test
  void onASharedDeviceItEndsSoon() throws Exception {
    add(device);
    jdbc.sql("delete from platform.spring_session where principal_name = :p")
        .param("p", person.toString())
        .update();
    String question = question(perform(get("/sign-in")));

    perform(
        post("/sign-in/passkey").param("passkey", device.sign(question)).param("shared", "yes"));

    assertThat(
            jdbc.sql(
                    "select max_inactive_interval from platform.spring_session where principal_name = :p")
                .param("p", person.toString())
                .query(Integer.class)
                .single())
        .isEqualTo(3600);
  }

  @Test
  void nobodyIsAskedForASecondStepAfterAPasskey() throws Exception {
    add(device);
    Document setUp = page(perform(get("/account/second-step").cookie(here)));
    AuthenticatorApp app = new AuthenticatorApp(setUp.select("main code").text());
    perform(
        post("/account/second-step")
            .cookie(here)
            .param("key", setUp.select("input[name=key]").val())
            .param("code", app.code())
            .param("passkey", device.sign(question(setUp))));

    expect(
        perform(post("/sign-in").param("email", email).param("password", Members.PASSWORD)),
        200,
        "people.second-step.ask.title");
    assertRedirect(signIn(device, "/"), "/");
  }

  @Test
  void oneRenamesAPasskey() throws Exception {
    add(device);
    String address = "/account/passkeys/" + id();

    expect(perform(post(address).cookie(here).param("name", " ")), 422, "platform.form.required");
    assertThat(perform(post(address).cookie(here).param("name", "x".repeat(61))).getResponse())
        .extracting("status")
        .isEqualTo(422);
    assertRedirect(
        perform(post(address).cookie(here).param("name", "<b>هاتفي</b>")), "/account/passkeys");

    assertThat(page(perform(get("/account/passkeys").cookie(here))).select("main .row").text())
        .contains("<b>هاتفي</b>");
  }

  @Test
  void oneRemovesAPasskey() throws Exception {
    add(device);
    String address = "/account/passkeys/" + id();

    expect(remove(address, "wrong", ""), 422, "people.password.wrong");
    assertRedirect(remove(address, Members.PASSWORD, ""), "/account/passkeys");

    assertThat(count()).isZero();
    assertThat(mails()).contains("A passkey was removed from your account");
    expect(send(device.sign(question(perform(get("/sign-in"))))), 422, "people.passkey.refused");
    assertRedirect(remove(address, Members.PASSWORD, ""), "/account/passkeys");
    assertRedirect(perform(get(address).cookie(here)), "/account/passkeys");
  }

  @Test
  void oneSignsUpWithAPasskey() throws Exception {
    String address = "awa-" + UUID.randomUUID() + "@example.org";
    String link = signUp(address);

    MvcResult asked = perform(get(link));
    expect(asked, 200, "people.confirm.passkey");
    expect(
        perform(
            post(link).param("passkey", device.at("https://evil.example").create(question(asked)))),
        422,
        "people.passkey.not-made");
    MvcResult in =
        perform(
            post(link)
                .header("User-Agent", PHONE)
                .param("passkey", device.at("http://localhost").create(question(asked))));

    assertRedirect(in, "/designs");
    Cookie mine = session(in);
    expect(perform(get("/account").cookie(mine)), 200, "people.account.no-password");
    assertRedirect(signIn(device, "/"), "/");
    expect(perform(get(link)), 404, "people.link-expired.title");
    expect(
        perform(post("/sign-in").param("email", address).param("password", "")),
        422,
        "platform.form.required");
    expect(
        perform(post("/sign-in").param("email", address).param("password", "wide slow rivers")),
        422,
        "people.sign-in.wrong");
  }

  @Test
  void whoCannotMakeAPasskeyChoosesAPasswordAfterAll() throws Exception {
    String address = "awa-" + UUID.randomUUID() + "@example.org";
    String link = signUp(address);

    expect(perform(post(link).param("password", "short")), 422, "people.password.too-short");
    assertRedirect(perform(post(link).param("password", Members.PASSWORD)), "/designs");

    assertRedirect(
        perform(post("/sign-in").param("email", address).param("password", Members.PASSWORD)), "/");
  }

  @Test
  void whoSignedUpWithAPasswordConfirmsWithThatAlone() throws Exception {
    String address = "awa-" + UUID.randomUUID() + "@example.org";
    perform(
        post("/sign-up")
            .param("name", "Awa")
            .param("email", address)
            .param("password", Members.PASSWORD));
    String link = linkInMail(address);

    assertThat(page(perform(get(link))).select("[data-passkey]")).isEmpty();
    expect(
        perform(post(link).param("passkey", device.create(foreignQuestion()))),
        422,
        "people.passkey.not-made");
  }

  @Test
  void theLastWayInStays() throws Exception {
    String link = signUp("awa-" + UUID.randomUUID() + "@example.org");
    here =
        session(perform(post(link).param("passkey", device.create(question(perform(get(link)))))));
    Document list = page(perform(get("/account/passkeys").cookie(here)));
    String address = list.select("main .row a").attr("href");

    String proof = device.sign(question(perform(get(address).cookie(here))));
    expect(remove(address, "", proof), 422, "people.passkeys.last");

    SoftAuthenticator second = new SoftAuthenticator();
    MvcResult page =
        begin("", device.sign(question(perform(get("/account/passkeys").cookie(here)))));
    perform(post("/account/passkeys").cookie(here).param("passkey", second.create(question(page))));
    proof = second.sign(question(perform(get(address).cookie(here))));
    assertRedirect(remove(address, "", proof), "/account/passkeys");
    assertRedirect(signIn(second, "/"), "/");
  }

  @Test
  void whoHasNoPasswordDeletesTheAccountWithAPasskey() throws Exception {
    String address = "awa-" + UUID.randomUUID() + "@example.org";
    String link = signUp(address);
    here =
        session(perform(post(link).param("passkey", device.create(question(perform(get(link)))))));

    MvcResult asked = perform(get("/account/delete").cookie(here));
    assertThat(page(asked).select("#password")).isEmpty();
    expect(
        perform(post("/account/delete").cookie(here).param("password", "")),
        422,
        "people.proof.missing");
    assertRedirect(
        perform(
            post("/account/delete").cookie(here).param("passkey", device.sign(question(asked)))),
        "/");

    later.erase();
    assertThat(
            jdbc.sql("select count(*) from people.person where email = :e")
                .param("e", address)
                .query(Long.class)
                .single())
        .isZero();
    expect(send(device.sign(question(perform(get("/sign-in"))))), 422, "people.passkey.refused");
  }

  @Test
  void withTheAccountPasskeysAreErased() throws Exception {
    add(device);

    perform(post("/account/delete").cookie(here).param("password", Members.PASSWORD));

    later.erase();
    assertThat(count()).isZero();
  }

  @Test
  void ofASampleMemberNobodyAddsOne() throws Exception {
    jdbc.sql("update people.person set sample = true where id = :p").param("p", person).update();

    assertRedirect(begin(Members.PASSWORD, ""), "/account");
    assertRedirect(
        perform(post("/account/passkeys").cookie(here).param("passkey", "x")), "/account");
  }

  @Test
  void reloadingBeginsAnew() throws Exception {
    assertRedirect(perform(get("/account/passkeys/new").cookie(here)), "/account/passkeys");
    assertRedirect(perform(get("/sign-in/passkey")), "/sign-in");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageSpeaksEveryLanguage(Language language) throws Exception {
    add(device);
    assertSpeaks(speaking(language, get("/sign-in")), language, "people.sign-in.passkey");
    assertSpeaks(speaking(language, get("/sign-up")), language, "people.sign-up.without-text");
    String link = signUp("awa-" + UUID.randomUUID() + "@example.org");
    assertSpeaks(speaking(language, get(link)), language, "people.confirm.rather-password");
    assertSpeaks(
        speaking(language, get("/account/passkeys").cookie(here)),
        language,
        "people.passkeys.text");
    assertSpeaks(
        speaking(language, get("/account/passkeys/" + id()).cookie(here)),
        language,
        "people.passkeys.remove-text");
    assertSpeaks(
        speaking(
            language,
            post("/account/passkeys/new").cookie(here).param("password", Members.PASSWORD)),
        language,
        "people.passkeys.new-text");
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

  private MvcResult begin(String password, String passkey) throws Exception {
    return perform(
        post("/account/passkeys/new")
            .cookie(here)
            .param("password", password)
            .param("passkey", passkey));
  }

  private MvcResult add(SoftAuthenticator with) throws Exception {
    String question = question(begin(Members.PASSWORD, ""));
    return perform(
        post("/account/passkeys")
            .cookie(here)
            .header("User-Agent", PHONE)
            .param("passkey", with.create(question)));
  }

  private MvcResult remove(String address, String password, String passkey) throws Exception {
    return perform(
        post(address + "/remove")
            .cookie(here)
            .param("password", password)
            .param("passkey", passkey));
  }

  private MvcResult signIn(SoftAuthenticator with, String next) throws Exception {
    String question = question(perform(get("/sign-in")));
    return perform(
        post("/sign-in/passkey").param("passkey", with.sign(question)).param("next", next));
  }

  private MvcResult send(String answer) throws Exception {
    return perform(post("/sign-in/passkey").param("passkey", answer));
  }

  private String signUp(String address) throws Exception {
    assertRedirect(
        perform(
            post("/sign-up")
                .param("name", "Awa")
                .param("email", address)
                .param("with", "nothing")
                .param("next", "/designs")),
        "/sign-up/sent");
    return linkInMail(address);
  }

  private static String foreignQuestion() {
    return "{\"challenge\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"user\":{\"id\":\"AAAA\"}}";
  }

  private String id() {
    return jdbc.sql("select id from people.passkey where person = :p")
        .param("p", person)
        .query(UUID.class)
        .single()
        .toString();
  }

  private long count() {
    return jdbc.sql("select count(*) from people.passkey where person = :p")
        .param("p", person)
        .query(Long.class)
        .single();
  }

  private List<String> mails() {
    return jdbc.sql("select subject from platform.mail where recipient = :e order by written_at")
        .param("e", email)
        .query(String.class)
        .list();
  }

  private String linkInMail(String address) {
    return LINK.matcher(
            jdbc.sql("select plain from platform.mail where recipient = :e")
                .param("e", address)
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

  /** What the page asks the browser. */
  private static String question(MvcResult result) throws Exception {
    return question(page(result));
  }

  private static String question(Document page) {
    return page.select("[data-passkey][data-options^={]").attr("data-options");
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
