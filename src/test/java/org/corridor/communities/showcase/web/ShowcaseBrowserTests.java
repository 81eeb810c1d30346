package org.corridor.communities.showcase.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.capacities.asks.SpokenFor;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two people in two browsers: an organisation at home shows a project from a phone in Arabic, a
 * member abroad offers support without JavaScript, and the page shows what is covered.
 */
class ShowcaseBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired SpokenFor spokenFor;

  @Test
  void aNeedIsShownOnOneSideAndCoveredFromTheOther() {
    Page phone = openOnPhone("ar");
    spokenFor.by(signIn(phone));
    phone.navigate("/showcase/new");
    assertNoSidewaysScroll(phone);
    phone.locator("#title").fill("مكتبة " + UUID.randomUUID().toString().substring(0, 6));
    phone.locator("select[name=country]").selectOption("ML");
    phone.locator("#place").fill("يليماني");
    phone.locator("#what").fill("غرفة **للقراءة**");
    phone.locator("#who").fill("ستمئة تلميذ");
    phone.locator("select[name='needs[0].kind']").selectOption("MONEY");
    phone.locator("input[name='needs[0].words']").fill("رفوف");
    phone.locator("input[name='needs[0].quantity']").fill("400");
    phone.locator("input[name='needs[0].currency']").fill("EUR");
    phone.locator("button[name=publish]").click();
    assertThat(phone.locator(".flash")).isVisible();
    assertNoSidewaysScroll(phone);
    String project = phone.url();

    Page plain = openWithoutJavaScript("en");
    signIn(plain);
    plain.navigate(project);
    plain.locator("a[href$='/offer']").click();
    plain.locator("#quantity").fill("100");
    plain.locator("#words").fill("From our choir");
    plain.locator("#contact").fill("+33 1 00 00 00 00");
    plain.locator("#byname").fill("The choir");
    plain.locator("main form[method=post] button.primary").click();
    assertThat(plain.locator(".flash")).isVisible();

    phone.navigate(project + "/offers");
    phone.locator("button[value=ACCEPTED]").click();
    assertThat(phone.locator("main li bdi").last()).isVisible();
    plain.navigate(project);
    assertThat(plain.locator("progress")).hasAttribute("value", "25");
    assertThat(plain.locator("#supporters + ul")).containsText("The choir");

    Page english = page;
    english.navigate(project);
    assertAccessible(english);
    assertNoSidewaysScroll(english);
  }

  private PersonId signIn(Page page) {
    String email = UUID.randomUUID() + "@example.org";
    PersonId person = members.join(email, "A member");
    page.navigate("/sign-in");
    page.locator("#email").fill(email);
    page.locator("#password").fill(Members.PASSWORD);
    page.locator("main form button.primary").first().click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return person;
  }
}
