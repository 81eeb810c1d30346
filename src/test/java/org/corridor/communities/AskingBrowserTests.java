package org.corridor.communities;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation asks and trains, at a desk; people answer and look, with an old phone. */
class AskingBrowserTests extends RoomBrowserTests {

  @Autowired private Members people;
  @Autowired private Organisations organisations;

  @Test
  void anOrganisationAsksSomebodyAnswersAndBothReadWhatComesOfIt() {
    Page desk = speaker();
    desk.navigate("/consultations/new");
    desk.locator("[name=by]").selectOption(new SelectOption().setIndex(1));
    type(desk, "title", "The market " + word);
    type(desk, "background", "Where shall it be?");
    type(desk, "questions[0].text", "Where would you put it?");
    type(desk, "questions[1].text", "How sure are you?");
    desk.locator("[name='questions[1].kind']").selectOption("SCALE");
    check(desk);
    submit(desk);
    desk.locator("form[action$='/publish'] button").click();
    String path = path(desk);

    Page phone = openOnOldPhone("ar");
    signIn(phone);
    phone.navigate("/consultations?q=" + word);
    phone.locator("main article a").click();
    phone.locator("main textarea").first().fill("عند النهر");
    phone.locator("input[type=radio][value='4']").check();
    phone.locator("input[name=quoting][value=NAMELESS]").check();
    submit(phone);
    assertThat(phone.locator("article[id^=a-]")).containsText("عند النهر");
    assertNoSidewaysScroll(phone);

    desk.navigate(path + "/summary");
    type(desk, "summary", "By the river, you say.");
    desk.locator("input[name=quotes]").check();
    check(desk);
    submit(desk);
    desk.locator("a[href*='/responses/']").first().click();
    type(desk, "heard", "By the river");
    type(desk, "will", "We ask the engineer whether it floods");
    desk.locator("input[name=status][value=UNDER_WAY]").check();
    check(desk);
    submit(desk);
    check(desk);

    phone.navigate(path);
    assertThat(phone.locator("blockquote")).hasText("عند النهر");
    assertThat(phone.locator("#responses")).containsText("We ask the engineer");
    phone.locator("form[action$='/answer/unquote'] button").click();
    assertThat(phone.locator("blockquote")).hasCount(0);
    assertNoSidewaysScroll(phone);
  }

  @Test
  void whoWasTrainedGetsACertificateThatSomebodyElseChecks() {
    Page desk = speaker();
    desk.navigate("/trainings/new");
    desk.locator("input[name=kind][value=TRAINERS]").check();
    type(desk, "title", "Budgets " + word);
    type(desk, "statements", "I can draw up a budget");
    check(desk);
    submit(desk);
    String path = path(desk);
    desk.navigate(path + "/sessions");
    desk.locator("input[name=side][value=ONLINE]").check();
    type(desk, "day", LocalDate.now().minusDays(2).toString());
    type(desk, "hours", "3");
    check(desk);
    submit(desk);
    desk.navigate(path + "/register/new");
    type(desk, "name", "Awa Diallo " + word);
    desk.locator("input[name=attended]").check();
    check(desk);
    submit(desk);
    desk.locator("form[action$='/certify'] button").click();
    String number = desk.locator("td bdi[dir=ltr]").textContent();
    check(desk);

    Page phone = openOnOldPhone("fr");
    phone.navigate("/certificates/" + number.toLowerCase(Locale.ROOT));
    assertThat(phone.locator("main")).containsText("Awa Diallo " + word);
    assertNoSidewaysScroll(phone);
  }

  /** Somebody at a desk who speaks for an organisation. */
  private Page speaker() {
    String email = UUID.randomUUID() + "@example.org";
    PersonId person = people.join(email, "A speaker");
    var organisation =
        organisations.register(
            new OrganisationDraft(
                "Town " + word, OrganisationKind.MIGRANT_ASSOCIATION, "FR", "test"));
    jdbc.sql(
            "insert into people.organisation_staff values (:organisation, :person, 'representative', now())")
        .param("organisation", organisation.value())
        .param("person", person.value())
        .update();
    signIn(page, email);
    return page;
  }

  private static void type(Page page, String name, String text) {
    page.locator("main [name='" + name + "']").first().fill(text);
  }

  private static void check(Page page) {
    assertNoSidewaysScroll(page);
    assertAccessible(page);
  }
}
