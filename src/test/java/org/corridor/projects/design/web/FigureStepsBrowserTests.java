package org.corridor.projects.design.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.corridor.BrowserTests;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Idea;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Practice.ChosenBlock;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.domain.DesignDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class FigureStepsBrowserTests extends BrowserTests {

  @Autowired DesignDesk desk;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void everyStepIsForEverybody(String language) {
    String design = design(language);
    for (String step : List.of("logframe", "plan", "budget", "future", "safety")) {
      Page phone = openOnPhone(language);
      phone.navigate(design + "/" + step);
      picture(phone, step + "-" + language + "-360");
      assertNoSidewaysScroll(phone);
      phone.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
      assertNoSidewaysScroll(phone);
      assertAccessible(phone);
    }
  }

  @Test
  void aTeamFillsInTheFiguresWithoutJavaScript() {
    Page plain = openWithoutJavaScript("en");
    String design = design("en");
    plain.navigate(design + "/logframe");
    plain.getByLabel("Impact: the lasting change").fill("Families at home live better");
    plain
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add an output Outcome 1"))
        .click();
    plain
        .getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Output 1.3"))
        .fill("A film about the groups");
    next(plain);

    assertThat(plain).hasURL(java.util.regex.Pattern.compile(".*/plan"));
    assertThat(plain.locator("figure.chart").first()).isVisible();
    Locator first = plain.locator("details.boxed").first();
    first.locator("summary").click();
    first.getByLabel("Takes how many months").fill("forty");
    next(plain);
    assertThat(plain.locator("#activities-0--months")).hasValue("forty");
    assertThat(plain.locator(".errors")).isVisible();
    plain.locator("#activities-0--months").fill("30");
    plain.locator("button[value=save]").last().click();
    assertThat(plain.locator("#gaps")).containsText("after the project ends");
    next(plain);

    assertThat(plain.locator("#currency")).hasValue("USD");
    Locator line = plain.locator("section.heading details").first();
    line.locator("summary").click();
    line.getByLabel("Quantity").fill("12");
    line.getByLabel("Cost of one unit").fill("1,000.50");
    line.getByLabel("Share asked from the donor").fill("75");
    plain.locator("button[value=save]").last().click();
    assertThat(plain.locator("table.cards tfoot").first()).containsText("12,006.00");
    picture(plain, "budget-en-1280");
    next(plain);

    plain.getByLabel("Who keeps the services").fill("The town hall");
    next(plain);
    Locator risk = plain.locator("#risk-1");
    risk.locator("summary").click();
    risk.getByLabel("Likelihood").selectOption("HIGH");
    risk.getByLabel("Impact").selectOption("MEDIUM");
    plain.locator("button[value=save]").last().click();
    assertThat(plain.locator(".matrix .weight-4").first()).containsText("1");
    picture(plain, "safety-en-1280");
    plain.navigate(design + "/plan");
    picture(plain, "plan-en-1280");
    plain.navigate(design + "/logframe");
    picture(plain, "logframe-en-1280");
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

  private String design(String language) {
    DesignContent content =
        DesignContent.empty()
            .with(
                new Idea("Savings for home", "", "", java.time.YearMonth.of(2027, 3), 18, language))
            .with(new Setting(List.of(new Setting.Corridor("PH", "US")), List.of(), Set.of(), ""))
            .with(
                new Practice(
                    List.of(
                        ChosenBlock.of("savings-investment-group"),
                        ChosenBlock.of("diaspora-roster"))));
    return "/designs/" + desk.start(content).key();
  }
}
