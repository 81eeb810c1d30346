package org.corridor.knowledge.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.corridor.BrowserTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody on a phone looks for a practice, reads it and goes on to a project that did it. */
class ToolboxBrowserTests extends BrowserTests {

  @ParameterizedTest
  @CsvSource({
    "en, /toolbox", "ar, /toolbox",
    "en, /toolbox/networking-event", "ar, /toolbox/networking-event",
    "en, /toolbox/questions", "ar, /toolbox/questions",
    "en, /toolbox/cases/georgia-15", "ar, /toolbox/cases/georgia-15",
    "en, /toolbox/cases", "en, /toolbox/difficulties/project",
    "en, /toolbox/recommendations", "ar, /toolbox/recommendations",
    "en, /toolbox/countries/MA", "en, /toolbox/about",
    "en, /toolbox/search?q=savings", "ar, /toolbox/search?q=تحويلات",
  })
  void isForEverybody(String language, String path) {
    Page phone = openOnPhone(language);
    phone.navigate(path);

    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
  }

  @Test
  void leadsFromAQuestionToAProjectWithoutJavaScript() {
    Page plain = openWithoutJavaScript("en");
    plain.navigate("/toolbox");
    plain.getByRole(AriaRole.SEARCHBOX).fill("dipaspora roster");
    plain.getByRole(AriaRole.SEARCHBOX).press("Enter");
    assertThat(plain.getByRole(AriaRole.STATUS)).containsText("found");
    plain.locator("main a[href='/toolbox/diaspora-roster']").click();
    assertThat(plain.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1))).isVisible();
    plain.locator(".toc a[href='#projects']").click();
    assertThat(plain.locator("#projects")).isInViewport();
    plain.locator("#projects ~ ul a.code").first().click();

    assertThat(plain).hasURL(Pattern.compile(".*/projects/[a-z-]+-\\d+"));
  }

  @Test
  void aBlockStaysReadableWithoutALine() {
    page.navigate("/toolbox");
    // The worker answers for a page from the moment it controls it.
    page.evaluate(
        """
        () => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller
            || new Promise(done => navigator.serviceWorker.addEventListener("controllerchange", done)))
            .then(() => true)""");
    page.navigate("/toolbox/insurance");
    page.evaluate(
        """
        async () => {
          for (let i = 0; i < 100 && !(await caches.match("/toolbox/insurance", {ignoreVary: true})); i++)
            await new Promise(later => setTimeout(later, 50));
        }""");
    page.context().setOffline(true);
    page.navigate("/toolbox/insurance");

    assertThat(page.locator("#do")).isVisible();
    page.navigate("/toolbox/micro-credit");
    assertThat(page.locator("#do")).hasCount(0); // never opened, so it cannot be here
    page.context().setOffline(false);
  }
}
