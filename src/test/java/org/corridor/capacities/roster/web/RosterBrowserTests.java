package org.corridor.capacities.roster.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.function.Consumer;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A fisherman on an old phone, in Arabic, without JavaScript: a few words and taps (text box 10).
 */
class RosterBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired Texts texts;

  private String text(String key) {
    return texts.text(Language.AR, key);
  }

  private void press(Page phone, String key) {
    phone
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)).setExact(true))
        .first()
        .click();
  }

  @Test
  void aFishermanTellsWhatHeCanDoWithAFewWordsAndTaps() {
    NewContextOptions phone = new NewContextOptions().setLocale("ar").setViewportSize(360, 740);
    tellsWhatHeCanDo(
        open(phone),
        page -> {
          assertAccessible(page);
          assertNoSidewaysScroll(page);
        });
    tellsWhatHeCanDo(open(phone.setJavaScriptEnabled(false)), page -> {});
  }

  /**
   * @param look what is looked at on each page
   */
  private void tellsWhatHeCanDo(Page phone, Consumer<Page> look) {
    String email = "samir-" + UUID.randomUUID() + "@example.org";
    members.join(email, "Samir");
    phone.navigate("/sign-in?next=/account/skills");
    phone.locator("[name=email]").fill(email);
    phone.locator("[name=password]").fill(Members.PASSWORD);
    phone.locator("main form button.primary").first().click();

    assertThat(phone.locator("h1")).hasText(text("capacities.roster.step.words.title"));
    look.accept(phone);
    phone.locator("[name='skills[0].words']").fill("صيد السمك");
    press(phone, "capacities.roster.next");
    phone.locator("input[type=radio][name='skills[0].concept']").first().check();
    look.accept(phone);
    press(phone, "capacities.roster.next");

    assertThat(phone.locator("h1")).hasText(text("capacities.roster.step.details.title"));
    look.accept(phone);
    phone.locator("[name='known[0].experience'][value=EXPERT]").check();
    phone.locator("[name='known[0].teaches']").check();
    press(phone, "capacities.roster.next");

    assertThat(phone.locator("h1")).hasText(text("capacities.roster.step.life.title"));
    look.accept(phone);
    phone.locator("[name=modes][value=SEASONAL]").check();
    phone.locator("#languages-0--language").selectOption("ar");
    phone.locator("#origin").selectOption("EG");
    press(phone, "capacities.roster.next");

    assertThat(phone.locator("h1")).hasText(text("capacities.roster.step.found.title"));
    look.accept(phone);
    phone.locator("[name=sectors][value=FISHERIES]").check();
    press(phone, "capacities.roster.save");

    assertThat(phone.locator("main")).containsText(text("capacities.roster.state.found"));
    assertThat(phone.locator("main")).containsText("صيد السمك");
    look.accept(phone);
  }
}
