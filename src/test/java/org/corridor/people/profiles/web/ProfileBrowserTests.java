package org.corridor.people.profiles.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A member writes a profile on a phone without JavaScript, looks at it as others do, shows it. */
class ProfileBrowserTests extends BrowserTests {

  private static final String NAME = "Awa Diarra";

  @Autowired Members members;
  @Autowired Texts texts;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"EN", "AR"})
  void aMemberTellsAndDecidesWhoSees(Language language) {
    members.join(email, NAME);
    Page phone = phone(language);
    signIn(phone);
    phone.locator("main a[href='/account/profile']").click();
    check(phone, "empty", language);

    phone.locator("#origin-0--country").selectOption("ML");
    phone.locator("#origin-0--town").fill(language == Language.AR ? "كاي" : "Kayes");
    phone.locator("#residence-0--country").selectOption("FR");
    phone.locator("#languages-0--language").selectOption("snk");
    phone.locator("#cv").fill(language == Language.AR ? "حفرت آبارًا." : "I have built wells.");
    phone.locator("input[value=SAVINGS]").check();
    phone.locator("#links-0--address").fill("example.org");
    save(phone);
    assertThat(phone.locator(".error")).hasCount(2);
    check(phone, "wrong", language);

    phone.locator("#languages-0--level").selectOption("MOTHER_TONGUE");
    phone.locator("#links-0--address").fill("https://example.org/awa");
    phone.locator("#written").selectOption(language.name());
    for (String seen : List.of("name", "origin", "languages", "interests", "cv", "links")) {
      phone.locator("#seen-" + seen).selectOption("EVERYONE");
    }
    save(phone);
    assertThat(phone.locator(".flash")).hasText(texts.text(language, "people.profile.saved"));
    check(phone, "saved", language);
    String address = phone.locator("main a[href^='/people/']").getAttribute("href");
    phone.locator("a[href='/account/profile/as/visitor']").click();
    assertThat(phone.locator("h1")).hasText(NAME);
    check(phone, "preview", language);
    phone.locator("a[href='/account/profile/as/my-organisations']").click();
    check(phone, "preview-organisations", language);

    Page visitor = phone(language);
    visitor.navigate(address);
    assertThat(visitor.locator("h1")).hasText(NAME);
    assertThat(visitor.locator("main")).containsText("https://example.org/awa");
    assertThat(visitor.locator("main"))
        .not()
        .containsText(texts.text(language, "people.profile.residence"));
    check(visitor, "profile", language);
  }

  private Page phone(Language language) {
    return open(
        new NewContextOptions()
            .setLocale(language.code())
            .setViewportSize(360, 740)
            .setJavaScriptEnabled(false));
  }

  private void signIn(Page phone) {
    phone.navigate("/sign-in?next=%2Faccount");
    phone.locator("#email").fill(email);
    phone.locator("#password").fill(Members.PASSWORD);
    phone.locator("main button").first().click();
  }

  private static void save(Page phone) {
    phone
        .locator("main form")
        .filter(new Locator.FilterOptions())
        .locator("button.primary")
        .click();
  }

  /** Axe is a script: it gets the same page in a browser that runs some. */
  private void check(Page phone, String what, Language language) {
    assertNoSidewaysScroll(phone);
    page.setViewportSize(360, 740);
    page.navigate("/"); // so that the styles are found, from the same address
    page.setContent(phone.content());
    assertAccessible(page);
    String shots = System.getenv("CORRIDOR_SHOTS");
    if (shots != null) {
      shoot(phone, Path.of(shots, what + "-" + language.code()));
    }
  }

  private static void shoot(Page phone, Path to) {
    phone.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(to + "-360.png")));
    phone.setViewportSize(1280, 900);
    phone.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
    phone.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(to + "-1280-dark.png")));
    phone.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
    phone.setViewportSize(360, 740);
  }
}
