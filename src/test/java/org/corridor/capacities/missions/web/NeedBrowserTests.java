package org.corridor.capacities.missions.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.capacities.asks.RosterEntries;
import org.corridor.capacities.asks.SpokenFor;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hospital in another language posts a need, asks, is accepted, plans; both report. */
class NeedBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired SpokenFor organisations;
  @Autowired RosterEntries roster;
  @Autowired Skills skills;

  private final String hospital = "hospital-" + UUID.randomUUID() + "@example.org";
  private final String nurse = "nurse-" + UUID.randomUUID() + "@example.org";
  private final String title = "Cuidado neonatal " + UUID.randomUUID();

  @Test
  void aHospitalFindsANurse() {
    PersonId speaker = members.join(hospital, "Pilar");
    organisations.by(speaker, "Hospital de Loja " + UUID.randomUUID());
    int concept = skills.suggest("enfermera", Language.ES, Language.ES, 1).get(0).id().value();
    roster.nurse(members.join(nurse, "Grace"), List.of(concept));
    Page desk = openOnDesk();
    signIn(desk, hospital, "/needs/new");
    describe(desk, concept);
    desk.locator("h1", new Page.LocatorOptions().setHasText(title)).waitFor();
    desk.locator("button[name=state][value=OPEN]").click();
    assertAccessible(desk);
    look(desk, "need");
    ask(desk);
    String path = desk.url().replaceAll(".*(/capacities/asks/[^/]*)$", "$1");

    Page phone = openOnPhone("en");
    signIn(phone, nurse, path);
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
    assertThat(phone.locator("body")).not().containsText("Pilar");
    look(phone, "ask");
    phone.locator("#name").fill("Grace Mensah");
    phone.locator("#reach").fill("grace@example.org");
    phone.locator("form[action$='/accept'] button").click();
    phone.locator("#other + p").waitFor();
    assertThat(phone.locator("#other + p")).containsText("Pilar");

    desk.navigate(path);
    assertThat(desk.locator("#other + p")).containsText("Grace Mensah");
    plan(desk);
    agreeAndReport(phone);
    report(desk, 9);
    assertThat(desk.locator("main")).containsText("Hecha");
    assertNoSidewaysScroll(desk);
    look(desk, "mission");
  }

  private Page openOnDesk() {
    return open(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("es"));
  }

  private void describe(Page desk, int concept) {
    desk.locator("#title").fill(title);
    desk.locator("#problem").fill("Muchos recién nacidos mueren en la provincia.");
    desk.locator("#sector").selectOption("HEALTH");
    desk.locator("[name='skills[0].words']").fill("enfermera");
    desk.locator("#country").selectOption("EC");
    desk.locator("#town").fill("Loja");
    desk.locator("input[name=modes][value=SHORT_MISSION]").check();
    desk.locator("#languages-0").selectOption("es");
    desk.locator("input[name=teaching]").check();
    desk.locator("input[name=pay][value=EXPENSES]").check();
    desk.locator("form[action='/needs/new'] button.primary").click();
    desk.locator("[name='skills[0].concept'][value='" + concept + "']").check();
    assertAccessible(desk);
    look(desk, "form");
    desk.locator("form[action='/needs/new'] button.primary").click();
  }

  /** The pool of people follows the roster within seconds. */
  private void ask(Page desk) {
    Locator link = desk.locator("a[href^='/capacities/asks/new']").first();
    desk.locator("a[href$='/people']").click();
    for (int tries = 0; tries < 20 && link.count() == 0; tries++) {
      desk.waitForTimeout(500);
      desk.reload();
    }
    assertAccessible(desk);
    look(desk, "people");
    link.click();
    desk.locator("#howLong").fill("Diez días");
    desk.locator("#dataUse").fill("Solo para esta misión; se borran después.");
    desk.locator("#name").fill("Pilar Ruiz");
    desk.locator("#reach").fill("pilar@hospital.example");
    desk.locator("main form button.primary").click();
    desk.locator(".flash").waitFor();
  }

  private void plan(Page desk) {
    desk.locator("a[href='/missions']").click();
    Locator link = desk.locator("main li a", new Page.LocatorOptions().setHasText(title));
    for (int tries = 0; tries < 20 && link.count() == 0; tries++) {
      desk.waitForTimeout(250);
      desk.reload();
    }
    link.click();
    desk.locator("a[href$='/terms']").click();
    desk.locator("#place").fill("Loja");
    desk.locator("#from").fill("2027-03-01");
    desk.locator("#until").fill("2027-03-12");
    desk.locator("[name='costs[0].what']").fill("Viaje");
    desk.locator("[name='costs[0].payer']").fill("Municipio");
    desk.locator("[name='costs[0].amount']").fill("1200");
    desk.locator("[name='costs[0].currency']").fill("USD");
    assertAccessible(desk);
    desk.locator("main form button.primary").click();
    desk.locator(".flash").waitFor();
  }

  private void agreeAndReport(Page phone) {
    phone.locator("a[href='/missions']").click();
    phone.locator("main li a", new Page.LocatorOptions().setHasText(title)).click();
    assertThat(phone.locator("main")).containsText("1,200.00");
    phone.locator("form[action$='/agree'] button").click();
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
    look(phone, "mission-phone");
    report(phone, 10);
  }

  private static void report(Page page, int days) {
    if (page.locator("form[action$='/report']").count() == 0) {
      page.reload();
    }
    page.locator("details:has(form[action$='/report']) summary").click();
    page.locator("#days").fill(String.valueOf(days));
    page.locator("#went").fill("Well");
    page.locator("#women-ADULTS").fill("14");
    page.locator("form[action$='/report'] button.primary").click();
    page.locator(".flash").waitFor();
  }

  private static void signIn(Page one, String email, String path) {
    one.navigate("/sign-in?next=" + path);
    one.locator("#email").fill(email);
    one.locator("#password").fill(Members.PASSWORD);
    one.locator("main button").first().click();
    one.locator("h1").waitFor();
  }

  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", "needs-" + name + ".png")));
  }
}
