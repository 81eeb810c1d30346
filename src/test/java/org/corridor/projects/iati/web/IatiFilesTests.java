package org.corridor.projects.iati.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.corridor.CorridorTest;
import org.corridor.projects.iati.domain.StandardRules;
import org.corridor.projects.iati.domain.StandardSchemas;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What is published: whole, valid, and by the rules of the standard. */
@CorridorTest
class IatiFilesTests {

  private static final String ACTIVITIES = "/iati/activities.xml";

  @Autowired MockMvc mvc;
  @Autowired ProjectsUnderWay projects;

  private MockHttpServletResponse fetch(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private Document read(String path) throws Exception {
    return Jsoup.parse(fetch(path).getContentAsString(), "", Parser.xmlParser());
  }

  @Test
  void allProjectsOfTheHandbookAreThere() throws Exception {
    Document file = read(ACTIVITIES);

    List<String> underWay =
        projects.shown().stream().map(key -> "XI-IATI-CORRIDOR-" + key).toList();
    assertThat(file.select("iati-activity iati-identifier").eachText())
        .filteredOn(identifier -> !underWay.contains(identifier))
        .hasSize(51)
        .doesNotHaveDuplicates()
        .contains("XI-IATI-CORRIDOR-moldova-30", "XI-IATI-CORRIDOR-cape-verde-7");
  }

  @Test
  void aProjectTellsWhatTheRegistryKnows() throws Exception {
    Element senegal = read("/iati/activities/senegal-47.xml").selectFirst("iati-activity");

    assertThat(senegal.select("title narrative[xml:lang=fr]").text()).contains("Outils d’appui");
    assertThat(senegal.select("recipient-country").eachAttr("code")).containsExactly("SN");
    assertThat(senegal.select("participating-org[role=4]")).hasSize(5);
    assertThat(senegal.select("participating-org[role=4] narrative").eachText())
        .contains("Regione Veneto");
    assertThat(senegal.select("location pos").eachText()).contains("14.6600 -16.2300");
    assertThat(senegal.select("sector").eachAttr("code"))
        .containsExactly("24050", "25030", "24040");
    assertThat(senegal.select("sector").eachAttr("percentage")).containsExactly("50", "25", "25");
    assertThat(senegal.select("reporting-org").attr("secondary-reporter")).isEqualTo("true");
    assertThat(senegal.select("document-link").attr("url")).endsWith("/projects/senegal-47");
  }

  @Test
  void allThatIsPublishedIsValidAndBreaksNoRule() throws Exception {
    String activities = fetch(ACTIVITIES).getContentAsString();
    String organisation = fetch("/iati/organisation.xml").getContentAsString();
    String one = fetch("/iati/activities/moldova-30.xml").getContentAsString();

    assertThat(StandardSchemas.errorsOfActivities(activities)).isEmpty();
    assertThat(StandardSchemas.errorsOfActivities(one)).isEmpty();
    assertThat(StandardSchemas.errorsOfOrganisations(organisation)).isEmpty();
    for (String file : List.of(activities, one, organisation)) {
      assertThat(StandardRules.errors(file, LocalDate.now(java.time.ZoneOffset.UTC))).isEmpty();
    }
  }

  @Test
  void whoHasItAlreadyIsToldSo() throws Exception {
    MockHttpServletResponse first = fetch(ACTIVITIES);
    String tag = first.getHeader(HttpHeaders.ETAG);
    assertThat(first.getHeader(HttpHeaders.LAST_MODIFIED)).isNotNull();
    assertThat(first.getContentType()).isEqualTo("application/xml;charset=UTF-8");

    MockHttpServletResponse again =
        mvc.perform(get(ACTIVITIES).header(HttpHeaders.IF_NONE_MATCH, tag))
            .andReturn()
            .getResponse();

    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getContentAsByteArray()).isEmpty();
  }

  @Test
  void aProjectThatThereIsNotIsNotFound() throws Exception {
    assertThat(fetch("/iati/activities/nowhere-1.xml").getStatus()).isEqualTo(404);
  }
}
