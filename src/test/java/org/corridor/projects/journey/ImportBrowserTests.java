package org.corridor.projects.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.corridor.BrowserTests;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bringing in a design: what is wrong is said by the field, and the page goes on working. */
class ImportBrowserTests extends BrowserTests {

  private static final String JSON = "application/json";

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void thePageIsForEverybody(String language) {
    Page phone = openOnPhone(language);
    ImportScreen screen = new ImportScreen(phone).open();
    assertNoSidewaysScroll(phone);
    assertAccessible(phone);
    screen.send("page.html", "text/html", "<!doctype html><title>x</title>");
    assertThat(screen.problem()).isVisible();
    assertNoSidewaysScroll(phone);
    assertAccessible(phone);
    screen.send(
        "design.json",
        JSON,
        "{\"format\":\"corridor-design\",\"version\":1,\"content\":{\"idea\":{\""
            + "colour".repeat(12)
            + "\":1},\"budget\":{\"currency\":\"XXXX\"}}}");
    assertThat(phone.locator(".errors code")).hasCount(1);
    assertNoSidewaysScroll(phone);
    assertAccessible(phone);
  }

  @Test
  void eachWrongFileGetsItsAnswerAndThePageGoesOnWorking() {
    Page plain = openWithoutJavaScript("en");
    ImportScreen screen = new ImportScreen(plain).open();
    screen.send("nothing.json", JSON, "");
    assertThat(screen.problem()).containsText("Choose a file");
    screen.send("page.html", "text/html", "<!doctype html><script>alert(1)</script>");
    assertThat(screen.problem()).containsText("Not a design");
    screen.send("deep.json", JSON, "[".repeat(200_000));
    assertThat(screen.problem()).isVisible();
    screen.send("deep.json", JSON, "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000));
    assertThat(screen.problem()).isVisible();
    screen.send("proposal.docx", "application/octet-stream", new byte[] {'P', 'K', 3, 4, 0, 0, 9});
    assertThat(screen.problem()).isVisible();
    screen.send("large.json", JSON, new byte[3 * 1024 * 1024]);
    assertThat(screen.problem()).containsText("2 MB");
    screen.send("larger.json", JSON, new byte[9 * 1024 * 1024]);
    assertThat(plain.locator("main")).containsText("too large");
    screen.open();
    screen.send(
        "design.json",
        JSON,
        "{\"format\":\"corridor-design\",\"version\":1,\"content\":"
            + Facts.JSON.writeValueAsString(Facts.georgia15(Language.EN))
            + "}");
    assertThat(plain).hasURL(Pattern.compile(".*/designs/[a-z0-9]{26}"));
    assertThat(plain.locator("h1"))
        .hasText("Integration of Georgian migrants into the labour market");
  }
}
