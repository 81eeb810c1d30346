package org.corridor.communities.events.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.corridor.communities.events.SomeEvents.full;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.events.SomeEvents;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
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

/** Registering for an event, waiting and moving up, and what organisers see of it. */
@CorridorTest
class RegistrationPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired List<PersonalDataHolder> holders;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);
  private SomeEvents events;
  private PersonId awa = new PersonId(UUID.randomUUID());
  private String event = "";

  @BeforeEach
  void anEventWithTwoPlaces() throws Exception {
    events = new SomeEvents(mvc, members);
    awa = members.join();
    event = events.draft(full("/events/new", "Fair " + word).param("places", "2"), awa);
    events.perform(post(event + "/publish"), awa);
  }

  private MockHttpServletRequestBuilder wish(String name) {
    return post(event + "/registration")
        .param("name", name)
        .param("consent", "1")
        .param("interpretation", "Bambara " + word)
        .param("childcare", "2")
        .param("travel", "1")
        .param("access", "Ramp " + word)
        .param("word", "Late " + word);
  }

  private PersonId registers(String name) throws Exception {
    PersonId one = members.join(name + "-" + word + "@example.org", name);
    assertThat(events.perform(wish(name), one).getStatus()).isEqualTo(302);
    return one;
  }

  private String state(PersonId person) {
    return jdbc.sql("select state from communities.event_registration where person = :person")
        .param("person", person.value())
        .query(String.class)
        .single();
  }

  private List<String> mails(String name) {
    return jdbc.sql(
            "select subject from platform.mail where recipient = :to order by written_at, subject")
        .param("to", name.toLowerCase(java.util.Locale.ROOT) + "-" + word + "@example.org")
        .query(String.class)
        .list();
  }

  @Test
  void whoComesTooLateWaitsAndMovesUpWhenSomebodyCancels() throws Exception {
    PersonId one = registers("one");
    PersonId two = registers("two");
    PersonId three = registers("three");
    PersonId four = registers("four");
    assertThat(List.of(state(one), state(two), state(three), state(four)))
        .containsExactly("PLACE", "PLACE", "WAITING", "WAITING");
    assertThat(events.perform(wish("Again"), three).getStatus()).isEqualTo(302);
    assertThat(state(three)).as("said again, it waits on").isEqualTo("WAITING");

    events.perform(post(event + "/registration/cancel"), one);
    events.perform(post(event + "/registration/cancel"), one);
    assertThat(List.of(state(one), state(two), state(three), state(four)))
        .containsExactly("CANCELLED", "PLACE", "PLACE", "WAITING");
    events.perform(wish("one"), one);
    assertThat(state(one)).as("behind those who waited").isEqualTo("WAITING");

    events.perform(
        full(event + "/edit", "Fair " + word).param("places", "3").param("base", "2"), awa);
    assertThat(state(four)).as("more places").isEqualTo("PLACE");
    assertThat(state(one)).isEqualTo("WAITING");
    assertThat(mails("three"))
        .containsExactly(
            "You are on the waiting list: Fair " + word, "A place is free for you: Fair " + word);

    holders.forEach(holder -> holder.erase(two));
    assertThat(state(one)).as("erased people leave their place").isEqualTo("PLACE");
  }

  @Test
  void whoHasAPlaceGetsTheLinkTheFileAndTheBadge() throws Exception {
    PersonId one = registers("one");
    String page = events.perform(get(event + "/registration"), one).getContentAsString();
    assertThat(page).contains("<svg class=\"qr\"", event + "/event.ics", "Bambara " + word);
    assertThat(events.perform(get(event), one).getContentAsString()).contains("meet.example.org");
    String file = events.perform(get(event + "/event.ics"), one).getContentAsString();
    assertThat(file.replace("\r\n ", "")).contains("https://meet.example.org/zq-room");
    MockHttpServletResponse badge = events.perform(get(event + "/badge.pdf"), one);
    assertThat(badge.getContentAsByteArray())
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    assertThat(events.perform(get(event + "/badge.pdf"), members.join()).getStatus())
        .isEqualTo(404);
    assertThat(mails("one")).containsExactly("You have a place: Fair " + word);

    events.perform(post(event + "/cancel"), awa);
    assertThat(mails("one")).contains("Called off: Fair " + word);
    assertThat(events.perform(wish("late"), members.join()).getRedirectedUrl()).isEqualTo(event);
  }

  @Test
  void onlyOrganisersSeeWhoComesAndWhatTheyNeed() throws Exception {
    registers("one");
    for (String page : List.of(event + "/guests", event + "/badges.pdf")) {
      assertThat(events.perform(get(page), members.join()).getStatus()).isEqualTo(404);
      assertThat(events.visit(get(page)).getRedirectedUrl()).startsWith("/sign-in");
      assertThat(events.perform(get(page), awa).getStatus()).isEqualTo(200);
    }
    assertThat(events.perform(get(event + "/guests"), awa).getContentAsString())
        .contains("Ramp " + word, "Bambara " + word);
    assertThat(events.visit(get(event)).getContentAsString()).doesNotContain("Ramp", "Bambara");
    MockHttpServletRequestBuilder other =
        post(event + "/guests").param("name", "Elder " + word).param("consent", "1");
    assertThat(events.perform(other, members.join()).getStatus()).isEqualTo(404);
  }

  @Test
  void anOrganiserRegistersWhoHasNoAccountOnceAndLetsThemGo() throws Exception {
    String ticket = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      events.perform(
          post(event + "/guests")
              .param("ticket", ticket)
              .param("name", "Elder " + word)
              .param("consent", "1"),
          awa);
    }
    assertThat(events.perform(get(event + "/guests"), awa).getContentAsString())
        .containsOnlyOnce("<bdi>Elder " + word + "</bdi></b>");
    assertThat(
            events.perform(post(event + "/guests/" + ticket + "/drop"), members.join()).getStatus())
        .isEqualTo(404);
    PersonId one = registers("one");
    PersonId two = registers("two");
    assertThat(state(two)).isEqualTo("WAITING");
    events.perform(post(event + "/guests/" + ticket + "/drop"), awa);
    assertThat(List.of(state(one), state(two))).containsExactly("PLACE", "PLACE");
  }

  private MockHttpServletRequestBuilder guest(String name) {
    return post(event + "/guests")
        .param("ticket", UUID.randomUUID().toString())
        .param("name", name)
        .param("email", name + "-" + word + "@Example.org")
        .param("language", "fr")
        .param("consent", "1");
  }

  /** The link of the latest mail to them. */
  private String link(String name) {
    String plain =
        jdbc.sql(
                "select plain from platform.mail where recipient = :to order by written_at desc limit 1")
            .param("to", name + "-" + word + "@example.org")
            .query(String.class)
            .single();
    return plain.replaceAll("(?s).*(/events/guest/[a-z0-9-]+)\\s.*", "$1");
  }

  @Test
  void whoHasNoAccountHearsOfTheirRegistrationAndEndsItByTheLinkOfTheMail() throws Exception {
    for (String name : List.of("ama", "ben", "cem")) {
      assertThat(events.perform(guest(name), awa).getStatus()).isEqualTo(302);
    }
    assertThat(mails("ama")).containsExactly("Vous avez une place : Fair " + word);
    assertThat(mails("cem")).containsExactly("Vous êtes sur la liste d’attente : Fair " + word);
    String ama = link("ama");
    MockHttpServletResponse page = events.visit(get(ama));
    assertThat(page.getContentAsString()).contains("Fair " + word, "<svg class=\"qr\"");
    assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
    assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    String file = events.visit(get(ama + "/event.ics")).getContentAsString();
    assertThat(file.replace("\r\n ", "")).contains("METHOD:PUBLISH", "zq-room");
    assertThat(
            events.visit(get(link("cem") + "/event.ics")).getContentAsString().replace("\r\n ", ""))
        .as("who waits gets no link to join by")
        .contains("METHOD:PUBLISH")
        .doesNotContain("zq-room");

    assertThat(events.visit(post(ama).param("name", "").param("word", "Kept")).getStatus())
        .isEqualTo(422);
    events.visit(post(ama).param("name", "Ama").param("consent", "1").param("access", "Lift"));
    assertThat(events.perform(get(event + "/guests"), awa).getContentAsString()).contains("Lift");

    events.visit(post(ama + "/cancel"));
    events.visit(post(ama + "/cancel"));
    assertThat(mails("cem")).hasSize(2);
    assertThat(mails("ama")).hasSize(1);
    events.perform(post(event + "/cancel"), awa);
    assertThat(mails("ama")).as("who cancelled hears no more of it").hasSize(1);
    assertThat(mails("ben")).hasSize(2);
    assertThat(events.visit(get(link("ben") + "/event.ics")).getContentAsString())
        .contains("METHOD:CANCEL");
    assertThat(events.visit(post(ama).param("name", "Ama").param("consent", "1")).getStatus())
        .isEqualTo(302);
    assertThat(mails("ama")).as("too late to come after all").hasSize(1);
  }

  @Test
  void aLinkIsGoodForOneGuestAndAnAddressIsAskedOnce() throws Exception {
    events.perform(guest("ama"), awa);
    String ama = link("ama");
    String other = ama.substring(0, ama.length() - 1) + (ama.endsWith("0") ? "1" : "0");
    for (MockHttpServletRequestBuilder wrong :
        List.of(get(other), post(other + "/cancel"), get(other + "/event.ics"))) {
      assertThat(events.visit(wrong).getStatus()).isEqualTo(404);
    }
    events.visit(post(ama + "/cancel"));
    MockHttpServletResponse again = events.perform(guest("ama"), awa);
    assertThat(again.getStatus()).as("who said no is not written to again").isEqualTo(422);
    assertThat(again.getContentAsString()).contains("email-error", "ama-" + word);
    assertThat(mails("ama")).hasSize(1);
    MockHttpServletResponse noAddress = events.perform(guest("no address"), awa);
    assertThat(noAddress.getStatus()).isEqualTo(422);
    assertThat(events.visit(post(ama).param("name", "Ama").param("consent", "1")).getStatus())
        .isEqualTo(302);
    assertThat(mails("ama")).as("they come after all").hasSize(2);
    jdbc.sql("update communities.event set hidden = true where id = :id::uuid")
        .param("id", event.substring(event.lastIndexOf('/') + 1))
        .update();
    assertThat(events.visit(get(ama)).getStatus()).as("hidden by stewards").isEqualTo(404);
  }

  @Test
  void organisersSeeWhichAddressBroughtWhom() throws Exception {
    events.perform(post(event + "/channels").param("channel", "Radio " + word), awa);
    String page = events.perform(get(event + "/guests"), awa).getContentAsString();
    String code = page.replaceAll("(?s).*" + event + "\\?from=([A-Z0-9]+)<.*", "$1");
    assertThat(events.visit(get(event + "?from=" + code)).getContentAsString())
        .contains("/registration?from=" + code);
    PersonId one = members.join();
    events.perform(wish("one").param("from", code), one);
    events.perform(wish("two").param("from", "UNKNOWN"), members.join());
    assertThat(events.perform(get(event + "/guests"), awa).getContentAsString())
        .contains("1 registered, 1 with a place, 0 present");
    assertThat(events.perform(post(event + "/channels").param("channel", "x"), one).getStatus())
        .isEqualTo(404);
  }

  @Test
  void withoutConsentNothingIsKeptAndWhatWasTypedIs() throws Exception {
    PersonId one = members.join();
    MockHttpServletResponse wrong =
        events.perform(
            post(event + "/registration")
                .param("name", "")
                .param("access", "Kept " + word)
                .param("sex", "unknown")
                .param("childcare", "many"),
            one);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("Kept " + word, "many", "consent-error", "name-error", "childcare-error");
    assertThat(
            jdbc.sql("select count(*) from communities.event_registration where person = :id")
                .param("id", one.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void allPagesAreReadInEveryLanguage(Language language) throws Exception {
    PersonId one = registers("one");
    for (MockHttpServletRequestBuilder page :
        List.of(get(event), get(event + "/registration"), get(event + "/badge.pdf"))) {
      MockHttpServletResponse answer = events.perform(page.locale(language.locale()), one);
      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getContentAsString()).doesNotContain("communities.events.");
    }
    assertThat(
            events
                .perform(get(event + "/guests").locale(language.locale()), awa)
                .getContentAsString())
        .contains("Bambara")
        .doesNotContain("communities.events.");
  }
}
