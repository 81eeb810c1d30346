package org.corridor.people.accounts.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.AuthenticatorApp;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Sets up the second step and signs in with it, on a phone without JavaScript. */
class SecondStepBrowserTests extends BrowserTests {

  @Autowired Texts texts;
  @Autowired Members members;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"EN", "AR"})
  void aPersonSetsUpAnAppAndSignsInWithIt(Language language) {
    members.join(email, "Awa Diarra");
    Page phone =
        open(
            new NewContextOptions()
                .setLocale(language.code())
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
    signIn(phone, language);

    phone.navigate("/account");
    phone.locator("a[href='/account/second-step']").click();
    check(phone);
    assertThat(phone.locator("svg.qr")).isVisible();
    AuthenticatorApp app = new AuthenticatorApp(phone.locator("main code").textContent());
    phone.locator("#code").fill(app.wrongCode());
    phone.locator("#password").fill(Members.PASSWORD);
    press(phone, language, "people.second-step.switch-on");
    assertThat(phone.locator(".errors"))
        .containsText(text(language, "people.second-step.wrong-code"));
    check(phone);
    phone.locator("#code").fill(app.code());
    phone.locator("#password").fill(Members.PASSWORD);
    press(phone, language, "people.second-step.switch-on");
    assertThat(phone.locator("main ol code")).hasCount(10);
    check(phone);
    String recovery = phone.locator("main ol code").first().textContent();

    press(phone, language, "platform.sign-out");
    signIn(phone, language);
    assertThat(phone.locator("h1")).hasText(text(language, "people.second-step.ask.title"));
    check(phone);
    phone.locator("#code").fill(app.codeIn(1));
    press(phone, language, "people.sign-in.button");
    phone.navigate("/account/second-step");
    check(phone);

    press(phone, language, "platform.sign-out");
    signIn(phone, language);
    phone.locator("#code").fill(recovery);
    press(phone, language, "people.sign-in.button");
    assertThat(phone.locator(".flash"))
        .hasText(texts.text(language, "people.second-step.recovery-used", "count", 9));
    phone.navigate("/account/second-step");
    phone.locator("#present").fill(Members.PASSWORD);
    press(phone, language, "people.second-step.off.button");
    assertThat(phone.locator(".flash")).hasText(text(language, "people.second-step.off.done"));
    check(phone);
  }

  private void signIn(Page phone, Language language) {
    phone.navigate("/sign-in");
    phone.locator("#email").fill(email);
    phone.locator("#password").fill(Members.PASSWORD);
    press(phone, language, "people.sign-in.button");
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
