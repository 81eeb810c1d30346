package org.corridor.projects.reports.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.corridor.BrowserTests;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamRole;
import org.corridor.projects.underway.domain.RunTeam;
import org.corridor.projects.underway.domain.StartProject;
import org.corridor.projects.underway.domain.StartProject.Beginning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people write one section of a report; one of them has no line for a while. */
class ReportBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired TeamAtWork work;
  @Autowired DesignDesk desk;
  @Autowired StartProject start;
  @Autowired RunTeam team;

  private final String awa = "awa-" + UUID.randomUUID() + "@example.org";
  private final String issa = "issa-" + UUID.randomUUID() + "@example.org";

  @Test
  void nothingIsLostWhenTwoWriteAndOneGoesOffline() throws Exception {
    Page phone = openOnPhone("ar");
    String path = projectOfTwo(phone);
    page.navigate(path + "/reports/new");
    assertAccessible(page);
    page.locator("input[name=template][value=SHORT]").check();
    page.locator("main form button.primary").click();
    page.locator(".flash").waitFor();
    assertAccessible(page);
    String section = page.locator("main ol a").nth(3).getAttribute("href");

    page.navigate(section);
    page.locator("#words").fill("First.\n\nSecond.\n\nThird.");
    page.locator("main form button.primary").click();
    page.locator(".flash").waitFor();
    page.navigate(section);
    phone.navigate(section);
    assertNoSidewaysScroll(phone);

    // Issa loses the line and goes on; Awa writes meanwhile.
    phone.context().setOffline(true);
    phone.locator("#words").fill("First.\n\nSecond.\n\nThird, from the field.");
    assertThat(phone.locator("main [data-saved].kept")).isVisible();
    page.locator("#words").fill("First, by Awa.\n\nSecond.\n\nThird.");
    assertThat(page.locator("main [data-saved]")).containsText(Pattern.compile("[0-9]"));
    // Both changed other places: they hold together once the line is back.
    phone.context().setOffline(false);
    assertThat(phone.locator("main [data-saved] a")).isVisible();
    phone.locator("main [data-saved] a").click();
    assertThat(phone.locator("#words")).hasValue(Pattern.compile("First, by Awa[.](?s:.*)field"));

    // Now both change the same place, and Issa closes the page while there is no line.
    page.navigate(section);
    phone.context().setOffline(true);
    phone.locator("#words").fill("First, by Issa.\n\nSecond.\n\nThird, from the field.");
    assertThat(phone.locator("main [data-saved].kept")).isVisible();
    phone.locator("main form button.primary").click();
    page.locator("#words").fill("First, by Awa again.\n\nSecond.\n\nThird, from the field.");
    page.locator("main form button.primary").click();
    page.locator(".flash").waitFor();
    Page later = phone.context().newPage();
    phone.close();
    later.context().setOffline(false);
    // Awa borrows the phone: what waits on it is not sent in her name.
    later.navigate("/toolbox");
    later.locator("form[action='/sign-out'] button").click();
    signIn(later, awa, section);
    assertThat(later.locator("#words")).hasValue(Pattern.compile("First, by Awa again[.](?s:.*)"));
    later.locator("form[action='/sign-out'] button").click();
    signIn(later, issa, section);
    // What the phone kept is sent, and the page shows what came of it.
    later.waitForFunction(
        """
        () => document.readyState === "complete"
          && performance.getEntriesByType("navigation")[0].type === "reload"
          && !Object.keys(localStorage).some(key => key.startsWith("draft "))""");
    // Both are shown side by side; Issa makes one text of them.
    assertThat(later.locator("#meanwhile")).containsText("First, by Awa again.");
    assertThat(later.locator("#meanwhile")).containsText("First, by Issa.");
    assertNoSidewaysScroll(later);
    assertAccessible(later);
    later.locator("#words").fill("First, by both.\n\nSecond.\n\nThird, from the field.");
    later.locator("main form button.primary").click();
    later.locator(".flash").waitFor();
    page.navigate(section);
    assertThat(page.locator("#words"))
        .hasValue("First, by both.\n\nSecond.\n\nThird, from the field.");
    assertThat(page.locator("#meanwhile")).hasCount(0);
    page.navigate(section + "/history");
    assertThat(page.locator("main")).containsText("First, by Issa.");
    assertThat(page.locator("main")).containsText("First, by Awa again.");
    assertAccessible(page);
  }

  /** Awa leads it, and Issa keeps the books on a phone. */
  private String projectOfTwo(Page phone) throws Exception {
    PersonId owner = members.join(awa, "Awa");
    PersonId second = members.join(issa, "Issa");
    DesignKey design = desk.startSample(owner, work.sample("yelimane")).key();
    List<ProjectKey> started = new ArrayList<>();
    List<OneTimeLink> links = new ArrayList<>();
    members.as(
        owner,
        () -> {
          started.add(start.start(design, new Beginning(LocalDate.of(2026, 1, 1), "p1", "Awa")));
          links.add(team.invite(started.get(0), "p2", TeamRole.FINANCE));
        });
    members.as(second, () -> team.join(links.get(0), "عيسى"));
    signIn(page, awa, started.get(0).path());
    signIn(phone, issa, started.get(0).path());
    return started.get(0).path();
  }

  private static void signIn(Page page, String email, String next) {
    page.navigate("/sign-in?next=" + next);
    page.locator("#email").fill(email);
    page.locator("#password").fill(Members.PASSWORD);
    page.locator("main form button.primary").click();
    page.waitForURL(url -> url.contains(next));
  }
}
