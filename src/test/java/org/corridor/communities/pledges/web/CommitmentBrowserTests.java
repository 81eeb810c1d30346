package org.corridor.communities.pledges.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One writes a pledge, another signs it on a phone, a third verifies the file. */
class CommitmentBrowserTests extends BrowserTests {

  @Autowired Members members;

  @Test
  void aPledgeIsWrittenSignedAndVerifiedByThree() {
    signIn(page, "/pledges/new");
    page.locator("#title").fill("A well at Yélimané");
    page.locator("#what").fill("We dig a well before the rains.");
    page.locator("#by").fill(LocalDate.now().plusMonths(2).toString());
    assertAccessible(page);
    page.locator("main form button.primary").click();
    page.locator("form[action$='/put-up'] button.primary").click();
    assertThat(page.locator(".flash.done")).isVisible();
    assertAccessible(page);
    String path = page.url().replaceAll("^https?://[^/]+|#.*$", "");

    Page phone = openOnPhone("ar");
    signIn(phone, path);
    phone.locator("#name").fill("آمنة");
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
    phone.locator("form[action$='/sign'] button").click();
    assertThat(phone.locator("#signers ~ ul")).containsText("آمنة");
    assertNoSidewaysScroll(phone);

    Page third = openWithoutJavaScript("en");
    third.navigate(path);
    Download download = third.waitForDownload(() -> third.locator("a[href$='/file']").click());
    Path file = download.path();
    third.navigate("/verify");
    third.locator("#file").setInputFiles(file);
    third.locator("main form button.primary").click();
    assertThat(third.locator(".note.done")).containsText("Nothing was changed");
    assertThat(third.locator("main")).containsText("آمنة");
    assertNoSidewaysScroll(third);
  }

  private void signIn(Page who, String next) {
    String email = "c-" + UUID.randomUUID() + "@example.org";
    members.join(email, "Awa");
    who.navigate("/sign-in?next=" + next);
    who.locator("#email").fill(email);
    who.locator("#password").fill(Members.PASSWORD);
    who.locator("main form button.primary").click();
    who.waitForURL(url -> url.endsWith(next));
  }
}
