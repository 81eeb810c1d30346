package org.corridor.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.corridor.BrowserTests;
import org.corridor.platform.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HomePageBrowserTests extends BrowserTests {

  @ParameterizedTest
  @EnumSource(Language.class)
  void isForEverybody(Language language) {
    page.navigate("/");
    page.locator("a[hreflang=" + language.code() + "]").first().click();
    assertThat(page.locator("html")).hasAttribute("dir", language.dir());
    assertAccessible(page);

    Page phone = openOnPhone(language.code());
    phone.navigate("/");
    assertNoSidewaysScroll(phone);
  }
}
