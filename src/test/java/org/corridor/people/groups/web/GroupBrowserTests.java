package org.corridor.people.groups.web;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A group is registered in Arabic on a phone without JavaScript, and a campaign brings somebody.
 */
class GroupBrowserTests extends BrowserTests {

  private static final String PASSWORD = "many wide green fields";

  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aCampaignBringsSomebodyIntoAGroup() {
    String host = "host-" + unique + "@example.org";
    members.join(host, "أسماء");
    Page phone = signedIn(host);
    String name = registerGroup(phone);
    String campaign = beginCampaign(phone);
    String radio = phone.locator("details a[href^='/join/']").first().getAttribute("href");

    Page visitor = phone();
    for (int i = 0; i < 5; i++) {
      visitor.navigate(radio);
    }
    assertThat(visitor.locator("main")).containsText(name);
    org.assertj.core.api.Assertions.assertThat(visitor.context().cookies()).isEmpty();
    check(visitor, "join");
    signUp(visitor);
    assertThat(visitor.locator("h1")).hasText(name);
    assertThat(visitor.locator(".flash")).hasText(text("people.group.joined"));
    look(visitor, "page-member");

    phone.navigate(campaign);
    assertThat(phone.locator("tbody tr").first())
        .containsText(text("people.campaign.at-least", "count", 5));
    assertThat(phone.locator("tbody tr").first())
        .containsText(text("people.campaign.few", "least", 5));
    check(phone, "campaign");
    phone.locator("main nav.crumbs a").first().click();
    phone.locator("main a[href$='/people']").click();
    assertThat(phone.locator("main li.row")).hasCount(2);
    look(phone, "people");
    phone.navigate("/groups?q=" + unique);
    assertThat(phone.locator("article.card")).hasCount(1);
    look(phone, "list");
    phone.navigate("/groups/map?q=" + unique);
    assertThat(phone.locator("tbody tr").first()).containsText(text("people.group.too-few"));
    check(phone, "map");
  }

  private String registerGroup(Page phone) {
    phone.navigate("/groups/new");
    press(phone);
    assertThat(phone.locator(".error")).hasCount(5);
    check(phone, "new-wrong");
    String name = "رابطة أبناء كاي " + unique;
    phone.locator("#name").fill(name);
    phone.locator("#residence").selectOption("FR");
    phone.locator("#towns").fill("مونتروي\nليون");
    phone.locator("#origin").selectOption("ML");
    phone.locator("#originPlace").fill("كاي");
    phone.locator("#sector").selectOption("HEALTH");
    phone.locator("#about").fill("نجتمع كل أول أحد من الشهر.");
    phone.locator("#size").fill("١٢٠");
    phone.locator("#estimate").check();
    press(phone);
    assertThat(phone.locator("h1")).hasText(name);
    check(phone, "page-host");
    return name;
  }

  private String beginCampaign(Page phone) {
    phone.locator("main a[href$='/campaigns']").click();
    look(phone, "campaigns-empty");
    phone.locator("main a[href$='/campaigns/new']").click();
    phone.locator("#purpose-ar").fill("لنعرف من نحن ونعمل معًا لمركز الصحة.");
    phone.locator("#sources").fill("الإذاعة\nملصق في القنصلية");
    look(phone, "campaign-new");
    press(phone);
    assertThat(phone.locator(".flash")).hasText(text("people.campaign.begun"));
    phone.locator("details summary").first().click();
    String campaign = phone.url();
    phone.locator("main a[href$='/poster']").first().click();
    look(phone, "poster");
    phone.navigate(campaign);
    return campaign;
  }

  private void signUp(Page visitor) {
    String email = "new-" + unique + "@example.org";
    visitor.locator("main a[href^='/sign-up']").click();
    assertThat(visitor.locator("main .note")).containsText(unique);
    visitor.locator("#name").fill("إدريس");
    visitor.locator("#email").fill(email);
    visitor.locator("#password").fill(PASSWORD);
    look(visitor, "sign-up");
    press(visitor);
    visitor.navigate(link(email));
    visitor.locator("#password").fill(PASSWORD);
    press(visitor);
  }

  private String link(String email) {
    String mail =
        jdbc.sql("select plain from platform.mail where recipient = :to")
            .param("to", email)
            .query(String.class)
            .single();
    Matcher link = Pattern.compile("/confirm/[\\w-]{20,}").matcher(mail);
    if (!link.find()) {
      throw new AssertionError("No link in the mail");
    }
    return link.group();
  }

  private Page signedIn(String email) {
    Page phone = phone();
    phone.navigate("/sign-in?next=%2Fgroups");
    phone.locator("#email").fill(email);
    phone.locator("#password").fill(Members.PASSWORD);
    press(phone);
    return phone;
  }

  private Page phone() {
    return open(
        new NewContextOptions()
            .setLocale(Language.AR.code())
            .setViewportSize(360, 740)
            .setJavaScriptEnabled(false));
  }

  private static void press(Page phone) {
    phone.locator("main button.primary").first().click();
  }

  private String text(String key, Object... named) {
    return texts.text(Language.AR, key, named);
  }

  /** Axe is a script: it gets the same page in a browser that runs some. */
  private void check(Page phone, String what) {
    look(phone, what);
    page.setViewportSize(360, 740);
    if (!page.url().endsWith("/offline")) {
      page.navigate("/offline"); // so that the styles are found, from the same address
    }
    page.setContent(phone.content());
    assertAccessible(page);
  }

  private void look(Page phone, String what) {
    assertNoSidewaysScroll(phone);
    String shots = System.getenv("CORRIDOR_SHOTS");
    if (shots != null) {
      Page.ScreenshotOptions whole = new Page.ScreenshotOptions().setFullPage(true);
      phone.screenshot(whole.setPath(Path.of(shots, "group-" + what + "-ar-360.png")));
      phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      phone.screenshot(whole.setPath(Path.of(shots, "group-" + what + "-ar-360-dark.png")));
      phone.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
  }
}
