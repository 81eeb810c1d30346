package org.corridor.capacities.needs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.Experience;
import org.corridor.capacities.asks.RosterEntries;
import org.corridor.capacities.asks.SpokenFor;
import org.corridor.capacities.matching.Opening;
import org.corridor.capacities.matching.Openings;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A need is written, published, found, and people are found for it. */
@CorridorTest
class NeedPagesTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SpokenFor organisations;
  @Autowired RosterEntries roster;
  @Autowired Skills skills;
  @Autowired List<Openings> openings;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private PersonId speaker;
  private PersonId stranger;
  private String word = "";
  private int nurse;

  @BeforeEach
  void somebodyWhoSpeaksForAHospital() {
    speaker = members.join();
    stranger = members.join();
    organisations.by(speaker);
    word = "zq" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    nurse = skills.suggest("enfermera", Language.ES, Language.ES, 1).get(0).id().value();
  }

  private MockHttpServletRequestBuilder need(String title) {
    return post("/needs/new")
        .param("title", title)
        .param("problem", "Mueren recién nacidos <i>")
        .param("language", "ES")
        .param("sector", "HEALTH")
        .param("skills[0].words", "enfermera")
        .param("skills[0].asked", "enfermera")
        .param("skills[0].written", "es")
        .param("skills[0].concept", String.valueOf(nurse))
        .param("levels[0].words", "enfermera")
        .param("levels[0].least", "SKILLED")
        .param("country", "EC")
        .param("town", "Loja")
        .param("modes", "SHORT_MISSION", "REMOTE")
        .param("languages", "es", "", "")
        .param("seats", "2")
        .param("teaching", "1")
        .param("pay", "EXPENSES")
        .param("women-ADULTS", "120")
        .param("priority", "URGENT")
        .param("confirmed", "SURVEY")
        .param("confirmedBy", "Municipio")
        .param("planUrl", "https://example.org/plan")
        .param("planTitle", "Plan 2030");
  }

  private String draft(PersonId who) throws Exception {
    String path = perform(need("=" + word + " <b>"), who).getRedirectedUrl();
    assertThat(path).startsWith("/needs/");
    return String.valueOf(path);
  }

  private String open(PersonId who) throws Exception {
    String path = draft(who);
    perform(post(path + "/state").param("state", "OPEN"), who);
    return path;
  }

  @Test
  void aDraftIsForItsSpeakersAndWhatIsPublishedForAll() throws Exception {
    String path = draft(speaker);
    assertThat(perform(get(path), stranger).getStatus()).isEqualTo(404);
    assertThat(visitor(path).getStatus()).isEqualTo(404);
    assertThat(text("/needs?q=" + word, stranger)).doesNotContain("&lt;b&gt;");
    for (String page : List.of("/edit", "/people", "/delete")) {
      assertThat(perform(get(path + page), stranger).getStatus()).as(page).isEqualTo(404);
    }
    assertThat(text(path, speaker)).contains("recién nacidos &lt;i&gt;", "120", "Plan 2030");
    perform(post(path + "/state").param("state", "OPEN"), speaker);

    assertThat(visitor(path).getContentAsString()).contains("&lt;b&gt;", "name=\"description\"");
    assertThat(visitor("/needs?q=" + word).getContentAsString()).contains(path);
    assertThat(visitor("/needs.csv?q=" + word).getContentAsString(StandardCharsets.UTF_8))
        .contains("\"'=" + word + " <b>\"", "enfermera");
    for (String page : List.of("/edit", "/people", "/delete")) {
      assertThat(perform(get(path + page), stranger).getStatus()).as(page).isIn(403, 404);
    }
    assertThat(perform(post(path + "/state").param("state", "CLOSED"), stranger).getStatus())
        .isEqualTo(403);
    assertThat(perform(post(path + "/delete"), speaker).getStatus()).isEqualTo(404);
    perform(post(path + "/state").param("state", "FILLED"), speaker);
    assertThat(visitor("/needs?q=" + word).getContentAsString()).doesNotContain(path);
    assertThat(visitor(path).getStatus()).isEqualTo(200);
  }

  @Test
  void needsAreFoundByFacetsAndByWhatWordsMean() throws Exception {
    String path = open(speaker);
    assertThat(text("/needs?q=" + word + "&sector=HEALTH&country=EC&mode=REMOTE", stranger))
        .contains(path);
    for (String other : List.of("sector=FARMING", "country=GE", "mode=RETURN")) {
      assertThat(text("/needs?q=" + word + "&" + other, stranger)).doesNotContain(path);
    }
    assertThat(text("/needs?sort=SOONEST&page=999&country=XX&mode=x", stranger))
        .contains("</html>");
    ConceptId concept = new ConceptId(nurse);
    NamedConcept english = skills.named(List.of(concept), Language.EN).get(concept);
    assertThat(english).isNotNull();
    assertThat(text("/needs?q=" + english.label(), stranger)).contains("Perhaps these too");
  }

  @Test
  void needsOfAHiddenOrganisationAreNeitherShownNorCounted() throws Exception {
    PersonId other = members.join();
    OrganisationId theirs = organisations.by(other);
    String path = open(speaker);
    String hidden = open(other);
    assertThat(text("/needs?q=" + word, stranger)).contains(path, hidden, count(2));
    jdbc.sql(
            """
            insert into people.hidden_page (id, organisation, since, why)
            values (gen_random_uuid(), :id, now(), 'test')
            """)
        .param("id", theirs.value())
        .update();

    String page = text("/needs?q=" + word, stranger);
    assertThat(page).contains(path, count(1)).doesNotContain(hidden);
    assertThat(Jsoup.parse(page).select("input[value=HEALTH] ~ span").text())
        .as("the count beside the sector")
        .contains("1")
        .doesNotContain("2");
    assertThat(visitor("/needs.csv?q=" + word).getContentAsString(StandardCharsets.UTF_8).lines())
        .hasSize(2);
  }

  private String count(int needs) {
    return ">" + texts.text(Language.EN, "capacities.needs.count", "count", needs) + "<";
  }

  @Test
  void theLevelAskedIsSaidOfOthersAndNotOfOneself() throws Exception {
    String path = open(speaker);
    for (String page : List.of(path, path + "/edit")) {
      assertThat(text(page, speaker))
          .contains(texts.text(Language.EN, Experience.SKILLED.ofOthers()))
          .doesNotContain(texts.text(Language.EN, Experience.SKILLED.text()));
    }
  }

  @Test
  void openNeedsAreProposedToThoseWhoCanDoWhatTheyAskFor() throws Exception {
    String path = open(speaker);
    String draft = draft(speaker);
    assertThat(openings)
        .flatExtracting(one -> one.asking(List.of(new ConceptId(nurse)), 100))
        .extracting(Opening::path)
        .contains(path)
        .doesNotContain(draft);
  }

  @Test
  void wrongFormsKeepWhatWasTypedAndWhoIsSlowerSeesBoth() throws Exception {
    MockHttpServletResponse wrong =
        perform(
            post("/needs/new")
                .param("problem", "kept <u>")
                .param("planUrl", "javascript:x")
                .param("from", "soon")
                .param("country", "ZZ"),
            speaker);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains(
            "title-error",
            "sector-error",
            "planUrl-error",
            "from-error",
            "country-error",
            "pay-error",
            "kept &lt;u&gt;");
    MockHttpServletResponse asking =
        perform(need(word).param("skills[1].words", "matrona"), speaker);
    assertThat(asking.getStatus()).as("what is meant by a new skill").isEqualTo(200);
    assertThat(asking.getContentAsString()).contains(word, "name=\"levels[1].least\"");

    String path = draft(speaker);
    assertThat(perform(edit(path, "Second " + word, "0"), speaker).getRedirectedUrl())
        .isEqualTo(path);
    MockHttpServletResponse stale = perform(edit(path, "Third " + word, "0"), speaker);
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString()).contains("value=\"Third " + word, "Second " + word);
    assertThat(text(path + "/edit", speaker)).contains("value=\"SKILLED\" selected");
    assertThat(perform(get("/needs/new"), stranger).getContentAsString())
        .contains("/account/organisations");
    assertThat(perform(need(word), stranger).getStatus()).isEqualTo(422);
    perform(post(path + "/delete"), speaker);
    assertThat(perform(get(path), speaker).getStatus()).isEqualTo(404);
  }

  private MockHttpServletRequestBuilder edit(String path, String title, String base) {
    return post(path + "/edit")
        .param("base", base)
        .param("title", title)
        .param("problem", "x")
        .param("sector", "HEALTH")
        .param("country", "EC")
        .param("pay", "PAID")
        .param("modes", "REMOTE")
        .param("skills[0].words", "enfermera")
        .param("skills[0].asked", "enfermera")
        .param("skills[0].written", "es")
        .param("skills[0].concept", String.valueOf(nurse))
        .param("levels[0].words", "enfermera")
        .param("levels[0].least", "SKILLED");
  }

  @Test
  void similarNeedsActTogetherOnceBothWant() throws Exception {
    PersonId other = members.join();
    organisations.by(other);
    String mine = open(speaker);
    String theirs = open(other);
    assertThat(text(mine, speaker)).contains("Similar needs nearby", theirs);
    assertThat(perform(tie(mine, theirs), stranger).getStatus()).isEqualTo(403);
    perform(tie(mine, theirs), speaker);
    assertThat(text(mine, speaker)).contains("no answer yet");
    assertThat(text(theirs, stranger)).doesNotContain("Needs that act together");
    assertThat(text(theirs, other)).contains("proposes to act together", mine);
    perform(tie(theirs, mine), other);
    assertThat(text(mine, stranger)).contains("Needs that act together", theirs);
    perform(tie(mine, theirs).param("leave", "1"), speaker);
    assertThat(text(mine, stranger)).doesNotContain("Needs that act together");
  }

  private static MockHttpServletRequestBuilder tie(String path, String other) {
    return post(path + "/ties").param("other", other.replaceAll(".*/", ""));
  }

  @Test
  void thePeopleForItAreShownWithoutNamesAndAsked() throws Exception {
    PersonId person = members.join(UUID.randomUUID() + "@example.org", "Zulema Zq");
    EntryId entry = roster.nurse(person, List.of(nurse));
    String path = open(speaker);
    String page = people(path, entry);
    assertThat(page).doesNotContain("Zulema");
    String form =
        page.replaceAll("(?s).*\"(/capacities/asks/new[^\"]*" + entry.value() + "[^\"]*)\".*", "$1")
            .replace("&amp;", "&");
    assertThat(text(form, speaker)).contains("Loja", "recién nacidos &lt;i&gt;");
  }

  /** The pool of people follows the roster within a few seconds. */
  private String people(String path, EntryId entry) {
    return org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(15))
        .until(
            () -> text(path + "/people?show=100", speaker),
            page -> page.contains(entry.value().toString()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String path = open(speaker);
    open(speaker);
    for (String page :
        List.of(
            "/needs",
            "/needs?q=" + word,
            "/needs.csv",
            "/needs/mine",
            "/needs/new",
            path,
            path + "/edit",
            path + "/people")) {
      MockHttpServletResponse answer = perform(get(page).locale(language.locale()), speaker);
      assertThat(answer.getStatus()).as(page).isEqualTo(200);
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .as(page)
          .doesNotContain("capacities.needs.", "capacities.asks.");
    }
  }

  private MockHttpServletResponse visitor(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private String text(String path, PersonId who) throws Exception {
    MockHttpServletResponse answer = perform(get(path), who);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }
}
