package org.corridor.communities.events.checkin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.events.SomeEvents;
import org.corridor.communities.events.checkin.TwoHundred;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** What phones at the door bring, in whatever order and how often, and who may bring it. */
@CorridorTest
class CheckInPagesTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;

  private SomeEvents events;
  private PersonId awa = new PersonId(UUID.randomUUID());
  private String event = "";
  private List<UUID> guests = List.of();
  private String door = "";

  @BeforeEach
  void twoHundredPeopleAreAtTheDoor() throws Exception {
    events = new SomeEvents(mvc, members);
    awa = members.join();
    event = events.published(awa, "Fair");
    guests = TwoHundred.at(jdbc, event).guests();
    door =
        JSON.readTree(events.perform(get(event + "/check-in/door"), awa).getContentAsString())
            .get("door")
            .asString();
  }

  private static Map<String, Object> mark(UUID guest) {
    return Map.of("id", UUID.randomUUID(), "guest", guest, "at", Instant.now().toString());
  }

  private static Map<String, Object> undo(Map<String, Object> mark) {
    return Map.of("mark", mark.get("id"), "at", Instant.now().toString());
  }

  private MockHttpServletResponse send(PersonId who, String holder, List<?> marks, List<?> undos)
      throws Exception {
    return events.perform(
        post(event + "/check-in/marks")
            .contentType(MediaType.APPLICATION_JSON)
            .content(
                JSON.writeValueAsString(Map.of("door", holder, "marks", marks, "undos", undos))),
        who);
  }

  private int present() {
    return TwoHundred.present(jdbc, event);
  }

  @Test
  void twoHundredCheckedInOfflineSyncedTwiceAndInTheWrongOrderAreTwoHundred() throws Exception {
    // Two phones without a line; forty people were marked on both.
    List<Map<String, Object>> one = new ArrayList<>();
    List<Map<String, Object>> other = new ArrayList<>();
    guests.subList(0, 120).forEach(guest -> one.add(mark(guest)));
    guests.subList(80, 200).forEach(guest -> other.add(mark(guest)));
    // A slip of the finger, taken back and marked again; what takes it back comes first.
    Map<String, Object> slip = mark(guests.get(5));
    List<List<Map<String, Object>>> parts = new ArrayList<>();
    for (int i = 0; i < 120; i += 30) {
      parts.add(one.subList(i, i + 30));
      parts.add(other.subList(i, i + 30));
    }
    parts.add(List.of(slip));
    List<List<Map<String, Object>>> twice = new ArrayList<>(parts);
    twice.addAll(parts);
    Collections.shuffle(twice, new Random(7));

    assertThat(send(awa, door, List.of(), List.of(undo(slip))).getStatus()).isEqualTo(200);
    for (List<Map<String, Object>> part : twice) {
      assertThat(send(awa, door, part, List.of()).getStatus()).isEqualTo(200);
    }
    MockHttpServletResponse last = send(awa, door, List.of(), List.of(undo(slip)));

    assertThat(present()).isEqualTo(200);
    assertThat(JSON.readTree(last.getContentAsString()).get("present")).hasSize(200);
    assertThat(events.perform(get(event + "/check-in"), awa).getContentAsString())
        .contains("<b data-present>200</b> / 200");
    assertThat(events.perform(get(event + "/guests"), awa).getContentAsString())
        .contains("<dd>200</dd>");

    // Undone on one phone, somebody stays present who was seen on the other too.
    send(awa, door, List.of(), List.of(undo(one.get(100)), undo(one.get(7))));
    assertThat(present()).isEqualTo(199);
  }

  @Test
  void nobodyElseMarksAndNobodyOfAnotherEvent() throws Exception {
    PersonId stranger = members.join();
    assertThat(send(stranger, door, List.of(mark(guests.get(0))), List.of()).getStatus())
        .isEqualTo(404);
    for (String page : List.of("/check-in", "/check-in/door")) {
      assertThat(events.perform(get(event + page), stranger).getStatus()).isEqualTo(404);
      assertThat(events.visit(get(event + page)).getRedirectedUrl()).startsWith("/sign-in");
    }
    assertThat(
            send(awa, UUID.randomUUID().toString(), List.of(mark(guests.get(0))), List.of())
                .getStatus())
        .as("kept by somebody else")
        .isEqualTo(409);
    String elsewhere = events.published(awa, "Elsewhere");
    UUID other = TwoHundred.at(jdbc, elsewhere).guests().get(0);
    assertThat(send(awa, door, List.of(mark(other)), List.of()).getStatus()).isEqualTo(200);
    assertThat(present()).isZero();
    assertThat(TwoHundred.present(jdbc, elsewhere)).isZero();
    List<Map<String, String>> odd = List.of(Map.of("id", UUID.randomUUID().toString()));
    assertThat(send(awa, door, odd, odd).getStatus()).isEqualTo(200);
    assertThat(present()).isZero();
  }

  @Test
  void withoutJavaScriptEachMarkIsAForm() throws Exception {
    String page = event + "/check-in";
    events.perform(post(page).param("code", "qr-00003"), awa);
    events.perform(post(page).param("code", "QR00003"), awa);
    events.perform(post(page).param("mark", guests.get(9).toString()), awa);
    assertThat(present()).isEqualTo(2);
    events.perform(post(page).param("undo", guests.get(9).toString()), awa);
    assertThat(present()).isEqualTo(1);
    events.perform(post(page).param("code", "nobody"), awa);
    assertThat(events.perform(post(page).param("code", "QR00004"), members.join()).getStatus())
        .isEqualTo(404);
    assertThat(present()).isEqualTo(1);
    for (Language language : Language.values()) {
      assertThat(
              events
                  .perform(get(page + "?code=QR00004").locale(language.locale()), awa)
                  .getContentAsString())
          .contains("value=\"QR00004\"")
          .doesNotContain("communities.events.");
    }
    assertThat(present()).as("looking marks nobody").isEqualTo(1);
  }
}
