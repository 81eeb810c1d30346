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

  /** The link of a finding to the field that it is about; none for a strength. */
  Locator toField(String rule) {
    return page.locator("#" + rule + " a[href^='/designs/']:not([href*='/review'])");
  }

  /** Addresses of all fields that something is asked about. */
  List<String> fields() {
    return StepScreen.strings(
        page.locator(".finding a[href*='#']"),
        "all => all.map(a => a.getAttribute('href')).filter(a => !a.includes('/review'))");
  }
}
