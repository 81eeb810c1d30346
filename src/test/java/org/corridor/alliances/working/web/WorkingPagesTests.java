package org.corridor.alliances.working.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.corridor.CorridorTest;
import org.corridor.alliances.working.WorkingRoom;
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
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** How partners work together, as each of them sees it. */
@CorridorTest
class WorkingPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired Mails mails;
  @Autowired List<PersonalDataHolder> holders;

  private WorkingRoom room;

  @BeforeEach
  void threePartners() {
    room = new WorkingRoom(jdbc, members);
  }

  @Test
  void theBalanceIsThereForAllInTheRoomAndForNobodyElse() throws Exception {
    save(room.speaker, room.partners.get(1), 5, "10", "Cages", "100");
    save(room.lead, room.partners.get(0), 2, "60", "Van", "900");
    save(room.third, room.partners.get(2), 3, "30", "Rent", "300");

    for (PersonId reader : List.of(room.lead, room.speaker, room.member, room.observer)) {
      assertThat(page("/balance", reader))
          .contains("Tamale Keepers carries 50 % of the responsibilities and gets 10 %")
          .contains("No leader is named", "<svg role=\"img\"", "Friends of &lt;Utrecht&gt;");
    }
    assertThat(send(get("/balance"), room.stranger).getStatus()).isEqualTo(404);
    assertThat(mvc.perform(get("/balance")).andReturn().getResponse().getRedirectedUrl())
        .contains("/sign-in");
    String own = "/balance/" + room.partners.get(1);
    assertThat(send(get(own), room.third).getStatus()).isEqualTo(403);
    assertThat(send(get(own), room.observer).getStatus()).isEqualTo(403);
    assertThat(send(get(own), room.member).getStatus()).isEqualTo(200);
  }

  @Test
  void whoSavesOnTopOfAnOldPartSeesBothAndNothingTypedIsLost() throws Exception {
    UUID partner = room.partners.get(1);
    save(room.speaker, partner, 1, "10", "Cages", "100");
    MockHttpServletResponse late =
        send(part(partner, 2, "20", "Feed", "50").param("base", "0"), room.member);

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("Somebody else saved this", "Feed", "name=\"base\" value=\"1\"");
    assertThat(page("", room.speaker)).contains("wanted to save something else");
  }

  /** Random worlds: who opens what, and who reads what. */
  @Test
  void nobodyReadsTheBudgetLinesOfAnotherPartnerThatDidNotOpenThem() throws Exception {
    Random random = new Random(20261130);
    List<PersonId> owners = List.of(room.lead, room.speaker, room.third);
    List<PersonId> readers =
        List.of(room.lead, room.speaker, room.member, room.third, room.observer);
    int[] at = {0, 1, 1, 2, -1};
    int[] base = new int[3];
    String meeting = meeting(room.lead, UUID.randomUUID(), "2026-12-10");
    for (int world = 0; world < 4; world++) {
      boolean[] open = new boolean[3];
      String[] marks = new String[3];
      for (int i = 0; i < 3; i++) {
        open[i] = random.nextBoolean();
        marks[i] = "mark" + world + "x" + i + Long.toHexString(random.nextLong());
        MockHttpServletRequestBuilder form =
            part(room.partners.get(i), 1 + random.nextInt(4), "33", marks[i], "77")
                .param("base", Integer.toString(base[i]++));
        if (open[i]) {
          form.param("linesOpen", "1");
        }
        assertThat(send(form, owners.get(i)).getStatus()).isEqualTo(302);
      }
      for (int r = 0; r < readers.size(); r++) {
        String all = everything(readers.get(r), meeting);
        for (int i = 0; i < 3; i++) {
          boolean may = open[i] || r == 0 || at[r] == i;
          assertThat(all.contains(marks[i])).as(world + " " + r + " " + i).isEqualTo(may);
        }
      }
    }
  }

  /** All pages, the feed and what is exported. */
  private String everything(PersonId reader, String meeting) throws Exception {
    StringBuilder all = new StringBuilder(feed(reader));
    for (String one :
        List.of(
            "",
            "/balance",
            "/meetings",
            meeting,
            meeting + "/print",
            "/decisions",
            "/communication",
            "/calendar")) {
      all.append(page(one, reader));
    }
    for (UUID partner : room.partners) {
      all.append(send(get("/balance/" + partner), reader).getContentAsString());
    }
    all.append(send(MockMvcRequestBuilders.get("/account/data"), reader).getContentAsString());
    return all.toString();
  }

  @Test
  void aMeetingIsCalledOnceAndThoseInTheRoomAreWrittenToOnTheirClock() throws Exception {
    UUID ticket = UUID.randomUUID();
    String path = meeting(room.lead, ticket, "2026-12-10");
    meeting(room.lead, ticket, "2026-12-10");

    assertThat(page(path, room.observer))
        .contains("Review &lt;chicks&gt;", "14:00", "13:00", "17:00", "Africa/Accra")
        .doesNotContain("name=\"came\"", path + "/edit");
    List<Mails.Kept> kept = mails.kept(room.speakerAddress);
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).text())
        .contains("2026-12-10", "13:00", "Africa/Accra")
        .doesNotContain("Awa", "chicks");
    assertThat(send(plan(path + "/edit", "2026-12-11").param("base", "0"), room.member).getStatus())
        .isEqualTo(302);
    assertThat(mails.kept(room.speakerAddress)).hasSize(2);
    assertThat(send(plan(path + "/edit", "2026-12-12").param("base", "0"), room.lead).getStatus())
        .isEqualTo(409);
    assertThat(send(plan("/meetings/new", "2026-12-12"), room.observer).getStatus()).isEqualTo(403);
    assertThat(send(get(path), room.stranger).getStatus()).isEqualTo(404);
  }

  @Test
  void twoWhoWriteTheSameMinutesLoseNothingAndAreBothTold() throws Exception {
    String path = meeting(room.lead, UUID.randomUUID(), "2026-12-10");
    send(minutes(path, "We agreed on cages."), room.lead);
    MockHttpServletResponse late = send(minutes(path, "We agreed on feed."), room.member);

    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("We agreed on cages.", "We agreed on feed.", "name=\"base\" value=\"1\"");
    assertThat(page(path, room.third)).contains("We agreed on cages.", "We agreed on feed.");
    assertThat(page("", room.lead)).contains(path + "#minutes");
    assertThat(page("", room.member)).contains(path + "#minutes");
    assertThat(send(minutes(path, "x"), room.observer).getStatus()).isEqualTo(403);
  }

  @Test
  void nextStepsAreOpenUntilDoneAndCanBeOpenedAgain() throws Exception {
    String path = meeting(room.lead, UUID.randomUUID(), "2026-11-10");
    send(post(path + "/came").param("came", room.seatOf(room.speaker).toString()), room.lead);
    send(
        post(path + "/steps")
            .param("ticket", UUID.randomUUID().toString())
            .param("what", "Buy <cages>")
            .param("who", room.seatOf(room.speaker).toString())
            .param("due", "2020-01-31"),
        room.lead);

    assertThat(page("/meetings", room.member)).contains("Buy &lt;cages&gt;", "overdue", "Grace");
    assertThat(page("", room.speaker)).contains("next step for you", "Meetings held");
    UUID step =
        jdbc.sql("select id from alliances.next_step where partnership = :id")
            .param("id", room.id)
            .query(UUID.class)
            .single();
    send(post("/meetings/steps/" + step + "/done"), room.speaker);
    assertThat(page("/meetings", room.member)).doesNotContain("Buy &lt;cages&gt;");
    assertThat(page(path + "/print", room.observer)).contains("Buy &lt;cages&gt;", "Grace");
    send(post("/meetings/steps/" + step + "/undo"), room.speaker);
    assertThat(page("/meetings", room.member)).contains("Buy &lt;cages&gt;");
    assertThat(send(post("/meetings/steps/" + step + "/done"), room.observer).getStatus())
        .isEqualTo(403);
  }

  @Test
  void aDecisionIsNeverChangedOnlyReplacedAndEachPartnerSpeaksForItself() throws Exception {
    UUID first = UUID.randomUUID();
    send(decision(first, "We buy <local> feed", ""), room.lead);
    MockHttpServletResponse silent =
        send(post("/decisions/" + first + "/say").param("stance", "OBJECTS"), room.speaker);
    assertThat(silent.getStatus()).isEqualTo(422);
    send(
        post("/decisions/" + first + "/say").param("stance", "OBJECTS").param("reason", "Too dear"),
        room.speaker);
    assertThat(page("/decisions", room.observer))
        .contains("We buy &lt;local&gt; feed", "objects", "Too dear", "has not said yet");
    assertThat(
            send(post("/decisions/" + first + "/say").param("stance", "AGREES"), room.member)
                .getStatus())
        .isEqualTo(403);
    UUID second = UUID.randomUUID();
    send(decision(second, "We mix our own", first.toString()), room.member);
    assertThat(send(decision(UUID.randomUUID(), "Else", first.toString()), room.third).getStatus())
        .isEqualTo(409);
    assertThat(page("/decisions", room.third)).contains("no longer holds", "We mix our own");
    assertThatThrownBy(
            () ->
                jdbc.sql("update alliances.decision set what = '' where id = :id")
                    .param("id", first)
                    .update())
        .hasMessageContaining("never changed");
  }

  @Test
  void theCalendarHoldsWhatIsPlannedAndDiesWithTheSeat() throws Exception {
    meeting(room.lead, UUID.randomUUID(), "2026-12-10");
    send(
        post("/communication/calls/new")
            .param("ticket", UUID.randomUUID().toString())
            .param("rhythm", "MONTHLY")
            .param("first", "2027-01-12")
            .param("time", "09:30")
            .param("zone", "Europe/Amsterdam")
            .param("minutes", "30")
            .param("channel", "Room 1; code 2, please")
            .param("caller", room.partners.get(0).toString()),
        room.lead);
    send(
        post("/communication/visits/new")
            .param("ticket", UUID.randomUUID().toString())
            .param("from", room.partners.get(0).toString())
            .param("to", room.partners.get(1).toString())
            .param("first", "2027-03-01")
            .param("last", "2027-03-05")
            .param("inBudget", "1"),
        room.lead);
    String address = address(room.speaker);
    String text = read(address).getContentAsString();
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));

    assertThat(text)
        .contains("DTSTART:20261210T130000Z", "DTSTART;TZID=Europe/Amsterdam:20270112T093000")
        .contains("RRULE:FREQ=MONTHLY;BYDAY=2TU", "BEGIN:VTIMEZONE", "Room 1\\; code 2\\, please")
        .contains("DTSTART;VALUE=DATE:20270301", "DTEND;VALUE=DATE:20270306")
        .doesNotContain("Awa", "Grace");
    assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize(3);
    assertThat(calendar.validate().hasErrors()).isFalse();
    String newer = address(room.speaker);
    assertThat(read(address).getStatus()).isEqualTo(404);
    assertThat(read(newer).getStatus()).isEqualTo(200);
    room.leaves(room.speaker);
    assertThat(read(newer).getStatus()).isEqualTo(404);
  }

  @Test
  void anErasureTakesTheCalendarAddressesOfThatPersonOnly() throws Exception {
    address(room.speaker);
    String other = address(room.lead);
    assertThat(send(MockMvcRequestBuilders.get("/account/data"), room.speaker).getContentAsString())
        .contains("Addresses for calendar programs", room.path() + "/calendar");

    holders.forEach(holder -> holder.erase(room.speaker));

    assertThat(
            jdbc.sql("select seat from alliances.calendar_link where partnership = :id")
                .param("id", room.id)
                .query(UUID.class)
                .list())
        .containsExactly(room.seatOf(room.lead));
    assertThat(read(other).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguageAndSaysWhatIsWrong(Language language) throws Exception {
    save(room.speaker, room.partners.get(1), 5, "10", "Cages", "100");
    String meeting = meeting(room.lead, UUID.randomUUID(), "2026-12-10");
    send(decision(UUID.randomUUID(), "Decided", ""), room.lead);
    for (String one :
        List.of(
            "",
            "/balance",
            "/balance/" + room.partners.get(1),
            "/meetings",
            "/meetings/new",
            meeting,
            meeting + "/edit",
            meeting + "/print",
            "/decisions",
            "/decisions/new",
            "/communication",
            "/communication/calls/new",
            "/communication/visits/new",
            "/calendar")) {
      MockHttpServletResponse answer = send(get(one).locale(language.locale()), room.lead);
      assertThat(answer.getStatus()).as(one).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .as(one)
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("alliances.working");
    }
    for (String one :
        List.of(
            "/meetings/new",
            "/decisions/new",
            "/communication/calls/new",
            "/communication/visits/new",
            meeting + "/steps")) {
      MockHttpServletResponse answer =
          send(post(one).locale(language.locale()).param("first", "<soon>"), room.lead);
      assertThat(answer.getStatus()).as(one).isEqualTo(422);
      assertThat(answer.getContentAsString())
          .contains("-error\"")
          .doesNotContain("alliances.working");
    }
  }

  private String feed(PersonId reader) throws Exception {
    return read(address(reader)).getContentAsString();
  }

  private String address(PersonId reader) throws Exception {
    Object address =
        mvc.perform(post("/calendar").with(csrf()).with(members.as(reader)))
            .andReturn()
            .getFlashMap()
            .get("address");
    return String.valueOf(address).replaceFirst("https?://[^/]+", "");
  }

  private MockHttpServletResponse read(String address) throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
  }

  private void save(PersonId by, UUID partner, int tasks, String percent, String line, String cost)
      throws Exception {
    assertThat(send(part(partner, tasks, percent, line, cost).param("base", "0"), by).getStatus())
        .isEqualTo(302);
  }

  private MockHttpServletRequestBuilder part(
      UUID partner, int tasks, String percent, String line, String cost) {
    List<String> responsibilities = new ArrayList<>();
    for (int i = 0; i < tasks; i++) {
      responsibilities.add("Task " + i);
    }
    return post("/balance/" + partner)
        .param("responsibilities", String.join("\n", responsibilities))
        .param("percent", percent)
        .param("gains", "Experience")
        .param("lines[0].what", line)
        .param("lines[0].amount", cost)
        .param("lines[0].currency", "EUR");
  }

  private String meeting(PersonId by, UUID ticket, String day) throws Exception {
    MockHttpServletResponse answer =
        send(plan("/meetings/new", day).param("ticket", ticket.toString()), by);
    assertThat(answer.getRedirectedUrl()).endsWith("/meetings/" + ticket);
    return "/meetings/" + ticket;
  }

  private MockHttpServletRequestBuilder plan(String path, String day) {
    return post(path)
        .param("title", "Review <chicks>")
        .param("day", day)
        .param("time", "14:00")
        .param("zone", "Europe/Amsterdam")
        .param("minutes", "60")
        .param("way", "online")
        .param("place", "https://meet.example.org/a")
        .param("agenda[0].what", "Feed")
        .param("agenda[0].minutes", "10");
  }

  private MockHttpServletRequestBuilder minutes(String path, String words) {
    return post(path + "/minutes").param("words", words).param("base", "0").param("written", "EN");
  }

  private MockHttpServletRequestBuilder decision(UUID ticket, String what, String replaces) {
    return post("/decisions/new")
        .param("ticket", ticket.toString())
        .param("what", what)
        .param("why", "Because")
        .param("on", "2026-11-01")
        .param("replaces", replaces);
  }

  private String page(String path, PersonId reader) throws Exception {
    MockHttpServletResponse answer = send(get(path), reader);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletRequestBuilder get(String path) {
    return MockMvcRequestBuilders.get(room.path() + path);
  }

  private MockHttpServletRequestBuilder post(String path) {
    return MockMvcRequestBuilders.post(room.path() + path);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, PersonId by)
      throws Exception {
    return mvc.perform(request.with(csrf()).with(members.as(by))).andReturn().getResponse();
  }
}
