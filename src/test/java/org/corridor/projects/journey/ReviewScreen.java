package org.corridor.projects.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What the review says about the design. */
final class ReviewScreen {

  private final Page page;
  private final String design;

  ReviewScreen(Page page, String design) {
    this.page = page;
    this.design = design;
  }

  void open() {
    page.navigate(design);
    page.waitForNavigation(() -> page.locator("main a[href$='/review']").first().click());
  }

  Locator gap(String rule) {
    return page.locator("article.gap#" + rule);
  }

  Locator strength(String rule) {
    return page.locator("section:has(#strength) #" + rule);
  }

  /** From its title among the questions to the question in full. */
  void readQuestion(String rule) {
    Locator title = page.locator("section:has(#open) #" + rule + " a");
    StepScreen.unfold(title);
    page.waitForNavigation(title::click);
  }

  void goToField(String rule) {
    Locator link = page.locator("article#" + rule + " a[href^='/designs/'][href*='#']");
    page.waitForNavigation(link::click);
  }

  /** Addresses of all fields that something is said about. */
  List<String> fields() {
    page.navigate(design + "/review?show=full");
    return StepScreen.strings(
        page.locator("article.finding a[href^='/designs/'][href*='#']"),
        "all => all.map(a => a.getAttribute('href'))");
  }
}
