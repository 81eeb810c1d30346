package org.corridor.communities.events.checkin.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.communities.events.checkin.TwoHundred;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a phone: an event is planned, and at its door people are checked in without a line. */
class CheckInBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired JdbcClient jdbc;

  private final String awa = "awa-" + UUID.randomUUID() + "@example.org";

  @Test
  void peopleAreCheckedInWithoutALineAndSentOnceWithOne() {
    members.join(awa, "Awa");
    Page phone = openOnPhone("en");
    signIn(phone, "/events/new");
    String event = plan(phone);
    TwoHundred.at(jdbc, event);
    String list = event + "/check-in";
    phone.navigate(list);
    assertThat(phone.locator("[data-guest]")).hasCount(200);
    assertNoSidewaysScroll(phone);
    phone.evaluate(
        """
        path => (async () => {
          await navigator.serviceWorker.ready;
          for (let i = 0; i < 100 && !(await caches.match(path, {ignoreVary: true})); i++)
            await new Promise(later => setTimeout(later, 50));
        })()""",
        list);

    phone.context().setOffline(true);
    phone.reload();
    tap(phone, "Guest 001");
    tap(phone, "Guest 002");
    phone.locator("#code").fill("qr00003");
    phone.locator("#guests button.primary").click();
    assertThat(phone.locator("[data-said]")).hasText("Present: Guest 003");
    phone.navigate(list + "?code=QR00004"); // a badge scanned with the camera
    assertThat(phone.locator("[data-present]")).hasText("4");
    tap(phone, "Guest 002"); // undone
    assertThat(phone.locator("[data-present]")).hasText("3");
    phone.reload();
    assertThat(phone.locator("[data-present]")).hasText("3");
    assertThat(phone.locator("[data-unsent]")).isVisible();
    assertThat(TwoHundred.present(jdbc, event)).isZero();

    phone.context().setOffline(false);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(TwoHundred.present(jdbc, event)).isEqualTo(3));
    assertThat(phone.locator("[data-unsent]")).isHidden();
    phone.reload();
    assertThat(phone.locator("[data-present]")).hasText("3");
    assertAccessible(phone);
  }

  private static void tap(Page phone, String name) {
    Locator row =
        phone.locator("[data-guest]").filter(new Locator.FilterOptions().setHasText(name));
    row.locator("button").click();
  }

  private static String plan(Page phone) {
    assertNoSidewaysScroll(phone);
    assertAccessible(phone);
    phone.locator("#title").fill("Fair of Kayes");
    phone.locator("#kind").selectOption("FAIR");
    phone.locator("#starts-day").fill(LocalDate.now().plusDays(20).toString());
    phone.locator("#venues-0--country").selectOption("ML");
    phone.locator("#venues-0--town").fill("Kayes");
    phone.locator("#name").fill("Awa");
    phone.locator("main button.primary").click();
    phone.locator("form[action$='/publish'] button").click();
    assertThat(phone.locator(".flash")).isVisible();
    assertNoSidewaysScroll(phone);
    assertAccessible(phone);
    return phone.url().replaceAll("^https?://[^/]+", "");
  }

  private void signIn(Page phone, String next) {
    phone.navigate("/sign-in?next=" + next);
    phone.locator("#email").fill(awa);
    phone.locator("#password").fill(Members.PASSWORD);
    phone.locator("main button.primary").first().click();
    phone.waitForURL("**" + next);
  }
}
