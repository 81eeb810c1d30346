package org.corridor.communities.events.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corridor.communities.events.SomeEvents.DAY;
import static org.corridor.communities.events.SomeEvents.full;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.events.CalendarProgram;
import org.corridor.communities.events.SomeEvents;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Calendar files are strict; taken in a second time they change and cancel what is there. */
@CorridorTest
class EventCalendarTests {

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  @Autowired MockMvc mvc;
  @Autowired Members members;

  private final CalendarProgram program = new CalendarProgram();
  private final String seeds = UUID.randomUUID().toString();
  private final String money = UUID.randomUUID().toString();
  private SomeEvents events;
  private PersonId awa = new PersonId(UUID.randomUUID());
  private String event = "";

  @BeforeEach
  void anEventInParisAndKayes() throws Exception {
    events = new SomeEvents(mvc, members);
    awa = members.join();
    event = events.published(awa, "Foire, «seeds»; \\ and \"roots\"");
  }

  private String file(String name) throws Exception {
    MockHttpServletResponse answer = events.visit(get(event + "/" + name));
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
    return answer.getContentAsString();
  }

  private static String at(String time) {
    return UTC.format(DAY.atTime(LocalTime.parse(time)).atZone(ZoneId.of("Europe/Paris")));
  }

  @Test
  void anEventIsTakenInMovedAndCancelled() throws Exception {
    assertThat(program.take(file("event.ics")).getMethod().getValue()).isEqualTo("PUBLISH");
    String uid = "event-" + event.substring("/events/".length()) + "@corridor";
    assertThat(program.shown())
        .containsOnlyKeys(uid)
        .containsValue("Foire, «seeds»; \\ and \"roots\" " + at("10:00"));
    int first = CalendarProgram.sequence(program.only());
    String before = file("event.ics");

    events.perform(
        full(event + "/edit", "Foire").param("base", "2").param("starts-time", "11:30"), awa);
    assertThat(file("event.ics")).as("the first value counts").contains(at("10:00"));
    events.perform(moved("11:30").param("base", "3"), awa);
    program.take(file("event.ics"));
    assertThat(program.shown()).containsOnlyKeys(uid).containsValue("Foire " + at("11:30"));
    assertThat(CalendarProgram.sequence(program.only())).isGreaterThan(first);
    program.take(before);
    assertThat(program.shown())
        .as("an old file changes nothing")
        .containsValue("Foire " + at("11:30"));

    events.perform(post(event + "/cancel"), awa);
    assertThat(program.take(file("event.ics")).getMethod().getValue()).isEqualTo("CANCEL");
    assertThat(program.shown()).isEmpty();
    program.take(before);
    assertThat(program.shown()).isEmpty();
    assertThat(program.all()).doesNotContain("Awa", "meet.example.org");
  }

  private MockHttpServletRequestBuilder moved(String time) {
    return post(event + "/edit")
        .param("title", "Foire")
        .param("kind", "FAIR")
        .param("starts-day", DAY.toString())
        .param("starts-time", time)
        .param("ends-time", "17:00")
        .param("venues[0].country", "FR")
        .param("venues[0].town", "Montreuil");
  }

  @Test
  void aProgrammeIsTakenInChangedAndWhatIsDroppedGoes() throws Exception {
    events.perform(programme(2, "10:30", true), awa);
    program.take(file("programme.ics"));
    assertThat(program.shown().values())
        .containsExactlyInAnyOrder("Seeds " + at("10:30"), "Money " + at("11:00"));

    events.perform(programme(3, "14:00", false), awa);
    program.take(file("programme.ics"));
    assertThat(program.shown()).containsOnlyKeys("session-" + seeds + "@corridor");
    assertThat(program.shown().values()).containsExactly("Seeds " + at("14:00"));

    events.perform(post(event + "/cancel"), awa);
    program.take(file("programme.ics"));
    assertThat(program.shown()).isEmpty();
  }

  private MockHttpServletRequestBuilder programme(int base, String at, boolean both) {
    MockHttpServletRequestBuilder form =
        post(event + "/programme")
            .param("base", String.valueOf(base))
            .param("sessions[0].id", seeds)
            .param("sessions[0].title", "Seeds")
            .param("sessions[0].from", at)
            .param("sessions[0].until", "15:00")
            .param("sessions[0].room", "Hall");
    return both
        ? form.param("sessions[1].id", money)
            .param("sessions[1].title", "Money")
            .param("sessions[1].from", "11:00")
            .param("sessions[1].until", "12:00")
            .param("sessions[1].room", "Garden")
        : form;
  }

  @Test
  void theProgramTakesInNothingThatIsNotValid() throws Exception {
    String good = file("event.ics");
    assertThatThrownBy(() -> program.take(good.replaceFirst("UID:[^\r\n]*\r\n", "")))
        .isInstanceOf(Exception.class);
    assertThatThrownBy(
            () -> program.take(good.replaceFirst("ORGANIZER[^\r\n]*\r\n( [^\r\n]*\r\n)*", "")))
        .isInstanceOf(Exception.class);
  }
}
