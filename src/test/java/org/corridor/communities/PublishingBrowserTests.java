package org.corridor.communities;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * What members publish: somebody writes on an old phone, somebody else reads at a desk, or the
 * other way round, each in their own browser.
 */
class PublishingBrowserTests extends RoomBrowserTests {

  @Test
  void anExperienceToldOnAPhoneIsReadBesideItsBuildingBlock() {
    Page phone = openOnOldPhone("fr");
    signIn(phone);
    visit(phone, "/experiences/new");
    phone.locator("#did").fill("Nous avons *écouté* les mères.");
    phone.locator("button[name=publish]").click();
    assertThat(phone.locator("#title[aria-invalid=true]")).isVisible();
    assertThat(phone.locator("#did")).hasValue("Nous avons *écouté* les mères.");
    assertNoSidewaysScroll(phone);
    phone.locator("#title").fill("Un marché à Kayes " + word);
    phone.locator("#language").selectOption("fr");
    phone.locator("input[name=blocks][value=networking-event]").check();
    phone.locator("#worked").fill("La patience");
    phone.locator("#origin").selectOption("ML");
    press(phone, "button[name=publish]");
    String path = path(phone);

    signIn(page);
    visit(page, "/toolbox/networking-event");
    page.locator("main a[href='" + path + "']").click();
    assertThat(page.locator("h1[lang=fr]")).containsText(word);
    assertThat(page.locator("main em")).hasText("écouté");
    assertAccessible(page);

    phone.locator("form[action$='/withdraw'] button").click();
    assertNotThere(page, path);
    visit(phone, path);
  }

  @Test
  void aNewcomersOpportunityWaitsForAStewardAndIsFoundByItsTag() {
    Page phone = openOnOldPhone("ar");
    signIn(phone);
    visit(phone, "/news/new");
    phone.locator("input[name=kind][value=GRANT]").check();
    phone.locator("#title").fill("منحة للجمعيات " + word);
    phone.locator("#text").fill("للجمعيات **الصغيرة** في كايس");
    phone.locator("#language").selectOption("ar");
    phone.locator("input[name=tags][value=HEALTH]").check();
    phone.locator("#deadline").fill(LocalDate.now().plusDays(20).toString());
    press(phone, "button[name=send]");
    String path = path(phone);

    assertNotThere(page, path);
    signInAsSteward(page);
    visit(page, path);
    assertThat(page.locator("h1[lang=ar]")).containsText(word);
    assertAccessible(page);
    press(page, "form[action$='/decide'] button.primary");

    Page reader = openOnOldPhone("fr");
    visit(reader, "/news");
    reader.locator("#q").fill(word);
    reader.locator("#kind").selectOption("opportunities");
    reader.locator("#tag").selectOption("health");
    reader.locator("main form[method=get] button").first().click();
    assertNoSidewaysScroll(reader);
    reader.locator("main a[href='" + path + "']").click();
    assertThat(reader.locator("main strong").last()).hasText("الصغيرة");
    org.assertj.core.api.Assertions.assertThat(reader.request().get("/news.atom?q=" + word).text())
        .contains(path);
  }

  @Test
  void aPodcastMadeAtADeskIsHeardOnAnOldPhoneAndInPodcastPrograms() {
    signIn(page);
    visit(page, "/channels/new");
    page.locator("input[name=kind][value=PODCAST]").check();
    page.locator("#title").fill("Two shores " + word);
    page.locator("#language").selectOption("en");
    submit(page);
    String channel = path(page);
    page.locator("main a[href$='/posts/new']").click();
    page.locator("#title").fill("First talk " + word);
    page.locator("#text").fill("About *wells*.");
    page.locator("#sound").setInputFiles(new FilePayload("talk.mp3", "audio/mpeg", silence()));
    assertAccessible(page);
    press(page, "button[name=publish]");
    String post = path(page);
    assertThat(page.locator("audio")).isVisible();

    Page phone = openOnOldPhone("ar");
    visit(phone, "/channels?q=" + word);
    phone.locator("main a[href='" + channel + "']").first().click();
    assertNoSidewaysScroll(phone);
    phone.locator("main a[href='" + post + "']").first().click();
    assertNoSidewaysScroll(phone);
    assertThat(phone.locator("main em")).hasText("wells");
    String sound = phone.locator("a[download]").getAttribute("href");
    org.assertj.core.api.Assertions.assertThat(phone.request().get(sound).body())
        .isEqualTo(silence());
    org.assertj.core.api.Assertions.assertThat(phone.request().get(channel + "/feed.rss").text())
        .contains("enclosure", sound);

    visit(page, post);
    page.locator("form[action$='/withdraw'] button").click();
    assertNotThere(phone, post);
  }

  /** 36 seconds of MP3 in frames of 36 bytes. */
  private static byte[] silence() {
    byte[] sound = new byte[36_000];
    for (int at = 0; at < sound.length; at += 36) {
      sound[at] = (byte) 0xff;
      sound[at + 1] = (byte) 0xf3;
      sound[at + 2] = 0x18;
      sound[at + 3] = (byte) 0xc0;
    }
    return sound;
  }
}
