package org.corridor.alliances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.alliances.working.WorkingRoom;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two who change one thing at the same time lose nothing, and both are told. */
@CorridorTest
class SameTimeTests {

  private static final String NOTICE = "at the same time as you";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;

  private WorkingRoom room;

  @BeforeEach
  void aRoom() {
    room = new WorkingRoom(jdbc, members);
  }

  @Test
  void aVisit() throws Exception {
    String path = "/communication/visits/new";
    String ticket = UUID.randomUUID().toString();
    String[] visit = {
      "ticket",
      ticket,
      "from",
      room.partners.get(0).toString(),
      "to",
      room.partners.get(1).toString(),
      "first",
      "2027-03-01",
      "last",
      "2027-03-05"
    };
    assertThat(send(path, room.lead, visit).getStatus()).isEqualTo(302);
    bothAreTold(
        "/communication/visits/" + ticket, with(visit, "base", "0", "why", "See"), " us", " them");
  }

  @Test
  void aRegularCall() throws Exception {
    String ticket = UUID.randomUUID().toString();
    String[] call = {
      "ticket", ticket,
      "rhythm", "MONTHLY",
      "first", "2027-01-12",
      "time", "09:30",
      "zone", "Europe/Amsterdam",
      "minutes", "30",
      "caller", room.partners.get(0).toString()
    };
    assertThat(send("/communication/calls/new", room.lead, with(call, "channel", "A")).getStatus())
        .isEqualTo(302);
    bothAreTold("/communication/calls/" + ticket, with(call, "base", "0", "channel", "B"), "", "x");
  }

  @Test
  void aStakeholderAndHowTheyAreApproached() throws Exception {
    String[] facts = {
      "kind", "LOCAL_GOVERNMENT", "end", "ORIGIN", "engaged", "NEUTRAL", "wanted", "LEADING"
    };
    String one =
        String.valueOf(
                send("/stakeholders/new", room.lead, with(facts, "name", "Vets"))
                    .getRedirectedUrl())
            .replace(room.path(), "");
    bothAreTold(one + "/edit", with(facts, "base", "0", "name", "Vet"), "s 2", "s 3");
    bothAreTold(
        one.replace("/stakeholders/", "/approach/"),
        new String[] {"form", "INFORMAL", "base", "0", "asked", "Rounds"},
        "",
        " of two");
  }

  /** The last of the fields gets another end from each of them. */
  private void bothAreTold(String path, String[] fields, String faster, String later)
      throws Exception {
    assertThat(page(room.speaker)).doesNotContain(NOTICE);
    String[] first = ending(fields, faster);
    assertThat(send(path, room.speaker, first).getStatus()).isEqualTo(302);
    String[] second = ending(fields, later);
    MockHttpServletResponse late = send(path, room.third, second);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString(StandardCharsets.UTF_8))
        .contains(first[first.length - 1], second[second.length - 1]);
    assertThat(page(room.speaker)).contains(NOTICE);
    assertThat(page(room.third)).doesNotContain(NOTICE);
    jdbc.sql("update alliances.trail set dismissed_at = now() where partnership = :id")
        .param("id", room.id)
        .update();
  }

  private static String[] ending(String[] fields, String end) {
    String[] ending = fields.clone();
    ending[ending.length - 1] += end;
    return ending;
  }

  private static String[] with(String[] fields, String... more) {
    String[] all = Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return all;
  }

  private String page(PersonId who) throws Exception {
    return mvc.perform(get(room.path()).with(members.as(who)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse send(String path, PersonId who, String... fields)
      throws Exception {
    MockHttpServletRequestBuilder form = post(room.path() + path);
    for (int i = 0; i < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(form.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }
}
