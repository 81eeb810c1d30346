package org.corridor.people.imports.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.corridor.BrowserTests;
import org.corridor.people.Organisations;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A representative imports 5,000 members with 40 mistakes on a phone without JavaScript, corrects
 * them in the file that comes back, and imports the whole list again: nothing doubles.
 */
class ListBrowserTests extends BrowserTests {

  private static final int ROWS = 5_000;
  private static final int EVERY = 125;

  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  @Test
  void fiveThousandMembersComeInOnce() throws IOException {
    SomeOrganisation ours = SomeOrganisation.in(organisations, members, jdbc, true);
    String email =
        jdbc.sql("select email from people.person where id = :id")
            .param("id", ours.representative().value())
            .query(String.class)
            .single();
    Page phone = signedIn(email);
    phone.navigate(ours.path() + "/registered");
    phone.locator("main a[href$='/import']").first().click();
    check(phone);
    String whole = list();

    upload(phone, "members.csv", whole);
    check(phone);
    press(phone);
    assertThat(phone.locator("main dl.facts").first()).containsText("4,960");
    check(phone);
    press(phone);
    waitUntilDone(phone);
    assertThat(phone.locator("main h2").first()).hasText(text("people.imports.errors", 40));
    check(phone);
    assertThat(registered(ours)).isEqualTo(4_960);

    Download download = phone.waitForDownload(() -> phone.locator("main a[href$='.csv']").click());
    String wrong = Files.readString(download.path(), UTF_8);
    assertThat(wrong.lines()).hasSize(41);
    phone.locator("main a.button[href$='/import']").click();
    upload(phone, "corrected.csv", corrected(wrong));
    press(phone);
    press(phone);
    waitUntilDone(phone);
    assertThat(registered(ours)).isEqualTo(ROWS);

    phone.locator("main a.button[href$='/import']").click();
    upload(phone, "members.csv", whole);
    press(phone);
    assertThat(phone.locator("main dl.facts").first()).containsText("4,960");
    assertThat(phone.locator("main dl.facts dd").first()).hasText("0");
    assertThat(registered(ours)).isEqualTo(ROWS);
  }

  private String list() {
    StringBuilder list = new StringBuilder("Nom;N°;Pays;Ville;Date du consentement;Forme\n");
    String today = LocalDate.now().toString();
    for (int i = 1; i <= ROWS; i++) {
      boolean bad = i % EVERY == 0;
      List<String> row =
          List.of(
              bad && i % 500 == 125 ? "=1+1" : "Member " + i,
              "M-" + i,
              bad && i % 500 == 250 ? "Atlantis" : "Mali",
              "Kayes",
              bad && i % 500 == 375 ? "32/13/2026" : today,
              bad && i % 500 == 0 ? "" : "témoin");
      list.append(String.join(";", row)).append('\n');
    }
    return list.toString();
  }

  private static String corrected(String wrong) {
    return wrong
        .replace("\"'=1+1\"", "\"Member corrected\"")
        .replace("\"Atlantis\"", "\"ML\"")
        .replace("\"32/13/2026\"", "\"01/02/2026\"")
        .replace("\"\",\"", "\"papier\",\"");
  }

  private static void upload(Page phone, String name, String file) {
    phone.locator("#file").setInputFiles(new FilePayload(name, "text/csv", file.getBytes(UTF_8)));
    press(phone);
    phone.waitForURL("**/columns");
    if (phone.locator("#column-5").inputValue().isEmpty()) {
      phone.locator("#column-5").selectOption("consent-way");
    }
  }

  private void waitUntilDone(Page phone) {
    assertThat(phone.locator("h1"))
        .hasText(
            texts.text(Language.EN, "people.imports.done"),
            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                .setTimeout(30_000));
  }

  private Page signedIn(String email) {
    Page phone =
        open(
            new NewContextOptions()
                .setLocale("en")
                .setViewportSize(360, 740)
                .setAcceptDownloads(true)
                .setJavaScriptEnabled(false));
    phone.navigate("/sign-in");
    phone.locator("#email").fill(email);
    phone.locator("#password").fill(Members.PASSWORD);
    press(phone);
    return phone;
  }

  private static void press(Page phone) {
    phone.locator("main button.primary").first().click();
  }

  private void check(Page phone) {
    assertNoSidewaysScroll(phone);
    page.setViewportSize(360, 740);
    page.navigate("/"); // so that the styles are found, from the same address
    page.setContent(phone.content());
    assertAccessible(page);
  }

  private String text(String key, int count) {
    return texts.text(Language.EN, key, "count", count);
  }

  private long registered(SomeOrganisation ours) {
    return jdbc.sql("select count(*) from people.registration where organisation = :id")
        .param("id", ours.id().value())
        .query(Long.class)
        .single();
  }
}
