package org.corridor.people.organisations.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.stewards.domain.SomeStewards;
import org.corridor.platform.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A member claims an organisation that the registry lists, a steward decides and verifies it, and
 * the member edits it: on a phone without JavaScript.
 */
class ClaimBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired SomeStewards stewards;
  @Autowired Organisations organisations;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String claimant = "claimant-" + unique + "@example.org";
  private final String steward = "steward-" + unique + "@example.org";

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"EN", "AR"})
  void aMemberClaimsAStewardDecidesTheMemberEdits(Language language) {
    boolean arabic = language == Language.AR;
    members.join(claimant, arabic ? "مريم كوناتي" : "Mariam Konaté");
    stewards.appoint(steward, arabic ? "سلمى حداد" : "Salma Haddad");
    String name = unique + (arabic ? " جمعية نساء تمبكتو" : " Women of Timbuktu");
    String path = register(name);
    register(name + (arabic ? " (مكرر)" : " association"));

    Page member = signedIn(claimant, language);
    member.navigate(path);
    check(member, "listed", language);
    member.locator("main a[href='" + path + "/claim']").click();
    press(member);
    assertThat(member.locator(".error")).hasCount(2);
    check(member, "claim-wrong", language);
    member.locator("#who").fill(arabic ? "رئيسة الجمعية" : "Chairwoman");
    member
        .locator("#proof")
        .fill(arabic ? "الرقم 17 في سجل الجمعيات." : "Number 17 in the register of associations.");
    press(member);
    assertThat(member.locator(".flash")).isVisible();

    Page decides = signedIn(steward, language);
    decides.navigate("/stewards");
    check(decides, "stewards", language);
    decides.locator("main .card", new Page.LocatorOptions().setHasText(name)).locator("a").click();
    check(decides, "request", language);
    decides.locator("input[value=grant]").check();
    decides.locator("#means").selectOption("PUBLIC_REGISTER");
    decides.locator("#why").fill(arabic ? "وُجدت في السجل." : "Found in the register.");
    press(decides);
    assertThat(decides.locator(".flash")).isVisible();
    decides.navigate("/stewards/acts");
    assertThat(decides.locator("main")).containsText(name);
    check(decides, "acts", language);
    decides.navigate("/stewards/people");
    check(decides, "people", language);
    decides.navigate("/stewards/duplicates");
    check(decides, "duplicates", language);
    decides
        .locator("main .card", new Page.LocatorOptions().setHasText(name))
        .first()
        .locator("a.button")
        .click();
    check(decides, "merge", language);
    decides.navigate("/stewards/hidden?page=" + path);
    check(decides, "hide", language);

    member.navigate(path + "/edit");
    member.locator("#about").fill(arabic ? "نعلّم القراءة." : "We teach reading.");
    press(member);
    assertThat(member.locator("main")).containsText("✓");
    check(member, "verified", language);
    decides.navigate(path);
    check(decides, "page-for-stewards", language);
  }

  private String register(String name) {
    return organisations
        .find(
            organisations.register(
                new OrganisationDraft(name, OrganisationKind.NGO, "ML", "handbook, annex")))
        .orElseThrow()
        .path();
  }

  private Page signedIn(String email, Language language) {
    Page phone =
        open(
            new NewContextOptions()
                .setLocale(language.code())
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
    phone.navigate("/sign-in?next=%2Faccount");
    phone.locator("#email").fill(email);
    phone.locator("#password").fill(Members.PASSWORD);
    press(phone);
    return phone;
  }

  private static void press(Page phone) {
    phone.locator("main button.primary").first().click();
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
      shoot(phone, Path.of(shots, "claim-" + what + "-" + language.code()));
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
