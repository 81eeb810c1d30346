package org.corridor.capacities.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Wanted;
import org.corridor.capacities.planning.PlannableNeed;
import org.corridor.capacities.planning.SomeNeeds;
import org.corridor.capacities.planning.domain.MakingPlans;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.domain.SavedEntries;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.registrations.web.SomeOrganisation;
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

/** A plan from its settings to whom to ask, for those who speak for the organisation only. */
@CorridorTest
class PlanPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Organisations organisations;
  @Autowired SavedEntries saved;
  @Autowired Skills skills;
  @Autowired SomeNeeds needs;
  @Autowired MakingPlans making;
  @Autowired List<PersonalDataHolder> holders;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private SomeOrganisation ours;
  private PersonId samir = new PersonId(UUID.randomUUID());
  private EntryId entry = new EntryId(UUID.randomUUID());
  private final UUID need = UUID.randomUUID();
  private final UUID plan = UUID.randomUUID();
  private final String path = "/capacities/plans/" + plan;

  @BeforeEach
  void aNeedAndSomebodyWhoFits() {
    ours = SomeOrganisation.in(organisations, members, jdbc, false);
    samir = members.join("samir-" + UUID.randomUUID() + "@example.org", "Samir Hassan");
    ConceptId fishing = skills.suggest("صيد السمك", Language.AR, Language.EN, 1).get(0).id();
    entry = saved.skilled(samir, Set.of(Sector.FISHERIES), fishing);
    Demand demand =
        new Demand(
            Sector.FISHERIES,
            List.of(new Wanted(fishing, true, Experience.CAN)),
            Set.of("ar"),
            "EG",
            "Damietta",
            Set.of(Mode.SHORT_MISSION),
            LocalDate.of(2031, 3, 1),
            LocalDate.of(2031, 3, 10),
            false,
            true);
    needs.are(
        ours.id(),
        List.of(
            new PlannableNeed(
                need,
                "=Nets & boats",
                Language.EN,
                "/needs/" + need,
                demand,
                20,
                PlannableNeed.Importance.HIGH)));
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }

  private String body() throws Exception {
    return send(get(path), ours.representative()).getContentAsString();
  }

  private MockHttpServletResponse begin(PersonId who) throws Exception {
    return send(
        post("/capacities/plans")
            .param("id", plan.toString())
            .param("organisation", ours.id().toString())
            .param("country", "EG")
            .param("year", String.valueOf(LocalDate.now().getYear() + 1)),
        who);
  }

  private MockHttpServletRequestBuilder start(String base, String budget) {
    return post(path + "/start")
        .param("base", base)
        .param("currency", "EUR")
        .param("budget", budget)
        .param("travel", "400")
        .param("perDay", "50")
        .param("missions", "2")
        .param("days", "60")
        .param("fairness", "30");
  }

  private MockHttpServletRequestBuilder choose(String verdict) {
    return post(path + "/choose")
        .param("need", need.toString())
        .param("entry", entry.value().toString())
        .param("verdict", verdict);
  }

  @Test
  void proposesWhomToAskWithoutTellingWhoTheyAre() throws Exception {
    assertThat(begin(ours.representative()).getRedirectedUrl()).isEqualTo(path);
    assertThat(send(start("0", "100000"), ours.representative()).getRedirectedUrl())
        .isEqualTo(path);
    making.untilDone(plan);
    assertThat(body())
        .contains("Nets &amp; boats", "/capacities/asks/new?kind=some-need", "" + entry.value())
        .doesNotContain("Samir", samir.toString());
    String csv = send(get(path + "/plan.csv"), ours.representative()).getContentAsString();
    assertThat(csv).contains("'=Nets & boats", "900.00").doesNotContain("Samir");
  }

  @Test
  void whomTheOrganiserRefusedIsNotProposedAgainUntilTheyTakeItBack() throws Exception {
    begin(ours.representative());
    send(start("0", "100000"), ours.representative());
    making.untilDone(plan);
    send(choose("REFUSE"), ours.representative());
    send(start("2", "100000"), ours.representative());
    making.untilDone(plan);
    assertThat(body())
        .contains(texts.text(Language.EN, "capacities.planning.refused"))
        .doesNotContain("entry=" + entry.value());
    send(choose("LEAVE"), ours.representative());
    send(start("4", "100000"), ours.representative());
    making.untilDone(plan);
    assertThat(body()).contains("entry=" + entry.value());
  }

  @Test
  void withoutMoneySeatsStayEmptyAndItSaysWhy() throws Exception {
    begin(ours.representative());
    send(start("0", "10"), ours.representative());
    making.untilDone(plan);
    assertThat(body()).contains(texts.text(Language.EN, "capacities.planning.why.money"));
  }

  @Test
  void whoIsErasedLeavesEveryPlan() throws Exception {
    begin(ours.representative());
    send(start("0", "100000"), ours.representative());
    making.untilDone(plan);
    assertThat(body()).contains("entry=" + entry.value());
    holders.forEach(holder -> holder.erase(samir));
    assertThat(body()).doesNotContain("" + entry.value());
    assertThat(
            jdbc.sql("select count(*) from capacities.plan_seat where entry = :entry")
                .param("entry", entry.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void othersDoNotEvenLearnThatThereIsAPlan() throws Exception {
    assertThat(begin(ours.editor()).getStatus()).as("does not speak for it").isEqualTo(422);
    begin(ours.representative());
    for (PersonId who : List.of(members.join(), ours.editor())) {
      assertThat(send(get(path), who).getStatus()).isEqualTo(404);
      assertThat(send(get(path + "/plan.csv"), who).getStatus()).isEqualTo(404);
      assertThat(send(start("0", "1"), who).getStatus()).isEqualTo(404);
      assertThat(send(post(path + "/stop"), who).getStatus()).isEqualTo(404);
      assertThat(send(choose("WANT"), who).getStatus()).isEqualTo(404);
      assertThat(send(post(path + "/remove"), who).getStatus()).isEqualTo(404);
      assertThat(send(get("/capacities/plans"), who).getContentAsString()).doesNotContain(path);
    }
    assertThat(send(get("/capacities/plans"), ours.representative()).getContentAsString())
        .contains(path);
  }

  @Test
  void whatWasTypedIsKeptWhereItIsWrongOrSomebodyWasFaster() throws Exception {
    begin(ours.representative());
    MockHttpServletResponse wrong =
        send(
            start("0", "1234").param("women", "70").param("men", "60").param("currency", "EUR"),
            ours.representative());
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("value=\"1234\"", texts.text(Language.EN, "capacities.planning.balance.wrong"));
    MockHttpServletResponse late = send(start("7", "4321"), ours.representative());
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("value=\"4321\"", texts.text(Language.EN, "capacities.planning.overtaken"));
  }

  @Test
  void stoppedOrDeletedTwiceIsAsGoodAsOnce() throws Exception {
    begin(ours.representative());
    begin(ours.representative());
    assertThat(send(post(path + "/stop"), ours.representative()).getRedirectedUrl())
        .isEqualTo(path);
    assertThat(send(post(path + "/remove"), ours.representative()).getRedirectedUrl())
        .isEqualTo("/capacities/plans");
    assertThat(send(post(path + "/remove"), ours.representative()).getStatus()).isEqualTo(404);
    assertThat(send(get("/capacities/plans/nonsense"), ours.representative()).getStatus())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void speaksEveryLanguage(Language language) throws Exception {
    begin(ours.representative());
    assertThat(read("/capacities/plans", language))
        .contains(texts.text(language, "capacities.planning.new"));
    assertThat(read(path, language)).contains(texts.text(language, "capacities.planning.settings"));
  }

  private String read(String page, Language language) throws Exception {
    return send(get(page).header("Accept-Language", language.code()), ours.representative())
        .getContentAsString();
  }
}
