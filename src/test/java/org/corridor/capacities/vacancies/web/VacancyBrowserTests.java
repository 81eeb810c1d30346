package org.corridor.capacities.vacancies.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import org.corridor.BrowserTests;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.vacancies.JobKind;
import org.corridor.capacities.vacancies.VacancyFacts;
import org.corridor.capacities.vacancies.WantedSkill;
import org.corridor.capacities.vacancies.domain.ManyVacancies;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a phone: an employer imports 200 vacancies; somebody who returns plans and is placed. */
class VacancyBrowserTests extends BrowserTests {

  private static final int ROWS = 200;

  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired Skills skills;
  @Autowired ManyVacancies vacancies;

  @Test
  void anEmployerImportsTwoHundredVacancies() {
    SomeOrganisation ours = SomeOrganisation.in(organisations, members, jdbc, false);
    Page phone = signedIn(email(ours));
    phone.navigate("/vacancies/mine");
    fits(phone);
    phone.locator("main a[href$='/import']").click();
    fits(phone);
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
    fits(phone);

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

  /** As far as being placed: the plan, what is missing, the application, the answer. */
  @Test
  void somebodyWhoReturnsMakesAPlanAndIsPlaced() {
    SomeOrganisation port = SomeOrganisation.in(organisations, members, jdbc, false);
    String title = "Welder " + port.slug();
    offer(port, title);
    PersonId nino = members.join();
    Page phone = signedIn(email(nino));
    phone.navigate("/return");
    fits(phone);
    phone.locator("main section.empty a").click();
    phone.locator("input[name=stage][value=DECIDED]").check();
    phone.locator("#country").selectOption("GE");
    fits(phone);
    press(phone);
    phone.navigate("/return/skills");
    phone.locator("#where").selectOption("IT");
    phone.locator("input[name='skills[0].words']").fill("welding");
    press(phone);
    phone.locator("input[name='skills[0].concept']").first().check();
    check(phone);
    press(phone);
    phone.locator("#years-0").fill("7");
    press(phone);
    assertThat(phone.locator("main")).containsText("7 years");
    assertThat(phone.locator("main")).containsText(title);
    check(phone);
    phone.locator("a[aria-label*='" + title + "']").click();
    check(phone);
    phone.locator("main a.primary").click();
    phone.locator("main a[href$='/apply']").click();
    phone.locator("#name").fill("Nino");
    assertThat(phone.locator("input[name=skills]")).isChecked();
    check(phone);
    press(phone);

    Page employer = signedIn(email(port));
    employer.navigate(port.path() + "/vacancies");
    fits(employer);
    employer.locator("main a[href$='/applications']").first().click();
    assertThat(employer.locator("main")).containsText("welding");
    check(employer);
    employer.locator("button[value=HIRED]").click();

    phone.navigate("/vacancies/applications");
    fits(phone);
    phone.locator("main a[href^='/return/placement']").click();
    assertThat(phone.locator("#title")).hasValue(title);
    phone.locator("#starts").fill(LocalDate.now().plusDays(14).toString());
    fits(phone);
    press(phone);
    assertThat(phone.locator("section[aria-labelledby=placed]")).containsText(title);
  }

  private void offer(SomeOrganisation port, String title) {
    NamedConcept welding = skills.suggest("welding", Language.EN, Language.EN, 1).get(0);
    vacancies.add(
        port.id(),
        new VacancyFacts(
            "",
            "",
            title,
            "Weld ships",
            Language.EN,
            "GE",
            "Poti",
            Sector.BUILDING,
            JobKind.PERMANENT,
            null,
            null,
            List.of(new WantedSkill("welding", Language.EN, welding.id(), true)),
            List.of(),
            null,
            LocalDate.now().plusDays(30),
            "",
            true,
            1),
        true);
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
    return email(ours.representative());
  }

  private String email(PersonId person) {
    return jdbc.sql("select email from people.person where id = :id")
        .param("id", person.value())
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

  private static void fits(Page phone) {
    assertNoSidewaysScroll(phone);
  }
}
