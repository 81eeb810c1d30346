package org.corridor.communities.events.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.communities.events.SomeEvents.DAY;
import static org.corridor.communities.events.SomeEvents.full;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.events.SomeEvents;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
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

/** The pages of events, as everybody who may and not. */
@CorridorTest
class EventPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired Texts texts;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);
  private SomeEvents events;
  private PersonId awa = new PersonId(UUID.randomUUID());

  @BeforeEach
  void anOrganiser() {
    events = new SomeEvents(mvc, members);
    awa = members.join();
  }

  private String read(String path, PersonId who) throws Exception {
    return events.perform(get(path), who).getContentAsString();
  }

  private String visit(String path) throws Exception {
    return events.visit(get(path)).getContentAsString();
  }

  @Test
  void aDraftIsItsOrganisersOnlyAndWhatIsPublishedIsEverybodys() throws Exception {
    String draft = events.draft(awa, "Fair " + word);
    for (String page : List.of(draft, draft + "/event.ics", draft + "/programme.ics")) {
      assertThat(events.visit(get(page)).getStatus()).as(page).isEqualTo(404);
      assertThat(events.perform(get(page), members.join()).getStatus()).as(page).isEqualTo(404);
      assertThat(events.perform(get(page), awa).getStatus()).as(page).isEqualTo(200);
    }
    assertThat(visit("/events?q=" + word)).doesNotContain(draft);
    assertThat(read("/events/mine", awa)).contains(draft);

    events.perform(post(draft + "/publish"), members.join());
    assertThat(events.visit(get(draft)).getStatus()).isEqualTo(404);
    events.perform(post(draft + "/publish"), awa);

    assertThat(visit(draft))
        .contains("Fair " + word, "Kayes", "10:00", "<strong>seeds</strong>", "&lt;script&gt;")
        .doesNotContain("meet.example.org", "<script>\n");
    assertThat(visit("/events?q=" + word)).contains(draft);
    assertThat(visit("/events?q=" + word + "&country=ML")).contains(draft);
    assertThat(visit("/events?q=" + word + "+mali")).contains(draft);
    for (String other : List.of("&country=ES", "&kind=SEMINAR", "&when=past", "+nowhere")) {
      assertThat(visit("/events?q=" + word + other)).as(other).doesNotContain(draft);
    }
    pass(draft);
    assertThat(visit("/events?q=" + word)).doesNotContain(draft);
    assertThat(visit("/events?q=" + word + "&when=past")).contains(draft);
  }

  private void pass(String event) {
    update("starts = now() - interval '2 days', ends = now() - interval '1 day'", event);
  }

  private void update(String what, String event) {
    jdbc.sql("update communities.event set " + what + " where id = :id")
        .param("id", UUID.fromString(event.substring("/events/".length())))
        .update();
  }

  @Test
  void nobodyButItsOrganisersChangesAnEvent() throws Exception {
    String event = events.published(awa, "Fair " + word);
    for (MockHttpServletRequestBuilder deed :
        List.of(
            get(event + "/edit"),
            full(event + "/edit", "Taken over").param("base", "2"),
            post(event + "/publish"),
            get(event + "/cancel"),
            post(event + "/cancel"),
            post(event + "/remove"),
            get(event + "/programme"),
            post(event + "/programme").param("base", "2"),
            get(event + "/organisers"),
            post(event + "/organisers").param("role", "ORGANISER"))) {
      assertThat(events.perform(deed, members.join()).getStatus()).isEqualTo(404);
    }
    assertThat(visit(event)).contains("Fair " + word).doesNotContain("Taken over");
    assertThat(visit(event)).doesNotContain(event + "/edit");
  }

  @Test
  void othersComeToHelpByALinkThatIsGoodOnce() throws Exception {
    String event = events.draft(awa, "Fair " + word);
    PersonId issa = members.join();
    String link = invite(event, "DOOR");
    assertThat(read(link, issa)).contains("Fair " + word);
    assertThat(events.perform(post(link), issa).getStatus()).as("no name").isEqualTo(422);
    events.perform(post(link).param("name", "Issa"), issa);
    assertThat(read(event, issa)).contains("Fair " + word).doesNotContain(event + "/edit");
    assertThat(events.perform(get(event + "/edit"), issa).getStatus()).isEqualTo(404);
    assertThat(events.perform(get(link), members.join()).getStatus()).isEqualTo(404);

    events.perform(post(invite(event, "ORGANISER")).param("name", "Issa"), issa);
    assertThat(events.perform(get(event + "/edit"), issa).getStatus()).isEqualTo(200);
    assertThat(read(event + "/organisers", awa)).contains("Issa", "Awa");
    remove(event, awa, issa);
    assertThat(events.perform(get(event), awa).getStatus()).isEqualTo(404);
    remove(event, issa, issa);
    assertThat(events.perform(get(event), issa).getStatus()).as("the last one").isEqualTo(200);
  }

  private String invite(String event, String role) throws Exception {
    Object address =
        mvc.perform(
                post(event + "/organisers").param("role", role).with(members.as(awa)).with(csrf()))
            .andReturn()
            .getFlashMap()
            .get("address");
    return String.valueOf(address).replaceAll("https?://[^/]+", "");
  }

  private void remove(String event, PersonId whom, PersonId by) throws Exception {
    String id =
        jdbc.sql(
                "select id::text from communities.event_organiser where person = :person and event = :event")
            .param("person", whom.value())
            .param("event", UUID.fromString(event.substring("/events/".length())))
            .query(String.class)
            .single();
    events.perform(post(event + "/organisers/" + id + "/remove"), by);
  }

  @Test
  void whatWasTypedIsKeptWhenSomethingIsWrongOrSomebodyWasFaster() throws Exception {
    MockHttpServletResponse wrong =
        events.perform(
            post("/events/new")
                .param("title", "Kept " + word)
                .param("starts-day", "tomorrow")
                .param("starts-time", "25:00")
                .param("venues[0].country", "US")
                .param("venues[0].link", "javascript:alert(1)"),
            awa);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("Kept " + word, "tomorrow", "25:00", "id=\"errors\"", "venues-0--zone-error")
        .contains("venues-0--town-error", "venues-0--link-error", "kind-error", "name-error");

    String event = events.draft(awa, "Fair " + word);
    assertThat(
            events
                .perform(full(event + "/edit", "Faster " + word).param("base", "1"), awa)
                .getStatus())
        .isEqualTo(302);
    MockHttpServletResponse late =
        events.perform(full(event + "/edit", "Late " + word).param("base", "1"), awa);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("Late " + word, "Faster " + word);
  }

  @Test
  void nobodyHoldsAnEventInAnotherName() throws Exception {
    for (String field : List.of("organisation", "circle")) {
      assertThat(
              events
                  .perform(
                      full("/events/new", "Fair").param(field, UUID.randomUUID().toString()), awa)
                  .getStatus())
          .as(field)
          .isEqualTo(403);
    }
  }

  @Test
  void anEventOfACircleIsItsMembersOnlyWhereItSaysSo() throws Exception {
    String event = events.published(awa, "Fair " + word);
    String circle = UUID.randomUUID().toString();
    PersonId inside = members.join();
    circle(circle, inside);
    update("circle = '" + circle + "', circle_only = true", event);
    for (String page : List.of(event, event + "/event.ics", event + "/programme.ics")) {
      assertThat(events.visit(get(page)).getStatus()).as(page).isEqualTo(404);
      assertThat(events.perform(get(page), members.join()).getStatus()).as(page).isEqualTo(404);
      assertThat(events.perform(get(page), inside).getStatus()).as(page).isEqualTo(200);
    }
    assertThat(visit("/events?q=" + word)).doesNotContain(event);
    assertThat(read("/events?q=" + word, members.join())).doesNotContain(event);
    assertThat(read("/events?q=" + word, inside)).contains(event);
  }

  private void circle(String id, PersonId member) {
    jdbc.sql(
            """
            insert into communities.circle (id, name, purpose, rules, written, bond, doors, languages,
              countries, founded_at, revision, last_at, search)
            values (cast(:id as uuid), 'Elders', '', '', 'en', 'THEME', 'PRIVATE', '{}', '{}', now(), 1,
              now(), '')
            """)
        .param("id", id)
        .update();
    jdbc.sql(
            """
            insert into communities.membership (circle, person, name, role, state, since)
            values (cast(:id as uuid), :person, 'Issa', 'MEMBER', 'IN', now())
            """)
        .param("id", id)
        .param("person", member.value())
        .update();
  }

  @Test
  void whatStewardsHidIsSeenByItsOrganisersAndStewardsOnly() throws Exception {
    String event = events.published(awa, "Fair " + word);
    update("hidden = true", event);
    assertThat(events.visit(get(event)).getStatus()).isEqualTo(404);
    assertThat(visit("/events?q=" + word)).doesNotContain(event);
    assertThat(read(event, awa)).contains(texts.text(Language.EN, "communities.events.is-hidden"));
  }

  @Test
  void aProgrammeHasSessionsSideBySideAndNoTwoInOneRoom() throws Exception {
    String event = events.published(awa, "Fair " + word);
    assertThat(
            events
                .perform(programme(event, 2).param("sessions[1].room", "Hall"), awa)
                .getContentAsString())
        .contains("Seeds", "Remittances", "sessions-error");
    assertThat(
            events
                .perform(
                    programme(event, 2)
                        .param("sessions[1].room", "Garden")
                        .param("sessions[2].title", "Late")
                        .param("sessions[2].from", "18:00")
                        .param("sessions[2].until", "19:00"),
                    awa)
                .getContentAsString())
        .contains("sessions-2--from-error");
    events.perform(programme(event, 2).param("sessions[1].room", "Garden"), awa);
    assertThat(visit(event)).contains("Seeds", "Garden", "Cooperative of Yélimané");
    assertThat(events.perform(programme(event, 2), awa).getStatus()).isEqualTo(409);
  }

  private static MockHttpServletRequestBuilder programme(String event, int base) {
    return post(event + "/programme")
        .param("base", String.valueOf(base))
        .param("sessions[0].id", UUID.randomUUID().toString())
        .param("sessions[0].title", "Seeds")
        .param("sessions[0].from", "10:30")
        .param("sessions[0].until", "12:00")
        .param("sessions[0].room", "Hall")
        .param("sessions[1].id", UUID.randomUUID().toString())
        .param("sessions[1].title", "Remittances")
        .param("sessions[1].day", DAY.toString())
        .param("sessions[1].from", "11:00")
        .param("sessions[1].until", "12:30")
        .param("stands[0].name", "Cooperative of Yélimané");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void allPagesAreReadInEveryLanguage(Language language) throws Exception {
    String event = events.published(awa, "Fair " + word);
    events.perform(programme(event, 2).param("sessions[1].room", "Garden"), awa);
    for (String page :
        List.of(
            "/events",
            "/events?q=" + word,
            "/events?q=nothing&when=past",
            "/events/mine",
            "/events/new",
            event,
            event + "/edit",
            event + "/programme",
            event + "/cancel",
            event + "/organisers")) {
      MockHttpServletResponse answer = events.perform(get(page).locale(language.locale()), awa);
      assertThat(answer.getStatus()).as(page).isEqualTo(200);
      assertThat(answer.getContentAsString()).as(page).doesNotContain("communities.events.");
    }
  }
}
