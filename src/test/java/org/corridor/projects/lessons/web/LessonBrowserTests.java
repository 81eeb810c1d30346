package org.corridor.projects.lessons.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.underway.Openness;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.domain.RunTeam;
import org.corridor.projects.underway.domain.StartProject;
import org.corridor.projects.underway.domain.StartProject.Beginning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator says what happened to a point of the design, and shares it. */
class LessonBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired TeamAtWork work;
  @Autowired DesignDesk desk;
  @Autowired StartProject starts;
  @Autowired RunTeam team;

  private final String awa = "awa-" + UUID.randomUUID() + "@example.org";

  @Test
  void aLessonOfAPointIsToldSharedAndReadInTheToolbox() throws Exception {
    String lessons = start() + "/lessons";
    Page phone = openOnPhone("ar");
    phone.navigate("/sign-in?next=" + lessons);
    phone.locator("#email").fill(awa);
    phone.locator("#password").fill(Members.PASSWORD);
    phone.locator("main form button.primary").click();
    phone.waitForURL(url -> url.endsWith(lessons));
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);

    phone.locator("main a[href$='.trust-and-accounts']").click();
    phone.locator("#happened--1").check();
    phone.locator("#text").fill("دفتر مفتوح في كل اجتماع");
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
    phone.locator("main form button.primary").click();
    phone.locator(".flash").waitFor();
    phone.locator("main a[href$='.trust-and-accounts']").click();
    phone.locator("form[action$='/share'] button").click();
    phone.locator(".flash").waitFor();
    assertAccessible(phone);

    page.navigate("/toolbox/savings-investment-group#lessons");
    assertThat(page.locator("main")).containsText("دفتر مفتوح");
    assertAccessible(page);
  }

  private String start() throws Exception {
    PersonId owner = members.join(awa, "Awa");
    DesignKey design = desk.startSample(owner, work.sample("yelimane")).key();
    List<String> paths = new ArrayList<>();
    work.as(
        owner,
        () -> {
          Beginning beginning = new Beginning(LocalDate.of(2026, 1, 1), "p1", "Awa");
          ProjectKey key = starts.start(design, beginning);
          team.show(key, Openness.SUMMARY);
          paths.add(key.path());
        });
    return paths.get(0);
  }
}
