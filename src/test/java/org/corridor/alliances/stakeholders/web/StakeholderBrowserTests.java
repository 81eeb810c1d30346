package org.corridor.alliances.stakeholders.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import org.corridor.alliances.partnerships.PartnerEnd;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.alliances.stakeholders.StakeholderRoom;
import org.corridor.alliances.stakeholders.domain.Engagement;
import org.corridor.alliances.stakeholders.domain.JudgeStakeholders;
import org.corridor.alliances.stakeholders.domain.Judgement;
import org.corridor.alliances.stakeholders.domain.KeepRegister;
import org.corridor.alliances.stakeholders.domain.Stakeholder;
import org.corridor.alliances.stakeholders.domain.StakeholderKind;
import org.corridor.alliances.stakeholders.domain.Verdict;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A point on the grid is moved by mouse, arrow keys, finger, and a form without JavaScript. */
class StakeholderBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired StakeholderRoom room;
  @Autowired KeepRegister register;
  @Autowired JudgeStakeholders judge;

  private final String email = "grid-" + UUID.randomUUID() + "@example.org";

  @Test
  void aPointIsMovedInEveryWay() {
    PersonId person = members.join(email, "Awa");
    PartnershipId id = room.open();
    Seat seat = room.seat(id, SeatRole.COORDINATOR, person, "Awa");
    StakeholderId vets = add(seat, "Tamale Veterinary Service");
    StakeholderId bank = add(seat, "البنك الريفي في تامالي");
    judge.score(seat, vets, new Judgement(30, 30, 60, Verdict.YES, Verdict.YES, Verdict.NO));
    judge.score(seat, bank, new Judgement(70, 80, -40, Verdict.YES, Verdict.NO, Verdict.UNSURE));
    String grid = id.path() + "/stakeholders/grid";

    signIn(page, grid);
    byMouse(vets, seat);
    byKeys(vets, seat);
    assertAccessible(page);
    look(page, "grid-en");

    Page phone =
        open(
            new NewContextOptions()
                .setLocale("ar")
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK));
    signIn(phone, grid);
    byFinger(phone, vets, seat);
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
    look(phone, "grid-ar-dark");

    Page plain = openWithoutJavaScript("en");
    signIn(plain, grid);
    plain.locator("#i-" + vets).fill("12.5");
    plain.locator("#f-" + vets).fill("91");
    plain.locator("#place-" + vets + " button").click();
    assertThat(plain.locator(".flash")).isVisible();
    expect(seat, vets, 12.5, 91);
    for (String path : new String[] {"", "/" + vets, "/new", "/suggestions"}) {
      phone.navigate(id.path() + "/stakeholders" + path);
      assertNoSidewaysScroll(phone);
      look(phone, "page" + path.replaceAll("[^a-z]", "").replaceAll(".{20,}", "one"));
    }
    phone.navigate(id.path() + "/approach/" + vets);
    assertAccessible(phone);
    assertNoSidewaysScroll(phone);
    look(phone, "approach");
  }

  private void byMouse(StakeholderId id, Seat seat) {
    Locator link = point(page, id);
    page.locator("#grid").scrollIntoViewIfNeeded();
    BoundingBox from = link.locator("path").boundingBox();
    BoundingBox box = page.locator("#grid").boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    page.mouse().move(box.x + box.width * .5, box.y + box.height * .5);
    page.mouse().move(box.x + box.width * .6, box.y + box.height * .25);
    page.mouse().up();
    assertThat(page.locator("#grid-said")).containsText("saved");
    expect(seat, id, 60, 75);
  }

  private void byKeys(StakeholderId id, Seat seat) {
    point(page, id).focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Shift+ArrowDown");
    assertThat(page.locator("#grid-said")).containsText("interest 61, influence 65");
    assertThat(page.locator("#grid-said")).containsText("saved");
    expect(seat, id, 61, 65);
  }

  /** In Arabic interest grows to the left. */
  private void byFinger(Page phone, StakeholderId id, Seat seat) {
    phone.locator("#grid").scrollIntoViewIfNeeded();
    BoundingBox from = point(phone, id).locator("path").boundingBox();
    BoundingBox box = phone.locator("#grid").boundingBox();
    CDPSession touch = phone.context().newCDPSession(phone);
    touch(touch, "touchStart", from.x + from.width / 2, from.y + from.height / 2);
    touch(touch, "touchMove", box.x + box.width * .5, from.y);
    touch(touch, "touchMove", box.x + box.width * .2, from.y + from.height / 2);
    touch(touch, "touchEnd", 0, 0);
    assertThat(phone.locator("#grid-said")).containsText("حُفظ");
    expect(seat, id, 80, 65);
  }

  private static void touch(CDPSession session, String type, double x, double y) {
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    com.google.gson.JsonArray points = new com.google.gson.JsonArray();
    if (!type.equals("touchEnd")) {
      JsonObject point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    event.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", event);
  }

  private static Locator point(Page page, StakeholderId id) {
    return page.locator("#grid .point[data-id='" + id + "'] a");
  }

  private void expect(Seat seat, StakeholderId id, double interest, double influence) {
    org.awaitility.Awaitility.await()
        .untilAsserted(
            () -> {
              Judgement own = judge.judged(seat, id).own();
              org.assertj.core.api.Assertions.assertThat(own).isNotNull();
              org.assertj.core.api.Assertions.assertThat(own.interest())
                  .isCloseTo(interest, org.assertj.core.data.Offset.offset(1.0));
              org.assertj.core.api.Assertions.assertThat(own.influence())
                  .isCloseTo(influence, org.assertj.core.data.Offset.offset(1.0));
              org.assertj.core.api.Assertions.assertThat(own.power()).isEqualTo(Verdict.YES);
            });
  }

  private void signIn(Page one, String path) {
    one.navigate("/sign-in?next=" + path);
    one.locator("#email").fill(email);
    one.locator("#password").fill(Members.PASSWORD);
    one.locator("main button").first().click();
    assertThat(one.locator("#grid")).isVisible();
  }

  private StakeholderId add(Seat by, String name) {
    StakeholderId id = StakeholderId.create();
    register.add(
        by,
        id,
        new Stakeholder.Facts(
            name,
            StakeholderKind.LOCAL_GOVERNMENT,
            PartnerEnd.ORIGIN,
            "Tamale",
            null,
            "Vaccines",
            "",
            "",
            Engagement.NEUTRAL,
            Engagement.LEADING));
    return id;
  }

  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", "stakeholders-" + name + ".png")));
  }
}
