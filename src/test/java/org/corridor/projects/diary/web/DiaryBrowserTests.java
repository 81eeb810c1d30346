package org.corridor.projects.diary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.picture.Pictures;
import org.corridor.platform.secret.OneTimeLink;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamRole;
import org.corridor.projects.underway.domain.RunTeam;
import org.corridor.projects.underway.domain.StartProject;
import org.corridor.projects.underway.domain.StartProject.Beginning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On a phone in the field: two entries without a line, kept over a reload, sent once with one. */
class DiaryBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired TeamAtWork work;
  @Autowired DesignDesk desk;
  @Autowired StartProject starts;
  @Autowired RunTeam team;

  private final String binta = "binta-" + UUID.randomUUID() + "@example.org";
  private final String issa = "issa-" + UUID.randomUUID() + "@example.org";

  @Test
  void entriesAreWrittenWithoutALineAndSentOnceWithOne() throws Exception {
    String diary = startTogether() + "/diary";
    Page phone = openOnPhone("en");
    signIn(phone, binta, diary);
    assertAccessible(phone);
    phone.evaluate(
        """
        path => (async () => {
          await navigator.serviceWorker.ready;
          for (let i = 0; i < 100 && !(await caches.match(path, {ignoreVary: true})); i++)
            await new Promise(later => setTimeout(later, 50));
        })()""",
        diary + "/new");

    phone.context().setOffline(true);
    phone.navigate(diary + "/new"); // never opened before
    write(phone, "The first sesame was pressed");
    assertThat(phone.locator("#diary-said")).containsText("Kept on this device");
    assertThat(phone.locator("#people--0")).isHidden();
    phone.locator("#text").fill("");
    phone.locator("#diary-form button.primary").click();
    assertThat(phone.locator(".error")).containsText("one of them is needed");
    write(phone, "Then the press broke");
    assertThat(phone.locator("#diary li.row")).hasCount(2);
    phone.locator("#place").fill("At the well");
    phone.reload();
    assertThat(phone.locator("#diary li.row")).hasCount(2);
    assertThat(phone.locator("#place")).hasValue("At the well");
    assertNoSidewaysScroll(phone);

    signOutAndInAsAnother(phone, diary);
    assertThat(phone.locator("#diary")).containsText("another person");
    assertThat(phone.locator("main article")).hasCount(0);

    signOut(phone);
    signIn(phone, binta, diary);
    assertThat(phone.locator("main article")).hasCount(2);
    assertThat(phone.locator("#diary")).isHidden();
    assertThat(phone.locator("main article img")).hasCount(2);
    assertThat(phone.locator("main article").first()).containsText("voice note");
    assertThat(phone.locator("main article").last()).containsText("The first sesame");
    assertAccessible(phone);
    withALine(phone, diary);
    withoutJavaScript(diary);
  }

  /** What the server does not take is said next to its field, and nothing of it is lost. */
  private static void withALine(Page phone, String diary) {
    phone.navigate(diary + "/new");
    assertAccessible(phone);
    phone.locator("#day").fill("2999-01-01");
    phone.locator("#text").fill("With a line");
    phone.locator("#diary-form button.primary").click();
    assertThat(phone.locator(".field.wrong #day")).isVisible();
    assertThat(phone.locator("#text")).hasValue("With a line");
    phone.locator("#day").fill("2026-11-12");
    phone.locator("#diary-form button.primary").click();
    phone.waitForURL(url -> url.endsWith("/diary"));
    assertThat(phone.locator("main article")).hasCount(3);
    assertThat(phone.locator("#diary")).isHidden();
  }

  private void withoutJavaScript(String diary) {
    Page plain = openWithoutJavaScript("ar");
    plain.setViewportSize(360, 740);
    signIn(plain, binta, diary + "/new");
    assertNoSidewaysScroll(plain);
    plain.locator("#text").fill("عُصر السمسم");
    plain.locator("main form button.primary").click();
    plain.locator(".flash").waitFor();
    assertThat(plain.locator("main article")).hasCount(4);
    assertNoSidewaysScroll(plain);
  }

  /** Binta leads and Issa works with her. */
  private String startTogether() throws Exception {
    PersonId owner = members.join(binta, "Binta");
    PersonId worker = members.join(issa, "Issa");
    DesignKey design = desk.startSample(owner, work.sample("yelimane")).key();
    List<String> paths = new ArrayList<>();
    work.as(
        owner,
        () -> {
          Beginning beginning = new Beginning(LocalDate.of(2026, 1, 1), "p2", "Binta");
          ProjectKey key = starts.start(design, beginning);
          OneTimeLink link = team.invite(key, "p2", TeamRole.WORKER);
          work.as(worker, () -> team.join(link, "Issa"));
          paths.add(key.path());
        });
    return paths.get(0);
  }

  private static void write(Page phone, String text) {
    phone
        .locator("#photo")
        .setInputFiles(new FilePayload("p.jpg", "image/jpeg", Pictures.jpeg(900, 600)));
    phone
        .locator("#sound")
        .setInputFiles(
            new FilePayload(
                "s.ogg", "audio/ogg", "OggS a voice".getBytes(StandardCharsets.US_ASCII)));
    phone.locator("#text").fill(text);
    phone.locator("#people--0").check();
    phone.locator("#diary-form button.primary").click();
    phone.locator("#diary li.row bdi:text-is('" + text + "')").waitFor();
  }

  private void signOutAndInAsAnother(Page phone, String next) {
    phone.context().clearCookies(); // so that nothing is sent before the other is there
    phone.context().setOffline(false);
    signIn(phone, issa, next);
  }

  private static void signOut(Page phone) {
    phone.locator("form[action='/sign-out'] button").click();
    phone.locator("a[href^='/sign-in']").first().waitFor();
  }

  private static void signIn(Page page, String email, String next) {
    page.navigate("/sign-in?next=" + next);
    page.locator("#email").fill(email);
    page.locator("#password").fill(Members.PASSWORD);
    page.locator("main form button.primary").click();
    page.waitForURL(url -> url.endsWith(next));
  }
}
