package org.corridor.projects.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.corridor.BrowserTests;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.review.SampleDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReviewBrowserTests extends BrowserTests {

  private static final int BUDGET = 15 * 1024;

  @Autowired private DesignDesk desk;

  @Test
  void aGapLeadsToItsFieldWithoutJavaScript() {
    Page page = openWithoutJavaScript("en");
    page.navigate(review());
    page.locator("#unequal-experience a[href$='#learning']").click();
    PlaywrightAssertions.assertThat(page.locator("#learning")).isVisible();
  }

  @Test
  void whatIsShownByTitleCanBeReadInFull() {
    page.navigate(review());
    page.locator("details:has(#both-ends-of-corridor) summary").click();
    page.locator("#both-ends-of-corridor a").click();
    assertThat(page.url()).endsWith("?show=strength#both-ends-of-corridor");
    PlaywrightAssertions.assertThat(page.locator("#both-ends-of-corridor h3")).isVisible();
  }

  @Test
  void questionsStandByStepAndLeadThere() {
    page.navigate(review());
    page.locator("summary", new Page.LocatorOptions().setHasText("Good practice")).click();
    page.locator("#face-to-face a").click();
    assertThat(page.url()).endsWith("?show=open#face-to-face");
    page.locator("#face-to-face a[href*='/practice']").click();
    assertThat(page.url()).contains("/practice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void thePageIsAccessibleAndFitsAPhone(String language) {
    Page phone = openOnPhone(language);
    for (Show show : Show.values()) {
      phone.navigate(review() + "?show=" + show.code());
      assertAccessible(phone);
      assertNoSidewaysScroll(phone);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void thePageKeepsItsBudget(String language) throws IOException {
    Response answer = openWithoutJavaScript(language).navigate(review());
    assertThat(compressed(answer.body())).as("bytes, compressed").isLessThanOrEqualTo(BUDGET);
  }

  private static int compressed(byte[] page) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(page);
    }
    return bytes.size();
  }

  private String review() {
    return "/designs/" + desk.start(SampleDesign.hasty()).key() + "/review";
  }
}
