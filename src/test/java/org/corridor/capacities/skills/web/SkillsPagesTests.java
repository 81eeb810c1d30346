package org.corridor.capacities.skills.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.stewards.domain.SomeStewards;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The lines of skills in a page, and the stewards' room for the taxonomy. */
@CorridorTest
class SkillsPagesTests {

  private static final String HEADER =
      "conceptType,conceptUri,skillType,preferredLabel,altLabels,status\n";
  private static final String ROW =
      "KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/%s,skill/competence,%s,,released\n";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired SomeStewards stewards;
  @Autowired Skills skills;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String unique = UUID.randomUUID().toString();

  private Document read(MockHttpServletRequestBuilder request, int status) throws Exception {
    MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(status);
    return Jsoup.parse(answer.getContentAsString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsTypedIsAskedAboutAndThenNamedInAllLanguages(Language language) throws Exception {
    MockHttpServletRequestBuilder typed =
        get("/capacities/skills").locale(language.locale()).param("skills[0].words", "");
    assertThat(read(typed, 200).select("fieldset").size()).isEqualTo(3);

    Document asked =
        read(
            get("/capacities/skills")
                .locale(Language.EN.locale())
                .param("skills[0].words", "mend nets")
                .param("skills.find", "find"),
            200);
    Element line = asked.selectFirst("fieldset");
    assertThat(line.selectFirst("legend").text()).isEqualTo("Skill 1");
    assertThat(line.select("input[type=radio]").size()).isBetween(2, 6);
    assertThat(line.selectFirst("input[name=skills[0].words]").val()).isEqualTo("mend nets");
    String concept = line.selectFirst("input[type=radio]").val();

    Document named =
        read(
            get("/capacities/skills")
                .locale(language.locale())
                .param("skills[0].words", "mend nets")
                .param("skills[0].asked", "mend nets")
                .param("skills[0].written", "en")
                .param("skills[0].concept", concept),
            200);
    assertThat(named.select(".card").text())
        .contains("repair fishing nets", "réparer les filets de pêche", "إصلاح شباك الصيد");
    assertThat(named.select("fieldset .note")).isEmpty();
  }

  @Test
  void whoPassesTheProposalsOverIsShownTheLine() throws Exception {
    Document page =
        read(
            get("/capacities/skills")
                .locale(Language.EN.locale())
                .param("skills[0].words", "mend nets")
                .param("skills[0].asked", "mend nets"),
            422);

    String target = page.selectFirst(".errors a").attr("href").substring(1);
    assertThat(page.getElementById(target).tagName()).isEqualTo("fieldset");
    assertThat(page.getElementById(target).attr("aria-describedby"))
        .isEqualTo(page.getElementById(target).selectFirst(".error").id());
  }

  private MockHttpServletResponse send(String content, PersonId who) throws Exception {
    return mvc.perform(
            multipart("/stewards/skills")
                .file(
                    new MockMultipartFile(
                        "files", "skills_en.csv", "text/csv", content.getBytes(UTF_8)))
                .param("version", "")
                .with(members.as(who))
                .with(csrf()))
        .andReturn()
        .getResponse();
  }

  private Document ended(String path, PersonId who, Language language) throws Exception {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () ->
                mvc.perform(get(path).with(members.as(who)))
                        .andReturn()
                        .getResponse()
                        .getHeader("Refresh")
                    == null);
    return read(get(path).locale(language.locale()).with(members.as(who)), 200);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aStewardBringsAFileInAndSeesWhatCameOfIt(Language language) throws Exception {
    PersonId steward = stewards.appoint();
    String path =
        send(HEADER + ROW.formatted(unique, "juggle " + unique), steward).getRedirectedUrl();
    assertThat(path).startsWith("/stewards/skills/");

    Document done = ended(path, steward, language);
    assertThat(done.selectFirst("main").text()).contains("skills_en.csv");
    assertThat(done.selectFirst("h1").text())
        .isEqualTo(texts.text(language, "capacities.skills.import.state.done"));
    Document all =
        read(get("/stewards/skills").locale(language.locale()).with(members.as(steward)), 200);
    assertThat(all.select("a[href=" + path + "]")).hasSize(1);
    for (Document page : new Document[] {done, all}) {
      assertThat(page.text()).doesNotContain("capacities.skills.");
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(
            () ->
                skills.suggest("juggle " + unique, Language.EN, Language.EN, 1).stream()
                    .anyMatch(found -> found.uri().endsWith(unique)));
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSo() throws Exception {
    PersonId steward = stewards.appoint();
    String file = HEADER + ROW.formatted(unique, "juggle twice " + unique);
    ended(send(file, steward).getRedirectedUrl(), steward, Language.EN);
    String other = HEADER + ROW.formatted("another-" + unique.substring(0, 8), "other juggling");
    ended(send(other, steward).getRedirectedUrl(), steward, Language.EN);
    assertThat(current()).isFalse();
    ended(send(file, steward).getRedirectedUrl(), steward, Language.EN);
    assertThat(current()).as("brought back after another file had ended it").isTrue();

    Document again = ended(send(file, steward).getRedirectedUrl(), steward, Language.EN);

    assertThat(again.selectFirst("main").text())
        .contains(texts.text(Language.EN, "capacities.skills.import.same"), "skills_en.csv");
    assertThat(current()).isTrue();
  }

  private boolean current() {
    return jdbc.sql("select current from capacities.concept where uri like '%' || :id")
        .param("id", unique)
        .query(Boolean.class)
        .single();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aBrokenFileIsRefusedWithItsRow(Language language) throws Exception {
    PersonId steward = stewards.appoint();
    String path =
        send(HEADER + ROW.formatted(unique, "x") + "only,three,cells\n", steward)
            .getRedirectedUrl();

    Document refused = ended(path, steward, language);

    assertThat(refused.select("dd"))
        .extracting(Element::text)
        .containsExactly(
            "skills_en.csv",
            "3",
            texts.text(
                language,
                "capacities.skills.import.refused.cells",
                Map.of("found", "3", "wanted", "6")));
    assertThat(
            jdbc.sql("select count(*) from capacities.concept where uri like '%' || :id")
                .param("id", unique)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void mistakesOfTheFormAreExplainedAndKept() throws Exception {
    PersonId steward = stewards.appoint();
    MockHttpServletResponse answer =
        mvc.perform(
                multipart("/stewards/skills")
                    .param("version", "newest")
                    .with(members.as(steward))
                    .with(csrf()))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.select(".errors a")).hasSize(2);
    assertThat(page.getElementById("version").val()).isEqualTo("newest");
  }

  @Test
  void stewardsFindTheWay() throws Exception {
    String link = "a[href=/stewards/skills]";
    assertThat(
            read(get("/capacities/skills").with(members.as(stewards.appoint())), 200).select(link))
        .hasSize(1);
    assertThat(read(get("/capacities/skills").with(members.as(members.join())), 200).select(link))
        .isEmpty();
  }

  @Test
  void onlyStewardsGetIn() throws Exception {
    PersonId member = members.join();

    assertThat(send(HEADER, member).getStatus()).isEqualTo(403);
    read(get("/stewards/skills").with(members.as(member)), 403);
    read(get("/stewards/skills/" + UUID.randomUUID()).with(members.as(member)), 403);
    read(get("/stewards/skills/" + UUID.randomUUID()).with(members.as(stewards.appoint())), 404);
  }
}
