package org.corridor.communities.threads.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two people in two browsers: one on a phone in Arabic founds a circle and asks, the other without
 * JavaScript joins, answers and is thanked.
 */
class DiscussionBrowserTests extends BrowserTests {

  @Autowired Members members;

  @Test
  void twoPeopleTalkFromTwoEndsOfACorridor() {
    Page phone = signedIn(openOnPhone("ar"));
    phone.navigate("/circles");
    check(phone);
    phone.navigate("/circles/new");
    check(phone);
    phone.locator("#name").fill("ماء ومدارس " + UUID.randomUUID().toString().substring(0, 6));
    phone.locator("#purpose").fill("أن نتعلم بعضنا من بعض");
    phone.locator("input[name=bond][value=CORRIDOR]").check();
    phone.locator("#shown").fill("عائشة");
    submit(phone);
    assertThat(phone.locator("h1")).containsText("ماء ومدارس");
    check(phone);
    String circle = phone.url();
    phone.navigate(circle + "/threads");
    phone.locator("#title").fill("من أصلح مضخة شمسية؟");
    phone.locator("#words").fill("توقفت **مضخة** مدرستنا في مايو.");
    check(phone);
    submit(phone);
    assertThat(phone.locator("article strong")).hasText("مضخة");
    check(phone);
    String thread = phone.url();

    Page plain = signedIn(openWithoutJavaScript("en"));
    plain.navigate(circle + "/about");
    plain.locator("#shown").fill("Luis");
    submit(plain);
    plain.navigate(thread);
    plain.locator("#words").fill("We paid two days of training.");
    submit(plain);
    assertThat(plain.locator("article")).hasCount(2);
    assertNoSidewaysScroll(plain);

    phone.reload();
    assertThat(phone.locator("article")).hasCount(2);
    phone.locator("#post-2 form[action$='/thanks'] button").click();
    assertThat(phone.locator("#post-2 form[action$='/thanks'] button")).containsText("1");
    phone.locator("#post-2 form[action$='/solution'] button").click();
    assertThat(phone.locator("#post-2 b").first()).isVisible();
    check(phone);
    plain.navigate("/discussions?q=training");
    assertThat(plain.locator("main li a").first()).isVisible();
  }

  private Page signedIn(Page page) {
    String email = UUID.randomUUID() + "@example.org";
    members.join(email, "A member");
    page.navigate("/sign-in");
    page.locator("#email").fill(email);
    page.locator("#password").fill(Members.PASSWORD);
    page.locator("main form button.primary").first().click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return page;
  }

  private static void submit(Page page) {
    page.locator("main form[method=post] button.primary").last().click();
    assertThat(page.locator(".flash")).isVisible();
  }

  private static void check(Page page) {
    assertNoSidewaysScroll(page);
    assertAccessible(page);
  }
}
