package org.corridor.projects.design.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import org.corridor.CorridorTest;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Alliances;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.Audience;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.End;
import org.corridor.projects.design.MigrantPart;
import org.corridor.projects.design.Need;
import org.corridor.projects.design.Practice;
import org.corridor.projects.design.Setting;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.StartFromCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@CorridorTest
class DesignStepsTests {

  private static final List<Step> STEPS =
      List.of(
          Step.IDEA,
          Step.PLACES,
          Step.PEOPLE,
          Step.NEED,
          Step.BLOCKS,
          Step.PRACTICE,
          Step.MIGRANTS,
          Step.ALLIANCES);

  @Autowired MockMvc mvc;
  @Autowired DesignDesk desk;
  @Autowired StartFromCase starts;
  @Autowired Members members;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyStepSpeaksEveryLanguage(Language language) throws Exception {
    DesignKey filled = desk.start(starts.content("georgia-15", language)).key();
    for (DesignKey key : List.of(empty(), filled)) {
      for (Step step : STEPS) {
        mvc.perform(get(at(key, step)).header("Accept-Language", language.code()))
            .andExpect(status().isOk())
            .andExpect(content().string(containsString("lang=\"" + language.code() + "\"")))
            .andExpect(content().string(not(containsString("projects.design."))));
      }
    }
  }

  @Test
  void everyStepOfAClaimedDesignIsClosedToOthersForReadingAndWriting() throws Exception {
    DesignKey key = desk.startSample(members.join(), DesignContent.empty()).key();
    for (Step step : STEPS) {
      mvc.perform(get(at(key, step))).andExpect(status().isForbidden());
      mvc.perform(get(at(key, step)).with(members.signedIn())).andExpect(status().isForbidden());
      mvc.perform(post(at(key, step)).with(members.signedIn()).with(csrf()))
          .andExpect(status().isForbidden());
    }
  }

  @Test
  void placesTakeCountryAndSideFromTheCorridorWhereNothingElseIsSaid() throws Exception {
    DesignKey key = empty();
    send(
            key,
            Step.PLACES,
            "corridors[0].origin",
            "GE",
            "corridors[0].residence",
            "DE",
            "places[0].name",
            "Kutaisi",
            "places[0].country",
            "GE",
            "places[1].name",
            "Hamburg",
            "places[1].end",
            "RESIDENCE",
            "bonds",
            "PROFESSION",
            "link",
            "Old students")
        .andExpect(status().isSeeOther());
    assertThat(stored(key).setting())
        .isEqualTo(
            new Setting(
                List.of(new Setting.Corridor("GE", "DE")),
                List.of(
                    new Setting.Place("Kutaisi", "GE", End.ORIGIN),
                    new Setting.Place("Hamburg", "DE", End.RESIDENCE)),
                Set.of(Setting.Bond.PROFESSION),
                "Old students"));
  }

  @Test
  void placesWithoutAnEndOrWithAnInventedCountryAreAskedFor() throws Exception {
    DesignKey key = empty();
    refused(
        key,
        Step.PLACES,
        List.of(
            "corridors-0--residence-error",
            "places-0--country-error",
            "places-1--name-error",
            "Atlantis"),
        "corridors[0].origin",
        "GE",
        "places[0].name",
        "Atlantis",
        "places[0].country",
        "XX",
        "places[1].country",
        "GE");
  }

  @Test
  void peopleAreCountedBySexAndAgeInTheDigitsOfAnyLanguage() throws Exception {
    DesignKey key = empty();
    send(
            key,
            Step.PEOPLE,
            "groups[0].kind",
            "RETURNEES",
            "groups[0].women",
            "١٢٠",
            "groups[0].men",
            "0",
            "groups[0].circumstances",
            "TRAUMA")
        .andExpect(status().isSeeOther());
    Audience.TargetGroup group = stored(key).audience().groups().get(0);
    assertThat(group.people().women()).isEqualTo(120);
    assertThat(group.people().men()).isZero();
    assertThat(group.people().girls()).isNull();
    assertThat(group.end()).isEqualTo(End.ORIGIN);
  }

  @Test
  void impossibleNumbersOfPeopleAreRefusedNextToTheField() throws Exception {
    refused(
        empty(),
        Step.PEOPLE,
        List.of(
            "groups-0--women-error",
            "groups-0--men-error",
            "groups-0--girls-error",
            "groups-0--boys-error",
            "groups-1--kind-error",
            "1e9999",
            "99999999999999999999",
            "Nobody knows who"),
        "groups[0].kind",
        "WOMEN",
        "groups[0].women",
        "-3",
        "groups[0].men",
        "1e9999",
        "groups[0].girls",
        "NaN",
        "groups[0].boys",
        "99999999999999999999",
        "groups[1].name",
        "Nobody knows who");
  }

  @Test
  void theNeedKeepsEvidenceAndWords() throws Exception {
    DesignKey key = empty();
    send(
            key,
            Step.NEED,
            "problem",
            "No work",
            "evidence",
            "SURVEY",
            "evidence",
            "STATISTICS",
            "evidence",
            "INVENTED",
            "localPlan",
            "<script>alert(1)</script>")
        .andExpect(status().isSeeOther());
    Need need = stored(key).need();
    assertThat(need.evidence()).containsExactly(Need.Evidence.SURVEY, Need.Evidence.STATISTICS);
    show(key, Step.NEED)
        .andExpect(content().string(not(containsString("<script>alert"))))
        .andExpect(content().string(containsString("&lt;script")));
  }

  @Test
  void blocksStayWithTheirAnswersWhenOthersJoin() throws Exception {
    DesignKey key = empty();
    send(key, Step.BLOCKS, "blocks", "job-placement").andExpect(status().isSeeOther());
    String point = firstPoint(key);
    send(
            key,
            Step.PRACTICE,
            "block",
            "job-placement",
            point + ".state",
            "PLANNED",
            point + ".note",
            "With the employers")
        .andExpect(status().isSeeOther());
    send(key, Step.BLOCKS, "blocks", "job-placement", "blocks", "diaspora-roster")
        .andExpect(status().isSeeOther());
    Practice practice = stored(key).practice();
    assertThat(practice.blocks()).hasSize(2);
    assertThat(practice.takesCareOf("job-placement", point)).isTrue();
  }

  @Test
  void anInventedBlockIsRefused() throws Exception {
    refused(empty(), Step.BLOCKS, List.of("blocks-error"), "blocks", "perpetual-motion");
  }

  @Test
  void recommendsBlocksWithTheReasonAndRealProjects() throws Exception {
    DesignKey key = desk.start(starts.content("georgia-15", Language.EN)).key();
    show(key, Step.BLOCKS)
        .andExpect(content().string(containsString("id=\"blocks--job-placement\"")))
        .andExpect(content().string(containsString("People have come back")))
        .andExpect(content().string(containsString("href=\"/projects/georgia-15\"")));
  }

  @Test
  void practiceGoesFromBlockToBlockAndThenOn() throws Exception {
    DesignKey key = empty();
    send(key, Step.BLOCKS, "blocks", "job-placement", "blocks", "diaspora-roster");
    send(key, Step.PRACTICE, "block", "diaspora-roster", "do", "next")
        .andExpect(redirectedUrl(at(key, Step.PRACTICE) + "?block=job-placement"));
    send(key, Step.PRACTICE, "block", "job-placement", "do", "next")
        .andExpect(redirectedUrl(at(key, Step.MIGRANTS)));
  }

  @Test
  void aNoteWithoutAnAnswerIsKeptAndAskedAbout() throws Exception {
    DesignKey key = empty();
    send(key, Step.BLOCKS, "blocks", "job-placement");
    String point = firstPoint(key);
    refused(
        key,
        Step.PRACTICE,
        List.of(point + "-state-error", "Only a note"),
        "block",
        "job-placement",
        point + ".note",
        "Only a note");
  }

  @Test
  void migrantsHaveTheirPartInEveryPhase() throws Exception {
    DesignKey key = empty();
    send(
            key,
            Step.MIGRANTS,
            "design.roles",
            "PARTNER",
            "design.how",
            "They lead",
            "times",
            "EVENINGS",
            "compensation",
            "PAID")
        .andExpect(status().isSeeOther());
    MigrantPart migrants = stored(key).migrants();
    assertThat(migrants.takesPartIn(MigrantPart.Phase.DESIGN)).isTrue();
    assertThat(migrants.phases()).hasSize(1);
    refused(
        key, Step.MIGRANTS, List.of("evaluation-how-error"), "evaluation.how", "x".repeat(200_000));
  }

  @Test
  void alliesKeepTheirIdsWhenRowsMove() throws Exception {
    DesignKey key = empty();
    send(
            key,
            Step.ALLIANCES,
            "allies[0].name",
            "First",
            "allies[1].name",
            "Second",
            "allies[1].traits",
            "LEAD",
            "meetingsPerYear",
            "2")
        .andExpect(status().isSeeOther());
    assertThat(stored(key).alliances().allies()).extracting(Ally::id).containsExactly("p1", "p2");
    send(
            key,
            Step.ALLIANCES,
            "do",
            "remove:allies:0",
            "allies[0].id",
            "p1",
            "allies[0].name",
            "First",
            "allies[1].id",
            "p2",
            "allies[1].name",
            "Second",
            "allies[2].name",
            "Third")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("value=\"Third\"")))
        .andExpect(content().string(not(containsString("value=\"First\""))));
    assertThat(stored(key).alliances().allies())
        .extracting(Ally::id, Ally::name)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("p2", "Second"),
            org.assertj.core.groups.Tuple.tuple("p3", "Third"));
    assertThat(stored(key).alliances().allies().get(1).role()).isEqualTo(Alliances.Role.PARTNER);
  }

  @Test
  void alliancesWithoutANameOrWithTooManyMeetingsAreRefused() throws Exception {
    refused(
        empty(),
        Step.ALLIANCES,
        List.of("allies-0--name-error", "meetingsPerYear-error"),
        "allies[0].brings",
        "Money",
        "meetingsPerYear",
        "1000");
  }

  @Test
  void tooManyRowsAreToldAndNoneIsLost() throws Exception {
    MockHttpServletRequestBuilder sent = post(at(empty(), Step.ALLIANCES)).with(csrf());
    for (int i = 0; i < 70; i++) {
      sent.param("allies[" + i + "].name", "Ally number " + i);
    }
    mvc.perform(sent)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("id=\"allies-error\"")))
        .andExpect(content().string(containsString("Ally number 69")));
  }

  @Test
  void aRowIsAddedWithWhatWasTypedEvenBesideAProblem() throws Exception {
    mvc.perform(
            post(at(empty(), Step.PEOPLE))
                .param("do", "add:groups")
                .param("groups[0].kind", "WOMEN")
                .param("groups[0].women", "some")
                .param("groups[1].kind", "")
                .param("groups[2].kind", "")
                .with(csrf()))
        .andExpect(content().string(containsString("value=\"some\"")))
        .andExpect(content().string(containsString("id=\"groups-3-\"")));
  }

  @Test
  void jumpingToAnyStepSavesFirst() throws Exception {
    DesignKey key = empty();
    send(key, Step.IDEA, "sentence", "Jump", "do", "go:budget")
        .andExpect(redirectedUrl(at(key, Step.BUDGET)));
    send(key, Step.IDEA, "sentence", "Look", "do", "overview")
        .andExpect(redirectedUrl("/designs/" + key));
    assertThat(stored(key).idea().sentence()).isEqualTo("Look");
    send(key, Step.IDEA, "sentence", "x", "do", "go://elsewhere.example")
        .andExpect(redirectedUrl("/designs/" + key));
  }

  @Test
  void thePathBackFromAnythingIsInTheHistoryInWords() throws Exception {
    DesignKey key = empty();
    send(key, Step.IDEA, "title", "Before");
    send(key, Step.IDEA, "title", "After", "months", "12");
    for (Language language : Language.values()) {
      mvc.perform(get("/designs/" + key + "/history").header("Accept-Language", language.code()))
          .andExpect(status().isOk())
          .andExpect(content().string(containsString("Before")))
          .andExpect(content().string(containsString("After")))
          .andExpect(content().string(not(containsString("projects.design."))));
    }
    mvc.perform(post("/designs/" + key + "/restore").param("number", "2").with(csrf()))
        .andExpect(redirectedUrl("/designs/" + key));
    assertThat(stored(key).idea().title()).isEqualTo("Before");
    mvc.perform(post("/designs/" + key + "/restore").param("number", "2222").with(csrf()))
        .andExpect(redirectedUrl("/designs/" + key + "/history"));
    mvc.perform(get("/designs/" + key + "/history?from=99&to=1")).andExpect(status().isNotFound());
  }

  private String firstPoint(DesignKey key) throws Exception {
    String page = show(key, Step.PRACTICE).andReturn().getResponse().getContentAsString();
    java.util.regex.Matcher found =
        java.util.regex.Pattern.compile("name=\"([a-z0-9-]+)\\.state\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  /** Refused with these texts on the page, and nothing stored. */
  private void refused(DesignKey key, Step step, List<String> shown, String... fields)
      throws Exception {
    DesignContent before = stored(key);
    ResultActions answer = send(key, step, fields).andExpect(status().isUnprocessableContent());
    for (String text : shown) {
      answer.andExpect(content().string(containsString(text)));
    }
    assertThat(stored(key)).isEqualTo(before);
  }

  private ResultActions send(DesignKey key, Step step, String... fields) throws Exception {
    MockHttpServletRequestBuilder sent = post(at(key, step)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      sent.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(sent);
  }

  private ResultActions show(DesignKey key, Step step) throws Exception {
    return mvc.perform(get(at(key, step))).andExpect(status().isOk());
  }

  private DesignContent stored(DesignKey key) {
    return desk.open(key).content();
  }

  private DesignKey empty() {
    return desk.start(DesignContent.empty()).key();
  }

  private static String at(DesignKey key, Step step) {
    return "/designs/" + key + "/" + step.code();
  }
}
