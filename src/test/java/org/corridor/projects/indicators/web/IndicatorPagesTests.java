package org.corridor.projects.indicators.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Logframe;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.indicators.IndicatorResult;
import org.corridor.projects.indicators.Results;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Indicators from the plan to values, evidence and sheets, as each of those sees them. */
@CorridorTest
class IndicatorPagesTests {

  private static final Pattern EVIDENCE = Pattern.compile("/indicators/evidence/([0-9a-f-]{36})\"");
  private static final byte[] PDF = "%PDF-1.7 a list of names".getBytes(StandardCharsets.UTF_8);

  @Autowired TeamAtWork work;
  @Autowired MockMvc mvc;
  @Autowired Results results;
  @Autowired DesignDesk desk;

  private Crew crew;
  private String path;

  @BeforeEach
  void aProjectWithItsTeam() throws Exception {
    crew = work.start();
    path = crew.path() + "/indicators";
  }

  @Test
  void theTeamReadsThemAndNobodyElseFindsThem() throws Exception {
    for (PersonId one : List.of(crew.awa(), crew.binta(), crew.pilar())) {
      assertThat(work.page(path, one)).contains("Total épargné", "0 of 8 on track, 8 not measured");
      assertThat(work.page(path + "/in4", one)).contains("Livre du groupe d’épargne");
      assertThat(work.page(path + "/in4/1", one)).contains("Women and girls");
    }
    assertThat(work.page(crew.path(), crew.awa())).contains("8 not measured");
    assertThat(work.page(path + "/in4/1", crew.pilar())).doesNotContain("name=\"number-total\"");
    for (String one : List.of("", "/in4", "/in4/1", "/values.csv", "/values.xlsx", "/import")) {
      assertThat(work.send(crew.stranger(), get(path + one)).getStatus()).as(one).isEqualTo(404);
      assertThat(mvc.perform(get(path + one)).andReturn().getResponse().getStatus())
          .as(one)
          .isEqualTo(303);
    }
    for (String none : List.of("/in99", "/in4/9", "/in4/0", "/in99/1")) {
      assertThat(work.send(crew.awa(), get(path + none)).getStatus()).as(none).isEqualTo(404);
    }
  }

  @Test
  void onlyWhoWorksInTheProjectChangesWhatIsMeasured() throws Exception {
    for (String one :
        List.of(
            "/in4/1",
            "/in4/1/count",
            "/in4/settings",
            "/in4/1/evidence?id=" + UUID.randomUUID(),
            "/import",
            "/import/" + UUID.randomUUID() + "/take",
            "/evidence/" + UUID.randomUUID() + "/remove")) {
      assertThat(work.send(crew.pilar(), post(path + one)).getStatus()).as(one).isEqualTo(403);
      assertThat(work.send(crew.stranger(), post(path + one)).getStatus()).as(one).isEqualTo(404);
    }
    assertThat(results.of(crew.key()))
        .flatExtracting(IndicatorResult::periods)
        .allMatch(period -> period.actual() == null);
  }

  @Test
  void aValueIsEnteredWithItsPartsAndCorrected() throws Exception {
    assertThat(enter(crew.binta(), "in4/1", 0, "number-total", "30", "number-sex-female", "21"))
        .isEqualTo(302);
    assertThat(work.page(path + "/in4", crew.issa()))
        .contains("30 personnes", "Women and girls – 21", "Binta");
    assertThat(enter(crew.issa(), "in4/1", 1, "number-total", "32", "note", "Two were forgotten"))
        .isEqualTo(302);
    assertThat(work.page(path + "/in4", crew.pilar()))
        .contains("32 personnes", "30 personnes", "Two were forgotten");
    assertThat(work.page(path, crew.pilar())).contains("1 of 8 on track, 7 not measured");
  }

  @Test
  void mistakesNameIndicatorPeriodAndFieldAndKeepWhatWasTyped() throws Exception {
    MockHttpServletResponse wrong =
        work.send(
            crew.binta(),
            post(path + "/in4/1")
                .param("base", "0")
                .param("number-total", "10")
                .param("number-sex-female", "7")
                .param("number-sex-male", "4")
                .param("note", "Kept words"));

    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains(
            "Membres épargnant",
            "Mar 2027 – Aug 2027, Sex: Women and girls: The parts add up to 11, more than the"
                + " total of 10.",
            "href=\"#number-sex-female\"",
            "value=\"7\"",
            "Kept words");
    assertThat(enter(crew.binta(), "in4/1", 0, "number-total", "-1")).isEqualTo(422);
    assertThat(enter(crew.binta(), "in4/1", 0, "number-total", "many")).isEqualTo(422);
  }

  @Test
  void whoSavesSecondSeesTheFirstAndASecondClickChangesNothing() throws Exception {
    enter(crew.binta(), "in4/1", 0, "number-total", "30", "day", "2027-08-01");
    assertThat(enter(crew.binta(), "in4/1", 0, "number-total", "30", "day", "2027-08-01"))
        .isEqualTo(302);

    MockHttpServletResponse second =
        work.send(
            crew.issa(), post(path + "/in4/1").param("base", "0").param("number-total", "31"));
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString())
        .contains("Binta", "30 personnes", "value=\"31\"", "name=\"base\" value=\"1\"");
    assertThat(actual("in4", 1)).isEqualTo("30");
  }

  @Test
  void aChangedDisaggregationKeepsWhatWasEntered() throws Exception {
    enter(crew.binta(), "in4/1", 0, "number-total", "30", "number-sex-female", "21");
    assertThat(
            settings("in4", 1, "kind", "NUMBER", "people", "yes", "parts-place", "Kayes\nBamako"))
        .isEqualTo(302);

    assertThat(work.page(path + "/in4/1", crew.issa()))
        .contains("Kayes", "Bamako", "Earlier disaggregation", "Women and girls – 21")
        .doesNotContain("number-sex-female");
    enter(crew.binta(), "in4/1", 1, "number-total", "31", "number-place-c1", "4");
    IndicatorResult result = result("in4");
    assertThat(result.periods().get(0).parts())
        .extracting(IndicatorResult.PartResult::code, IndicatorResult.PartResult::earlier)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("c1", false),
            org.assertj.core.groups.Tuple.tuple("female", true));
    assertThat(results.published(crew.key()).get(3).periods().get(0).parts())
        .extracting(IndicatorResult.PartResult::code)
        .containsExactly("female");
  }

  @Test
  void periodsStayOnceThereAreValuesAndSettingsAreNotOverwritten() throws Exception {
    assertThat(settings("in5", 0, "rhythm", "YEAR", "adds", "new", "kind", "NUMBER"))
        .isEqualTo(302);
    assertThat(settings("in5", 0, "rhythm", "MONTH", "kind", "NUMBER")).isEqualTo(409);
    assertThat(settings("in5", 1, "target-1", "15000", "kind", "NUMBER", "adds", "new"))
        .isEqualTo(302);
    enter(crew.binta(), "in5/1", 0, "number-total", "14 500,50", "day", "2028-02-29");
    assertThat(settings("in5", 2, "rhythm", "MONTH", "kind", "NUMBER")).isEqualTo(422);
    assertThat(settings("in5", 2, "kind", "LEVEL", "adds", "new")).isEqualTo(422);
    assertThat(work.page(path + "/in5", crew.pilar()))
        .contains("14,500.5 euros", "15,000 euros", "behind");
  }

  @Test
  void whatWasCountedIsOfferedAndTakenOverWithOneButton() throws Exception {
    assertThat(settings("in4", 0, "kind", "NUMBER", "parts-sex", "yes", "source", "test-groups"))
        .isEqualTo(302);
    enter(crew.binta(), "in4/1", 0, "number-total", "31");
    assertThat(work.page(path + "/in4/1", crew.issa()))
        .contains("Counted: 34 (Team). Entered: 31.", crew.path() + "/team");
    assertThat(work.send(crew.issa(), post(path + "/in4/1/count").param("base", "1")).getStatus())
        .isEqualTo(302);
    assertThat(actual("in4", 1)).isEqualTo("34");
    assertThat(work.page(path + "/in4", crew.pilar()))
        .contains("31 personnes", "counted: Team", "Women and girls – 20");
    work.send(crew.issa(), post(path + "/in4/1/count").param("base", "1"));
    assertThat(results.of(crew.key()).get(3).periods().get(0).actual()).isNotNull();
  }

  @Test
  void evidenceIsKnownByItsBytesAndOnlyDownloaded() throws Exception {
    assertThat(attach(crew.binta(), "page.pdf", "<html>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(422);
    assertThat(attach(crew.pilar(), "list.pdf", PDF)).isEqualTo(403);
    assertThat(attach(crew.binta(), "../../liste d’août.html", PDF)).isEqualTo(302);

    String page = work.page(path + "/in4/1", crew.pilar());
    Matcher link = EVIDENCE.matcher(page);
    assertThat(page).contains("liste d’août.pdf");
    assertThat(link.find()).isTrue();
    String file = path + "/evidence/" + link.group(1);
    MockHttpServletResponse answer = work.send(crew.pilar(), get(file));
    assertThat(answer.getContentAsByteArray()).isEqualTo(PDF);
    assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getContentType()).startsWith("application/pdf");
    assertThat(work.send(crew.stranger(), get(file)).getStatus()).isEqualTo(404);
    Crew other = work.start();
    assertThat(
            work.send(other.awa(), get(other.path() + "/indicators/evidence/" + link.group(1)))
                .getStatus())
        .isEqualTo(404);

    assertThat(work.send(crew.binta(), post(file + "/remove")).getStatus()).isEqualTo(302);
    assertThat(work.send(crew.pilar(), get(file)).getStatus()).isEqualTo(404);
  }

  @Test
  void whatIsExportedCanBeImportedAndChangesNothing() throws Exception {
    enter(crew.binta(), "in4/1", 0, "number-total", "30", "number-sex-female", "21");
    enter(crew.binta(), "in5/1", 0, "number-total", "1234.56", "note", "=1+1");
    settings("in4", 1, "kind", "NUMBER", "parts-place", "Kayes");
    for (String kind : List.of("csv", "xlsx")) {
      byte[] sheet =
          work.send(crew.pilar(), get(path + "/values." + kind).locale(Language.AR.locale()))
              .getContentAsByteArray();
      MockHttpServletResponse preview = bring(crew.binta(), sheet);
      assertThat(preview.getStatus()).as(preview.getContentAsString()).isEqualTo(302);
      assertThat(work.page(String.valueOf(preview.getRedirectedUrl()), crew.binta()))
          .contains("Nothing would change; 2 stay as they are");
    }
    assertThat(work.send(crew.binta(), get(path + "/values.csv")).getContentAsString())
        .contains("\"1234.56\"", "\"'=1+1\"");
  }

  @Test
  void aSheetIsTakenOverAllAtOnceOrNotAtAll() throws Exception {
    String template = work.send(crew.binta(), get(path + "/template.csv")).getContentAsString();
    assertThat(template).contains("\"in4\"", "\"sex-female\"", "\"total\"");
    String head = "Indicator code;Period number;Field code;Number;Of how many\n";

    MockHttpServletResponse wrong =
        bring(
            crew.binta(),
            head
                + "in4;1;total;10\nin4;1;sex-female;12\nin5;1;total;many\nin9;1;total;1\n"
                + "in5;7;total;1\nin5;2;colour-red;1\nin6;1;total;5\nin6;1;total;6\n");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains(
            "Row 3:",
            "Sex: Women and girls: The parts add up to 12, more than the total of 10.",
            "Row 4:",
            "Row 5:",
            "Row 6:",
            "colour-red",
            "Row 9:");
    assertThat(bring(crew.binta(), "a;b\n1;2\n").getStatus()).isEqualTo(422);
    assertThat(bring(crew.binta(), "").getStatus()).isEqualTo(422);

    String right = head + "in4;1;total;10\nin4;1;sex-female;6\nin5;1;total;1 234,50\n";
    String preview = String.valueOf(bring(crew.binta(), right).getRedirectedUrl());
    assertThat(work.page(preview, crew.binta())).contains("2 values would be new", "1,234.5");
    assertThat(actual("in4", 1)).isEqualTo("null");
    assertThat(work.send(crew.stranger(), get(preview)).getStatus()).isEqualTo(404);
    work.send(crew.binta(), post(preview + "/take"));
    work.send(crew.binta(), post(preview + "/take"));
    assertThat(actual("in4", 1)).isEqualTo("10");
    assertThat(actual("in5", 1)).isEqualTo("1234.5");

    String late =
        String.valueOf(
            bring(crew.binta(), head + "in6;1;total;7\nin4;1;total;11\n").getRedirectedUrl());
    enter(crew.issa(), "in4/1", 1, "number-total", "12");
    work.send(crew.binta(), post(late + "/take"));
    assertThat(actual("in4", 1)).isEqualTo("12");
    assertThat(actual("in6", 1)).isEqualTo("null");
  }

  @Test
  void anIndicatorThatWasMeasuredCannotBeAmendedAway() throws Exception {
    enter(crew.binta(), "in4/1", 0, "number-total", "30");
    without("in4");
    MockHttpServletResponse answer =
        work.send(
            crew.awa(),
            post(crew.path() + "/versions/adopt").param("base", "1").param("reason", "Shorter"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString()).contains("Membres épargnant");
    assertThat(actual("in4", 1)).isEqualTo("30");
  }

  private void without(String id) {
    work.as(
        crew.awa(),
        () ->
            desk.change(
                crew.design(),
                Step.LOGFRAME,
                content -> {
                  Logframe now = content.logframe();
                  return content.with(
                      new Logframe(
                          now.impact(),
                          now.outcomes(),
                          now.outputs(),
                          now.indicators().stream().filter(one -> !one.id().equals(id)).toList()));
                }));
  }

  @Test
  void everyPageIsThereInEveryLanguage() throws Exception {
    enter(crew.binta(), "in4/1", 0, "number-total", "30", "number-sex-female", "21");
    attach(crew.binta(), "list.pdf", PDF);
    String preview =
        String.valueOf(
            bring(crew.binta(), "indicator;period;cell;number\nin5;1;total;1000\n")
                .getRedirectedUrl());
    List<String> pages =
        new ArrayList<>(List.of(path, path + "/in4", path + "/in4/1", path + "/import", preview));
    for (Language language : Language.values()) {
      for (String one : pages) {
        MockHttpServletResponse answer =
            work.send(crew.binta(), get(one).locale(language.locale()));
        assertThat(answer.getStatus()).as(one).isEqualTo(200);
        assertThat(answer.getContentAsString())
            .contains("lang=\"" + language.code() + "\"")
            .doesNotContain("projects.indicators.");
      }
    }
  }

  private IndicatorResult result(String id) {
    return results.of(crew.key()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private String actual(String id, int period) {
    var actual = result(id).periods().get(period - 1).actual();
    return actual == null ? "null" : actual.number().toPlainString();
  }

  private int enter(PersonId by, String where, int base, String... parameters) throws Exception {
    var request = post(path + "/" + where).param("base", String.valueOf(base));
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return work.send(by, request).getStatus();
  }

  private int settings(String id, int base, String... parameters) throws Exception {
    return enter(crew.binta(), id + "/settings", base, parameters);
  }

  private int attach(PersonId by, String name, byte[] content) throws Exception {
    return work.send(
            by,
            multipart(path + "/in4/1/evidence")
                .file(new MockMultipartFile("file", name, "text/html", content))
                .param("id", UUID.randomUUID().toString()))
        .getStatus();
  }

  private MockHttpServletResponse bring(PersonId by, String sheet) throws Exception {
    return bring(by, sheet.getBytes(StandardCharsets.UTF_8));
  }

  private MockHttpServletResponse bring(PersonId by, byte[] sheet) throws Exception {
    return work.send(
        by, multipart(path + "/import").file(new MockMultipartFile("file", "a", "x/y", sheet)));
  }
}
