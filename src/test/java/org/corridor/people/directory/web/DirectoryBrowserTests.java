package org.corridor.people.directory.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.corridor.BrowserTests;
import org.corridor.people.directory.domain.Findable;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody looks for a nurse: on a phone without JavaScript, and at a desk. */
class DirectoryBrowserTests extends BrowserTests {

  private static final int BUDGET = 15 * 1024;

  @Autowired Findable findable;
  @Autowired Texts texts;

  private final String family = "Diarra" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  @BeforeEach
  void somePeople() {
    for (int i = 0; i < 25; i++) {
      findable.nurse(
          "Awa " + family + " " + (char) ('A' + i),
          "I am a nurse, have worked in the hospital of Kayes, and teach others on weekends.");
    }
  }

  @Test
  void onAPhoneInArabicWithoutJavaScript() {
    Page phone =
        open(
            new NewContextOptions()
                .setLocale("ar")
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(false));
    phone.navigate("/");
    phone.locator("header a[href='/directory']").click();
    phone.locator("#q").fill(family + " مالي");
    phone.locator("form#find button").click();

    assertThat(phone.locator("article")).hasCount(20);
    phone.locator("nav a[rel=next]").click();
    assertThat(phone.locator("article a").first()).isVisible();
    phone.locator("input[name=kind][value=person]").check();
    phone.locator("button[form=find]").click();
    assertThat(phone.locator(".tag").nth(1))
        .containsText(texts.text(Language.AR, "people.directory.kind.person"));
    phone.locator("article a").first().click();
    assertThat(phone.locator("h1")).containsText("Awa " + family);
  }

  @Test
  void atADeskWithSuggestionsByKeyboard() {
    List<Integer> bytes = new ArrayList<>();
    page.onResponse(
        answer -> {
          if (answer.url().contains("/directory?")) {
            bytes.add(answer.request().sizes().responseBodySize);
          }
        });
    page.navigate("/directory?kind=person&q=" + family);
    assertThat(page.locator("#found"))
        .hasText(texts.text(Language.EN, "people.directory.count", "count", 25));
    assertThat(page.locator("svg.map, figure svg").first()).isVisible();
    assertAccessible(page);
    assertNoSidewaysScroll(page);
    Assertions.assertThat(bytes)
        .hasSize(1)
        .allSatisfy(size -> Assertions.assertThat(size).isBetween(1_000, BUDGET));

    page.locator("#q").fill("");
    page.locator("#q").pressSequentially("kay");
    assertThat(page.locator("#q-list option[value=Kayes]")).isAttached();
    page.locator("#q").fill("Kayes");
    page.keyboard().press("Enter");
    assertThat(page.locator("article").first()).containsText("Kayes");
    Page phone = openOnPhone("ar");
    phone.navigate("/directory?q=" + family);
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
  }
}
