package org.corridor.communities.events.after.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.communities.events.SomeEvents;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.projects.indicators.Dimension;
import org.corridor.projects.indicators.EvidenceSource;
import org.corridor.projects.indicators.EvidenceSource.Counts;
import org.corridor.projects.underway.ProjectKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What remains of an event: who may write it, who may read it, and in which numbers. */
@CorridorTest
class AfterPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired List<EvidenceSource> sources;

  private final String word = "zq" + UUID.randomUUID().toString().substring(0, 8);
  private final List<PersonId> people = new ArrayList<>();
  private SomeEvents events;
  private PersonId awa = new PersonId(UUID.randomUUID());
  private String event = "";

  @BeforeEach
  void sixWereThereAndOneWasNot() throws Exception {
    events = new SomeEvents(mvc, members);
    awa = members.join();
    event = events.published(awa, "Fair " + word);
    for (int i = 0; i < 7; i++) {
      PersonId one = members.join();
      people.add(one);
      events.perform(
          post(event + "/registration")
              .param("name", "Guest " + i + " " + word)
              .param("consent", "1")
              .param("listed", "1")
              .param("sex", i < 5 ? "female" : "male")
              .param("country", "ML"),
          one);
      if (i < 6) {
        events.perform(post(event + "/check-in").param("mark", registration(one)), awa);
      }
    }
    jdbc.sql(
            "update communities.event set starts = now() - interval '2 hours', ends = now() - interval '1 hour' where id = :id")
        .param("id", id())
        .update();
  }

  private UUID id() {
    return UUID.fromString(event.substring("/events/".length()));
  }

  private String registration(PersonId person) {
    return jdbc.sql(
            "select id::text from communities.event_registration where event = :event and person = :person")
        .param("event", id())
        .param("person", person.value())
        .query(String.class)
        .single();
  }

  private String read(String path, PersonId who) throws Exception {
    return events.perform(get(path), who).getContentAsString();
  }

  private MockHttpServletRequestBuilder answer() {
    return post(event + "/afterwards")
        .param("useful", "5")
        .param("goes-on", "YES")
        .param("words", "Longer " + word);
  }

  @Test
  void organisersSeeAnswersFromFiveOnAndNobodyElseDoes() throws Exception {
    for (PersonId one : people.subList(0, 4)) {
      events.perform(answer(), one);
    }
    assertThat(read(event + "/results", awa)).doesNotContain("Longer " + word, "Very useful");
    events.perform(answer(), people.get(4));
    assertThat(read(event + "/results", awa))
        .contains("Longer " + word, "Very useful: at least 5", "6 people were there");
    assertThat(events.visit(get(event + "/results")).getContentAsString())
        .contains("At least 5 people were there")
        .doesNotContain("Longer " + word, "Very useful", "Guest");
    assertThat(read(event + "/results", people.get(0))).doesNotContain("Longer " + word);
  }

  @Test
  void onlyWhoWasThereIsAskedAndPairsCountOnce() throws Exception {
    for (PersonId who : List.of(people.get(6), members.join(), awa)) {
      assertThat(events.perform(get(event + "/afterwards"), who).getStatus()).isEqualTo(404);
      assertThat(events.perform(answer(), who).getStatus()).isEqualTo(404);
    }
    assertThat(read(event + "/afterwards", people.get(0)))
        .contains("Guest 1 " + word)
        .doesNotContain("Guest 6 " + word);
    events.perform(
        answer()
            .param("met-" + registration(people.get(1)), "MET")
            .param("met-" + registration(people.get(2)), "MET")
            .param("met-" + registration(people.get(6)), "MET"),
        people.get(0));
    events.perform(answer().param("met-" + registration(people.get(0)), "MET"), people.get(1));
    events.perform(answer().param("met-" + registration(people.get(0)), "KNEW"), people.get(2));
    assertThat(read(event + "/results", awa)).contains("1 new contact between");
    assertThat(events.visit(get(event + "/results")).getContentAsString())
        .contains("Fewer than five new contacts");
    MockHttpServletResponse wrong =
        events.perform(post(event + "/afterwards").param("words", "Kept"), people.get(3));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("Kept", "useful-error", "goes-on-error");
  }

  @Test
  void notesAndCostsAreForThoseWhoRunTheEventAndNotesAreShownWhereTheySaySo() throws Exception {
    for (String shown : List.of("", "1")) {
      MockHttpServletRequestBuilder note =
          post(event + "/notes")
              .param("topic", "Seeds " + shown + word)
              .param("text", "We **met**");
      events.perform(shown.isEmpty() ? note : note.param("shown", "1"), awa);
    }
    String results = events.visit(get(event + "/results")).getContentAsString();
    assertThat(results).contains("Seeds 1" + word).doesNotContain("Seeds " + word);

    events.perform(cost("Hall", "1,000.50", "900").param("currency", "eur"), awa);
    events.perform(cost("Bus", "200000", "").param("currency", "XOF"), awa);
    events.perform(cost("Food", "100", "250.25").param("currency", "EUR"), awa);
    assertThat(read(event + "/costs", awa))
        .contains("1,100.50", "1,150.25", "-EUR", "49.75", "XOF");
    assertThat(
            events
                .perform(cost("", "much", "1").param("currency", "ABC"), awa)
                .getContentAsString())
        .contains("what-error", "planned-error", "currency-error", "much");
    for (MockHttpServletRequestBuilder deed :
        List.of(
            get(event + "/notes"),
            post(event + "/notes").param("topic", "x").param("text", "x"),
            get(event + "/costs"),
            cost("x", "1", "1").param("currency", "EUR"),
            post(event + "/costs/" + UUID.randomUUID() + "/remove"),
            post(event + "/costs/" + UUID.randomUUID() + "/restore"),
            get(event + "/costs/" + UUID.randomUUID()),
            post(event + "/costs/" + UUID.randomUUID()),
            post(event + "/notes/" + UUID.randomUUID() + "/restore"),
            get(event + "/notes/" + UUID.randomUUID()),
            post(event + "/notes/" + UUID.randomUUID()),
            post(event + "/notes/" + UUID.randomUUID() + "/remove"))) {
      assertThat(events.perform(deed, people.get(0)).getStatus()).isEqualTo(404);
    }
  }

  private MockHttpServletRequestBuilder change(String note, String text, String base) {
    return post(note)
        .param("topic", "Seeds " + word)
        .param("text", text)
        .param("shown", "1")
        .param("base", base);
  }

  @Test
  void notesAndCostsAreChangedOnceAndWhatWasRemovedIsBroughtBack() throws Exception {
    events.perform(
        post(event + "/notes")
            .param("ticket", UUID.randomUUID().toString())
            .param("topic", "Seeds " + word)
            .param("text", "We met"),
        awa);
    String note =
        read(event + "/notes", awa)
            .replaceAll("(?s).*href=\"(" + event + "/notes/[^\"]+)\".*", "$1");
    assertThat(read(note, awa)).contains("We met", "name=\"base\" value=\"1\"");
    assertThat(events.perform(change(note, "We met twice", "1"), awa).getStatus()).isEqualTo(302);
    MockHttpServletResponse late = events.perform(change(note, "Never seen", "1"), awa);
    assertThat(late.getStatus()).as("somebody was faster").isEqualTo(422);
    assertThat(late.getContentAsString()).contains("Never seen", "text-error");
    assertThat(events.visit(get(event + "/results")).getContentAsString())
        .contains("We met twice")
        .doesNotContain("Never seen");
    assertThat(events.perform(change(note, "x", "2"), people.get(0)).getStatus()).isEqualTo(404);

    events.perform(post(note + "/remove"), awa);
    assertThat(events.visit(get(event + "/results")).getContentAsString())
        .doesNotContain("We met twice");
    assertThat(events.perform(get(note), awa).getStatus()).isEqualTo(404);
    events.perform(post(note + "/restore"), awa);
    assertThat(events.visit(get(event + "/results")).getContentAsString()).contains("We met twice");

    events.perform(cost("Hall", "100", "90").param("currency", "EUR"), awa);
    String line =
        read(event + "/costs", awa)
            .replaceAll("(?s).*href=\"(" + event + "/costs/[^\"]+)\".*", "$1");
    events.perform(
        post(line)
            .param("what", "Hall")
            .param("planned", "100")
            .param("spent", "120")
            .param("currency", "EUR")
            .param("base", "1"),
        awa);
    assertThat(read(event + "/costs", awa)).contains("120.00");
    events.perform(post(line + "/remove"), awa);
    assertThat(read(event + "/costs", awa)).contains(line + "/restore").doesNotContain("120.00");
    events.perform(post(line + "/restore"), awa);
    assertThat(read(event + "/costs", awa)).contains("120.00");
  }

  private MockHttpServletRequestBuilder cost(String what, String planned, String spent) {
    return post(event + "/costs")
        .param("what", what)
        .param("planned", planned)
        .param("spent", spent);
  }

  @Test
  void whoCameCountsForTheProjectInNumbersThatTellNobody() {
    ProjectKey project = new ProjectKey("p-" + word);
    jdbc.sql("update communities.event set project = :project where id = :id")
        .param("project", project.value())
        .param("id", id())
        .update();
    EvidenceSource came =
        sources.stream()
            .filter(one -> one.code().equals("communities.events-came"))
            .findFirst()
            .orElseThrow();
    LocalDate today = LocalDate.now();
    Counts counts =
        came.counts(
                project,
                today.minusDays(2),
                today.plusDays(2),
                Set.of(Dimension.SEX, Dimension.COUNTRY))
            .orElseThrow();
    assertThat(counts.total()).isEqualByComparingTo("5");
    assertThat(counts.parts())
        .extracting(EvidenceSource.Part::part)
        .containsExactly("female", "ML");
    assertThat(came.counts(new ProjectKey("nothing"), today, today, Set.of())).isEmpty();
  }

  @Test
  void allPagesAreReadInEveryLanguage() throws Exception {
    events.perform(answer(), people.get(0));
    for (Language language : Language.values()) {
      for (String page : List.of("/results", "/notes", "/costs", "")) {
        assertThat(
                events
                    .perform(get(event + page).locale(language.locale()), awa)
                    .getContentAsString())
            .contains(word)
            .doesNotContain("communities.events.");
      }
      assertThat(
              events
                  .perform(get(event + "/afterwards").locale(language.locale()), people.get(0))
                  .getContentAsString())
          .contains("Longer " + word)
          .doesNotContain("communities.events.");
    }
  }
}
