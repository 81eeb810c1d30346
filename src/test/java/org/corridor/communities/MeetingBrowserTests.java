package org.corridor.communities;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.corridor.communities.events.CalendarProgram;
import org.corridor.communities.events.SomeEvents;
import org.junit.jupiter.api.Test;

/** Who meets and who looks after it, each in their own browser: an event, and a report. */
class MeetingBrowserTests extends RoomBrowserTests {

  @Test
  void anEventWithOnePlaceIsGivenToWhoCameFirstAndThenToWhoWaited() throws Exception {
    signIn(page);
    visit(page, "/events/new");
    page.locator("#title").fill("Fair " + word);
    page.locator("#kind").selectOption("FAIR");
    page.locator("#starts-day").fill(SomeEvents.DAY.toString());
    page.locator("#starts-time").fill("10:00");
    page.locator("#ends-time").fill("17:00");
    page.locator("#zone").fill("Europe/Paris");
    page.locator("[name='venues[0].country']").selectOption("FR");
    page.locator("[name='venues[0].town']").fill("Montreuil");
    page.locator("[name='venues[1].country']").selectOption("ML");
    page.locator("[name='venues[1].town']").fill("Kayes");
    page.locator("#places").fill("1");
    page.locator("#name").fill("Awa");
    assertAccessible(page);
    submit(page);
    String event = path(page);
    press(page, "form[action$='/publish'] button");

    Page first = openOnOldPhone("fr");
    signIn(first);
    visit(first, "/events?q=" + word);
    first.locator("main a[href='" + event + "']").first().click();
    first.locator("main a.primary[href*='/registration']").click();
    first.locator("#name").fill("Moussa");
    first.locator("#interpretation").fill("bambara");
    first.locator("#childcare").fill("2");
    submitWish(first);
    assertThat(first.locator("svg.qr")).isVisible();
    String file = first.request().get(event + "/event.ics").text();
    CalendarProgram calendar = new CalendarProgram();
    calendar.take(file);
    org.assertj.core.api.Assertions.assertThat(calendar.shown().values())
        .singleElement()
        .asString()
        .startsWith("Fair " + word);

    Page second = openOnOldPhone("ar");
    signIn(second);
    visit(second, event + "/registration");
    assertThat(second.locator("main .note")).isVisible();
    second.locator("#name").fill("سلمى");
    submitWish(second);
    assertThat(second.locator("svg.qr")).hasCount(0);

    visit(page, event + "/guests");
    assertThat(page.locator("main li.row >> nth=0")).containsText("bambara");
    assertThat(page.locator("main")).containsText("سلمى");

    press(first, "form[action$='/registration/cancel'] button");
    visit(second, event + "/registration");
    assertThat(second.locator("svg.qr")).isVisible();
  }

  private static void submitWish(Page page) {
    page.locator("input[name=consent]").check();
    press(page, "main form[action$='/registration'] button.primary");
  }

  @Test
  void whatAReaderReportsIsHiddenForAReasonAndShownAgainAfterAnAppeal() {
    signIn(page);
    visit(page, "/experiences/new");
    page.locator("#title").fill("A hard word " + word);
    page.locator("#language").selectOption("en");
    page.locator("input[name=blocks][value=networking-event]").check();
    page.locator("#did").fill("We quoted what was shouted.");
    page.locator("#worked").fill("Patience");
    press(page, "button[name=publish]");
    String path = path(page);

    Page reader = openOnOldPhone("ar");
    signIn(reader);
    visit(reader, path);
    reader.locator("a[href*='/communities/report']").click();
    submitEmptyReport(reader);
    reader.locator("input[name=reason][value=HATE]").check();
    reader.locator("#words").fill("كلام جارح");
    submit(reader);

    Page steward = open(new NewContextOptions());
    signInAsSteward(steward);
    visit(steward, "/communities/moderation");
    String complaint =
        jdbc.sql("select id from communities.complaint where thing = :id")
            .param("id", path.substring(path.lastIndexOf('/') + 1))
            .query(UUID.class)
            .single()
            .toString();
    assertThat(steward.locator("#complaint-" + complaint)).containsText("كلام جارح");
    assertAccessible(steward);
    decide(steward, complaint, "It hurts", "HIDE");
    assertNotThere(reader, path);

    visit(page, "/communities/appeals/" + complaint);
    assertThat(page.locator("main")).containsText("It hurts");
    page.locator("#words").fill("It is a quotation");
    assertAccessible(page);
    submit(page);
    visit(steward, "/communities/moderation");
    assertThat(steward.locator("#complaint-" + complaint)).containsText("It is a quotation");
    decide(steward, complaint, "So it is", "SHOW");
    visit(reader, path);
    assertThat(reader.locator("h1")).containsText(word);
  }

  private static void submitEmptyReport(Page page) {
    page.locator("main form[method=post] button.primary").click();
    assertThat(page.locator("main .errors").first()).isVisible();
    assertNoSidewaysScroll(page);
  }

  private static void decide(Page page, String complaint, String why, String deed) {
    page.locator("#why-" + complaint).fill(why);
    press(page, "#complaint-" + complaint + " button[value=" + deed + "]");
  }
}
