package org.corridor.alliances.agreements.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.corridor.BrowserTests;
import org.corridor.alliances.agreements.AgreementRoom;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two partners in two browsers: a vision, a memorandum, signatures, the document in French and
 * Arabic; one of them withdraws.
 */
@SuppressWarnings("NullAway.Init")
class AgreementBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired Texts texts;

  private final String unique = UUID.randomUUID().toString();
  private AgreementRoom room;

  @Test
  void twoPartnersAgreeAndOneWithdraws() throws IOException {
    room = new AgreementRoom(jdbc, members, unique).ofTwo();
    Page utrecht = signedIn("lead", Language.EN, 1280);
    Page tamale = signedIn("speaker", Language.FR, 360);
    workOutVision(utrecht, tamale);
    agree(utrecht, tamale);
    takeAway(tamale);
    withdraw(utrecht, tamale);
  }

  private void workOutVision(Page utrecht, Page tamale) {
    write(utrecht, "Hens for two hundred yards in Tamale.");
    write(tamale, "Deux cents familles vendent des œufs.");
    assertThat(tamale.locator("main")).containsText("Hens for two hundred yards");
    utrecht.navigate(room.path() + "/vision");
    fill(utrecht, "Two hundred families in Tamale sell eggs and keep hens.");
    press(utrecht, "/vision/common");
    look(utrecht, "vision");
    assertAccessible(utrecht);
    press(utrecht, "/vision/agree");
    tamale.reload();
    press(tamale, "/vision/agree");
    assertThat(tamale.locator("main .note.done")).hasText(text(Language.FR, "vision.all-agreed"));
    look(tamale, "vision");
  }

  private void write(Page page, String words) {
    page.navigate(room.path() + "/vision");
    fill(page, words);
    press(page, "/vision/own");
    press(page, "/vision/hand-in");
  }

  private void agree(Page utrecht, Page tamale) {
    utrecht.navigate(room.path() + "/agreements");
    look(utrecht, "empty");
    utrecht.locator("main a[href$='/agreements/new']").click();
    utrecht.locator("#title").fill("Hens for Tamale");
    press(utrecht, "/agreements/new");
    assertThat(utrecht.locator("blockquote")).containsText("sell eggs and keep hens");
    String agreement = utrecht.url();
    utrecht.locator("main a[href$='/terms']").click();
    utrecht.locator("#shares-0--does").fill("Buys chicks");
    utrecht.locator("#shares-0--percent").fill("40");
    utrecht.locator("#shares-1--percent").fill("60");
    look(utrecht, "terms");
    assertAccessible(utrecht);
    press(utrecht, "/terms");
    look(utrecht, "agreement");
    assertAccessible(utrecht);
    utrecht.locator("main a[href$='/put-up']").click();
    utrecht.locator("main form button").click();
    sign(utrecht, "Awa Diallo");
    tamale.navigate(room.path());
    look(tamale, "room");
    tamale.locator("main a.button[href*='/versions/1']").first().click();
    sign(tamale, "Grace Abdulai");
    assertThat(tamale.locator("main .note.done")).hasText(text(Language.FR, "state.in-force"));
    look(tamale, "version");
    assertAccessible(tamale);
    utrecht.navigate(agreement);
    assertThat(utrecht.locator("main .lead b")).hasText(text(Language.EN, "state.in-force"));
  }

  private void sign(Page page, String name) {
    page.locator("#name").fill(name);
    page.locator("#capacity").fill("Chair");
    page.locator("#may").check();
    press(page, "/sign");
  }

  private void takeAway(Page tamale) throws IOException {
    tamale.locator("main details.part summary").click();
    Path word = download(tamale, "agreement.docx?in=fr");
    try (InputStream in = Files.newInputStream(word);
        XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
      org.assertj.core.api.Assertions.assertThat(extractor.getText())
          .contains("Protocole d’accord", "Objet et vision commune", "Grace Abdulai")
          .contains("Two hundred families in Tamale sell eggs", "écrits en anglais");
    }
    Path pdf = download(tamale, "agreement.pdf?in=ar");
    try (var document = Loader.loadPDF(pdf.toFile())) {
      String raw = new PDFTextStripper().getText(document);
      String read = Normalizer.normalize(raw, Normalizer.Form.NFKC);
      for (String heading : new String[] {"الانسحاب", "الأطراف", "التوقيعات"}) {
        String backwards = new StringBuilder(heading).reverse().toString();
        org.assertj.core.api.Assertions.assertThat(
                read.contains(heading) || read.contains(backwards))
            .as(heading)
            .isTrue();
      }
      org.assertj.core.api.Assertions.assertThat(read).contains("Grace Abdulai");
    }
    keep(pdf, "agreement-ar.pdf");
    keep(word, "agreement-fr.docx");
  }

  private static Path download(Page page, String address) {
    Download file = page.waitForDownload(() -> page.locator("a[href*='" + address + "']").click());
    return file.path();
  }

  private void withdraw(Page utrecht, Page tamale) {
    tamale.navigate(utrecht.url());
    tamale.locator("main a[href$='/withdraw']").click();
    look(tamale, "withdraw");
    tamale.locator("#reason").fill("Nous continuons seules.");
    press(tamale, "/withdraw");
    utrecht.reload();
    assertThat(utrecht.locator("#trail + ol")).containsText("Nous continuons seules.");
    assertThat(utrecht.locator("#trail + ol")).containsText("Grace");
    assertThat(utrecht.locator("main .lead b")).hasText(text(Language.EN, "state.ended"));
    look(utrecht, "withdrawn");
    assertAccessible(utrecht);
  }

  private Page signedIn(String who, Language language, int width) {
    Page browser =
        open(
            new NewContextOptions()
                .setLocale(language.code())
                .setViewportSize(width, 800)
                .setAcceptDownloads(true));
    browser.navigate("/sign-in?next=%2Fpartnerships");
    browser.locator("#email").fill(who + "-" + unique + "@example.org");
    browser.locator("#password").fill(Members.PASSWORD);
    browser.locator("main button.primary").first().click();
    return browser;
  }

  private static void fill(Page page, String words) {
    page.locator("textarea[name=words]").fill(words);
  }

  private static void press(Page page, String form) {
    page.locator("main form[action$='" + form + "'] button").last().click();
  }

  private String text(Language language, String key) {
    return texts.text(language, "alliances.agreements." + key);
  }

  private static void keep(Path file, String name) throws IOException {
    String shots = System.getenv("CORRIDOR_SHOTS");
    if (shots != null) {
      Files.copy(file, Path.of(shots, name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void look(Page page, String what) {
    assertNoSidewaysScroll(page);
    String shots = System.getenv("CORRIDOR_SHOTS");
    if (shots != null) {
      Page.ScreenshotOptions whole = new Page.ScreenshotOptions().setFullPage(true);
      int width = page.viewportSize().width;
      page.screenshot(whole.setPath(Path.of(shots, what + "-" + width + ".png")));
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      page.screenshot(whole.setPath(Path.of(shots, what + "-" + width + "-dark.png")));
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
  }
}
