package org.corridor.capacities.vacancies.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.corridor.BrowserTests;
import org.corridor.people.Organisations;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An employer imports 200 vacancies on a phone; everybody finds them. */
class VacancyBrowserTests extends BrowserTests {

  private static final int ROWS = 200;

  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  @Test
  void anEmployerImportsTwoHundredVacancies() {
    SomeOrganisation ours = SomeOrganisation.in(organisations, members, jdbc, false);
    Page phone = signedIn(email(ours));
    phone.navigate("/vacancies/mine");
    check(phone);
    phone.locator("main a[href$='/import']").click();
    check(phone);
    phone
        .locator("#file")
        .setInputFiles(new FilePayload("jobs.csv", "text/csv", list(ours.slug()).getBytes(UTF_8)));
    press(phone);
    phone.waitForURL("**/columns");
    check(phone);
    press(phone);
    assertThat(phone.locator("main dl.facts").first()).containsText("199");
    check(phone);
    press(phone);
    assertThat(phone.locator("h1"))
        .hasText(
            texts.text(Language.EN, "capacities.vacancies.imports.done"),
            new HasTextOptions().setTimeout(20_000));
    check(phone);

    phone.navigate("/vacancies?q=" + ours.slug() + "&sector=BUILDING");
    assertThat(phone.locator("#found")).hasText("199 vacancies");
    assertThat(phone.locator("main article")).hasCount(20);
    check(phone);
    phone.locator("main article a").first().click();
    assertThat(phone.locator("h1")).containsText("Welder");
    assertThat(
            phone.evaluate(
                "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).hiringOrganization.name"))
        .asString()
        .startsWith("Kayes");
    check(phone);
  }

  private static String list(String mark) {
    StringBuilder list = new StringBuilder("Ref;Job title;Tasks;Country;Town;Sector;Deadline\n");
    LocalDate until = LocalDate.now().plusDays(60);
    for (int i = 1; i <= ROWS; i++) {
      list.append(
          "J-%d;Welder %d %s;Weld;%s;Poti;Building;%s%n"
              .formatted(i, i, mark, i == 7 ? "Atlantis" : "Georgia", until));
    }
    return list.toString();
  }

  private String email(SomeOrganisation ours) {
    return jdbc.sql("select email from people.person where id = :id")
        .param("id", ours.representative().value())
        .query(String.class)
        .single();
  }

  private Page signedIn(String email) {
    Page phone = openOnPhone("en");
    phone.navigate("/sign-in");
    phone.locator("#email").fill(email);
    phone.locator("#password").fill(Members.PASSWORD);
    press(phone);
    return phone;
  }

  private static void press(Page phone) {
    phone.locator("main button.primary").first().click();
  }

  private static void check(Page phone) {
    assertNoSidewaysScroll(phone);
    assertAccessible(phone);
  }
}
