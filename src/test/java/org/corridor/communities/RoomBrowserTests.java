package org.corridor.communities;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.OrganisationDraft;
import org.corridor.people.OrganisationKind;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two people at once do what a subject is for: one at a desk, the other with an old phone and no
 * JavaScript.
 */
class RoomBrowserTests extends BrowserTests {

  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired JdbcClient jdbc;

  private final String word = UUID.randomUUID().toString().substring(0, 8);

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

    Page phone = signedIn(plainPhone("ar"));
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

    Page phone = plainPhone("fr");
    phone.navigate("/certificates/" + number.toLowerCase(Locale.ROOT));
    assertThat(phone.locator("main")).containsText("Awa Diallo " + word);
    assertNoSidewaysScroll(phone);
  }

  @Test
  void whatAMemberToldAndAnnouncedIsReadBySomebodyElse() {
    Page phone = signedIn(plainPhone("fr"));
    phone.navigate("/experiences/new");
    type(phone, "title", "Infirmières " + word);
    phone.locator("input[name=blocks]").first().check();
    type(phone, "did", "Nous avons écrit à l’hôpital.");
    type(phone, "worked", "La patience");
    type(phone, "byline", "Awa");
    submit(phone);
    assertNoSidewaysScroll(phone);
    String told = path(phone);
    phone.navigate("/news/new");
    phone.locator("input[name=kind]").first().check();
    type(phone, "title", "Une foire " + word);
    type(phone, "text", "En mars, à Kayes.");
    phone.locator("button[name=send]").click();
    assertThat(phone.locator(".flash")).isVisible();
    String news = path(phone);

    Page desk = signedIn(page, steward());
    desk.navigate("/experiences?q=" + word);
    desk.locator("main article a").first().click();
    assertThat(desk.locator("h1")).containsText("Infirmières " + word);
    check(desk);
    desk.navigate(news);
    check(desk);
    desk.locator("form[action$='/decide'] button.primary").click();

    Page reader = plainPhone("ar");
    reader.navigate("/news?q=" + word);
    assertThat(reader.locator("main article a").first()).containsText("Une foire " + word);
    assertNoSidewaysScroll(reader);
    reader.navigate(told);
    assertNoSidewaysScroll(reader);
  }

  @Test
  void aChannelIsBegunAtADeskAndHeardOnAPhone() {
    Page desk = signedIn(page);
    desk.navigate("/channels/new");
    desk.locator("[name=kind][value=BLOG], select[name=kind]")
        .first()
        .evaluate("e => { if (e.tagName === 'SELECT') e.value = 'BLOG'; else e.checked = true; }");
    type(desk, "title", "Two shores " + word);
    check(desk);
    submit(desk);
    String channel = path(desk);
    desk.navigate(channel + "/posts/new");
    type(desk, "title", "First talk " + word);
    type(desk, "text", "We *talk* about wells.");
    check(desk);
    desk.locator("button[name=publish]").click();
    assertThat(desk.locator(".flash")).isVisible();

    Page phone = plainPhone("ar");
    phone.navigate("/channels?q=" + word);
    assertNoSidewaysScroll(phone);
    phone.navigate(channel);
    phone.locator("main a[href*='/posts/']").first().click();
    assertThat(phone.locator("main em")).hasText("talk");
    assertNoSidewaysScroll(phone);
  }

  @Test
  void anEventIsAnnouncedAndSomebodyRegistersWithTheirNeeds() {
    Page desk = signedIn(page);
    desk.navigate("/events/new");
    type(desk, "title", "Fair " + word);
    desk.locator("[name=kind]").first().selectOption("FAIR");
    type(desk, "about", "Bring seeds");
    type(desk, "starts-day", LocalDate.now().plusDays(30).toString());
    type(desk, "starts-time", "10:00");
    type(desk, "ends-time", "17:00");
    desk.locator("[name='venues[0].country']").selectOption("FR");
    type(desk, "venues[0].town", "Montreuil");
    type(desk, "name", "Awa");
    check(desk);
    submit(desk);
    String event = path(desk);
    desk.locator("form[action$='/publish'] button").click();
    check(desk);

    Page phone = signedIn(plainPhone("ar"));
    phone.navigate("/events?q=" + word);
    assertNoSidewaysScroll(phone);
    phone.navigate(event + "/registration");
    type(phone, "name", "عائشة");
    phone.locator("input[name=consent]").check();
    submit(phone);
    assertNoSidewaysScroll(phone);

    desk.navigate(event + "/guests");
    assertThat(desk.locator("main")).containsText("عائشة");
    check(desk);
  }

  /** Somebody at a desk who speaks for an organisation. */
  private Page speaker() {
    String email = UUID.randomUUID() + "@example.org";
    PersonId person = members.join(email, "A speaker");
    var organisation =
        organisations.register(
            new OrganisationDraft(
                "Town " + word, OrganisationKind.MIGRANT_ASSOCIATION, "FR", "test"));
    jdbc.sql(
            "insert into people.organisation_staff values (:organisation, :person, 'representative', now())")
        .param("organisation", organisation.value())
        .param("person", person.value())
        .update();
    return signedIn(page, email);
  }

  private String steward() {
    String email = UUID.randomUUID() + "@example.org";
    jdbc.sql("insert into people.steward values (:id, now())")
        .param("id", members.join(email, "A steward").value())
        .update();
    return email;
  }

  private Page plainPhone(String language) {
    return open(
        new NewContextOptions()
            .setLocale(language)
            .setJavaScriptEnabled(false)
            .setViewportSize(360, 740));
  }

  private Page signedIn(Page who) {
    String email = UUID.randomUUID() + "@example.org";
    members.join(email, "A member");
    return signedIn(who, email);
  }

  private static Page signedIn(Page who, String email) {
    who.navigate("/sign-in");
    type(who, "email", email);
    type(who, "password", Members.PASSWORD);
    who.locator("main form button.primary").first().click();
    who.waitForURL(url -> !url.contains("/sign-in"));
    return who;
  }

  private static void type(Page page, String name, String text) {
    page.locator("main [name='" + name + "']").first().fill(text);
  }

  private static void submit(Page page) {
    page.locator("main form[method=post] button.primary").last().click();
    assertThat(page.locator(".flash").first()).isVisible();
  }

  private static String path(Page page) {
    return page.url().replaceAll("^https?://[^/]+|[#?].*$", "");
  }

  private static void check(Page page) {
    assertNoSidewaysScroll(page);
    assertAccessible(page);
  }
}
