package org.corridor.people.accounts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Signs up, in and out with the passkey of a virtual authenticator in a real browser. */
class PasskeyBrowserTests extends BrowserTests {

  /** A browser that does not offer passkeys by itself, so that buttons are needed. */
  private static final String OFFERS_NOTHING =
      "PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false)";

  @Autowired Texts texts;
  @Autowired Clock clock;
  @Autowired Members members;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"EN", "AR"})
  void aPersonSignsUpWithAPasskeyAndComesBackWithIt(Language language) {
    Page phone = openOnPhone(language.code());
    phone.addInitScript(OFFERS_NOTHING);
    Authenticator authenticator = new Authenticator(phone);

    phone.navigate("/sign-up?next=/toolbox");
    phone.locator("#name").fill("Awa Diarra");
    phone.locator("#email").fill(email);
    check(phone);
    press(phone, language, "people.sign-up.without");
    openLinkOfMail(phone, "people.mail.confirm.subject", language);
    check(phone);
    press(phone, language, "people.confirm.passkey");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.confirm.done"));
    assertEquals(1, authenticator.credentials());

    signOut(phone, language);
    phone.navigate("/sign-in?next=/account/passkeys");
    check(phone);
    press(phone, language, "people.sign-in.passkey");
    assertThat(phone.locator("h1")).hasText(text(language, "people.passkeys.title"));
    assertThat(phone.locator("main .row")).hasCount(1);
    check(phone);

    press(phone, language, "people.passkeys.go-on");
    assertThat(phone.locator("h1")).hasText(text(language, "people.passkeys.add"));
    check(phone);
    press(phone, language, "people.passkeys.make");
    assertThat(phone.locator("main [role=alert]")).hasText(text(language, "people.passkey.known"));
    Authenticator second = authenticator.replaced();
    press(phone, language, "people.passkeys.make");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.passkeys.added"));
    assertThat(phone.locator("main .row")).hasCount(2);
    check(phone);

    phone.locator("main .row a").first().click();
    check(phone);
    phone.locator("#name").fill("هاتفي القديم");
    press(phone, language, "people.account.save");
    assertThat(phone.locator("main .row").first()).containsText("هاتفي القديم");
    phone.locator("main .row a").first().click();
    press(phone, language, "people.passkeys.remove");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.passkeys.removed"));
    assertThat(phone.locator("main .row")).hasCount(1);

    signOut(phone, language);
    phone.navigate("/sign-in");
    second.refusesThePerson();
    press(phone, language, "people.sign-in.passkey");
    assertThat(phone.locator("main .passkey [role=alert]"))
        .hasText(text(language, "people.passkey.stopped"));
    check(phone);
    second.acceptsThePerson();
    press(phone, language, "people.sign-in.passkey");
    assertThat(button(phone, language, "platform.sign-out")).isVisible();
    phone.navigate("/account/delete");
    check(phone);
    press(phone, language, "people.account.delete-button");
    assertThat(phone.locator(".flash")).hasText(closed(language));
  }

  /** The browser offers the passkey by itself, while the address is to be typed. */
  @Test
  void aPersonWithAPasswordAddsAPasskeyAndConfirmsWithIt() {
    members.join(email, "Awa Diarra");
    new Authenticator(page);
    page.navigate("/sign-in?next=/account/passkeys");
    page.locator("#email").fill(email);
    page.locator("#password").fill(Members.PASSWORD);
    press(page, Language.EN, "people.sign-in.button");

    page.locator("#password").fill(Members.PASSWORD);
    press(page, Language.EN, "people.passkeys.go-on");
    press(page, Language.EN, "people.passkeys.make");
    assertThat(page.locator(".flash")).hasText(text(Language.EN, "people.passkeys.added"));

    signOut(page, Language.EN);
    page.navigate("/sign-in?next=/account/passkeys");
    assertThat(page.locator("h1")).hasText(text(Language.EN, "people.passkeys.title"));

    page.navigate("/account/delete");
    press(page, Language.EN, "people.proof.passkey");
    assertThat(page.locator(".flash")).hasText(closed(Language.EN));
  }

  @Test
  void withoutJavaScriptThereIsNoButtonThatDoesNothing() {
    members.join(email, "Awa Diarra");
    Page plain = openWithoutJavaScript("en");
    plain.navigate("/sign-in?next=/account/passkeys");
    assertThat(button(plain, Language.EN, "people.sign-in.passkey")).isHidden();
    plain.locator("#email").fill(email);
    plain.locator("#password").fill(Members.PASSWORD);
    plain.locator("#password").press("Enter");

    assertThat(plain.locator("main .note")).hasText(text(Language.EN, "people.passkeys.unable"));
    plain.navigate("/account/delete");
    plain.locator("#password").fill(Members.PASSWORD);
    plain.locator("#password").press("Enter");
    assertThat(plain.locator(".flash")).hasText(closed(Language.EN));
  }

  private void openLinkOfMail(Page phone, String subject, Language language) {
    phone.locator("main .note a").click();
    phone
        .locator(".card")
        .filter(new Locator.FilterOptions().setHasText(email))
        .getByText(text(language, subject))
        .click();
    phone.locator(".card a").first().click();
  }

  private static void check(Page phone) {
    assertNoSidewaysScroll(phone);
    assertAccessible(phone);
  }

  private void signOut(Page phone, Language language) {
    press(phone, language, "platform.sign-out");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.sign-out.done"));
  }

  private void press(Page phone, Language language, String key) {
    button(phone, language, key).click();
  }

  private Locator button(Page phone, Language language, String key) {
    return phone.locator(
        "button:text-is('" + text(language, key).replace("'", "\\'") + "') >> nth=0");
  }

  private String closed(Language language) {
    Instant due = clock.instant().plus(14, ChronoUnit.DAYS);
    String date = Formats.in(language).date(due, clock.getZone());
    return texts.text(language, "people.account.closed", "date", date);
  }

  private String text(Language language, String key) {
    return texts.text(language, key);
  }

  /** The authenticator of the page's device, without a human: it confirms by itself. */
  private static final class Authenticator {

    private final CDPSession browser;
    private final String id;

    Authenticator(Page page) {
      this(page.context().newCDPSession(page));
    }

    private Authenticator(CDPSession browser) {
      this.browser = browser;
      browser.send("WebAuthn.enable");
      JsonObject options = new JsonObject();
      options.addProperty("protocol", "ctap2");
      options.addProperty("transport", "internal");
      options.addProperty("hasResidentKey", true);
      options.addProperty("hasUserVerification", true);
      options.addProperty("isUserVerified", true);
      options.addProperty("automaticPresenceSimulation", true);
      JsonObject wanted = new JsonObject();
      wanted.add("options", options);
      id =
          browser
              .send("WebAuthn.addVirtualAuthenticator", wanted)
              .get("authenticatorId")
              .getAsString();
    }

    /** Another, empty one in place of this one, as on another device. */
    Authenticator replaced() {
      browser.send("WebAuthn.removeVirtualAuthenticator", me());
      return new Authenticator(browser);
    }

    int credentials() {
      return browser.send("WebAuthn.getCredentials", me()).getAsJsonArray("credentials").size();
    }

    void refusesThePerson() {
      verified(false);
    }

    void acceptsThePerson() {
      verified(true);
    }

    private void verified(boolean is) {
      JsonObject wanted = me();
      wanted.addProperty("isUserVerified", is);
      browser.send("WebAuthn.setUserVerified", wanted);
    }

    private JsonObject me() {
      JsonObject me = new JsonObject();
      me.addProperty("authenticatorId", id);
      return me;
    }
  }
}
