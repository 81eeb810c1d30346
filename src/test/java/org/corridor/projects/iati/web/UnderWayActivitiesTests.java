package org.corridor.projects.iati.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.projects.iati.domain.StandardRules;
import org.corridor.projects.iati.domain.StandardSchemas;
import org.corridor.projects.underway.ProjectLife;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a team shows of its project is published, no more, and as the standard wants it. */
@CorridorTest
class UnderWayActivitiesTests {

  @Autowired MockMvc mvc;
  @Autowired TeamAtWork work;
  @Autowired ProjectsUnderWay projects;
  @Autowired ProjectLife life;

  private Crew crew;

  @BeforeEach
  void aProjectThatHasSpent() throws Exception {
    crew = work.start();
    ProjectUnderWay project = projects.read(crew.key());
    for (String day : List.of("2026-01-05", "2026-02-07", "2026-05-01")) {
      String entry =
          String.valueOf(
              work.send(
                      crew.binta(),
                      multipart(crew.path() + "/spending/new")
                          .param("what", "Secret seeds")
                          .param("day", day)
                          .param("amount", "65595.70")
                          .param("currency", "XOF")
                          .param("line", project.plan().budget().lines().get(0).id())
                          .param("partner", "p2")
                          .param("kind", "CASH"))
                  .getRedirectedUrl());
      work.send(crew.issa(), post(entry + "/approve").param("base", "1"));
    }
    work.send(
        crew.issa(),
        post(crew.path() + "/indicators/in4/1")
            .param("base", "0")
            .param("number-total", "31")
            .param("number-sex-female", "23")
            .param("number-sex-male", "3")
            .param("note", "Secret note"));
    work.send(
        crew.issa(),
        post(crew.path() + "/instalments")
            .param("id", UUID.randomUUID().toString())
            .param("base", "0")
            .param("due", "2026-01-01")
            .param("amount", "5000")
            .param("came", "2026-01-03")
            .param("cameAmount", "4990.50"));
  }

  @AfterEach
  void nothingIsLeftThatOthersCount() throws Exception {
    show("TEAM");
  }

  @Test
  void nothingIsPublishedBeforeTheTeamSaysSo() throws Exception {
    assertThat(fetch("/iati/activities/" + crew.key() + ".xml").getStatus()).isEqualTo(404);
    assertThat(fetch("/iati/activities.xml").getContentAsString())
        .doesNotContain(crew.key().value());
  }

  @Test
  void aSummaryTellsNoMoney() throws Exception {
    show("SUMMARY");

    Element activity = activity();
    assertThat(activity.select("title narrative").text()).contains("Sésame de Yélimané");
    assertThat(activity.select("recipient-country").eachAttr("code")).containsExactly("ML");
    assertThat(activity.select("participating-org[role=4]")).hasSize(3);
    assertThat(activity.select("budget, transaction, result")).isEmpty();
  }

  @Test
  void figuresAreTheBudgetByYearAndWhatCameAndWasSpentByQuarter() throws Exception {
    show("FIGURES");

    Element activity = activity();
    assertThat(
            activity.select("budget value").eachText().stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(projects.read(crew.key()).plan().budget().total());
    assertThat(activity.select("budget")).hasSize(2);
    assertThat(activity.select("transaction:has(transaction-type[code=1]) value").eachText())
        .containsExactly("4990.50");
    assertThat(activity.select("transaction:has(transaction-type[code=4]) value").eachText())
        .containsExactly("200.00", "100.00");
    assertThat(activity.outerHtml()).doesNotContain("Secret", "Awa", "Binta");
  }

  @Test
  void resultsAreToldAsEverybodyMaySeeThem() throws Exception {
    show("FIGURES");

    Element measured = activity().select("period").get(0);
    assertThat(measured.select("actual:not(:has(dimension))").eachAttr("value"))
        .containsExactly("30");
    assertThat(measured.select("actual:has(dimension[name=sex][value=female])").eachAttr("value"))
        .containsExactly("20");
    assertThat(measured.select("actual dimension[value=male]")).isEmpty();
    assertThat(activity().select("result")).hasSizeGreaterThan(1);
  }

  @Test
  void aClosedProjectSaysOnWhichDayItEnded() throws Exception {
    show("FIGURES");
    assertThat(activity().select("activity-date[type=4]")).isEmpty();
    life.close(crew.key(), LocalDate.of(2026, 6, 30));

    String file = fetch("/iati/activities/" + crew.key() + ".xml").getContentAsString();
    assertThat(activity().select("activity-status").eachAttr("code")).containsExactly("4");
    assertThat(activity().select("activity-date[type=4]").eachAttr("iso-date"))
        .containsExactly("2026-06-30");
    assertThat(StandardSchemas.errorsOfActivities(file)).isEmpty();
    assertThat(StandardRules.errors(file, LocalDate.now(ZoneOffset.UTC))).isEmpty();
  }

  @Test
  void whatIsPublishedIsValidAndBreaksNoRule() throws Exception {
    for (String openness : List.of("SUMMARY", "FIGURES")) {
      show(openness);
      String all = fetch("/iati/activities.xml").getContentAsString();
      assertThat(all).contains(crew.key().value());
      assertThat(StandardSchemas.errorsOfActivities(all)).isEmpty();
      assertThat(StandardRules.errors(all, LocalDate.now(ZoneOffset.UTC))).isEmpty();
    }
  }

  @Test
  void theFileIsAnotherOneOnceSomethingOfItChanged() throws Exception {
    String before = fetch("/iati/activities.xml").getHeader("ETag");
    show("SUMMARY");
    String summary = fetch("/iati/activities.xml").getHeader("ETag");
    show("FIGURES");
    String figures = fetch("/iati/activities.xml").getHeader("ETag");

    assertThat(List.of(String.valueOf(before), String.valueOf(summary), String.valueOf(figures)))
        .doesNotHaveDuplicates();
  }

  private void show(String openness) throws Exception {
    work.send(crew.awa(), post(crew.path() + "/show").param("openness", openness));
  }

  private Element activity() throws Exception {
    return Jsoup.parse(
            fetch("/iati/activities/" + crew.key() + ".xml").getContentAsString(),
            "",
            Parser.xmlParser())
        .select("iati-activity")
        .get(0);
  }

  private MockHttpServletResponse fetch(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }
}
