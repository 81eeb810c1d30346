package org.corridor.knowledge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.ThreatKind;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@CorridorTest
class ToolboxPagesTests {

  /** As look.md has it: what a further page may weigh on the line. */
  private static final int BUDGET = 15 * 1024;

  @Autowired MockMvc mvc;
  @Autowired Toolbox toolbox;

  private Stream<String> all() {
    return Stream.of(
            Stream.of(
                "/toolbox",
                "/toolbox/questions",
                "/toolbox/about",
                "/toolbox/search",
                "/toolbox/search?q=migrants",
                "/toolbox/search?q=savngs",
                "/toolbox/search?q=xylophone",
                "/toolbox/cases",
                "/toolbox/countries",
                "/toolbox/recommendations"),
            toolbox.blocks().stream().map(block -> "/toolbox/" + block.id()),
            toolbox.cases().stream().map(entry -> "/toolbox/cases/" + entry.id()),
            toolbox.cases().stream()
                .flatMap(entry -> entry.countries().origin().stream())
                .distinct()
                .map(code -> "/toolbox/countries/" + code),
            Arrays.stream(ThreatKind.values()).map(kind -> "/toolbox/difficulties/" + kind.code()))
        .flatMap(pages -> pages);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageSpeaksTheLanguageAndKeepsItsBudget(Language language) throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (String page : all().toList()) {
      MockHttpServletResponse answer =
          mvc.perform(get(page).header("Accept-Language", language.code()))
              .andExpect(status().isOk())
              .andReturn()
              .getResponse();
      Document html = Jsoup.parse(answer.getContentAsString());
      softly.assertThat(html.selectFirst("html").attr("lang")).isEqualTo(language.code());
      softly.assertThat(html.select("h1")).as(page).hasSize(1);
      softly
          .assertThat(html.text())
          .as("text without words on " + page)
          .doesNotContainPattern("\\b(knowledge|platform|people)\\.[a-z]");
      softly.assertThat(html.select("[id]").eachAttr("id")).as(page).doesNotHaveDuplicates();
      softly.assertThat(html.select("[style], script:not([src])")).as(page).isEmpty();
      softly
          .assertThat(gzipped(answer.getContentAsByteArray()))
          .as("bytes on the line of " + page)
          .isLessThanOrEqualTo(BUDGET);
    }
    softly.assertAll();
  }

  @Test
  void everyLinkWithinTheToolboxLeadsSomewhere() throws Exception {
    SoftAssertions softly = new SoftAssertions();
    Map<String, Document> byPath = new HashMap<>();
    for (String path : all().toList()) {
      Document html = page(path, Language.EN);
      byPath.put(path, html);
    }
    for (Map.Entry<String, Document> entry : byPath.entrySet()) {
      for (Element link : entry.getValue().select("main a[href]")) {
        String[] target = link.attr("href").split("#", 2);
        String path = target[0].isEmpty() ? entry.getKey() : target[0];
        if (path.startsWith("/toolbox")) {
          Document html = byPath.get(path);
          if (html == null) {
            html = page(path, Language.EN); // fails if there is no such page
            continue;
          }
          if (target.length == 2) {
            softly
                .assertThat(html.getElementById(target[1]))
                .as(entry.getKey() + " to " + link.attr("href"))
                .isNotNull();
          }
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void aBlockPageTellsEverythingOfTheBlock() throws Exception {
    for (Block block : toolbox.blocks()) {
      for (Language language : List.of(Language.EN, Language.FR)) {
        String text = spaced(page("/toolbox/" + block.id(), language).text());
        Stream<LocalText> told =
            Stream.of(
                    Stream.of(block.title(), block.summary(), block.purpose(), block.time()),
                    block.fitsWhen().stream().map(Block.Cited::text),
                    block.fitsNotWhen().stream().map(Block.Cited::text),
                    block.options().stream()
                        .flatMap(
                            o ->
                                Stream.concat(
                                    Stream.of(o.name(), o.description()),
                                    Stream.concat(o.strengths().stream(), o.limits().stream()))),
                    Stream.concat(block.actionPoints().stream(), block.cautions().stream())
                        .flatMap(p -> Stream.of(p.text(), p.why())),
                    block.prepare().stream(),
                    block.activities().stream().map(Block.TypicalActivity::name),
                    block.outputs().stream().map(Block.Output::text),
                    block.budget().stream().map(Block.TypicalCost::name),
                    block.risks().stream().flatMap(r -> Stream.of(r.text(), r.response())),
                    block.examples().stream().flatMap(e -> Stream.of(e.did(), e.happened())))
                .flatMap(part -> part);
        assertThat(told).allSatisfy(one -> assertThat(text).contains(spaced(one.text(language))));
      }
    }
  }

  @Test
  void marksTheLanguageOfContentThatIsInAnother() throws Exception {
    Document arabic = page("/toolbox/networking-event", Language.AR);

    assertThat(arabic.selectFirst("h1").attr("lang")).isEqualTo("en");
    assertThat(arabic.selectFirst("h1").attr("dir")).isEqualTo("ltr");
    assertThat(arabic.text()).contains("English");
    assertThat(page("/toolbox/networking-event", Language.FR).selectFirst("h1").hasAttr("lang"))
        .isFalse();
  }

  @Test
  void aBlockLinksToTheProjectsThatDidIt() throws Exception {
    Document html = page("/toolbox/networking-event", Language.EN);

    assertThat(html.select("#projects ~ ul a").eachAttr("href"))
        .contains(
            "/projects/jamaica-21", "/projects/mali-24", "/toolbox/cases/jmdi-knowledge-fair");
  }

  @Test
  void aCaseShowsItsDifficultiesByKind() throws Exception {
    Case georgia = toolbox.caseOf("Georgia-15").orElseThrow();
    Document html = page("/toolbox/cases/georgia-15", Language.EN);

    assertThat(html.select("h2#hard ~ h3").eachText())
        .containsExactly("From outside", "In the organisations", "In the project");
    georgia
        .difficulties()
        .forEach(
            difficulty ->
                assertThat(html.getElementById(difficulty.id()).text())
                    .contains(difficulty.text().text(Language.EN)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/toolbox/no-such-block",
        "/toolbox/Networking-Event",
        "/toolbox/cases/no-such-case",
        "/toolbox/cases/GEORGIA-15",
        "/toolbox/countries/XX",
        "/toolbox/countries/JP",
        "/toolbox/difficulties/other",
        "/toolbox/%3Cscript%3E",
        "/api/v1/toolbox/blocks/no-such-block"
      })
  void whatDoesNotExistIsNotFound(String path) throws Exception {
    mvc.perform(get(URI.create(path))).andExpect(status().isNotFound());
  }

  @Test
  void whatWasTypedIntoTheSearchIsShownAgainAndNeverRun() throws Exception {
    String hostile = "\"><script>alert(1)</script> savings";
    String html =
        mvc.perform(get("/toolbox/search").param("q", hostile))
            .andExpect(status().isOk())
            .andExpect(content().string(not(containsString("<script>alert"))))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(Jsoup.parse(html).selectFirst("input[name=q]").val()).isEqualTo(hostile);
  }

  @Test
  void aQuestionOfAnyLengthIsRefusedWithAClearMessage() throws Exception {
    String html =
        mvc.perform(get("/toolbox/search").param("q", "savings ".repeat(25_000)))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(Jsoup.parse(html).selectFirst("[role=alert]").text()).contains("200");
  }

  @Test
  void searchShowsExcerptsWithTheWordsMarked() throws Exception {
    Document html = page("/toolbox/search?q=expulses", Language.FR);

    assertThat(html.select("main li a").eachAttr("href"))
        .contains("/toolbox/forced-returnee-reception");
    assertThat(html.select("mark").eachText())
        .isNotEmpty()
        .allMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("expuls"));
  }

  @Test
  void browsersMayKeepPagesAndAskWhetherTheyAreStillTheSame() throws Exception {
    String tag =
        mvc.perform(get("/toolbox/networking-event"))
            .andExpect(header().string("Cache-Control", "no-cache, private"))
            .andExpect(header().exists("Content-Security-Policy"))
            .andReturn()
            .getResponse()
            .getHeader("ETag");

    assertThat(tag).as("weak, so that pages are compressed").startsWith("W/");
    mvc.perform(get("/toolbox/networking-event").header("If-None-Match", tag))
        .andExpect(status().isNotModified())
        .andExpect(content().string(""));
    mvc.perform(
            get("/toolbox/networking-event")
                .header("If-None-Match", tag)
                .header("Accept-Language", "fr"))
        .andExpect(status().isOk());
  }

  @Test
  void programsReadBlocksInTheLanguageTheyAskFor() throws Exception {
    mvc.perform(get("/api/v1/toolbox/blocks").param("language", "fr"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.length()").value(toolbox.blocks().size()))
        .andExpect(jsonPath("$[?(@.id == 'insurance')].language").value("fr"))
        .andExpect(jsonPath("$[?(@.id == 'insurance')].url").value("/toolbox/insurance"));
    mvc.perform(get("/api/v1/toolbox/blocks/networking-event").param("language", "fr"))
        .andExpect(jsonPath("$.language").value("fr"))
        .andExpect(jsonPath("$.block.title").value("Rencontre de mise en réseau"))
        .andExpect(jsonPath("$.block.actionPoints[0].text").isString());
    mvc.perform(get("/api/v1/toolbox/blocks/networking-event").header("Accept-Language", "ar"))
        .andExpect(jsonPath("$.language").value("en"))
        .andExpect(jsonPath("$.block.title").value("Networking event"));
    mvc.perform(get("/api/v1/toolbox/blocks").param("language", "<b>"))
        .andExpect(status().isBadRequest());
    mvc.perform(get("/api/v1/toolbox/blocks/insurance").param("language", "klingon"))
        .andExpect(status().isBadRequest());
  }

  private Document page(String path, Language language) throws Exception {
    return Jsoup.parse(
        mvc.perform(get(path).header("Accept-Language", language.code()))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString());
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\u00a0\u202f]+", " ");
  }

  private static int gzipped(byte[] bytes) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
