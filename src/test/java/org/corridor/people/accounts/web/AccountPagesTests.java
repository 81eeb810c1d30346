package org.corridor.people.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridor.CorridorTest;
import org.corridor.people.PersonRegistered;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The account pages as a browser sees them, with sessions in the database. */
@CorridorTest
@RecordApplicationEvents
class AccountPagesTests {

  private static final String NEW = "seven tall baobab trees";

  /** The name of the cookie where no real server is configured. */
  private static final String SESSION = "SESSION";

  private static final Pattern LINK = Pattern.compile("http://localhost:[0-9]+(/\\S+)");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";

  /** Each test comes from a network of its own, since networks are limited. */
  private String network = "192.0.2.1";

  @BeforeEach
  void comeFromAnotherNetwork() {
    network = "2001:db8:" + Integer.toHexString((int) (Math.random() * 65536)) + "::" + 1;
  }

  @Test
  void oneSignsUpConfirmsAndIsSignedInWhereOneCameFrom() throws Exception {
    signUp("Awa Diarra", "/designs/abc?x=1").andExpectRedirect("/sign-up/sent");
    assertThat(signIn(email, Members.PASSWORD).status()).as("before confirming").isEqualTo(422);
    String link = linkInMail();

    perform(get(link)).andExpect(200, "people.confirm.title").contains(email);
    perform(post(link).param("password", "another password"))
        .andExpect(422, "people.confirm.wrong-password");
    Answer confirmed = perform(post(link).param("password", Members.PASSWORD));

    confirmed.andExpectRedirect("/designs/abc?x=1");
    assertThat(account(confirmed.session())).contains("Awa Diarra", email);
    assertThat(events.stream(PersonRegistered.class)).hasSize(1);
    perform(get(link)).andExpect(404, "people.link-expired.title");
  }

  @Test
  void aStrangersSignUpWithMyAddressGivesThemNothing() throws Exception {
    signUp("Stranger", "/");
    String strangers = linkInMail();
    signUp("Awa", "/");
    String mine = linkInMail();

    assertThat(mine).isNotEqualTo(strangers);
    perform(post(strangers).param("password", NEW)).andExpect(422, "people.confirm.wrong-password");
    perform(post(mine).param("password", Members.PASSWORD)).andExpectRedirect("/");
    perform(get(strangers)).andExpect(404, "people.link-expired.title");
  }

  @Test
  void signingUpDoesNotTellWhoHasAnAccount() throws Exception {
    members.join(email, "Awa");

    Answer known = signUp("Eve", "/");
    Answer unknown = signUp("unknown-" + email, "Eve", Members.PASSWORD, "/");

    known.andExpectRedirect("/sign-up/sent");
    unknown.andExpectRedirect("/sign-up/sent");
    assertThat(mail()).contains(texts.text(Language.EN, "people.mail.known.action"));
    assertThat(mail()).doesNotContain("/confirm/");
  }

  @Test
  void aLinkToConfirmWorksForTwoDays() throws Exception {
    signUp("Awa", "/");
    String link = linkInMail();
    jdbc.sql("update people.sign_up set expires_at = now() - interval '1 second' where email = :e")
        .param("e", email)
        .update();

    perform(get(link)).andExpect(404, "people.link-expired.title");
    perform(post(link).param("password", Members.PASSWORD))
        .andExpect(404, "people.link-expired.title");
  }

  @Test
  void aFormWithMistakesComesBackAsItWasTyped() throws Exception {
    signUp("", "Awa <b>", "", "/").andExpect(422, "platform.form.required").contains("Awa &lt;b");
    signUp("awa@", "Awa", Members.PASSWORD, "/").andExpect(422, "people.email.wrong");
    signUp(email, "Awa", "short", "/").andExpect(422, "people.password.too-short");
    signUp(email, "Awa", "password1234", "/").andExpect(422, "people.password.common");
    signUp(email, "Awa", Members.PASSWORD.repeat(20), "/")
        .andExpect(422, "people.password.too-long");
    signUp(email, "x".repeat(200_000), Members.PASSWORD, "/")
        .andExpect(422, "platform.form.problems");
    signUp(email, "\u202E", Members.PASSWORD, "/").andExpect(422, "platform.form.required");
    assertThat(mails()).isZero();
  }

  @Test
  void passwordsNeverComeBackInAPage() throws Exception {
    assertThat(signUp("awa@", "Awa", "my own secret words", "/").body())
        .doesNotContain("my own secret words");
  }

  @Test
  void onlyTheRightPasswordOpens() throws Exception {
    members.join(email, "Awa");

    signIn(email, "wrong password here").andExpect(422, "people.sign-in.wrong");
    signIn("nobody-" + email, Members.PASSWORD).andExpect(422, "people.sign-in.wrong");
    signIn("", "").andExpect(422, "platform.form.required");
    signIn(email, Members.PASSWORD.repeat(100)).andExpect(422, "people.sign-in.wrong");
    Answer in = signIn(email.toUpperCase(java.util.Locale.ROOT), Members.PASSWORD);

    in.andExpectRedirect("/");
    assertThat(account(in.session())).contains(email);
  }

  @Test
  void anOldSessionIdIsWorthNothingAfterSigningIn() throws Exception {
    members.join(email, "Awa");
    Cookie visitor = perform(post("/sign-out")).session();

    Answer in = perform(signInForm(email, Members.PASSWORD).cookie(visitor));

    assertThat(in.session().getValue()).isNotEqualTo(visitor.getValue());
    perform(get("/account").cookie(visitor)).andExpectRedirect("/sign-in?next=%2Faccount");
  }

  @Test
  void onesOwnDeviceRemembersLongerThanASharedOne() throws Exception {
    UUID person = members.join(email, "Awa").value();

    signIn(email, Members.PASSWORD);
    assertThat(daysOfSession(person)).isEqualTo(30);
    jdbc.sql("delete from platform.spring_session where principal_name = :p")
        .param("p", person.toString())
        .update();
    perform(signInForm(email, Members.PASSWORD).param("shared", "yes"));
    assertThat(daysOfSession(person)).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "/sign-out",
        "/sign-in"
      })
  void signingInLeadsNobodyAstray(String next) throws Exception {
    members.join(email, "Awa");

    perform(signInForm(email, Members.PASSWORD).param("next", next)).andExpectRedirect("/");
  }

  @Test
  void aPageThatNeedsAnAccountLeadsBackAfterSigningIn() throws Exception {
    members.join(email, "Awa");
    perform(get("/account/delete?x=1"))
        .andExpectRedirect("/sign-in?next=%2Faccount%2Fdelete%3Fx%3D1");

    perform(signInForm(email, Members.PASSWORD).param("next", "/account/delete?x=1"))
        .andExpectRedirect("/account/delete?x=1");
  }

  @Test
  void signingOutEndsTheSession() throws Exception {
    members.join(email, "Awa");
    Cookie session = signIn(email, Members.PASSWORD).session();
    perform(get("/sign-in?next=/projects").cookie(session)).andExpectRedirect("/projects");

    perform(post("/sign-out").cookie(session)).andExpectRedirect("/");

    perform(get("/account").cookie(session)).andExpectRedirect("/sign-in?next=%2Faccount");
    mvc.perform(get("/sign-out")).andExpect(status().isMethodNotAllowed());
    mvc.perform(post("/sign-out")).andExpect(status().isForbidden());
  }

  @Test
  void guessingAPasswordIsStopped() throws Exception {
    members.join(email, "Awa");
    for (int i = 0; i < 10; i++) {
      signIn(email, "guess number " + i + " of many").andExpect(422, "people.sign-in.wrong");
    }

    Answer stopped = signIn(email, Members.PASSWORD);

    stopped.andExpect(429, "platform.too-many.title");
    assertThat(Integer.parseInt(stopped.header("Retry-After"))).isBetween(800, 900);
    comeFromAnotherNetwork();
    signIn(email, Members.PASSWORD).andExpectRedirect("/");
  }

  @Test
  void guessingFromManyNetworksIsStoppedToo() throws Exception {
    members.join(email, "Awa");
    for (int i = 0; i < 50; i++) {
      network = "198.51.100." + i;
      signIn(email, "guess").andExpect(422, "people.sign-in.wrong");
    }
    network = "198.51.100.200";
    signIn(email, Members.PASSWORD).andExpect(429, "platform.too-many.title");
  }

  @Test
  void nobodysMailboxIsFlooded() throws Exception {
    members.join(email, "Awa");
    for (int i = 0; i < 5; i++) {
      forgotten(email).andExpectRedirect("/forgotten-password/sent");
    }

    forgotten(email).andExpect(429, "platform.too-many.title");
    signUp("Awa", "/").andExpect(429, "platform.too-many.title");
    assertThat(mails()).isEqualTo(5);
  }

  @Test
  void aForgottenPasswordIsReplacedAndAllSessionsEnd() throws Exception {
    members.join(email, "Awa");
    Cookie old = signIn(email, Members.PASSWORD).session();
    forgotten(email).andExpectRedirect("/forgotten-password/sent");
    String link = linkInMail();

    perform(get(link)).andExpect(200, "people.new-password.title");
    perform(post(link).param("password", "short")).andExpect(422, "people.password.too-short");
    Answer set = perform(post(link).param("password", NEW));

    set.andExpectRedirect("/account");
    assertThat(account(set.session())).contains(email);
    perform(get("/account").cookie(old)).andExpectRedirect("/sign-in?next=%2Faccount");
    perform(post(link).param("password", NEW)).andExpect(404, "people.link-expired.title");
    signIn(email, Members.PASSWORD).andExpect(422, "people.sign-in.wrong");
    signIn(email, NEW).andExpectRedirect("/");
  }

  @Test
  void askingForAPasswordDoesNotTellWhoHasAnAccount() throws Exception {
    forgotten(email).andExpectRedirect("/forgotten-password/sent");

    assertThat(mails()).isZero();
    forgotten("not an address").andExpect(422, "people.email.wrong");
  }

  @Test
  void aLinkForAPasswordWorksForAnHour() throws Exception {
    UUID person = members.join(email, "Awa").value();
    forgotten(email);
    String link = linkInMail();
    jdbc.sql("update people.password_link set expires_at = now() where person = :p")
        .param("p", person)
        .update();

    perform(get(link)).andExpect(404, "people.link-expired.title");
    perform(post(link).param("password", NEW)).andExpect(404, "people.link-expired.title");
  }

  @Test
  void linksAreStoredAsHashesOnly() throws Exception {
    signUp("Awa", "/");
    String token = linkInMail().replace("/confirm/", "");

    assertThat(
            jdbc.sql("select encode(link, 'escape') from people.sign_up where email = :e")
                .param("e", email)
                .query(String.class)
                .list())
        .noneMatch(stored -> stored.contains(token));
  }

  @Test
  void oneChangesNameAndLanguageOnAllDevices() throws Exception {
    members.join(email, "Awa");
    Cookie here = signIn(email, Members.PASSWORD).session();
    Cookie there = signIn(email, Members.PASSWORD).session();

    perform(post("/account/name").cookie(here).param("name", "").param("language", "FR"))
        .andExpect(422, "platform.form.required");
    perform(post("/account/name").cookie(here).param("name", "Awa D.").param("language", "XX"))
        .andExpect(422, "platform.form.unknown-choice");
    perform(post("/account/name").cookie(here).param("name", "Awa D.").param("language", "FR"))
        .andExpectRedirect("/account");

    assertThat(account(here)).contains("Awa D.");
    assertThat(account(there)).contains("Awa D.");
    forgotten(email);
    assertThat(mail()).contains(texts.text(Language.FR, "people.mail.new-password.action"));
  }

  @Test
  void aChangedPasswordEndsTheOtherSessions() throws Exception {
    members.join(email, "Awa");
    Cookie here = signIn(email, Members.PASSWORD).session();
    Cookie there = signIn(email, Members.PASSWORD).session();

    changePassword(here, "wrong", NEW).andExpect(422, "people.password.wrong");
    changePassword(here, Members.PASSWORD, "short").andExpect(422, "people.password.too-short");
    changePassword(here, Members.PASSWORD, NEW).andExpectRedirect("/account");
    assertThat(mail()).contains("/forgotten-password");

    assertThat(account(here)).contains(email);
    perform(get("/account").cookie(there)).andExpectRedirect("/sign-in?next=%2Faccount");
    signIn(email, NEW).andExpectRedirect("/");
  }

  @Test
  void guessingThePasswordOfAnOpenAccountIsStopped() throws Exception {
    members.join(email, "Awa");
    Cookie here = signIn(email, Members.PASSWORD).session();
    for (int i = 0; i < 10; i++) {
      perform(post("/account/delete").cookie(here).param("password", "guess"))
          .andExpect(422, "people.password.wrong");
    }

    perform(post("/account/delete").cookie(here).param("password", Members.PASSWORD))
        .andExpect(429, "platform.too-many.title");
  }

  static Stream<Arguments> pagesAndLanguages() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.of(
                    Arguments.of("/sign-up", "people.sign-up.title", language),
                    Arguments.of("/sign-up/sent", "people.sign-up.sent.text", language),
                    Arguments.of("/sign-in", "people.sign-in.shared", language),
                    Arguments.of("/forgotten-password", "people.forgotten.text", language),
                    Arguments.of(
                        "/forgotten-password/sent", "people.forgotten.sent.text", language),
                    Arguments.of("/new-password/none", "people.link-expired.text", language)));
  }

  @ParameterizedTest
  @MethodSource("pagesAndLanguages")
  void everyPageSpeaksEveryLanguage(String path, String key, Language language) throws Exception {
    mvc.perform(get(path).header("Accept-Language", language.code()))
        .andExpect(content().string(containsString(texts.text(language, key))))
        .andExpect(content().string(containsString("lang=\"%s\"".formatted(language.code()))))
        .andExpect(content().string(not(containsString(">people."))))
        .andExpect(header().string("Cache-Control", containsString("no-store")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theAccountSpeaksEveryLanguage(Language language) throws Exception {
    for (String path : List.of("/account", "/account/delete")) {
      mvc.perform(get(path).with(members.signedIn()).header("Accept-Language", language.code()))
          .andExpect(status().isOk())
          .andExpect(
              content().string(containsString(texts.text(language, "people.account.delete-text"))))
          .andExpect(content().string(not(containsString(">people."))));
    }
  }

  @Test
  void whereTheLinkInTheHeaderLeads() throws Exception {
    mvc.perform(get("/sign-up?next=/designs"))
        .andExpect(content().string(containsString("/sign-in?next=%2Fsign-up%3Fnext")));
    mvc.perform(get("/account")).andExpect(redirectedUrl("/sign-in?next=%2Faccount"));
  }

  private Answer signUp(String name, String next) throws Exception {
    return signUp(email, name, Members.PASSWORD, next);
  }

  private Answer signUp(String address, String name, String password, String next)
      throws Exception {
    return perform(
        post("/sign-up")
            .param("name", name)
            .param("email", address)
            .param("password", password)
            .param("next", next));
  }

  private Answer signIn(String address, String password) throws Exception {
    return perform(signInForm(address, password));
  }

  private static MockHttpServletRequestBuilder signInForm(String address, String password) {
    return post("/sign-in").param("email", address).param("password", password);
  }

  private Answer forgotten(String address) throws Exception {
    return perform(post("/forgotten-password").param("email", address));
  }

  private Answer changePassword(Cookie session, String old, String password) throws Exception {
    return perform(
        post("/account/password").cookie(session).param("old", old).param("password", password));
  }

  private String account(Cookie session) throws Exception {
    return perform(get("/account").cookie(session)).andExpect(200, "people.account.save").body();
  }

  private int daysOfSession(UUID person) {
    return jdbc.sql(
            "select max_inactive_interval / 86400 from platform.spring_session where principal_name = :p")
        .param("p", person.toString())
        .query(Integer.class)
        .single();
  }

  /** The last mail to this test's address. */
  private String mail() {
    return jdbc.sql(
            "select plain from platform.mail where recipient = :e order by written_at desc limit 1")
        .param("e", email)
        .query(String.class)
        .single();
  }

  private long mails() {
    return jdbc.sql("select count(*) from platform.mail where recipient = :e")
        .param("e", email)
        .query(Long.class)
        .single();
  }

  private String linkInMail() {
    Matcher link = LINK.matcher(mail());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private Answer perform(MockHttpServletRequestBuilder request) throws Exception {
    return new Answer(
        mvc.perform(
                request
                    .with(csrf())
                    .with(
                        r -> {
                          r.setRemoteAddr(network);
                          return r;
                        }))
            .andReturn());
  }

  private final class Answer {

    private final MvcResult result;

    Answer(MvcResult result) {
      this.result = result;
    }

    int status() {
      return result.getResponse().getStatus();
    }

    String header(String name) {
      return String.valueOf(result.getResponse().getHeader(name));
    }

    String body() throws Exception {
      return result.getResponse().getContentAsString();
    }

    Cookie session() {
      return Objects.requireNonNull(result.getResponse().getCookie(SESSION), "no session");
    }

    void andExpectRedirect(String location) {
      assertThat(result.getResponse().getRedirectedUrl()).isEqualTo(location);
    }

    Answer andExpect(int status, String key) throws Exception {
      assertThat(status()).as(key).isEqualTo(status);
      String text = texts.text(Language.EN, key, "count", 1, "most", 80, "typed", 200_000);
      assertThat(body()).contains(text);
      return this;
    }

    void contains(String text) throws Exception {
      assertThat(body()).contains(text);
    }
  }
}
