package org.corridor.capacities.roster.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.corridor.CorridorTest;
import org.corridor.capacities.Experience;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sector;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Matching;
import org.corridor.capacities.matching.Proposal;
import org.corridor.capacities.matching.Wanted;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.capacities.roster.domain.CountSkills;
import org.corridor.capacities.roster.domain.SavedEntries;
import org.corridor.capacities.roster.domain.StillRight;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
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

/** One's own entry: said in a few words, found without a name, kept true, taken back. */
@CorridorTest
class RosterPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SavedEntries saved;
  @Autowired Skills skills;
  @Autowired Matching matching;
  @Autowired Roster roster;
  @Autowired CountSkills count;
  @Autowired StillRight stillRight;
  @Autowired List<PersonalDataHolder> holders;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String email = "samir-" + UUID.randomUUID() + "@example.org";
  private PersonId samir = new PersonId(UUID.randomUUID());
  private ConceptId fishing = new ConceptId(1);

  @BeforeEach
  void samirCanFish() {
    samir = members.join(email, "Samir Hassan");
    fishing = skills.suggest("صيد السمك", Language.AR, Language.EN, 1).get(0).id();
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(members.as(samir)).with(csrf())).andReturn().getResponse();
  }

  private String body(String path) throws Exception {
    return send(get(path)).getContentAsString();
  }

  private static MockHttpServletRequestBuilder words(String words, ConceptId concept) {
    return post("/account/skills/words")
        .param("base", "0")
        .param("writer", "first")
        .param("written", "AR")
        .param("skills[0].words", words)
        .param("skills[0].asked", words)
        .param("skills[0].written", "ar")
        .param("skills[0].concept", String.valueOf(concept.value()))
        .param("then", "next");
  }

  private void tellsAll() throws Exception {
    assertThat(send(words("صيد السمك", fishing)).getRedirectedUrl())
        .isEqualTo("/account/skills/details");
    assertThat(
            send(post("/account/skills/details")
                    .param("base", "1")
                    .param("writer", "second")
                    .param("known[0].experience", "EXPERT")
                    .param("known[0].years", "22")
                    .param("known[0].teaches", "yes")
                    .param("then", "next"))
                .getRedirectedUrl())
        .isEqualTo("/account/skills/life");
    assertThat(
            send(post("/account/skills/life")
                    .param("base", "2")
                    .param("writer", "third")
                    .param("residence", "GR")
                    .param("origin", "EG")
                    .param("town", "Ezbet el Borg")
                    .param("modes", "SEASONAL")
                    .param("months", "12")
                    .param("months", "1")
                    .param("languages[0].language", "ar")
                    .param("then", "next"))
                .getRedirectedUrl())
        .isEqualTo("/account/skills/found");
    assertThat(send(post("/account/skills/found").param("sectors", "FISHERIES")).getRedirectedUrl())
        .isEqualTo("/account/skills");
  }

  private List<Proposal> found(Sector sector) {
    return matching.best(
        new Demand(
            sector,
            List.of(new Wanted(fishing, true, Experience.CAN)),
            Set.of("ar"),
            "EG",
            "",
            Set.of(Mode.SEASONAL),
            null,
            null,
            false,
            false),
        100,
        Language.EN);
  }

  private EntryId entry() {
    return roster.of(samir).orElseThrow();
  }

  private boolean isFound() {
    return found(Sector.FISHERIES).stream().anyMatch(each -> each.entry().equals(entry()));
  }

  @Test
  void aFewWordsAndTapsAreEnoughToBeFoundWithoutAName() throws Exception {
    tellsAll();

    assertThat(isFound()).isTrue();
    assertThat(found(Sector.HEALTH)).extracting(Proposal::entry).doesNotContain(entry());
    assertThat(roster.cards(List.of(entry()), Language.EN).get(entry()).toString())
        .doesNotContain("Samir", "Borg", "صيد", "EG", samir.value().toString());
    assertThat(body("/account/skills"))
        .contains("صيد السمك", texts.text(Language.EN, "capacities.roster.state.found"));
    assertThat(roster.behind(entry())).contains(samir);
  }

  @Test
  void whatWasSaidIsAskedForOnlyOnce() throws Exception {
    tellsAll();
    send(words("صيد السمك", fishing).param("base", "3").param("writer", "fourth"));

    assertThat(body("/account/skills/details")).contains("value=\"22\"");
    assertThat(body("/account/skills/life")).contains("Ezbet el Borg");
  }

  @Test
  void nothingIsFoundBeforeItsOwnerAgreed() throws Exception {
    send(words("صيد السمك", fishing));

    assertThat(isFound()).isFalse();
    assertThat(body("/account/skills"))
        .contains(texts.text(Language.EN, "capacities.roster.state.hidden"));
  }

  @Test
  void whatWasAgreedToIsTakenBackAtOnce() throws Exception {
    tellsAll();
    send(post("/account/skills/found"));

    assertThat(isFound()).isFalse();
    assertThat(roster.behind(entry())).isEmpty();
    assertThat(body("/account/skills/found")).contains("taken back");
  }

  @Test
  void anEmptyFormIsRefusedAndAWrongNumberNamed() throws Exception {
    MockHttpServletResponse nothing =
        send(post("/account/skills/words").param("base", "0").param("writer", "first"));
    assertThat(nothing.getStatus()).isEqualTo(422);
    assertThat(nothing.getContentAsString())
        .contains(texts.text(Language.EN, "capacities.roster.words.none"));

    send(words("صيد السمك", fishing));
    MockHttpServletResponse years =
        send(
            post("/account/skills/details")
                .param("base", "1")
                .param("known[0].years", "300")
                .param("known[0].experience", "EXPERT"));
    assertThat(years.getStatus()).isEqualTo(422);
    assertThat(years.getContentAsString()).contains("value=\"300\"", "known-0--years-error");

    MockHttpServletResponse life =
        send(post("/account/skills/life").param("base", "1").param("residence", "XX"));
    assertThat(life.getStatus()).isEqualTo(422);
    assertThat(life.getContentAsString())
        .contains(texts.text(Language.EN, "capacities.roster.modes.none"));
  }

  @Test
  void anOldWindowDoesNotOverwriteWhatWasSavedInAnother() throws Exception {
    tellsAll();
    MockHttpServletResponse old =
        send(
            post("/account/skills/life")
                .param("base", "1")
                .param("writer", "old")
                .param("modes", "REMOTE")
                .param("town", "Elsewhere"));

    assertThat(old.getStatus()).isEqualTo(409);
    assertThat(old.getContentAsString()).contains("Elsewhere", "name=\"base\" value=\"3\"");
    assertThat(body("/account/skills/life")).contains("Ezbet el Borg");
  }

  @Test
  void whoDoesNotAnswerFallsAsleepAndWakesUpByOneTap() throws Exception {
    tellsAll();
    send(post("/account/skills/found").param("sectors", "FISHERIES").param("purposes", "REMINDER"));
    answered("340 days");
    stillRight.run();
    stillRight.run();
    assertThat(mails()).as("once").isOne();
    assertThat(isFound()).isTrue();

    answered("366 days");
    stillRight.run();
    assertThat(isFound()).isFalse();

    String path = path();
    assertThat(page(get(path))).contains(texts.text(Language.EN, "capacities.roster.confirm"));
    assertThat(isFound()).as("opening the link changes nothing").isFalse();
    page(post(path).param("do", "confirm").with(csrf()));
    assertThat(isFound()).isTrue();
    assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(404);
  }

  private String page(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse().getContentAsString();
  }

  private void answered(String ago) {
    jdbc.sql(
            "update capacities.entry set answered_at = now() - :ago::interval where person = :person")
        .param("ago", ago)
        .param("person", samir.value())
        .update();
  }

  private int mails() {
    return jdbc.sql("select count(*) from platform.mail where recipient = :email")
        .param("email", email)
        .query(Integer.class)
        .single();
  }

  private String path() {
    String plain =
        jdbc.sql(
                "select plain from platform.mail where recipient = :email order by written_at desc limit 1")
            .param("email", email)
            .query(String.class)
            .single();
    int start = plain.indexOf("/still-right/");
    return plain.substring(start).split("\\s", 2)[0];
  }

  @Test
  void aPauseEndsWhenItsOwnerSaysSo() throws Exception {
    tellsAll();
    send(post("/account/skills").param("do", "pause"));
    assertThat(isFound()).isFalse();
    answered("400 days");
    stillRight.run();
    send(post("/account/skills").param("do", "confirm"));
    assertThat(isFound()).isTrue();
  }

  @Test
  void theMapShowsFiveAndNotFour() throws Exception {
    List<PersonId> people = IntStream.range(0, 5).mapToObj(each -> members.join()).toList();
    people.subList(0, 4).forEach(this::livesInIceland);
    count.run();
    assertThat(crafts()).isZero();
    assertThat(page(get("/capacities/map.csv"))).doesNotContain("Iceland");

    livesInIceland(people.get(4));
    count.run();
    assertThat(crafts()).isEqualTo(5);
    assertThat(page(get("/capacities/map").param("sector", "CRAFTS"))).contains("Iceland");
    assertThat(page(get("/capacities/map.csv"))).contains("\"Iceland\"");
  }

  private void livesInIceland(PersonId person) {
    saved.skilled(person, Set.of(Sector.CRAFTS), fishing);
    jdbc.sql("update capacities.entry set residence = 'IS' where person = :person")
        .param("person", person.value())
        .update();
  }

  private int crafts() {
    return jdbc.sql(
            """
            select coalesce(sum(people), 0) from capacities.skill_figure
            where sector = 'CRAFTS' and country = 'IS' and concept is null
            """)
        .query(Integer.class)
        .single();
  }

  @Test
  void allOfItIsExportedAndLeavesWithItsOwner() throws Exception {
    tellsAll();
    List<String> held =
        holders.stream().map(holder -> holder.export(samir, Language.EN).json()).toList();
    assertThat(String.join("", held))
        .contains("صيد السمك", "Ezbet el Borg", "EXPERT", "\"years\":22", "REQUESTS");

    EntryId entry = entry();
    holders.forEach(holder -> holder.erase(samir));
    for (String table : List.of("entry_skill", "roster_consent", "entry_asked", "entry_question")) {
      assertThat(rows("capacities." + table + " where entry = :id", entry)).as(table).isZero();
    }
    assertThat(rows("capacities.entry where id = :id", entry)).isZero();
  }

  private int rows(String from, EntryId entry) {
    return jdbc.sql("select count(*) from " + from)
        .param("id", entry.value())
        .query(Integer.class)
        .single();
  }

  @Test
  void whoIsAskedOftenComesLater() throws Exception {
    tellsAll();
    int before = percent();
    roster.noteAsked(entry());
    assertThat(percent()).isEqualTo(before - 2);
  }

  private int percent() {
    return found(Sector.FISHERIES).stream()
        .filter(each -> each.entry().equals(entry()))
        .findFirst()
        .orElseThrow()
        .percent();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void allPagesAreInTheReadersLanguage(Language language) throws Exception {
    tellsAll();
    for (String step : List.of("", "/words", "/details", "/life", "/found", "/leave")) {
      assertThat(
              send(get("/account/skills" + step).header("Accept-Language", language.code()))
                  .getContentAsString())
          .as(step)
          .contains("lang=\"" + language.code() + "\"")
          .contains(texts.text(language, "platform.account"));
    }
    for (String path : List.of("/capacities", "/capacities/map")) {
      assertThat(page(get(path).header("Accept-Language", language.code())))
          .contains(texts.text(language, "capacities.start.title"));
    }
  }

  @Test
  void whoLeavesTakesEverythingAlong() throws Exception {
    tellsAll();
    assertThat(send(post("/account/skills/leave")).getRedirectedUrl()).isEqualTo("/account");
    assertThat(roster.of(samir)).isEmpty();
    assertThat(send(get("/account/skills")).getRedirectedUrl()).isEqualTo("/account/skills/words");
  }
}
