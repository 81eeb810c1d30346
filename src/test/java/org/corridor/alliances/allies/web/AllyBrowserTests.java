package org.corridor.alliances.allies.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.stakeholders.StakeholderRoom;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an ally to a promise without JavaScript, and to the brief as PDF. */
class AllyBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired StakeholderRoom room;

  private final String email = "allies-" + UUID.randomUUID() + "@example.org";

  @Test
  void anAllyPromisesAndTheBriefIsTakenAway() {
    PersonId person = members.join(email, "Awa");
    PartnershipId id = room.open();
    room.seat(id, SeatRole.COORDINATOR, person, "Awa");
    String allies = id.path() + "/allies";

    signIn(page, allies + "/new");
    page.locator("#institution").fill("Ministry of Food and Agriculture");
    page.locator("input[name=decides][value=BUDGET]").check();
    page.locator("#next").fill("Ask for a date");
    page.locator("#on").fill("2020-03-04");
    assertAccessible(page);
    page.locator("main form button.primary").click();
    assertThat(page.locator("h1")).hasText("Ministry of Food and Agriculture");
    assertThat(page.locator("b.error")).hasText("Overdue");
    assertAccessible(page);
    String ally = page.url();

    Page plain = openWithoutJavaScript("en");
    signIn(plain, ally.substring(ally.indexOf("/partnerships")));
    plain.locator("a[href*='/commitments/new']").click();
    plain.locator("input[name=side][value=theirs]").check();
    plain.locator("#words").fill("Vaccines for twelve villages");
    plain.locator("#due").fill("2031-03-04");
    plain.locator("main form button.primary").click();
    assertThat(plain.locator("main")).containsText("Promise by");

    page.navigate(allies + "/brief");
    page.locator("#title").fill("A budget line for vaccines");
    page.locator("#problem").fill("Flocks are lost in the dry season.");
    page.locator("input[value$='commitments-made']").check();
    assertAccessible(page);
    page.locator("main form button.primary").click();
    Download pdf = page.waitForDownload(() -> page.locator("a[href*='brief.pdf']").click());
    org.assertj.core.api.Assertions.assertThat(pdf.suggestedFilename()).endsWith(".pdf");

    Page phone = openOnPhone("ar");
    signIn(phone, allies);
    for (String path : new String[] {"", "/commitments", "/calendar/new", "/advisory", "/brief"}) {
      phone.navigate(allies + path);
      assertNoSidewaysScroll(phone);
    }
    assertAccessible(phone);
  }

  private void signIn(Page one, String path) {
    one.navigate("/sign-in?next=" + path);
    one.locator("#email").fill(email);
    one.locator("#password").fill(Members.PASSWORD);
    one.locator("main button").first().click();
    one.waitForURL("**" + path);
  }
}
