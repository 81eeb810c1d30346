package org.corridor.communities.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.Moderated;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What happens to events by itself, and what stewards do with them. */
@CorridorTest
class EventJobsTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired List<Moderated> moderated;
  @Autowired Map<String, RecurringTask<Void>> jobs;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);
  private SomeEvents events;
  private PersonId awa = new PersonId(UUID.randomUUID());
  private String event = "";

  @BeforeEach
  void anEvent() throws Exception {
    events = new SomeEvents(mvc, members);
    awa = members.join();
    event = events.published(awa, "Fair " + word);
  }

  private UUID id() {
    return UUID.fromString(event.substring("/events/".length()));
  }

  private PersonId registers(String name) throws Exception {
    PersonId one = members.join(name + "-" + word + "@example.org", name);
    events.perform(post(event + "/registration").param("name", name).param("consent", "1"), one);
    return one;
  }

  private void guest(String name) throws Exception {
    events.perform(
        post(event + "/guests")
            .param("ticket", UUID.randomUUID().toString())
            .param("name", name)
            .param("email", name + "-" + word + "@example.org")
            .param("language", "en")
            .param("consent", "1"),
        awa);
  }

  private List<String> mails(String name) {
    return jdbc.sql("select subject from platform.mail where recipient = :to order by written_at")
        .param("to", name + "-" + word + "@example.org")
        .query(String.class)
        .list();
  }

  private void run(String job) {
    jobs.get(job).execute(new TaskInstance<>(job, "recurring"), null);
  }

  private void begins(String in) {
    jdbc.sql(
            """
            update communities.event set starts = now() + :in::interval,
              ends = now() + :in::interval + interval '2 hours' where id = :id
            """)
        .param("in", in)
        .param("id", id())
        .update();
  }

  @Test
  void twoDaysBeforeEverybodyWithAPlaceIsRemindedOnce() throws Exception {
    registers("member");
    guest("guest");
    PersonId gone = registers("gone");
    events.perform(post(event + "/registration/cancel"), gone);
    jdbc.sql(
            "update communities.event_registration set registered_at = now() - interval '3 days' where event = :id")
        .param("id", id())
        .update();
    registers("just-now");

    begins("5 days");
    run("remindOfEvents");
    assertThat(mails("member")).as("too early").hasSize(1);
    begins("40 hours");
    run("remindOfEvents");
    run("remindOfEvents");
    for (String reminded : List.of("member", "guest")) {
      assertThat(mails(reminded))
          .containsExactly("You have a place: Fair " + word, "Soon: Fair " + word);
    }
    for (String left : List.of("gone", "just-now")) {
      assertThat(mails(left)).doesNotContain("Soon: Fair " + word);
    }
  }

  @Test
  void aMonthAfterTheEventAddressesOfGuestsAreGone() throws Exception {
    guest("guest");
    begins("-20 days");
    run("remindOfEvents");
    assertThat(contacts()).isEqualTo(1);
    begins("-32 days");
    run("remindOfEvents");
    assertThat(contacts()).isZero();
  }

  private int contacts() {
    return jdbc.sql("select count(*) from communities.event_guest where event = :id")
        .param("id", id())
        .query(Integer.class)
        .single();
  }

  @Test
  void whoWasThereIsAskedOnceHoursAfterIt() throws Exception {
    PersonId there = registers("there");
    registers("absent");
    events.perform(
        post(event + "/check-in")
            .param(
                "mark",
                jdbc.sql(
                        "select id::text from communities.event_registration where event = :event and person = :person")
                    .param("event", id())
                    .param("person", there.value())
                    .query(String.class)
                    .single()),
        awa);
    begins("-6 hours");
    run("askAfterEventsJob");
    assertThat(mails("there")).as("devices may bring marks late").hasSize(1);
    begins("-16 hours");
    run("askAfterEventsJob");
    run("askAfterEventsJob");
    assertThat(mails("there")).hasSize(2);
    assertThat(mails("absent")).hasSize(1);
  }

  @Test
  void aHiddenEventIsSeenByThoseWhoRunItOnly() throws Exception {
    Moderated one =
        moderated.stream().filter(any -> any.kind().equals("event")).findFirst().orElseThrow();
    String id = id().toString();
    Moderated.Thing thing = one.find(id, Optional.empty()).orElseThrow();
    assertThat(thing.path()).isEqualTo(event);
    assertThat(thing.author()).isEqualTo(awa);
    assertThat(events.perform(get(event), members.join()).getContentAsString())
        .contains("/communities/report?kind=event");
    one.hide(id);
    assertThat(events.visit(get(event)).getStatus()).isEqualTo(404);
    assertThat(events.visit(get("/events")).getContentAsString()).doesNotContain(word);
    assertThat(events.perform(get(event), members.join()).getStatus()).isEqualTo(404);
    assertThat(events.perform(get(event), awa).getStatus()).isEqualTo(200);
    assertThat(one.find(id, Optional.of(members.join()))).isEmpty();
    one.show(id);
    assertThat(events.visit(get(event)).getStatus()).isEqualTo(200);
    String draft = events.draft(awa, "Draft " + word).substring("/events/".length());
    assertThat(one.find(draft, Optional.empty())).as("a draft cannot be reported").isEmpty();
  }
}
