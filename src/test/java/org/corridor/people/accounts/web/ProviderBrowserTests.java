package org.corridor.people.accounts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.AuthenticatorApp;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.accounts.domain.TestProvider;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** There and back again: a real OpenID provider vouches for people, in a real browser. */
class ProviderBrowserTests extends BrowserTests {

  private static final TestProvider PROVIDER = TestProvider.start();
  private static final String NAME = "Maison Kayes";

  @Autowired Texts texts;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private final String user = "awa-" + UUID.randomUUID();
  private final String email = user + "@example.org";

  @DynamicPropertySource
  static void configure(DynamicPropertyRegistry settings) {
    settings.add("corridor.oidc.issuer", PROVIDER::issuer);
    settings.add("corridor.oidc.client.id", () -> TestProvider.CLIENT);
    settings.add("corridor.oidc.client.secret", () -> TestProvider.CLIENT_SECRET);
    settings.add("corridor.oidc.name", () -> NAME);
  }

  @BeforeEach
  void introduce() {
    PROVIDER.leadsBackTo("http://localhost:" + port + "/sign-in/provider/back");
    PROVIDER.knows(user, Map.of("email", email, "email_verified", true, "name", "Awa Diarra"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aNewcomerComesWithoutJavaScriptAndComesBack(Language language) {
    Page phone =
        open(
            new NewContextOptions()
                .setLocale(language.code())
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
    comeByProvider(phone, "/sign-in?next=/toolbox", language);

    assertThat(phone.locator("main .lead"))
        .containsText(texts.text(language, "people.provider.new-text", "provider", NAME));
    assertThat(phone.locator("main .lead")).containsText(email);
    assertThat(phone.locator("#name")).hasValue("Awa Diarra");
    check(phone);
    phone.locator("#name").fill(" ");
    press(phone, language, "people.sign-up.button");
    assertThat(phone.locator(".errors")).isVisible();
    phone.locator("#name").fill("Awa D.");
    press(phone, language, "people.sign-up.button");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.confirm.done"));
    phone.navigate("/account/provider");
    assertThat(phone.locator("main .row")).containsText("Awa Diarra");
    check(phone);
    assertTrue(
        phone.context().cookies().stream()
            .filter(cookie -> cookie.name.equals("session"))
            .allMatch(cookie -> cookie.expires < 0),
        "ends with the browser, as on a shared device");

    signOut(phone, language);
    phone.navigate("/sign-in?next=/account/provider");
    phone.waitForLoadState(LoadState.NETWORKIDLE);
    phone.locator("a[href^='/sign-in/provider']").click();
    assertThat(phone.locator("main .row")).containsText("Awa Diarra");
    press(phone, language, "people.provider.disconnect");
    assertThat(phone.locator(".errors"))
        .containsText(texts.text(language, "people.provider.last", "provider", NAME));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anAddressThatHasAnAccountDoesNotOpenIt(Language language) {
    members.join(email, "Awa of before");
    Page phone = open(new NewContextOptions().setLocale(language.code()));
    comeByProvider(phone, "/sign-in", language);

    assertThat(phone.locator(".flash"))
        .hasText(texts.text(language, "people.provider.known", "provider", NAME));
    assertThat(phone.locator("h1")).hasText(text(language, "people.sign-in.title"));
    check(phone);
    phone.locator("#email").fill(email);
    phone.locator("#password").fill(Members.PASSWORD);
    press(phone, language, "people.sign-in.button");
    assertThat(phone.locator("h1"))
        .hasText(texts.text(language, "people.provider.connect", "provider", NAME));
    assertThat(phone.locator("main")).containsText(email);
    check(phone);
    assertEquals(0, connected());
    press(phone, language, "people.provider.join");
    assertThat(phone.locator(".flash"))
        .hasText(texts.text(language, "people.provider.connected", "provider", NAME));
    assertEquals(1, connected());
    assertEquals(List.of(text(Language.EN, "people.mail.provider-connected.subject")), mails());

    signOut(phone, language);
    phone.navigate("/sign-in?next=/account/provider");
    phone.waitForLoadState(LoadState.NETWORKIDLE);
    phone.locator("a[href^='/sign-in/provider']").click();
    assertThat(phone.locator("main .row")).hasCount(1);
    phone.locator("#password").fill("wrong password here");
    press(phone, language, "people.provider.disconnect");
    assertThat(phone.locator(".errors")).containsText(text(language, "people.password.wrong"));
    check(phone);
    phone.locator("#password").fill(Members.PASSWORD);
    press(phone, language, "people.provider.disconnect");
    assertThat(phone.locator(".flash"))
        .hasText(texts.text(language, "people.provider.disconnected", "provider", NAME));
    assertEquals(0, connected());
  }

  @Test
  void anAddressThatTheProviderDidNotConfirmIsWorthNothing() {
    members.join(email, "Awa of before");
    PROVIDER.knows(user, Map.of("email", email, "email_verified", false, "name", "Awa"));

    comeByProvider(page, "/sign-in", Language.EN);

    assertThat(page.locator("h1")).hasText(text(Language.EN, "people.sign-up.title"));
    assertThat(page.locator(".flash"))
        .hasText(texts.text(Language.EN, "people.provider.no-address", "provider", NAME));
    page.navigate("/sign-in/provider/new");
    assertThat(page.locator(".flash")).hasText(text(Language.EN, "people.provider.too-late"));
    assertNobodyIsSignedIn(page);
  }

  @Test
  void aLinkFromAStrangerConnectsNothing() {
    comeByProvider(page, "/sign-in", Language.EN);
    String journey = page.url();
    members.join("eve-" + email, "Eve");
    Page other = open(new NewContextOptions());
    other.navigate("/sign-in");
    other.locator("#email").fill("eve-" + email);
    other.locator("#password").fill(Members.PASSWORD);
    press(other, Language.EN, "people.sign-in.button");

    other.navigate("/account/provider/join");
    assertThat(other.locator(".flash")).hasText(text(Language.EN, "people.provider.too-late"));
    assertTrue(journey.endsWith("/sign-in/provider/new"), journey);
    assertEquals(0, connected());
  }

  @Test
  void anAnswerThatBelongsToNoQuestionIsRefused() {
    page.navigate("/sign-in/provider/back?code=stolen&state=made-up");
    assertThat(page.locator(".flash"))
        .hasText(texts.text(Language.EN, "people.provider.refused", "provider", NAME));

    page.navigate("/sign-in");
    page.locator("a[href^='/sign-in/provider']").click();
    page.navigate("/sign-in/provider/back?code=stolen&state=made-up");
    assertThat(page.locator(".flash"))
        .hasText(texts.text(Language.EN, "people.provider.refused", "provider", NAME));

    page.navigate("/sign-in/provider/back?error=access_denied&state=x");
    assertThat(page.locator(".flash"))
        .hasText(texts.text(Language.EN, "people.provider.refused", "provider", NAME));
    assertNobodyIsSignedIn(page);
  }

  @Test
  void theSecondStepIsAskedAllTheSame() {
    comeByProvider(page, "/sign-in", Language.EN);
    press(page, Language.EN, "people.sign-up.button");
    page.navigate("/account/second-step");
    AuthenticatorApp app = new AuthenticatorApp(page.locator("main code").textContent());
    page.locator("#code").fill(app.code());
    press(page, Language.EN, "people.second-step.switch-on");
    signOut(page, Language.EN);

    page.navigate("/sign-in?next=/account/provider");
    page.locator("a[href^='/sign-in/provider']").click();
    assertThat(page.locator("h1")).hasText(text(Language.EN, "people.second-step.ask.title"));
    assertNobodyIsSignedIn(open(new NewContextOptions()));
    page.locator("#code").fill(app.codeIn(1));
    press(page, Language.EN, "people.sign-in.button");
    assertThat(page.locator("main .row")).hasCount(1);
  }

  @Test
  void anIdentityBelongsToOneAccount() {
    comeByProvider(page, "/sign-in", Language.EN);
    press(page, Language.EN, "people.sign-up.button");
    signOut(page, Language.EN);
    List<Cookie> before = page.context().cookies();
    members.join("eve-" + email, "Eve");
    page.navigate("/sign-in?next=/account/provider");
    page.locator("#email").fill("eve-" + email);
    page.locator("#password").fill(Members.PASSWORD);
    press(page, Language.EN, "people.sign-in.button");
    assertThat(page.locator("main .row")).hasCount(0);

    page.locator("main a.button").click();

    page.navigate("/account");
    assertThat(page.locator("main")).not().containsText("eve-");
    assertTrue(before.size() > 0);
    assertEquals(1, connected());
  }

  private void comeByProvider(Page phone, String from, Language language) {
    phone.navigate(from);
    assertThat(phone.locator("a[href^='/sign-in/provider']"))
        .hasText(texts.text(language, "people.provider.sign-in", "provider", NAME));
    phone.locator("a[href^='/sign-in/provider']").click();
    assertTrue(phone.url().startsWith(PROVIDER.issuer()), phone.url());
    phone.locator("#username").fill(user);
    phone.locator("#password").fill(TestProvider.PASSWORD);
    phone.locator("button[type=submit]").click();
  }

  private void assertNobodyIsSignedIn(Page phone) {
    phone.navigate("/account");
    assertThat(phone.locator("h1")).hasText(text(Language.EN, "people.sign-in.title"));
  }

  private int connected() {
    return jdbc.sql(
            "select count(*) from people.identity i join people.person p on p.id = i.person where p.email like :e")
        .param("e", "%" + email)
        .query(Integer.class)
        .single();
  }

  private List<String> mails() {
    return jdbc.sql("select subject from platform.mail where recipient = :e order by written_at")
        .param("e", email)
        .query(String.class)
        .list();
  }

  private void signOut(Page phone, Language language) {
    press(phone, language, "platform.sign-out");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.sign-out.done"));
  }

  private void press(Page phone, Language language, String key) {
    phone
        .locator("button:text-is('" + text(language, key).replace("'", "\\'") + "') >> nth=0")
        .click();
  }

  /** Axe is a script: it gets the same page in a browser that runs some. */
  private void check(Page phone) {
    assertNoSidewaysScroll(phone);
    page.setViewportSize(360, 740);
    page.navigate("/"); // so that the styles are found, from the same address
    page.setContent(phone.content());
    assertAccessible(page);
  }

  private String text(Language language, String key) {
    return texts.text(language, key);
  }
}
