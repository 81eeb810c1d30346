package org.corridor.communities.initiatives.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.communities.CircleId;
import org.corridor.communities.CirclesAtHand;
import org.corridor.communities.Doors;
import org.corridor.communities.initiatives.domain.CloseVotes;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A host proposes and opens the vote, a member votes on a phone and finds the ballot again. */
class VoteBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired CirclesAtHand circles;
  @Autowired CloseVotes closing;
  @Autowired JdbcClient jdbc;

  @Test
  void aCircleVotesAndAMemberFindsTheBallot() {
    String host = UUID.randomUUID() + "@example.org";
    String member = UUID.randomUUID() + "@example.org";
    PersonId founder = members.join(host, "Host");
    CircleId circle = circles.found(Doors.PRIVATE, "Friends of Yélimané", founder);
    circles.join(circle, members.join(member, "Member"));

    signIn(page, host, circle.path() + "/initiatives/new");
    page.locator("#title").fill("Light for the health post");
    page.locator("#what").fill("Four panels.");
    page.locator("#place").fill("Yélimané");
    page.locator("#people").fill("Mothers");
    page.locator("#field").selectOption("ENERGY");
    page.locator("#bond").fill("We were born there.");
    assertAccessible(page);
    page.locator("main form button.primary").click();
    page.locator("main a[href$='/vote']").click();
    page.locator("#how--1").check();
    assertAccessible(page);
    page.locator("main form button.primary").click();
    assertThat(page.locator("#vote")).isVisible();
    String path = page.url().replaceAll("^https?://[^/]+|#.*$", "");

    Page phone = openOnPhone("ar");
    signIn(phone, member, path);
    phone.locator("#choice--0").check();
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
    phone.locator("form[action$='/ballot'] button").click();
    String code = phone.locator("main code").textContent();
    assertNoSidewaysScroll(phone);

    jdbc.sql("update communities.vote set closes_at = now() where initiative::text = :id")
        .param("id", path.substring("/initiatives/".length()))
        .update();
    closing.run();
    phone.navigate(path);
    phone.locator("#receipt").fill(code);
    phone.locator("form[action$='/receipt'] button").click();
    assertThat(phone.locator(".note[role=status] b")).containsText("نعم");
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
  }

  private void signIn(Page who, String email, String next) {
    who.navigate("/sign-in?next=" + next);
    who.locator("#email").fill(email);
    who.locator("#password").fill(Members.PASSWORD);
    who.locator("main form button.primary").click();
    who.waitForURL(url -> url.endsWith(next));
  }
}
