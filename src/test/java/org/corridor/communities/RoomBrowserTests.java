package org.corridor.communities;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the journeys through this room share: people in browsers of their own. */
public abstract class RoomBrowserTests extends BrowserTests {

  @Autowired private Members members;
  @Autowired protected JdbcClient jdbc;

  /** Stands in what a journey writes, so that it finds it again. */
  protected final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);

  /** An old phone on a slow line: narrow and without JavaScript. */
  protected Page openOnOldPhone(String language) {
    return open(
        new NewContextOptions()
            .setLocale(language)
            .setViewportSize(360, 740)
            .setJavaScriptEnabled(false));
  }

  /** Lets a new member sign in. */
  protected PersonId signIn(Page page) {
    String email = UUID.randomUUID() + "@example.org";
    PersonId person = members.join(email, "A member");
    signIn(page, email);
    return person;
  }

  protected void signIn(Page page, String email) {
    page.navigate("/sign-in");
    page.locator("#email").fill(email);
    page.locator("#password").fill(Members.PASSWORD);
    page.locator("main form button.primary").first().click();
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  protected void signInAsSteward(Page page) {
    jdbc.sql("insert into people.steward values (:id, now())")
        .param("id", signIn(page).value())
        .update();
  }

  /** Presses the main button of the last form; it was heard. */
  protected static void submit(Page page) {
    press(page, "main form[method=post] button.primary >> nth=-1");
  }

  /** Presses a button, after which the page says that it was done. */
  protected static void press(Page page, String button) {
    page.locator(button).click();
    assertThat(page.locator(".flash")).isVisible();
    assertNoSidewaysScroll(page);
  }

  /** Opens what may be read. */
  protected static void visit(Page page, String path) {
    org.assertj.core.api.Assertions.assertThat(page.navigate(path).status())
        .as(path)
        .isEqualTo(200);
    assertNoSidewaysScroll(page);
  }

  /** Nobody learns there whether it exists. */
  protected static void assertNotThere(Page page, String path) {
    org.assertj.core.api.Assertions.assertThat(page.navigate(path).status())
        .as(path)
        .isEqualTo(404);
  }

  protected static String path(Page page) {
    return page.url().replaceAll("^https?://[^/]+|[?#].*$", "");
  }
}
