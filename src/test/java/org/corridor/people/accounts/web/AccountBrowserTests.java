package org.corridor.people.accounts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first visit to a new password, as a person goes it, without JavaScript. */
class AccountBrowserTests extends BrowserTests {

  private static final String PASSWORD = "wide slow green rivers";
  private static final String NEW = "seven tall baobab trees";

  @Autowired Texts texts;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"EN", "AR"})
  void aPersonComesGoesAndComesBack(Language language) {
    Page phone =
        open(
            new NewContextOptions()
                .setLocale(language.code())
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));

    page.navigate("/");
    phone.navigate("/");
    click(phone, language, "platform.sign-in");
    check(phone);
    assertTrue(
        phone.context().cookies().stream().noneMatch(cookie -> cookie.name.equals("session")),
        "who only reads needs no session");
    phone.locator("main").getByText(text(language, "people.sign-up.title")).click();
    press(phone, language, "people.sign-up.button");
    assertThat(phone.locator(".error")).hasCount(3);
    check(phone);
    phone.locator("#name").fill("Awa Diarra");
    phone.locator("#email").fill(email);
    phone.locator("#password").fill(PASSWORD);
    press(phone, language, "people.sign-up.button");
    check(phone);

    openLinkOfMail(phone, "people.mail.confirm.subject", language);
    phone.locator("#password").fill(PASSWORD);
    check(phone);
    press(phone, language, "people.confirm.button");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.confirm.done"));

    assertKeptAndProtected(phone);
    click(phone, language, "platform.account");
    assertThat(phone.locator("main")).containsText(email);
    check(phone);
    signOutFromAfar(phone, language);
    press(phone, language, "platform.sign-out");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.sign-out.done"));

    click(phone, language, "platform.sign-in");
    phone.locator("#email").fill(email);
    phone.locator("#password").fill("I do not remember");
    press(phone, language, "people.sign-in.button");
    assertThat(phone.locator(".errors")).containsText(text(language, "people.sign-in.wrong"));
    assertThat(phone.locator("#email")).hasValue(email);
    phone.locator("#password").fill(PASSWORD);
    press(phone, language, "people.sign-in.button");
    press(phone, language, "platform.sign-out");

    click(phone, language, "platform.sign-in");
    click(phone, language, "people.forgotten.title");
    check(phone);
    phone.locator("#email").fill(email);
    press(phone, language, "people.forgotten.button");
    check(phone);
    openLinkOfMail(phone, "people.mail.new-password.subject", language);
    check(phone);
    phone.locator("#password").fill(NEW);
    press(phone, language, "people.new-password.button");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.new-password.done"));
    phone.locator("main").getByText(text(language, "people.account.delete")).last().click();
    check(phone);
  }

  private void signOutFromAfar(Page phone, Language language) {
    Page elsewhere = openWithoutJavaScript(language.code());
    elsewhere.navigate("/sign-in");
    elsewhere.locator("#email").fill(email);
    elsewhere.locator("#password").fill(PASSWORD);
    press(elsewhere, language, "people.sign-in.button");

    phone.navigate("/account");
    assertThat(phone.locator("main .row")).hasCount(2);
    assertThat(phone.locator("main .row").first())
        .containsText(text(language, "people.devices.here"));
    check(phone);
    press(phone, language, "people.devices.sign-out");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.devices.signed-out"));
    assertThat(phone.locator("main .row")).hasCount(1);
    elsewhere.navigate("/account");
    assertThat(elsewhere.locator("h1")).hasText(text(language, "people.sign-in.title"));
  }

  private void openLinkOfMail(Page phone, String subject, Language language) {
    phone.locator("main .note a").click();
    check(phone);
    phone
        .locator(".card")
        .filter(new Locator.FilterOptions().setHasText(email))
        .getByText(text(language, subject))
        .click();
    check(phone);
    phone.locator(".card a").first().click();
  }

  private static void assertKeptAndProtected(Page phone) {
    Cookie session =
        phone.context().cookies().stream()
            .filter(cookie -> cookie.name.equals("session"))
            .findFirst()
            .orElseThrow();
    assertTrue(session.httpOnly, "no script reads the cookie");
    assertEquals(SameSiteAttribute.LAX, session.sameSite);
    assertTrue(session.expires > 0, "the cookie outlives the browser");
  }

  private void click(Page phone, Language language, String key) {
    phone
        .getByRole(
            AriaRole.LINK, new Page.GetByRoleOptions().setName(text(language, key)).setExact(true))
        .first()
        .click();
  }

  private void press(Page phone, Language language, String key) {
    phone
        .getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(text(language, key)).setExact(true))
        .first()
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
