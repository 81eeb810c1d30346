package org.corridor.people.contacts.web;

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

/** Ask, accept, decline, block: on a phone without JavaScript. */
class ContactBrowserTests extends BrowserTests {

  private static final Pattern LINK = Pattern.compile("/account/requests/[0-9a-f-]{36}");

  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String askerMail = "asker-" + unique + "@example.org";
  private final String awaMail = "awa-" + unique + "@example.org";

  @Test
  void peopleAskAndAreAcceptedDeclinedOrBlocked() {
    members.join(askerMail, "Asker Asante");
    Page asker = signedIn(askerMail, Language.EN);
    Page awa = member(awaMail, "آوى ديارا", Language.AR);

    asker.navigate("/ask/person/" + key(awaMail));
    asker.locator("main button.primary").click();
    assertThat(asker.locator("#words-error")).isVisible();
    check(asker, "ask-wrong");
    ask(asker, awaMail, "We dig wells near Kayes and look for somebody who knows pumps.");
    check(asker, "asked");
    awa.navigate(request(awaMail));
    assertThat(awa.locator("main")).containsText("Asker Asante");
    assertThat(awa.locator("main")).not().containsText(askerMail);
    check(awa, "request");
    awa.locator("input[value=other]").check();
    awa.locator("main button.primary").click();
    assertThat(awa.locator("#reach-error")).isVisible();
    check(awa, "request-wrong");
    awa.locator("input[value=email]").check();
    awa.locator("main button.primary").click();
    assertThat(awa.locator("main")).containsText(askerMail);
    check(awa, "accepted");
    asker.reload();
    assertThat(asker.locator("main")).containsText(awaMail);
    check(asker, "in-touch");

    String other = "other-" + unique + "@example.org";
    Page declines = member(other, "Otto Other", Language.EN);
    ask(asker, other, "Your school was built by a group like ours: how did you begin?");
    declines.navigate(request(other));
    declines.locator("form[action$='/decline']").locator("xpath=..").locator("summary").click();
    declines.locator("#word").fill("No time this year, but good luck.");
    declines.locator("form[action$='/decline'] button").click();
    asker.reload();
    assertThat(asker.locator("blockquote")).hasText("No time this year, but good luck.");
    assertThat(asker.locator("main")).not().containsText(other);
    check(asker, "declined");

    String third = "third-" + unique + "@example.org";
    Page blocks = member(third, "Tira Third", Language.EN);
    ask(asker, third, "I read that you sell honey in Lyon and would like to learn from you.");
    blocks.navigate(request(third));
    blocks.locator("form[action$='/block']").locator("xpath=..").locator("summary").click();
    blocks.locator("form[action$='/block'] button").click();
    assertThat(blocks.locator(".flash")).hasText(text("people.contact.now-blocked"));
    check(blocks, "blocked");
    asker.reload();
    assertThat(asker.locator("main")).containsText(text("people.contact.state.waiting"));
    asker.navigate("/account/requests");
    check(asker, "requests");
    blocks.navigate("/account/requests/settings");
    check(blocks, "settings");
  }

  private void ask(Page asker, String whom, String words) {
    asker.navigate("/people/" + key(whom));
    asker.locator("main a[href^='/ask/']").click();
    asker.locator("#words").fill(words);
    asker.locator("main button.primary").click();
    assertThat(asker.locator(".flash")).hasText(text("people.contact.asked"));
  }

  private Page member(String email, String name, Language language) {
    members.join(email, name);
    Page phone = signedIn(email, language);
    phone.navigate("/account/profile");
    phone.locator("#seen-name").selectOption("MEMBERS");
    phone.locator("main button.primary").first().click();
    return phone;
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
    phone.locator("main button.primary").first().click();
    return phone;
  }

  private String key(String email) {
    return jdbc.sql(
            "select key::text from people.profile join people.person p on p.id = person where email = :email")
        .param("email", email)
        .query(String.class)
        .single();
  }

  private String request(String to) {
    Matcher link =
        LINK.matcher(
            jdbc.sql("select plain from platform.mail where recipient = :to")
                .param("to", to)
                .query(String.class)
                .single());
    org.assertj.core.api.Assertions.assertThat(link.find()).isTrue();
    return link.group();
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }

  /** Axe is a script: it gets the same page in a browser that runs some. */
  private void check(Page phone, String what) {
    assertNoSidewaysScroll(phone);
    page.setViewportSize(360, 740);
    page.navigate("/"); // so that the styles are found, from the same address
    page.setContent(phone.content());
    assertAccessible(page);
    String shots = System.getenv("CORRIDOR_SHOTS");
    if (shots != null) {
      shoot(phone, Path.of(shots, "contact-" + what));
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
