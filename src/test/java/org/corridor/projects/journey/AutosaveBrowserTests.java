package org.corridor.projects.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.corridor.BrowserTests;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.DesignContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forms that save themselves while one writes, with rows and the buttons of rows. */
class AutosaveBrowserTests extends BrowserTests {

  private final DesignContent facts = Facts.georgia15(Language.EN);
  private final List<String> refused = new ArrayList<>();
  private String design = "";

  @BeforeEach
  void begin() {
    page.context()
        .onResponse(
            answer -> {
              if (answer.status() >= 400) {
                refused.add(answer.status() + " " + answer.url());
              }
            });
    page.navigate("/designs");
    page.waitForNavigation(() -> page.locator("main form button.primary").first().click());
    design = page.url().replaceAll("/idea$", "");
  }

  @Test
  void whatSavedItselfIsNotInTheWayOfAnyButton() {
    page.navigate(design + "/alliances");
    AlliancesScreen alliances = new AlliancesScreen(page, Language.EN);
    List<Ally> allies = facts.alliances().allies();
    alliances.enter(allies.subList(0, 2));
    waitUntilSaved(page);
    alliances.press("add:allies");
    alliances.type("allies[2].name", allies.get(2).name());
    waitUntilSaved(page);
    alliances.press("up:allies:2");
    alliances.type("vision", "Whoever comes home can live from it");
    waitUntilSaved(page);
    alliances.save();
    alliances.type("learning", "Training methods");
    waitUntilSaved(page);
    alliances.next();

    assertThat(page).hasURL(Pattern.compile(".*/logframe"));
    assertThat(page.locator("#meanwhile")).hasCount(0);
    page.navigate(design + "/alliances");
    assertThat(names(page))
        .containsExactly(allies.get(0).name(), allies.get(2).name(), allies.get(1).name());
    assertThat(page.locator("#allies-2--gains")).hasValue(allies.get(1).gains());
    assertThat(page.locator("#vision")).hasValue("Whoever comes home can live from it");
    assertThat(page.locator("#learning")).hasValue("Training methods");
    assertThat(refused).isEmpty();
  }

  @Test
  void aPartnerStaysTheSameHoweverOftenTheFormSavesItself() {
    page.navigate(design + "/alliances");
    AlliancesScreen alliances = new AlliancesScreen(page, Language.EN);
    alliances.type("allies[0].name", "Employers");
    waitUntilSaved(page);
    Page other = page.context().newPage();
    other.navigate(design + "/plan");
    PlanScreen plan = new PlanScreen(other, Language.EN);
    plan.press("add:activities");
    plan.type("activities[0].name", "Survey");
    plan.chooseLabelled("activities[0].responsible", "Employers");
    plan.save();
    alliances.type("allies[0].brings", "Jobs");
    waitUntilSaved(page);
    alliances.save();

    other.reload();
    assertThat(other.locator("[name='activities[0].responsible'] option:checked"))
        .hasText("Employers");
    assertThat(refused).isEmpty();
  }

  @Test
  void theSecondOfTwoWindowsIsToldAndKeepsWhatWasTyped() {
    page.navigate(design + "/people");
    Page second = page.context().newPage();
    second.navigate(design + "/people");
    PeopleScreen first = new PeopleScreen(page, Language.EN);
    first.enter(facts.audience());
    first.next();

    PeopleScreen late = new PeopleScreen(second, Language.EN);
    late.choose("groups[0].kind", "FAMILIES");
    late.type("groups[0].notSplit", 12);
    late.type("reach", "Through the school");
    late.next();
    assertThat(second.locator("#meanwhile[role=alert]")).containsText("Qualified returnees");
    assertThat(second.locator("#reach")).hasValue("Through the school");
    assertThat(second.locator("#groups-0--notSplit")).hasValue("12");
    assertAccessible(second);
    page.navigate(design + "/people");
    assertThat(page.locator("#reach")).hasValue(facts.audience().reach());

    late.next();
    assertThat(second).hasURL(Pattern.compile(".*/need"));
    second.navigate(design + "/people");
    assertThat(second.locator("#reach")).hasValue("Through the school");
    second.navigate(design + "/history");
    assertThat(second.locator("table.differences")).containsText("Qualified returnees");
  }

  private static void waitUntilSaved(Page page) {
    assertThat(page.locator("p[data-saved]")).containsText("Saved at");
    page.locator("p[data-saved]").evaluate("p => p.textContent = ''");
  }

  private static List<String> names(Page page) {
    return StepScreen.strings(
        page.locator("[name^='allies'][name$='.name']"),
        "all => all.map(i => i.value).filter(v => v)");
  }
}
