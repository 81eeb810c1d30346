package org.corridor;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The base of all tests that use the pages as a person does: the application on a port of its own,
 * and a real Chromium. Where none is installed they are skipped, unless {@code
 * -Dbrowser.required=true} forbids that.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(BrowserTests.ChromiumInstalled.class)
public abstract class BrowserTests {

  @LocalServerPort private int port;
  private final List<BrowserContext> contexts = new ArrayList<>();

  /** The page most tests need: English, 1280 pixels wide, with JavaScript. */
  protected Page page;

  @BeforeEach
  void openPage() {
    page = open(new NewContextOptions());
  }

  @AfterEach
  void closePages() {
    contexts.forEach(BrowserContext::close);
  }

  /** A page in a browser of its own; {@code options} say language, width, JavaScript off... */
  protected Page open(NewContextOptions options) {
    if (options.locale == null) {
      options.setLocale("en");
    }
    BrowserContext context =
        Chromium.running().newContext(options.setBaseURL("http://localhost:" + port));
    context.setDefaultTimeout(10_000);
    contexts.add(context);
    return context.newPage();
  }

  protected Page openOnPhone(String language) {
    return open(new NewContextOptions().setLocale(language).setViewportSize(360, 740));
  }

  protected Page openWithoutJavaScript(String language) {
    return open(new NewContextOptions().setLocale(language).setJavaScriptEnabled(false));
  }

  /** Fails with a readable list if the page breaks a WCAG 2.2 AA rule that axe can see. */
  protected static void assertAccessible(Page page) {
    List<Rule> violations =
        new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations();
    assertThat(violations)
        .as(page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }

  /** Fails if the page can be scrolled sideways. */
  protected static void assertNoSidewaysScroll(Page page) {
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .as("pixels too wide: " + page.url())
        .isEqualTo(0);
  }

  static final class ChromiumInstalled implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Chromium.REQUIRED || Chromium.installed().isPresent()) {
        return ConditionEvaluationResult.enabled("Chromium is there or required");
      }
      return ConditionEvaluationResult.disabled(
          "No Chromium on this machine: install it, or name it with CHROMIUM, to run the browser tests");
    }
  }
}
