package org.corridor.people.profiles.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.picture.Pictures;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A member adds a photo on a phone without JavaScript, shows it, and removes it. */
class PhotoBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired Texts texts;
  @TempDir Path folder = Path.of("");

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";

  @Test
  void aMemberAddsAPhotoOnAPhone() throws IOException {
    members.join(email, "Awa Diarra");
    Page phone =
        open(
            new NewContextOptions()
                .setLocale("ar")
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
    phone.navigate("/sign-in?next=%2Faccount%2Fprofile");
    phone.locator("#email").fill(email);
    phone.locator("#password").fill(Members.PASSWORD);
    phone.locator("main button").first().click();
    phone.locator("#seen-photo").selectOption("EVERYONE");
    phone.locator("#cv").fill("Wells");
    phone.locator("button[value=photo]").click();
    assertThat(phone.locator("h1")).hasText(text("people.photo.title"));

    add(phone, "not a picture".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(phone.locator(".error")).hasText(text("platform.picture.refused.not-a-picture"));
    check(phone, "wrong");

    Path huge = Files.write(folder.resolve("huge.jpg"), new byte[25 * 1024 * 1024]);
    phone.locator("#file").setInputFiles(huge);
    phone.locator("main button.primary").click();
    assertThat(phone.locator("h1")).hasText(text("platform.error.413"));

    phone.navigate("/account/profile/photo");
    add(phone, Pictures.fromPhone(6));
    assertThat(phone.locator(".flash")).hasText(text("people.photo.saved"));
    assertThat(phone.request().get(phone.locator("main img").getAttribute("src")).headers())
        .containsEntry("content-type", "image/jpeg");
    check(phone, "added");

    phone.navigate("/account/profile/as/visitor");
    assertThat(phone.locator("main img")).hasCount(1);
    check(phone, "preview");

    phone.navigate("/account/profile/photo");
    phone.locator("summary").last().click();
    phone.locator("button.danger").last().click();
    assertThat(phone.locator(".flash")).hasText(text("people.photo.removed"));
    assertThat(phone.locator("main img")).hasCount(0);
  }

  private static void add(Page phone, byte[] picture) {
    phone.locator("#file").setInputFiles(new FilePayload("me.jpg", "image/jpeg", picture));
    phone.locator("main button.primary").click();
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
      phone.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of(shots, "photo-" + what + ".png")));
    }
  }

  private String text(String key) {
    return texts.text(Language.AR, key);
  }
}
