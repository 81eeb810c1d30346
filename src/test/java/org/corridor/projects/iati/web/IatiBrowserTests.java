package org.corridor.projects.iati.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.stewards.domain.SomeStewards;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On a phone, in Arabic: a steward reads a file, takes it in, sees the project, takes it back. */
class IatiBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired SomeStewards stewards;

  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String steward = "iati-" + unique + "@example.org";

  private String file() {
    return """
        <iati-activities version="2.03"><iati-activity xml:lang="fr">
        <iati-identifier>FR-RCS-U-1</iati-identifier>
        <reporting-org ref="FR-RCS-U" type="22"><narrative>Les Amis du fleuve</narrative></reporting-org>
        <title><narrative>Caisses du fleuve U</narrative></title>
        <participating-org type="22" role="4"><narrative>Les Amis du fleuve</narrative></participating-org>
        <activity-status code="2"/><activity-date type="1" iso-date="2026-01-31"/>
        <contact-info><email>a@example.org</email></contact-info>
        <recipient-country code="ML"/></iati-activity>
        <iati-activity><iati-identifier>FR-RCS-U-2</iati-identifier></iati-activity>
        </iati-activities>
        """
        .replace("U", unique);
  }

  @Test
  void aFileComesInAndGoesAgain() {
    stewards.appoint(steward, "سلمى حداد");
    Page page =
        open(
            new NewContextOptions()
                .setLocale("ar")
                .setViewportSize(360, 740)
                .setJavaScriptEnabled(true));
    page.navigate("/sign-in");
    page.locator("#email").fill(steward);
    page.locator("#password").fill(Members.PASSWORD);
    page.locator("main form button.primary").first().click();

    page.navigate("/stewards/iati");
    check(page);
    page.locator("main form button.primary").click();
    assertThat(page.locator(".error")).hasCount(1);
    page.setInputFiles(
        "#file",
        new FilePayload(
            "amis-" + unique + ".xml", "text/xml", file().getBytes(StandardCharsets.UTF_8)));
    page.locator("main form button.primary").click();
    assertThat(page.locator("form[action$=take-in]")).isVisible();
    assertThat(page.locator("main")).containsText("contact-info");
    check(page);
    page.locator("main .tabs a").last().click();
    assertThat(page.locator("main li li")).hasCount(3);
    check(page);

    page.locator("form[action$=take-in] button").click();
    assertThat(page.locator("form[action$=withdraw]")).isVisible();
    page.locator("main .tabs a").first().click();
    page.locator("main ul.plain a").first().click();
    assertThat(page.locator("h1 [lang=fr]")).hasText("Caisses du fleuve " + unique);
    check(page);

    page.goBack();
    page.locator("form[action$=withdraw] button").click();
    assertThat(page.locator("form[action$=take-in]")).isVisible();
    page.locator("form[action$=discard] button").click();
    assertThat(page.locator("main")).not().containsText(unique);
  }

  private static void check(Page page) {
    assertAccessible(page);
    assertNoSidewaysScroll(page);
  }
}
