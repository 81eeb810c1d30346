package org.corridor.capacities.asks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.asks.AskId;
import org.corridor.capacities.asks.Asks;
import org.corridor.capacities.asks.RosterEntries;
import org.corridor.capacities.asks.SpokenFor;
import org.corridor.capacities.asks.TestErrands;
import org.corridor.capacities.asks.domain.FollowUp;
import org.corridor.capacities.roster.EntryId;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
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

/** Somebody of the roster is asked, and answers; nobody is shown before a yes. */
@CorridorTest
class AskPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SpokenFor organisations;
  @Autowired TestErrands errands;
  @Autowired RosterEntries roster;
  @Autowired FollowUp followUp;
  @Autowired Asks asks;
  @Autowired JdbcClient jdbc;

  private PersonId asker;
  private PersonId nurse;
  private OrganisationId hospital;
  private UUID errand;
  private EntryId entry;
  private String mail = "";

  @BeforeEach
  void aHospitalAndANurse() {
    asker = members.join();
    mail = UUID.randomUUID() + "@example.org";
    nurse = members.join(mail, "Zulema Zq");
    hospital = organisations.by(asker);
    errand = errands.make(hospital, asker);
    entry = roster.nurse(nurse, List.of());
  }

  private MockHttpServletRequestBuilder ask(UUID what, EntryId whom) {
    return post("/capacities/asks/new")
        .param("kind", "test")
        .param("errand", what.toString())
        .param("entry", whom.value().toString())
        .param("percent", "84")
        .param("what", "Teach <neonatal> care")
        .param("from", "2027-03-01")
        .param("until", "2027-03-14")
        .param("where", "Loja")
        .param("howLong", "Two weeks")
        .param("pay", "EXPENSES")
        .param("covered", "Journey")
        .param("dataUse", "Deleted afterwards")
        .param("language", "ES")
        .param("name", "Hospital Asker")
        .param("reach", "asker@hospital.example");
  }

  private String sent(EntryId whom) throws Exception {
    String path = perform(ask(errand, whom), asker).getRedirectedUrl();
    assertThat(path).startsWith("/capacities/asks/");
    return String.valueOf(path);
  }

  @Test
  void onlyAYesShowsTheTwoToEachOther() throws Exception {
    String path = sent(entry);
    assertThat(mails()).anyMatch(text -> text.contains(path));
    assertThat(text(path, asker)).doesNotContain("Zulema", "Decline");
    assertThat(text(path, nurse))
        .contains(
            "Teach &lt;neonatal&gt; care", "Deleted afterwards", "Neonatal training &lt;b&gt;")
        .doesNotContain("Hospital Asker", "asker@hospital.example");
    assertThat(perform(get(path), members.join()).getStatus()).isEqualTo(404);
    assertThat(mvc.perform(get(path)).andReturn().getResponse().getRedirectedUrl())
        .startsWith("/sign-in");

    assertThat(accept(path, nurse, "0").getRedirectedUrl()).isEqualTo(path);

    assertThat(text(path, asker)).contains("Zulema Zq", "zulema by phone");
    assertThat(text(path, nurse)).contains("Hospital Asker", "asker@hospital.example");
    assertThat(asks.accepted(new AskId(UUID.fromString(path.replaceAll(".*/", "")))))
        .get()
        .satisfies(accepted -> assertThat(accepted.person()).isEqualTo(nurse));
    assertThat(accept(path, nurse, "0").getStatus()).isEqualTo(409);
    perform(post(path + "/outcome").param("outcome", "CAME_TO_BE").param("why", "Well"), nurse);
    assertThat(text(path, asker)).contains("It came to be", "Well");
  }

  private MockHttpServletResponse accept(String path, PersonId who, String base) throws Exception {
    return perform(
        post(path + "/accept")
            .param("base", base)
            .param("name", "Zulema Zq")
            .param("reach", "zulema by phone"),
        who);
  }

  @Test
  void whatReachesNobodyLooksLikeAnyOtherAskUntilItEnds() throws Exception {
    EntryId gone = new EntryId(UUID.randomUUID());
    EntryId asleep = roster.nurse(members.join(), List.of());
    roster.withdraw(asleep);
    PersonId annoyed = members.join();
    EntryId muting = roster.nurse(annoyed, List.of());
    String first = sent(muting);
    perform(post(first + "/mute"), annoyed);
    errand = errands.make(hospital, asker);
    List<String> paths = List.of(sent(entry), sent(gone), sent(asleep), sent(muting));
    for (String path : paths) {
      assertThat(plain(text(path, asker))).as(path).isEqualTo(plain(text(paths.get(0), asker)));
    }
    assertThat(text("/capacities/asks", annoyed)).doesNotContain(paths.get(3));
    assertThat(perform(get(paths.get(3)), annoyed).getStatus()).isEqualTo(404);

    jdbc.sql("update capacities.ask set asked_at = now() - interval '22 days' where errand = :id")
        .param("id", errand)
        .update();
    followUp.now();
    for (String path : paths) {
      assertThat(text(path, asker)).contains("No answer");
    }
    perform(post("/capacities/asks/unmute").param("organisation", hospital.toString()), annoyed);
    errand = errands.make(hospital, asker);
    assertThat(perform(get(sent(muting)), annoyed).getStatus()).isEqualTo(200);
  }

  /** Without what differs from page to page by chance. */
  private static String plain(String page) {
    return page.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "")
        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
        .replaceAll("\\s+", " ");
  }

  @Test
  void theTermsAreTalkedAboutAndAYesIsToThoseThatStand() throws Exception {
    String path = sent(entry);
    UUID number = UUID.randomUUID();
    for (int twice = 0; twice < 2; twice++) {
      perform(
          post(path + "/words").param("id", number.toString()).param("words", "After Easter?"),
          nurse);
    }
    assertThat(text(path, asker)).containsOnlyOnce("After Easter?");
    assertThat(
            perform(post(path + "/words").param("words", "Mail me: a@b.example"), nurse)
                .getStatus())
        .isEqualTo(422);
    assertThat(perform(ask(path), asker).getRedirectedUrl()).isEqualTo(path);
    assertThat(accept(path, nurse, "0").getStatus()).as("other terms now").isEqualTo(409);
    assertThat(text(path, nurse)).contains("Three weeks");
    assertThat(perform(post(path + "/terms"), nurse).getStatus()).isIn(404, 422);
    assertThat(accept(path, nurse, "1").getRedirectedUrl()).isEqualTo(path);
  }

  private static MockHttpServletRequestBuilder ask(String path) {
    return post(path + "/terms")
        .param("base", "0")
        .param("what", "Teach")
        .param("where", "Loja")
        .param("howLong", "Three weeks")
        .param("pay", "PAID")
        .param("dataUse", "Deleted");
  }

  @Test
  void wrongFormsKeepWhatWasTypedAndADoubleClickAsksOnce() throws Exception {
    MockHttpServletResponse wrong =
        perform(
            post("/capacities/asks/new")
                .param("kind", "test")
                .param("errand", errand.toString())
                .param("entry", entry.value().toString())
                .param("what", "Kept <i> www.example.org")
                .param("from", "soon"),
            asker);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("what-error", "from-error", "where-error", "pay-error", "Kept &lt;i&gt;");
    assertThat(sent(entry)).isEqualTo(sent(entry));
    assertThat(perform(ask(errand, entry), members.join()).getStatus()).isEqualTo(403);
    assertThat(perform(ask(UUID.randomUUID(), entry), asker).getStatus()).isEqualTo(404);
  }

  @Test
  void aNoHasAReasonAndEitherCanEndIt() throws Exception {
    String path = sent(entry);
    assertThat(perform(post(path + "/decline"), nurse).getStatus()).isEqualTo(422);
    perform(post(path + "/decline").param("reason", "DATES").param("answer", "In May"), nurse);
    assertThat(text(path, asker)).contains("The dates", "In May").doesNotContain("Zulema");
    errand = errands.make(hospital, asker);
    String second = sent(entry);
    assertThat(perform(post(second + "/withdraw"), nurse).getStatus()).isEqualTo(404);
    perform(post(second + "/withdraw"), asker);
    assertThat(accept(second, nurse, "0").getStatus()).isEqualTo(409);
    errand = errands.make(hospital, asker);
    String third = sent(entry);
    asks.close("test", errand);
    assertThat(text(third, nurse)).contains("Withdrawn");
  }

  @Test
  void peopleAreRemindedTwice() throws Exception {
    String path = sent(entry);
    long before = mails().stream().filter(text -> text.contains(path)).count();
    for (int days : new int[] {8, 8, 15, 15}) {
      jdbc.sql(
              "update capacities.ask set delivered_at = now() - make_interval(days => :days) where errand = :id")
          .param("days", days)
          .param("id", errand)
          .update();
      followUp.now();
    }
    assertThat(mails().stream().filter(text -> text.contains(path)).count() - before).isEqualTo(2);
  }

  @Test
  void stewardsDecideReportsAndSeeNoSmallNumbers() throws Exception {
    PersonId steward = members.join();
    jdbc.sql("insert into people.steward values (:id, now())")
        .param("id", steward.value())
        .update();
    String path = sent(entry);
    perform(post(path + "/report").param("report", "A fraud"), nurse);
    String page = path.replace("/asks/", "/asks/reported/");
    assertThat(text("/stewards", steward))
        .contains(page, "/stewards/skills", "/capacities/asks/ranking", "/stewards/registrations");
    assertThat(text(page, steward)).contains("A fraud", "Teach &lt;neonatal&gt;");
    assertThat(perform(get(page), asker).getStatus()).isEqualTo(403);
    perform(post(page).param("decision", "abuse").param("why", "Fraud"), steward);
    assertThat(
            perform(ask(errands.make(hospital, asker), new EntryId(UUID.randomUUID())), asker)
                .getContentAsString())
        .contains("taken the right");
    for (int twice = 0; twice < 2; twice++) {
      perform(
          post("/capacities/asks/ranking/give-back").param("organisation", hospital.toString()),
          steward);
    }
    assertThat(perform(ask(errands.make(hospital, asker), entry), asker).getStatus())
        .isEqualTo(302);
    assertThat(text("/capacities/asks/ranking", steward)).doesNotContain("<td class=\"number\">1<");
    assertThat(acts())
        .as("the audit trail, once for each decision")
        .containsExactly("asking-taken-away: Fraud", "asking-given-back: ");
  }

  private List<String> acts() {
    return jdbc.sql(
            """
            select act || ': ' || why from people.steward_act
            where kind = 'organisation' and about = :id order by id
            """)
        .param("id", hospital.value())
        .query(String.class)
        .list();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String path = sent(entry);
    perform(post(path + "/words").param("words", "Hello"), nurse);
    String form =
        "/capacities/asks/new?kind=test&errand="
            + errands.make(hospital, asker)
            + "&entry="
            + UUID.randomUUID();
    for (PersonId who : List.of(asker, nurse)) {
      for (String page : List.of(path, "/capacities/asks")) {
        assertThat(
                perform(get(page).locale(language.locale()), who)
                    .getContentAsString(StandardCharsets.UTF_8))
            .doesNotContain("capacities.asks.");
      }
    }
    assertThat(perform(get(form).locale(language.locale()), asker).getContentAsString())
        .doesNotContain("capacities.asks.");
    perform(post(path + "/decline").param("reason", "PAY"), nurse);
    assertThat(perform(get(path).locale(language.locale()), asker).getContentAsString())
        .doesNotContain("capacities.asks.");
  }

  private List<String> mails() {
    return jdbc.sql("select plain from platform.mail where recipient = :mail")
        .param("mail", mail)
        .query(String.class)
        .list();
  }

  private String text(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }
}
