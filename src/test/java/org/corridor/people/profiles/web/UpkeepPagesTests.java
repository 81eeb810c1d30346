package org.corridor.people.profiles.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.ProfileLooks;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.profiles.domain.YearlyReminder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who looked at a profile, and whether it is still right. */
@CorridorTest
class UpkeepPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired ProfileLooks looks;
  @Autowired YearlyReminder reminder;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";
  private PersonId awa;
  private PersonId rosa;
  private String profile = "";

  @BeforeEach
  void awaShowsHerself() throws Exception {
    awa = members.join(email, "Awa Diarra");
    rosa = members.join("rosa-" + UUID.randomUUID() + "@example.org", "Rosa Cueva");
    profile = show(awa, "cv", "I have built wells");
  }

  private String show(PersonId person, String field, String words) throws Exception {
    send(
        post("/account/profile")
            .param("base", "0")
            .param("cv", words)
            .param("seen-" + field, "EVERYONE")
            .param("seen-cv", "EVERYONE")
            .with(members.as(person)));
    return "/people/"
        + jdbc.sql("select key from people.profile where person = :person")
            .param("person", person.value())
            .query(UUID.class)
            .single();
  }

  @Test
  void theOwnerSeesWhoLookedAsFarAsTheyShowThemselves() throws Exception {
    assertThat(looksOf(awa)).contains(text("people.looks.none"));
    send(get(profile));
    send(get(profile).with(members.as(awa)));
    assertThat(looksOf(awa)).as("visitors and oneself").contains(text("people.looks.none"));

    assertThat(send(get(profile).with(members.as(rosa))).getContentAsString())
        .contains(text("people.looks.told"));
    send(get(profile + "/profile.json").with(members.as(rosa)));
    assertThat(looksOf(awa)).contains(text("people.looks.nameless")).doesNotContain("Rosa");
    assertThat(rows()).as("once a day").isOne();

    String path = show(rosa, "name", "I write");
    assertThat(looksOf(awa)).contains("Rosa Cueva", path);
    assertThat(looksOf(rosa)).contains(text("people.looks.none"));
  }

  @Test
  void aLookThatShowsNothingIsNotNoted() throws Exception {
    send(
        post("/account/profile")
            .param("base", "1")
            .param("cv", "I have built wells")
            .with(members.as(awa)));

    assertThat(send(get(profile).with(members.as(rosa))).getStatus()).isEqualTo(404);
    assertThat(rows()).isZero();
  }

  @Test
  void whatStewardsLookAtIsToldTooAndWhoLeftHasNoName() throws Exception {
    looks.bySteward(awa, rosa);
    assertThat(looksOf(awa)).contains(text("people.looks.steward"));

    PersonId leaving = members.join();
    send(get(profile).with(members.as(leaving)));
    jdbc.sql("delete from people.person where id = :id").param("id", leaving.value()).update();
    assertThat(looksOf(awa)).contains(text("people.looks.left"));
  }

  @Test
  void aLookIsReallyDeletedAfterTwelveMonths() throws Exception {
    send(get(profile).with(members.as(rosa)));
    jdbc.sql("update people.look set day = current_date - 370 where owner = :owner")
        .param("owner", awa.value())
        .update();

    run("remove-old-looks");

    assertThat(rows()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theYearlyMailIsAnsweredWithOneTap(Language language) throws Exception {
    jdbc.sql("update people.person set language = :language where id = :id")
        .param("language", language.code())
        .param("id", awa.value())
        .update();
    aYearHasPassed();
    reminder.run();
    assertThat(mails()).as("nobody is asked who did not agree to that").isZero();
    agree();

    reminder.run();
    reminder.run();

    assertThat(mails()).isOne();
    String link = link();
    assertThat(page(link, language))
        .contains(texts.text(language, "people.reminder.hide"))
        .doesNotContain("Awa", ">people.");
    assertThat(status(profile)).as("asking hides nothing").isEqualTo(200);

    assertThat(
            send(answer(link, "hide").header("Accept-Language", language.code()))
                .getContentAsString())
        .contains(texts.text(language, "people.reminder.done.hide"));
    assertThat(status(profile)).isEqualTo(404);
    assertThat(send(get(profile).with(members.as(rosa))).getStatus()).isEqualTo(404);
    assertThat(send(get(profile).with(members.as(awa))).getStatus()).isEqualTo(200);
    assertThat(page("/account/profile", language))
        .contains(texts.text(language, "people.reminder.hidden"));

    send(post("/account/profile/confirm").with(members.as(awa)));
    assertThat(status(profile)).isEqualTo(200);
    assertThat(send(get(link)).getStatus()).as("answered").isEqualTo(404);
    reminder.run();
    assertThat(mails()).as("not before next year").isOne();
  }

  @Test
  void keepingItUsesUpTheLink() throws Exception {
    aYearHasPassed();
    agree();
    reminder.run();
    String link = link();

    assertThat(send(answer(link, "nonsense")).getStatus()).isEqualTo(200);
    assertThat(send(answer(link, "keep")).getStatus()).isEqualTo(200);

    assertThat(send(answer(link, "hide")).getStatus()).isEqualTo(404);
    assertThat(status(profile)).isEqualTo(200);
    assertThat(send(answer("/profile-reminder/forged", "hide")).getStatus()).isEqualTo(404);
  }

  @Test
  void withoutAnAnswerForThirtyDaysItIsHidden() throws Exception {
    aYearHasPassed();
    agree();
    reminder.run();
    asked(29);
    reminder.run();
    assertThat(status(profile)).isEqualTo(200);

    asked(31);
    reminder.run();

    assertThat(status(profile)).isEqualTo(404);
  }

  @Test
  void whoTakesTheConsentBackOrEditsTheProfileIsNotHidden() throws Exception {
    aYearHasPassed();
    agree();
    reminder.run();
    asked(31);
    send(post("/account/consents/reminder/withdraw").with(members.as(awa)));
    reminder.run();
    assertThat(status(profile)).isEqualTo(200);

    agree();
    reminder.run();
    show(awa, "cv", "and roads", 1);
    asked(31);
    reminder.run();
    assertThat(status(profile)).isEqualTo(200);
  }

  private void show(PersonId person, String field, String words, int base) throws Exception {
    send(
        post("/account/profile")
            .param("base", Integer.toString(base))
            .param("cv", words)
            .param("seen-" + field, "EVERYONE")
            .with(members.as(person)));
  }

  private void aYearHasPassed() {
    jdbc.sql(
            "update people.profile set confirmed_at = now() - interval '366 days' where person = :id")
        .param("id", awa.value())
        .update();
  }

  private void agree() throws Exception {
    send(post("/account/consents/reminder/give").with(members.as(awa)));
  }

  private void asked(int daysAgo) {
    jdbc.sql(
            "update people.reminder set sent_at = now() - make_interval(days => :days) where person = :id")
        .param("days", daysAgo)
        .param("id", awa.value())
        .update();
  }

  private static MockHttpServletRequestBuilder answer(String link, String choice) {
    return post(link).param("do", choice);
  }

  private String link() {
    return jdbc.sql("select plain from platform.mail where recipient = :email")
        .param("email", email)
        .query(String.class)
        .single()
        .replaceAll("(?s).*(/profile-reminder/[A-Za-z0-9_-]+).*", "$1");
  }

  private int mails() {
    return jdbc.sql("select count(*) from platform.mail where recipient = :email")
        .param("email", email)
        .query(Integer.class)
        .single();
  }

  private int rows() {
    return jdbc.sql("select count(*) from people.look where owner = :owner")
        .param("owner", awa.value())
        .query(Integer.class)
        .single();
  }

  /** Lets a job run now, and waits for it. */
  private void run(String job) {
    jdbc.sql(
            "update platform.scheduled_tasks set execution_time = now() - interval '1 second' where task_name = :job")
        .param("job", job)
        .update();
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(30))
        .until(
            () ->
                jdbc.sql(
                        "select execution_time > now() from platform.scheduled_tasks where task_name = :job")
                    .param("job", job)
                    .query(Boolean.class)
                    .single());
  }

  private int status(String path) throws Exception {
    return send(get(path)).getStatus();
  }

  private String looksOf(PersonId person) throws Exception {
    return send(get("/account/looks").with(members.as(person))).getContentAsString();
  }

  private String page(String path, Language language) throws Exception {
    return send(get(path).header("Accept-Language", language.code()).with(members.as(awa)))
        .getContentAsString();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(csrf())).andReturn().getResponse();
  }

  private String text(String key) {
    return texts.text(Language.EN, key);
  }
}
