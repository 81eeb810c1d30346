package org.corridor.alliances.forces.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.alliances.forces.domain.AnalyseForces;
import org.corridor.alliances.forces.domain.Force;
import org.corridor.alliances.forces.domain.ForceDraft;
import org.corridor.alliances.forces.domain.Side;
import org.corridor.alliances.forces.domain.WantedChange;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.stakeholders.StakeholderRoom;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An arrow is made longer and shorter by mouse, arrow keys, finger, and without JavaScript. */
class ForceFieldBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired StakeholderRoom room;
  @Autowired AnalyseForces forces;

  private final String email = "field-" + UUID.randomUUID() + "@example.org";
  private final UUID change = UUID.randomUUID();
  private final UUID office = UUID.randomUUID();
  private final UUID figures = UUID.randomUUID();

  @Test
  void anArrowIsMovedInEveryWay() {
    PersonId person = members.join(email, "Awa");
    PartnershipId id = room.open();
    Seat seat = room.seat(id, SeatRole.COORDINATOR, person, "Awa");
    Seat other = room.seat(id, SeatRole.MEMBER, members.join(), "Teresa");
    forces.want(seat, new WantedChange(change, "Certificates count", Language.EN, null, false));
    forces.add(seat, change, figures, force(Side.DRIVING, "Our figures convince"));
    forces.add(seat, change, office, force(Side.RESTRAINING, "تتغير الحكومة بعد الانتخابات"));
    String field = id.path() + "/forces/" + change;

    signIn(page, field);
    byMouse(seat);
    byKeys(seat);
    assertAccessible(page);
    look(page, "en");

    Page phone =
        open(
            new NewContextOptions()
                .setLocale("ar")
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK));
    signIn(phone, field);
    byFinger(phone, seat);
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
    look(phone, "ar-dark");
    for (String one : new String[] {id.path() + "/forces", field + "/" + office}) {
      phone.navigate(one);
      assertAccessible(phone);
      assertNoSidewaysScroll(phone);
    }

    whoIsSlowerSeesBoth(seat, other);

    Page plain = openWithoutJavaScript("en");
    signIn(plain, field);
    plain.locator("#s-" + figures).selectOption("5");
    plain.locator("#card-" + figures + " button").first().click();
    assertThat(plain.locator(".flash")).isVisible();
    expect(seat, figures, 5);
  }

  /** What was moved changes the sums beside the picture, and can be moved again. */
  private void byMouse(Seat seat) {
    page.locator(".force-field").scrollIntoViewIfNeeded();
    drag(page, figures, .5 - .09 * 4);
    assertThat(page.locator("#field-said")).containsText("saved: strength 4 of 5");
    assertThat(page.locator("#field-now > p").first()).containsText("for the change: 4");
    expect(seat, figures, 4);
    drag(page, figures, .9);
    assertThat(page.locator("#field-now > p").first()).containsText("for the change: 1");
    expect(seat, figures, 1);
  }

  /** The arrow comes from the right: to the right it becomes longer. */
  private void byKeys(Seat seat) {
    Locator arrow = page.locator("#arrow-" + office);
    arrow.focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator("#field-said")).containsText(": strength 3 of 5");
    assertThat(page.locator("#field-said")).containsText("saved");
    assertThat(page.locator("#field-now > p").first()).containsText("against it: 3");
    assertThat(page.locator("#arrow-" + office)).isFocused();
    expect(seat, office, 3);
  }

  /** In Arabic what drives comes from the right. */
  private void byFinger(Page phone, Seat seat) {
    phone.locator("#arrow-" + figures).scrollIntoViewIfNeeded();
    BoundingBox from = end(phone, figures).boundingBox();
    BoundingBox box = phone.locator(".force-field > svg").boundingBox();
    CDPSession touch = phone.context().newCDPSession(phone);
    double y = from.y + from.height / 2;
    touch(touch, "touchStart", from.x + from.width / 2, y);
    touch(touch, "touchMove", box.x + box.width * .7, y);
    touch(touch, "touchMove", box.x + box.width * .77, y);
    touch(touch, "touchEnd", 0, 0);
    assertThat(phone.locator("#field-said")).containsText("حُفظ");
    expect(seat, figures, 3);
  }

  private void whoIsSlowerSeesBoth(Seat seat, Seat other) {
    forces.save(
        other,
        change,
        office,
        forces.look(other, change).find(office).orElseThrow().revision(),
        said -> said.judged(5, 5));
    drag(page, office, .5 + .09);
    assertThat(page.locator("#overtaken")).containsText("Strength 5 of 5, influence 5 of 5");
    assertThat(page.locator("#overtaken")).isFocused();
    assertThat(page.locator("#strength")).hasValue("1");
    expect(seat, office, 5);
    page.locator("main button.primary").click();
    assertThat(page.locator(".flash")).isVisible();
    expect(seat, office, 1);
  }

  private static void drag(Page page, UUID force, double share) {
    BoundingBox from = end(page, force).boundingBox();
    BoundingBox box = page.locator(".force-field > svg").boundingBox();
    double y = from.y + from.height / 2;
    page.mouse().move(from.x + from.width / 2, y);
    page.mouse().down();
    page.mouse().move(box.x + box.width * .5, y);
    page.mouse().move(box.x + box.width * share, y);
    page.mouse().up();
  }

  private static Locator end(Page page, UUID force) {
    return page.locator("#arrow-" + force + " circle");
  }

  private static void touch(CDPSession session, String type, double x, double y) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    JsonArray points = new JsonArray();
    if (!type.equals("touchEnd")) {
      JsonObject point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    event.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", event);
  }

  private void expect(Seat seat, UUID force, int strength) {
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () -> {
              Force now = forces.look(seat, change).find(force).orElseThrow();
              org.assertj.core.api.Assertions.assertThat(now.said().strength()).isEqualTo(strength);
            });
  }

  private void signIn(Page one, String path) {
    one.navigate("/sign-in?next=" + path);
    one.locator("#email").fill(email);
    one.locator("#password").fill(Members.PASSWORD);
    one.locator("main button").first().click();
    assertThat(one.locator(".force-field")).isVisible();
  }

  private static ForceDraft force(Side side, String words) {
    return new ForceDraft(side, words, 2, 3, "Ministry of Labour", "", "", null, null);
  }

  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", "forces-" + name + ".png")));
  }
}
