package org.corridor.projects.registry.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.corridor.BrowserTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryBrowserTests extends BrowserTests {

  @ParameterizedTest
  @CsvSource({"en, ltr", "ar, rtl"})
  void isForEverybodyOnAPhone(String language, String dir) {
    Page phone = openOnPhone(language);
    for (String address :
        new String[] {
          "/projects",
          "/projects?q=famly&country=MD&capital=social",
          "/projects?q=xqzwvxqzwv",
          "/projects/moldova-28",
          "/projects/cape-verde-5"
        }) {
      phone.navigate(address);
      assertThat(phone.locator("html")).hasAttribute("dir", dir);
      assertAccessible(phone);
      assertNoSidewaysScroll(phone);
    }
  }

  @Test
  void findsAProjectByKeyboardWithoutJavaScript() {
    Page plain = openWithoutJavaScript("en");
    plain.navigate("/projects");
    plain.locator("#q").fill("moldova families");
    plain.keyboard().press("Enter");
    assertThat(plain.locator("#found")).containsText("project");

    plain.locator("details.facet summary").nth(1).focus();
    plain.keyboard().press("Enter");
    plain.locator("input[name=country][value=FR]").focus();
    plain.keyboard().press("Space");
    plain.locator("button[form=find]").focus();
    plain.keyboard().press("Enter");
    assertThat(plain.locator("a.tag")).hasCount(2);
    plain.locator("article.card a").first().focus();
    plain.keyboard().press("Enter");
    assertThat(plain.locator("h1")).hasText("Support for children and parents in migration");
  }
}
