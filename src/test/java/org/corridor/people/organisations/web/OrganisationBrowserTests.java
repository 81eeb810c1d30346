package org.corridor.people.organisations.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People bring their organisation on a phone without JavaScript, and a colleague joins. */
class OrganisationBrowserTests extends BrowserTests {

  private static final Pattern LINK = Pattern.compile("/invitations/[\\w-]{20,}");

  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String founder = "founder-" + unique + "@example.org";
  private final String colleague = "colleague-" + unique + "@example.org";

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"EN", "AR"})
  void peopleBringTheirOrganisationAndInviteAColleague(Language language) {
    boolean arabic = language == Language.AR;
    members.join(founder, arabic ? "أسماء ديارا" : "Asma Diarra");
    members.join(colleague, arabic ? "إدريس" : "Idriss");
    Page phone = signedIn(founder, language);
    phone.locator("main a[href='/account/organisations']").click();
    check(phone, "mine-empty", language);
    phone.locator("main a[href='/organisations/new']").first().click();
    press(phone);
    assertThat(phone.locator(".error")).hasCount(4);
    check(phone, "new-wrong", language);
    String name = (arabic ? "جمعية أبناء كاي " : "Children of Kayes ") + unique;
    phone.locator("#name").fill(name);
    phone.locator("#kind").selectOption("MIGRANT_ASSOCIATION");
    phone.locator("#country").selectOption("FR");
    phone.locator("#speaks").check();
    press(phone);
    assertThat(phone.locator(".flash")).isVisible();

    phone
        .locator("#about")
        .fill(arabic ? "نحفر الآبار في كاي." : "We dig wells in Kayes.\nSince 1998.");
    phone.locator("#places-0--country").selectOption("ML");
    phone.locator("#places-0--town").fill(arabic ? "كاي" : "Kayes");
    phone.locator("input[value=WATER_AND_ENVIRONMENT]").check();
    phone.locator("input[value=SAVINGS_AND_CREDIT]").check();
    phone.locator("input[value=YOUTH]").check();
    phone.locator("#languages-0--language").selectOption("snk");
    phone.locator("#languages-1--language").selectOption("fr");
    phone.locator("#legal").selectOption("REGISTERED_ASSOCIATION");
    phone.locator("#size").selectOption("UP_TO_20");
    phone.locator("#engagement").selectOption("VOLUNTARY");
    phone.locator("#grants").selectOption("PARTNER");
    phone.locator("#link").fill("example.org");
    press(phone);
    assertThat(phone.locator(".error")).hasCount(1);
    check(phone, "edit-wrong", language);
    phone.locator("#link").fill("https://example.org/kayes");
    phone.locator("#contact").fill("office@example.org");
    press(phone);
    assertThat(phone.locator("h1")).hasText(name);
    check(phone, "page-own", language);

    phone.locator("main a[href$='/staff']").click();
    phone.locator("#email").fill(colleague);
    phone.locator("input[value=editor]").check();
    press(phone);
    assertThat(phone.locator(".flash"))
        .hasText(texts.text(language, "people.organisation.invited"));
    check(phone, "staff", language);

    Page other = signedIn(colleague, language);
    other.navigate(invitation());
    check(other, "invitation", language);
    press(other);
    assertThat(other.locator("main li.row")).hasCount(2);
    check(other, "staff-editor", language);
    other.locator("main a[href$='/leave']").click();
    check(other, "leave", language);

    Page visitor = phone(language);
    visitor.navigate(phone.url().replace("/staff", ""));
    assertThat(visitor.locator("h1")).hasText(name);
    assertThat(visitor.locator("main")).not().containsText("Asma");
    check(visitor, "page", language);
  }

  private Page signedIn(String email, Language language) {
    Page phone = phone(language);
    phone.navigate("/sign-in?next=%2Faccount");
    phone.locator("#email").fill(email);
    phone.locator("#password").fill(Members.PASSWORD);
    press(phone);
    return phone;
  }

  private Page phone(Language language) {
    return open(
        new NewContextOptions()
            .setLocale(language.code())
            .setViewportSize(360, 740)
            .setJavaScriptEnabled(false));
  }

  private static void press(Page phone) {
    phone.locator("main button.primary").first().click();
  }

  private String invitation() {
    String mail =
        jdbc.sql(
                "select plain from platform.mail where recipient = :to order by written_at desc limit 1")
            .param("to", colleague)
            .query(String.class)
            .single();
    Matcher matcher = LINK.matcher(mail);
    if (!matcher.find()) {
      throw new AssertionError("No link in the mail");
    }
    return matcher.group();
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
      shoot(phone, Path.of(shots, "organisation-" + what + "-" + language.code()));
    }
  }

  private static void shoot(Page phone, Path to) {
    Page.ScreenshotOptions whole = new Page.ScreenshotOptions().setFullPage(true);
    phone.screenshot(whole.setPath(Path.of(to + "-360.png")));
    phone.setViewportSize(1280, 900);
    phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    phone.screenshot(whole.setPath(Path.of(to + "-1280-dark.png")));
    phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    phone.setViewportSize(360, 740);
  }
}
