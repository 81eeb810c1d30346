package org.corridor.projects.design.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.corridor.BrowserTests;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.StartFromCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class DesignStepsBrowserTests extends BrowserTests {

  private static final List<String> STEPS =
      List.of("idea", "places", "people", "need", "blocks", "practice", "migrants", "alliances");

  @Autowired DesignDesk desk;
  @Autowired StartFromCase starts;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void everyStepIsForEverybody(String language) {
    Language read = Language.of(language).orElseThrow();
    String design = "/designs/" + desk.start(starts.content("georgia-15", read)).key();
    Page phone = openOnPhone(language);
    phone.navigate("/designs");
    check(phone, "designs-" + language);
    phone.navigate(design);
    check(phone, "overview-" + language);
    for (String step : STEPS) {
      phone.navigate(design + "/" + step);
      picture(phone, step + "-" + language + "-360");
      assertNoSidewaysScroll(phone);
      phone.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
      assertNoSidewaysScroll(phone);
      assertAccessible(phone);
    }
    phone.navigate(design + "/history");
    check(phone, "history-" + language);
  }

  @Test
  void aVisitorDesignsTheFirstStepsWithoutJavaScript() {
    Page plain = openWithoutJavaScript("en");
    plain.navigate("/designs");
    button(plain, "Design a project").click();
    assertThat(plain).hasURL(Pattern.compile(".*/designs/[a-z0-9]{26}/idea"));
    plain.getByLabel("Your idea in a sentence").fill("Employers meet people who came back");
    plain.getByLabel("How long it takes").fill("two years");
    next(plain);
    assertThat(plain.locator(".errors a")).hasCount(1);
    assertThat(plain.getByLabel("How long it takes")).hasValue("two years");
    plain.getByLabel("How long it takes").fill("24");
    next(plain);

    assertThat(plain).hasURL(Pattern.compile(".*/places"));
    plain.locator("#corridors-0--origin").selectOption("GE");
    plain.locator("#corridors-0--residence").selectOption("DE");
    plain.locator("#places-0--name").fill("Kutaisi");
    plain.locator("#places-0--country").selectOption("GE");
    plain.locator("#places-1--name").fill("Hamburg");
    plain.locator("#places-1--country").selectOption("DE");
    plain.getByLabel("Profession").check();
    button(plain, "Add a place").click();
    assertThat(plain.locator("#places-3-")).isVisible();
    assertThat(plain.locator("#places-1--name")).hasValue("Hamburg");
    next(plain);

    plain.locator("#groups-0--kind").selectOption("RETURNEES");
    plain.locator("#groups-0--notSplit").fill("300");
    next(plain);
    plain.getByLabel("What is the problem, and for whom?").fill("Skills lie idle");
    next(plain);

    assertThat(
            plain.locator(
                ".pick", new Page.LocatorOptions().setHasText("Job placement for returnees")))
        .containsText("People have come back");
    plain.locator("#blocks--job-placement").check();
    plain.locator("#blocks--upskilling-retraining").check();
    next(plain);

    plain.locator("input[type=radio][value=PLANNED]").first().check();
    next(plain);
    assertThat(plain).hasURL(Pattern.compile(".*/practice\\?block=.*"));
    next(plain);
    plain.locator("input[name='design.roles'][value=PARTNER]").check();
    next(plain);
    plain.locator("#allies-0--name").fill("Employers’ association");
    plain.locator("#allies-0--role").selectOption("PARTNER");
    plain.locator("button[value=overview]").click();

    assertThat(plain).hasURL(Pattern.compile(".*/designs/[a-z0-9]{26}"));
    assertThat(plain.locator(".overview .done, .overview .started")).hasCount(8);
    button(plain, "Undo the last change").click();
    assertThat(plain.locator(".flash")).containsText("Undone");
    assertThat(plain.locator("#allies-0--name")).hasValue("");
  }

  @Test
  void everythingIsReachedByKeyboardAndEnterSavesWithoutMovingRows() {
    String design = "/designs/" + desk.start(DesignContent.empty()).key();
    page.navigate(design + "/places");
    page.locator("#places-0--name").fill("Loja");
    page.locator("#corridors-0--origin").selectOption("EC");
    page.locator("#corridors-0--residence").selectOption("ES");
    page.locator("#places-0--country").selectOption("EC");
    page.locator("#places-0--name").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".flash")).containsText("Saved");
    assertThat(page.locator("#places-0--name")).hasValue("Loja");
    page.locator("#places-0--name").focus();
    page.keyboard().press("Tab");
    assertThat(page.locator("#places-0--end")).isFocused();
  }

  @Test
  void savesItselfWhileOneWritesAndTwoTabsDoNotLoseAnything() {
    String design = "/designs/" + desk.start(DesignContent.empty()).key();
    page.navigate(design + "/idea");
    Page other = page.context().newPage();
    other.navigate(design + "/idea");
    page.getByLabel("Title of the project").fill("First tab");
    assertThat(page.locator("p[data-saved]")).containsText("Saved at");
    page.getByLabel("Title of the project").fill("First tab, more");
    next(page);
    assertThat(page).hasURL(Pattern.compile(".*/places"));

    other.getByLabel("Title of the project").fill("Second tab");
    next(other);
    assertThat(other.locator("#meanwhile")).containsText("First tab, more");
    assertThat(other.getByLabel("Title of the project")).hasValue("Second tab");
    picture(other, "meanwhile-1280");
    next(other);
    assertThat(other).hasURL(Pattern.compile(".*/places"));
  }

  @Test
  void picturesOfTheWidePages() {
    String design = "/designs/" + desk.start(starts.content("georgia-15", Language.EN)).key();
    page.navigate("/designs");
    check(page, "designs-1280");
    page.navigate(design);
    check(page, "overview-1280");
    for (String step : STEPS) {
      page.navigate(design + "/" + step);
      check(page, step + "-1280");
    }
  }

  private static void check(Page page, String name) {
    picture(page, name);
    assertNoSidewaysScroll(page);
    assertAccessible(page);
  }

  private static com.microsoft.playwright.Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static void next(Page page) {
    page.locator("button[value=next]").click();
  }

  private static void picture(Page page, String name) {
    String folder = System.getProperty("screenshots");
    if (folder != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(Path.of(folder, name + ".png")).setFullPage(true));
    }
  }
}
