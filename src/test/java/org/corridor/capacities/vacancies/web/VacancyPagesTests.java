package org.corridor.capacities.vacancies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.asks.RosterEntries;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.vacancies.domain.Expiring;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of vacancies, as everybody who may and not. */
@CorridorTest
class VacancyPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired JdbcClient jdbc;
  @Autowired Skills skills;
  @Autowired RosterEntries roster;
  @Autowired Expiring expiring;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);
  private SomeOrganisation ours;
  private String list = "";

  @BeforeEach
  void anEmployer() {
    ours = SomeOrganisation.in(organisations, members, jdbc, false);
    list = ours.path() + "/vacancies";
  }

  private MockHttpServletRequestBuilder full(String path) {
    return post(path)
        .param("title", "Nurse </script> " + word)
        .param("description", "Care for people")
        .param("written", "en")
        .param("country", "MD")
        .param("town", "Ungheni")
        .param("sector", "HEALTH")
        .param("kind", "PERMANENT")
        .param("pay-least", "9,000")
        .param("currency", "MDL")
        .param("per", "MONTH")
        .param("languages", "Romanian")
        .param("until", LocalDate.now().plusDays(30).toString())
        .param("apply", "platform")
        .param("posts", "2");
  }

  private String made(boolean publish) throws Exception {
    MockHttpServletRequestBuilder form = full(list + "/new").param("base", "0");
    MockHttpServletResponse answer =
        perform(publish ? form.param("publish", "1") : form, ours.representative());
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private MockHttpServletResponse visit(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  @Test
  void draftsAreTheirEmployersOnlyAndWhatIsPublishedIsEverybodys() throws Exception {
    String draft = made(false);
    assertThat(visit(draft).getStatus()).isEqualTo(404);
    assertThat(perform(get(draft), members.join()).getStatus()).isEqualTo(404);
    assertThat(perform(get(draft), ours.editor()).getStatus()).as("speaks not").isEqualTo(404);
    assertThat(perform(get(draft), ours.representative()).getStatus()).isEqualTo(200);
    assertThat(visit("/vacancies?q=" + word).getContentAsString()).doesNotContain(draft);

    assertThat(perform(post(draft + "/publish"), members.join()).getStatus()).isEqualTo(404);
    perform(post(draft + "/publish"), ours.representative());

    String page = visit(draft).getContentAsString();
    assertThat(page)
        .contains("application/ld+json", "\\u003c/script\\u003e", "Ungheni")
        .doesNotContain("</script> " + word);
    assertThat(visit("/vacancies?q=" + word).getContentAsString()).contains(draft);
    assertThat(visit("/vacancies?q=" + word + "&country=FR").getContentAsString())
        .doesNotContain(draft);
    assertThat(visit("/vacancies.atom?q=" + word).getContentAsString())
        .contains("<entry>", draft.substring("/vacancies/".length()));
    assertThat(visit("/api/v1/vacancies?q=" + word).getContentAsString())
        .contains("\"total\":1", "JobPosting", "MDL");
    assertThat(visit("/api/v1" + draft).getContentAsString()).contains("validThrough");
    assertThat(visit(ours.path()).getContentAsString()).contains(draft);

    perform(post(draft + "/fill"), ours.representative());
    assertThat(visit(draft).getStatus()).isEqualTo(404);
    assertThat(visit("/api/v1" + draft).getStatus()).isEqualTo(404);
  }

  @Test
  void vacanciesOfAHiddenOrganisationDoNotShow() throws Exception {
    String vacancy = made(true);
    jdbc.sql(
            """
            insert into people.hidden_page (id, organisation, since, why)
            values (gen_random_uuid(), :id, now(), 'test')
            """)
        .param("id", ours.id().value())
        .update();

    assertThat(visit(vacancy).getStatus()).isEqualTo(404);
    assertThat(visit("/vacancies?q=" + word).getContentAsString()).doesNotContain(vacancy);
    assertThat(visit("/api/v1/vacancies?q=" + word).getContentAsString()).contains("\"total\":0");
  }

  @Test
  void onlyWhoSpeaksForTheOrganisationGetsIn() throws Exception {
    String vacancy = made(true);
    for (PersonId who : List.of(members.join(), ours.editor(), ours.member())) {
      for (String page : List.of(list, list + ".csv", list + "/new", list + "/import")) {
        assertThat(perform(get(page), who).getStatus()).as(page).isEqualTo(403);
      }
      for (MockHttpServletRequestBuilder deed :
          List.of(
              get(vacancy + "/edit"),
              full(vacancy + "/edit"),
              post(vacancy + "/close"),
              post(vacancy + "/fill"),
              post(vacancy + "/copy"),
              post(vacancy + "/remove"),
              get(vacancy + "/applications"))) {
        assertThat(perform(deed, who).getStatus()).isEqualTo(404);
      }
    }
    assertThat(visit(list).getRedirectedUrl()).startsWith("/sign-in");
  }

  @Test
  void whatWasTypedIsKeptWhenSomethingIsWrongOrSomebodyWasFaster() throws Exception {
    MockHttpServletResponse wrong =
        perform(
            post(list + "/new")
                .param("title", "Kept " + word)
                .param("languages", "Klingon")
                .param("pay-least", "10")
                .param("pay-most", "5")
                .param("publish", "1"),
            ours.representative());
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("Kept " + word, "Klingon", "id=\"errors\"");

    String vacancy = made(true);
    perform(
        full(vacancy + "/edit").param("town", "Cahul").param("base", "2"), ours.representative());
    MockHttpServletResponse late =
        perform(
            full(vacancy + "/edit").param("reference", "LATE").param("base", "1"),
            ours.representative());
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("LATE", "id=\"theirs\"");
  }

  @Test
  void whatEndsTodayShowsAndWhatEndedYesterdayDoesNot() throws Exception {
    String vacancy = made(true);
    update("update capacities.vacancy set until = current_date where id = :id", vacancy);
    assertThat(visit(vacancy).getStatus()).isEqualTo(200);
    update("update capacities.vacancy set until = current_date - 2 where id = :id", vacancy);
    assertThat(visit(vacancy).getStatus()).isEqualTo(404);
    assertThat(visit("/vacancies?q=" + word).getContentAsString()).doesNotContain(vacancy);
  }

  private void update(String sql, String vacancy) {
    jdbc.sql(sql).param("id", UUID.fromString(id(vacancy))).update();
  }

  @Test
  void somebodyAppliesAndIsAnsweredAndNobodyElseKnows() throws Exception {
    String vacancy = made(true);
    PersonId nurse = members.join();
    String secret = "zq-letter-" + word;
    assertThat(visit(vacancy + "/apply").getRedirectedUrl()).startsWith("/sign-in");
    for (int i = 0; i < 2; i++) {
      assertThat(
              perform(
                      post(vacancy + "/apply")
                          .param("name", "Ana")
                          .param("reach", "ana@example.org")
                          .param("words", secret),
                      nurse)
                  .getRedirectedUrl())
          .isEqualTo("/vacancies/applications");
    }
    String received =
        perform(get(vacancy + "/applications"), ours.representative()).getContentAsString();
    assertThat(received).contains("Ana", secret).containsOnlyOnce("<section class=\"card\"");
    assertThat(perform(get(vacancy), members.join()).getContentAsString()).doesNotContain(secret);
    assertThat(perform(get("/vacancies/applications"), members.join()).getContentAsString())
        .doesNotContain(secret);

    String application = received.replaceAll("(?s).*id=\"a-([0-9a-f-]{36})\".*", "$1");
    MockHttpServletRequestBuilder answer =
        post(vacancy + "/applications/" + application)
            .param("to", "HIRED")
            .param("answer-" + application, "Come on Monday");
    assertThat(perform(answer, members.join()).getStatus()).isEqualTo(404);
    perform(answer, ours.representative());
    assertThat(perform(get("/vacancies/applications"), nurse).getContentAsString())
        .contains("Come on Monday");
    List<String> mails =
        jdbc.sql("select plain from platform.mail where plain like '%' || :word || '%'")
            .param("word", word)
            .query(String.class)
            .list();
    assertThat(mails).hasSize(2).allSatisfy(mail -> assertThat(mail).doesNotContain("Ana", secret));

    perform(post("/vacancies/applications/" + application + "/withdraw"), nurse);
    assertThat(perform(get(vacancy + "/applications"), ours.representative()).getContentAsString())
        .doesNotContain(secret);
  }

  @Test
  void anEmployerSeesWhoFitsWithoutSeeingWhoItIsAndAsksThem() throws Exception {
    int nurse = skills.suggest("nurse", Language.EN, Language.EN, 1).get(0).id().value();
    PersonId ana = members.join();
    String card = returning(ana, nurse).value().toString();
    String vacancy = asking(nurse);
    PersonId employer = ours.representative();

    String people = text(vacancy + "/people", employer);
    assertThat(people).contains(card, "Can do:", "percent=").doesNotContain(ana.toString());
    String ask =
        "/capacities/asks/new?kind=vacancy&errand=%s&entry=%s".formatted(id(vacancy), card);
    assertThat(text(ask, employer)).contains("Care for people", "Ungheni");
    for (PersonId who : List.of(members.join(), ours.editor(), ours.member(), ana)) {
      assertThat(perform(get(vacancy + "/people"), who).getStatus()).isEqualTo(404);
      assertThat(perform(get(ask), who).getStatus()).isEqualTo(403);
    }
    assertThat(visit(vacancy + "/people").getRedirectedUrl()).startsWith("/sign-in");

    String sent = String.valueOf(perform(terms(vacancy, card), employer).getRedirectedUrl());
    assertThat(sent).startsWith("/capacities/asks/");
    assertThat(text(vacancy + "/people", employer)).contains(sent);
    assertThat(text(sent, ana)).contains(vacancy, word);

    perform(post(vacancy + "/fill"), employer);
    assertThat(text(vacancy + "/people", employer)).contains(sent).doesNotContain(card);
    assertThat(perform(get(ask), employer).getStatus()).isEqualTo(403);
    assertThat(text(sent, ana)).contains("Withdrawn", word).doesNotContain(vacancy);
  }

  @Test
  void nobodyIsOfferedForADraftOrForWhatIsOver() throws Exception {
    int nurse = skills.suggest("nurse", Language.EN, Language.EN, 1).get(0).id().value();
    String card = returning(members.join(), nurse).value().toString();
    String vacancy = asking(nurse);
    String ask =
        "/capacities/asks/new?kind=vacancy&errand=%s&entry=%s".formatted(id(vacancy), card);
    assertThat(text(vacancy + "/people", ours.representative())).contains(card);
    for (String change :
        List.of("state = 'DRAFT'", "state = 'PUBLISHED', until = current_date - 2")) {
      update("update capacities.vacancy set " + change + " where id = :id", vacancy);
      assertThat(text(vacancy + "/people", ours.representative())).doesNotContain(card);
      assertThat(perform(get(ask), ours.representative()).getStatus()).isEqualTo(403);
      assertThat(perform(terms(vacancy, card), ours.representative()).getStatus()).isEqualTo(403);
    }
  }

  @Test
  void whoWasAskedForAVacancyThatExpiresHearsThatItEnded() throws Exception {
    int nurse = skills.suggest("nurse", Language.EN, Language.EN, 1).get(0).id().value();
    PersonId ana = members.join();
    String vacancy = asking(nurse);
    String sent =
        String.valueOf(
            perform(terms(vacancy, returning(ana, nurse).value().toString()), ours.representative())
                .getRedirectedUrl());
    update("update capacities.vacancy set until = current_date - 2 where id = :id", vacancy);
    expiring.run();
    assertThat(text(sent, ana)).contains("Withdrawn");
  }

  private EntryId returning(PersonId person, int concept) {
    EntryId entry = roster.nurse(person, List.of(concept));
    jdbc.sql(
            "update capacities.entry set modes = array['RETURN'], languages = array['ro'] where id = :id")
        .param("id", entry.value())
        .update();
    return entry;
  }

  private String asking(int concept) throws Exception {
    return String.valueOf(
        perform(
                full(list + "/new")
                    .param("base", "0")
                    .param("publish", "1")
                    .param("essential[0].words", "nurse")
                    .param("essential[0].asked", "nurse")
                    .param("essential[0].written", "en")
                    .param("essential[0].concept", String.valueOf(concept)),
                ours.representative())
            .getRedirectedUrl());
  }

  private MockHttpServletRequestBuilder terms(String vacancy, String card) {
    return post("/capacities/asks/new")
        .param("kind", "vacancy")
        .param("errand", id(vacancy))
        .param("entry", card)
        .param("what", "Care")
        .param("where", "Ungheni")
        .param("howLong", "Permanent")
        .param("pay", "PAID")
        .param("dataUse", "Only to plan it")
        .param("name", "The clinic")
        .param("reach", "here");
  }

  private static String id(String vacancy) {
    return vacancy.substring("/vacancies/".length());
  }

  private String text(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String vacancy = made(true);
    PersonId somebody = members.join();
    perform(post(vacancy + "/apply").param("name", "Ana"), somebody);
    for (String page :
        List.of(
            "/vacancies?q=" + word, "/vacancies?q=nothing" + word, vacancy, "/vacancies/mine")) {
      check(page, language, somebody);
    }
    check("/vacancies/applications", language, somebody);
    check(vacancy + "/apply", language, members.join());
    for (String page :
        List.of(
            vacancy,
            vacancy + "/edit",
            vacancy + "/applications",
            vacancy + "/people",
            list,
            list + "/new",
            list + "/import")) {
      check(page, language, ours.representative());
    }
  }

  private void check(String page, Language language, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(page).locale(language.locale()), who);
    assertThat(answer.getStatus()).as(page).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .as(page)
        .contains("lang=\"" + language.code() + "\"")
        .doesNotContain(">capacities.", ">platform.");
  }
}
