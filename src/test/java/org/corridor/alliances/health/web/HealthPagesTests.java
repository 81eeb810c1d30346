package org.corridor.alliances.health.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.alliances.health.SomeRoom;
import org.corridor.alliances.health.checkup.domain.Statement;
import org.corridor.alliances.partnerships.PartnerId;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.mail.Mails;
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

/** The pages of check-ups, learning and threats, as everybody who may and may not see them. */
@CorridorTest
class HealthPagesTests {

  private static final String NOTE = "NOTE-CANARY";
  private static final String REMARK = "REMARK-CANARY";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SomeRoom rooms;
  @Autowired JdbcClient jdbc;
  @Autowired Mails mails;
  @Autowired List<PersonalDataHolder> holders;

  private PersonId lead;
  private PersonId colleague;
  private PersonId other;
  private PersonId observer;
  private Seat leadSeat;
  private Seat colleagueSeat;
  private Seat otherSeat;
  private Seat observerSeat;
  private PartnerId first;
  private PartnerId second;
  private String room = "";
  private final String round = UUID.randomUUID().toString();

  @BeforeEach
  void twoPartnersAndAnObserver() {
    lead = members.join();
    colleague = members.join();
    other = members.join();
    observer = members.join();
    PartnershipId id = rooms.open();
    first = rooms.partner(id, "Amis <de> Tamale", 1);
    second = rooms.partner(id, "Poultry Keepers", 2);
    leadSeat = rooms.seat(id, first, SeatRole.COORDINATOR, "Awa", lead);
    colleagueSeat = rooms.seat(id, first, SeatRole.MEMBER, "Koen", colleague);
    otherSeat = rooms.seat(id, second, SeatRole.SPEAKER, "Grace", other);
    observerSeat = rooms.seat(id, null, SeatRole.OBSERVER, "Pilar", observer);
    room = id.path();
  }

  @Test
  void strangersFindNothingAndVisitorsSignInFirst() throws Exception {
    for (String path : List.of("/check-up", "/learning", "/threats", "/threats/help")) {
      assertThat(status(get(room + path), members.join())).as(path).isEqualTo(404);
      MockHttpServletResponse visitor = mvc.perform(get(room + path)).andReturn().getResponse();
      assertThat(visitor.getStatus()).isEqualTo(303);
      assertThat(visitor.getRedirectedUrl()).contains("/sign-in");
      assertThat(status(get(room + path), observer)).isEqualTo(200);
    }
    for (String path : List.of("/learning/card", "/learning/new", "/threats/new")) {
      assertThat(status(get(room + path), observer)).as(path).isEqualTo(403);
    }
    assertThat(status(post(room + "/threats/facts"), observer)).isEqualTo(403);
    String unknown = "/" + UUID.randomUUID();
    for (String path : List.of("/check-up", "/learning", "/threats", "/threats/help")) {
      assertThat(status(get(room + path + unknown), lead)).as(path).isEqualTo(404);
      assertThat(status(get(room + path + "/nothing"), lead)).as(path).isEqualTo(404);
    }
  }

  @Test
  void answersStayWithTheirPartnerUntilTheRoundIsCompared() throws Exception {
    begin();
    assertThat(status(sheet("/hand-in", "0"), colleague)).isEqualTo(403);
    assertThat(status(sheet("/hand-in", "1"), lead)).isEqualTo(302);
    assertThat(page("/check-up/" + round, colleague)).contains(NOTE, REMARK);
    for (PersonId viewer : List.of(other, observer)) {
      nowhere(viewer, NOTE, REMARK);
    }
    assertThat(status(get(room + "/check-up/" + round), observer)).isEqualTo(403);
    assertThat(status(others(), other)).isEqualTo(302);
    for (PersonId viewer : List.of(other, observer)) {
      assertThat(page("/check-up", viewer)).contains(REMARK, "Amis &lt;de&gt; Tamale");
    }
    nowhere(observer, NOTE);
    nowhere(other, NOTE + "<", NOTE + "\"");
    assertThat(page("/check-up/" + round, other)).contains(NOTE + "-OF-OTHERS");
    nowhere(lead, NOTE + "-OF-OTHERS");
    assertThat(rooms.notices(leadSeat, "alliances.health.checkup.notice.compared")).isEqualTo(1);
    assertThat(status(post(room + "/check-up/" + round + "/take-back"), lead)).isEqualTo(302);
    assertThat(page("/check-up", observer)).contains(REMARK);
    assertThat(page("", lead)).contains(room + "/check-up", room + "/learning", room + "/threats");
  }

  private void begin() throws Exception {
    MockHttpServletRequestBuilder open =
        post(room + "/check-up/open").param("ticket", round).param("due", "2199-01-01");
    assertThat(status(open, lead)).isEqualTo(302);
    assertThat(status(open, lead)).isEqualTo(302);
    assertThat(rooms.notices(otherSeat, "alliances.health.checkup.notice.opened")).isEqualTo(1);
  }

  private MockHttpServletRequestBuilder sheet(String deed, String base) {
    return sheet(deed, base, "", "PARTLY");
  }

  private MockHttpServletRequestBuilder others() {
    return sheet("/hand-in", "0", "-OF-OTHERS", "FULLY");
  }

  private MockHttpServletRequestBuilder sheet(String deed, String base, String end, String answer) {
    MockHttpServletRequestBuilder form =
        post(room + "/check-up/" + round + deed).param("base", base).param("written", "EN");
    for (Statement one : Statement.values()) {
      form.param(one.code(), answer);
    }
    return form.param("remark", REMARK + end).param("note", NOTE + end);
  }

  private void nowhere(PersonId viewer, String... words) throws Exception {
    for (String path :
        List.of(
            "",
            "/check-up",
            "/check-up/" + round,
            "/learning",
            "/learning/card",
            "/learning/new",
            "/threats",
            "/threats/new",
            "/threats/help")) {
      String shown =
          mvc.perform(get(room + path).with(members.as(viewer)))
              .andReturn()
              .getResponse()
              .getContentAsString();
      assertThat(shown).as(path).doesNotContain(words);
    }
  }

  @Test
  void twoColleaguesOnOneSheetLoseNothingAndAreBothTold() throws Exception {
    begin();
    assertThat(status(sheet("", "0"), lead)).isEqualTo(302);
    MockHttpServletResponse late =
        send(
            post(room + "/check-up/" + round)
                .param("base", "0")
                .param("leader", "FULLY")
                .param("remark", "My <own> words"),
            colleague);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("My &lt;own&gt; words", REMARK, "role=\"alert\"", "name=\"base\" value=\"1\"");
    assertThat(rooms.notices(leadSeat, "alliances.health.checkup.notice.same-time")).isEqualTo(1);
    MockHttpServletResponse missing =
        send(post(room + "/check-up/" + round + "/hand-in").param("base", "1"), lead);
    assertThat(missing.getStatus()).isEqualTo(422);
    assertThat(missing.getContentAsString()).contains("id=\"vision-error\"");
  }

  @Test
  void learningIsProposedPlannedRecordedAndPointedOutWhereItFlowsOneWay() throws Exception {
    card(lead, "finance", "KNOWS", "context", "WANTS");
    card(other, "finance", "WANTS", "context", "KNOWS");
    assertThat(page("/learning", lead)).contains("capacity=finance", "capacity=context");
    String plan = UUID.randomUUID().toString();
    MockHttpServletRequestBuilder planned =
        plan(plan, "finance", first, second).param("what", "Three <sessions>");
    assertThat(status(planned, lead)).isEqualTo(302);
    assertThat(status(planned, lead)).isEqualTo(302);
    assertThat(status(plan(UUID.randomUUID().toString(), "finance", first, first), lead))
        .isEqualTo(422);
    String shown = page("/learning", observer);
    assertThat(shown).contains("nothing flows back", "Knowing the place", "<svg role=\"img\"");
    String record = UUID.randomUUID().toString();
    MockHttpServletRequestBuilder done =
        post(room + "/learning/" + plan + "/record")
            .param("ticket", record)
            .param("on", "2026-01-05")
            .param("hours", "3,5")
            .param("people", "4")
            .param("result", "A cash <book>");
    assertThat(status(done, other)).isEqualTo(302);
    assertThat(status(done, other)).isEqualTo(302);
    assertThat(page("/learning/" + plan, lead)).contains("3.5", "A cash &lt;book&gt;", "Grace");
    assertThat(status(post(room + "/learning/" + plan + "/record"), observer)).isEqualTo(403);
    assertThat(send(post(room + "/learning/" + plan + "/record"), lead).getContentAsString())
        .contains("id=\"on-error\"", "id=\"hours-error\"");
    String strike = room + "/learning/" + plan + "/records/" + record + "/strike";
    assertThat(status(post(strike), lead)).isEqualTo(302);
    assertThat(page("/learning/" + plan, lead)).doesNotContain("<s>3.5</s>");
    assertThat(status(post(strike), other)).isEqualTo(302);
    assertThat(page("/learning/" + plan, lead)).contains("<s>3.5</s>");
    MockHttpServletRequestBuilder changed =
        plan(plan, "finance", first, second).param("what", "Other words").param("base", "0");
    changed = edit(changed, plan);
    assertThat(status(changed, other)).isEqualTo(409);
    assertThat(rooms.notices(leadSeat, "alliances.health.learning.notice.plan")).isEqualTo(1);
  }

  private MockHttpServletRequestBuilder edit(MockHttpServletRequestBuilder form, String plan) {
    return form.uri(java.net.URI.create(room + "/learning/" + plan + "/edit"));
  }

  private MockHttpServletRequestBuilder plan(
      String ticket, String capacity, PartnerId from, PartnerId to) {
    return post(room + "/learning/new")
        .param("ticket", ticket)
        .param("capacity", capacity)
        .param("teacher", from.toString())
        .param("learner", to.toString())
        .param("way", "PEER_SUPPORT")
        .param("hours", "10");
  }

  private void card(PersonId who, String a, String standing, String b, String back)
      throws Exception {
    MockHttpServletRequestBuilder card =
        post(room + "/learning/card").param("base", "0").param(a, standing).param(b, back);
    assertThat(status(card, who)).isEqualTo(302);
    assertThat(status(post(room + "/learning/card").param("base", "0"), who)).isEqualTo(409);
  }

  @Test
  void anEarlySignIsToldToEverybodyOnceAndRatingsAreKept() throws Exception {
    assertThat(status(post(room + "/threats/facts").param("facts", "NEVER_MET"), lead))
        .isEqualTo(302);
    assertThat(page("/threats", lead)).contains("Fits, because", "LOST_TRUST");
    String id = UUID.randomUUID().toString();
    MockHttpServletRequestBuilder threat = threat("/threats/new", "3", "2").param("ticket", id);
    assertThat(status(threat, lead)).isEqualTo(302);
    String sign =
        jdbc.sql("select id from alliances.threat_sign where threat = :id order by number limit 1")
            .param("id", UUID.fromString(id))
            .query(String.class)
            .single();
    String seen = room + "/threats/" + id + "/signs/" + sign + "/seen";
    assertThat(status(post(seen), observer)).isEqualTo(403);
    assertThat(status(post(seen), other)).isEqualTo(302);
    assertThat(status(post(seen), colleague)).isEqualTo(302);
    for (Seat told : List.of(leadSeat, colleagueSeat, observerSeat)) {
      assertThat(rooms.notices(told, "alliances.health.threats.notice.sign")).isEqualTo(1);
    }
    assertThat(rooms.notices(otherSeat, "alliances.health.threats.notice.sign")).isZero();
    assertThat(page("/threats", observer)).contains("An early sign was seen", "<svg role=\"img\"");
    assertThat(page("", lead)).contains("Trust is lost");
    String path = "/threats/" + id + "/edit";
    assertThat(status(threat(path, "5", "4").param("base", "1"), other)).isEqualTo(302);
    MockHttpServletResponse late =
        send(threat(path, "1", "1").param("base", "1").param("response", "Mine <too>"), lead);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Mine &lt;too&gt;", "role=\"alert\"");
    assertThat(rooms.notices(otherSeat, "alliances.health.threats.notice.same-time")).isEqualTo(1);
    assertThat(page("/threats/" + id, lead)).contains("Seen by Grace", "5 – almost certain");
    assertThat(send(post(room + "/threats/new").param("signs", "x\n".repeat(3)), lead).getStatus())
        .isEqualTo(422);
  }

  @Test
  void whatIsSentWithATicketOfAnotherRoomDoesNotReachIntoIt() throws Exception {
    String id = UUID.randomUUID().toString();
    MockHttpServletRequestBuilder help =
        post(room + "/threats/help").param("kind", "MENTOR").param("name", "Kofi");
    assertThat(status(threat("/threats/new", "3", "2").param("ticket", id), lead)).isEqualTo(302);
    assertThat(status(plan(id, "finance", first, second), lead)).isEqualTo(302);
    assertThat(status(help.param("ticket", id), lead)).isEqualTo(302);
    twoPartnersAndAnObserver();
    MockHttpServletRequestBuilder theirs =
        post(room + "/threats/help").param("kind", "MENTOR").param("name", "Other");
    assertThat(status(threat("/threats/new", "5", "5").param("ticket", id), lead)).isEqualTo(404);
    assertThat(status(plan(id, "context", first, second), lead)).isEqualTo(404);
    assertThat(status(theirs.param("ticket", id), lead)).isEqualTo(404);
  }

  private MockHttpServletRequestBuilder threat(String path, String likelihood, String impact) {
    return post(room + path)
        .param("typical", "LOST_TRUST")
        .param("likelihood", likelihood)
        .param("impact", impact);
  }

  @Test
  void helpIsCalledInOneStepAndTheWordsAreKeptNowhere() throws Exception {
    String help = UUID.randomUUID().toString();
    String address = "mediator-" + help + "@example.org";
    MockHttpServletRequestBuilder named =
        post(room + "/threats/help")
            .param("ticket", help)
            .param("kind", "MEDIATOR")
            .param("name", "Kofi <M>")
            .param("language", "FR");
    assertThat(send(named.param("email", "a@b,c@d.e"), lead).getContentAsString())
        .contains("id=\"email-error\"", "value=\"Kofi &lt;M>\"");
    MockHttpServletRequestBuilder fine =
        post(room + "/threats/help")
            .param("ticket", help)
            .param("kind", "MEDIATOR")
            .param("name", "Kofi <M>")
            .param("email", address)
            .param("language", "FR");
    assertThat(status(fine, lead)).isEqualTo(302);
    String path = room + "/threats/help/" + help + "/call";
    assertThat(send(get(path), lead).getContentAsString()).contains("Kofi &lt;M&gt;", "Bonjour");
    assertThat(status(get(path), observer)).isEqualTo(403);
    MockHttpServletRequestBuilder call =
        post(path + "/send").param("ticket", round).param("words", "SECRET {words}");
    assertThat(status(call, lead)).isEqualTo(302);
    assertThat(status(call, lead)).isEqualTo(302);
    assertThat(mails.kept(address)).hasSize(1);
    assertThat(mails.kept(address).get(0).text()).contains("SECRET {words}");
    nowhere(lead, "SECRET");
    assertThat(page("", other)).contains("called for help");
    MockHttpServletResponse self =
        send(post(path + "/myself").param("ticket", help).param("words", "By <hand>"), lead);
    assertThat(self.getContentAsString()).contains("By &lt;hand&gt;", "mailto:");
    assertThat(status(post(room + "/threats/help/" + help + "/remove"), other)).isEqualTo(302);
    assertThat(page("/threats/help", lead)).doesNotContain("Kofi");
  }

  @Test
  void anErasedPersonsPrivateNoteGoesAndTheAnswersStay() throws Exception {
    begin();
    assertThat(status(sheet("/hand-in", "0"), lead)).isEqualTo(302);
    String held =
        holders.stream().map(one -> one.export(lead, Language.EN).json()).toList().toString();
    assertThat(held).contains(NOTE, REMARK);
    holders.stream()
        .filter(one -> one.getClass().getName().contains(".alliances."))
        .forEach(one -> one.erase(lead));
    String sheet = page("/check-up/" + round, colleague);
    assertThat(sheet).contains(REMARK).doesNotContain(NOTE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String id = UUID.randomUUID().toString();
    begin();
    send(sheet("/hand-in", "0"), lead);
    send(others(), other);
    send(plan(id, "finance", first, second), lead);
    send(threat("/threats/new", "3", "2").param("ticket", id), lead);
    for (String path :
        List.of(
            "/check-up",
            "/check-up/" + round,
            "/learning",
            "/learning/card",
            "/learning/new",
            "/learning/" + id,
            "/learning/" + id + "/edit",
            "/threats",
            "/threats/new?typical=CRISIS",
            "/threats/" + id,
            "/threats/" + id + "/edit",
            "/threats/help")) {
      MockHttpServletResponse answer = send(get(room + path).locale(language.locale()), lead);
      assertThat(answer.getStatus()).as(path).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain(">alliances.");
    }
  }

  private int status(MockHttpServletRequestBuilder request, PersonId who) throws Exception {
    return send(request, who).getStatus();
  }

  private String page(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = send(get(room + path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }
}
