package org.corridor.projects.underway.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.underway.TeamAtWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From an agreed design to approved spending and an amendment, by two people at both ends. */
class UnderWayBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired TeamAtWork work;
  @Autowired DesignDesk desk;

  private final String awa = "awa-" + UUID.randomUUID() + "@example.org";
  private final String issa = "issa-" + UUID.randomUUID() + "@example.org";

  @Test
  void aDesignIsCarriedOutByATeamAtBothEnds() throws Exception {
    PersonId owner = members.join(awa, "Awa");
    members.join(issa, "Issa");
    DesignKey design = desk.startSample(owner, work.sample("yelimane")).key();

    signIn(page, awa, "/designs/" + design);
    page.locator("a[href^='/under-way/start']").click();
    page.locator("#start").fill("2026-01-01");
    page.locator("#partner").selectOption("p1");
    page.locator("#called").fill("Awa");
    assertAccessible(page);
    page.locator("main form button.primary").click();
    page.locator(".flash").waitFor();
    assertAccessible(page);
    String path = page.url().replaceAll(".*(/under-way/[^/?#]*).*", "$1");
    String invitation = invite(path);

    Page phone = openWithoutJavaScript("ar");
    phone.setViewportSize(360, 740);
    signIn(phone, issa, invitation);
    phone.locator("#called").fill("عيسى");
    phone.locator("main form button.primary").click();
    phone.locator(".flash").waitFor();
    assertNoSidewaysScroll(phone);
    spend(phone, path);

    page.navigate("/my-work");
    page.locator("a[href='" + path + "/spending?state=WAITING']").click();
    assertAccessible(page);
    page.locator("main th a").first().click();
    assertAccessible(page);
    page.locator("form[action$='/approve'] button").click();
    page.locator(".flash").waitFor();
    page.navigate(path + "/budget");
    assertThat(page.locator("main .facts").first()).containsText("100.00");
    assertAccessible(page);
    amend(path, design);

    phone.navigate(path + "/versions");
    assertThat(phone.locator("main")).containsText("The press came late");
    assertNoSidewaysScroll(phone);
    phone.navigate(path + "/budget");
    assertNoSidewaysScroll(phone);
  }

  private String invite(String path) {
    page.navigate(path + "/team");
    assertAccessible(page);
    page.locator("form:has(input[value=p2]) button[value=FINANCE]").click();
    return page.locator("code.block").textContent().replaceAll(".*(/under-way/join/.*)", "$1");
  }

  private static void spend(Page phone, String path) {
    phone.navigate(path + "/spending/new");
    assertNoSidewaysScroll(phone);
    phone.locator("#what").fill("بذور السمسم");
    phone.locator("#day").fill("2026-02-03");
    phone.locator("#amount").fill("٦٥٥٩٥٫٧٠");
    phone.locator("#currency").fill("XOF");
    phone
        .locator("#line")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(2));
    phone
        .locator("#receipt")
        .setInputFiles(
            new FilePayload(
                "receipt.pdf",
                "application/pdf",
                "%PDF-1.4 receipt".getBytes(StandardCharsets.US_ASCII)));
    phone.locator("main form button.primary").click();
    phone.locator(".flash").waitFor();
    assertThat(phone.locator("main .facts")).containsText("100.00");
  }

  private void amend(String path, DesignKey design) {
    page.navigate("/designs/" + design + "/idea");
    page.locator("#months").fill("30");
    page.locator("main form button.primary").first().click();
    page.waitForURL(url -> !url.endsWith("/idea"));
    page.navigate(path + "/versions");
    page.locator("#reason").fill("The press came late");
    assertAccessible(page);
    page.locator("form[action$='/adopt'] button").click();
    page.locator(".flash").waitFor();
    assertThat(page.locator("main")).containsText("The press came late");
  }

  private static void signIn(Page page, String email, String next) {
    page.navigate("/sign-in?next=" + next);
    page.locator("#email").fill(email);
    page.locator("#password").fill(Members.PASSWORD);
    page.locator("main form button.primary").click();
    page.waitForURL(url -> url.contains(next));
  }
}
