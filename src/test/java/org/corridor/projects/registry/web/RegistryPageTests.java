package org.corridor.projects.registry.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.corridor.CorridorTest;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.registry.domain.ProjectRegistry;
import org.corridor.projects.registry.domain.Wanted;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@CorridorTest
class RegistryPageTests {

  private static final int BUDGET = 15 * 1024;

  @Autowired MockMvc mvc;
  @Autowired Texts texts;
  @Autowired ProjectRegistry registry;
  @Autowired Toolbox toolbox;

  @ParameterizedTest
  @EnumSource(Language.class)
  void listsProjectsInEveryLanguage(Language language) throws Exception {
    Document page = page(get("/projects"), language);

    assertThat(page.select("h1").text()).isEqualTo(texts.text(language, "projects.registry.title"));
    assertThat(page.select("article.card")).hasSize(ListRequest.PAGE_SIZE);
    assertThat(page.select("details.facet")).hasSize(6);
    assertThat(page.text()).doesNotContain("projects.registry.", "people.kind.");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void tellsEveryProjectInEveryLanguageWithinTheBudget(Language language) throws Exception {
    List<String> slugs = new ArrayList<>();
    registry.each(Wanted.ALL, language, facts -> slugs.add(facts.slug()));
    for (String slug : slugs) {
      String html = html(get("/projects/" + slug), language);
      assertThat(Jsoup.parse(html).text()).doesNotContain("projects.registry.", "people.kind.");
      assertThat(compressed(html)).as(slug).isLessThanOrEqualTo(BUDGET);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void staysWithinTheBudget(Language language) throws Exception {
    assertThat(compressed(html(get("/projects"), language))).isLessThanOrEqualTo(BUDGET);
    assertThat(compressed(html(get("/projects?page=2&sort=title"), language)))
        .isLessThanOrEqualTo(BUDGET);
  }

  @Test
  void marksTextsThatTheReadersLanguageLacks() throws Exception {
    Document arabic = page(get("/projects/moldova-28"), Language.AR);
    assertThat(arabic.select("h1 span[lang=en][dir=ltr]").text())
        .isEqualTo("Support for children and parents in migration");

    Document french = page(get("/projects/moldova-28"), Language.FR);
    assertThat(french.select("h1").text())
        .isEqualTo("Soutien aux enfants et aux parents dans la migration");
    assertThat(french.select("h1 [lang]")).isEmpty();
  }

  @Test
  void tellsWhatANewcomerWantsToKnow() throws Exception {
    Document page = page(get("/projects/mali-24"), Language.EN);

    assertThat(page.select("a[href=/toolbox/forced-returnee-reception]")).isNotEmpty();
    assertThat(page.select("a[href=/projects?corridor=ML-FR]")).isNotEmpty();
    assertThat(page.select("a[href^=/organisations/]").text()).contains("Médecins du Monde");
    assertThat(page.select("form[action=/designs] input[name=from]").attr("value"))
        .isEqualTo("mali-24");
    assertThat(page.select("form[action=/designs] input[name=_csrf]").attr("value")).isNotEmpty();
    assertThat(page.select("article.card a[href=/projects/ethiopia-14]")).isNotEmpty();
    assertThat(page.select("figure.map path.arc")).hasSize(3);
    assertThat(page.text())
        .contains(
            "Peers help best",
            "lack of qualified mental health staff",
            "Handbook text box 14, 6.3",
            "our own reading",
            "Did the same things: "
                + toolbox
                    .block("forced-returnee-reception")
                    .orElseThrow()
                    .title()
                    .text(Language.EN));
  }

  @Test
  void leadsFromACodeAsPeopleWriteItToTheProject() throws Exception {
    mvc.perform(get("/projects/Cape Verde-7")).andExpect(redirectedUrl("/projects/cape-verde-7"));
    mvc.perform(get("/projects/no-such-project")).andExpect(status().isNotFound());
    mvc.perform(get("/projects/jmdi-knowledge-fair")).andExpect(status().isNotFound());
  }

  @Test
  void filtersCanBeTakenAway() throws Exception {
    Document page =
        page(get("/projects?q=families&country=MD&capital=social&sort=title"), Language.EN);

    assertThat(page.select("ul.tags a.tag").eachAttr("href"))
        .containsExactly(
            "/projects?country=MD&capital=social&sort=title",
            "/projects?q=families&country=MD&sort=title",
            "/projects?q=families&capital=social&sort=title");
    assertThat(page.select("input[name=country][value=MD]").hasAttr("checked")).isTrue();
    assertThat(page.select("input[type=hidden][name=sort]").attr("value")).isEqualTo("title");
  }

  @ParameterizedTest
  @CsvSource({
    "/projects?country=XX, country = “XX”",
    "/projects?country=md, country = “md”",
    "/projects?corridor=Mali, corridor = “Mali”",
    "/projects?capital=gold, capital = “gold”",
    "/projects?partner=ufo, partner = “ufo”",
    "/projects?block=A%20B, block = “A B”",
    "/projects?sort=price, sort = “price”",
    "/projects?page=minus, page = “minus”",
    "/projects?page=0, page = “0”",
    "/projects?page=-3, page = “-3”",
    "/projects?page=999999999, There are only",
    "/projects?page=99999999999999999999, There are only"
  })
  void saysWhatIsWrongWithAnAddressAndShowsTheRest(String address, String remark) throws Exception {
    Document page = page(get(java.net.URI.create(address)), Language.EN);

    assertThat(page.select(".note").text()).contains(remark);
    assertThat(page.select("article.card")).isNotEmpty();
  }

  @Test
  void answersAHugeQuestion() throws Exception {
    Document page = page(get("/projects").param("q", "famil ".repeat(40_000)), Language.EN);
    assertThat(page.select(".note").text()).contains("200 characters");

    page = page(get("/projects").param("q", "x".repeat(200_000)), Language.EN);
    assertThat(page.select(".empty h2").text())
        .isEqualTo(texts.text(Language.EN, "projects.registry.empty"));
    assertThat(page.html().length()).isLessThan(100_000);
  }

  @Test
  void escapesWhatWasTyped() throws Exception {
    String html =
        html(
            get("/projects").param("q", "\"><script>alert(1)</script>").param("group", "<b>x</b>"),
            Language.EN);
    assertThat(html).doesNotContain("<script>alert", "<b>x");
  }

  @Test
  void needsAFixedNumberOfQueries() throws Exception {
    mvc.perform(get("/projects"));
    assertThat(queries(get("/projects"))).hasSize(2);
    assertThat(queries(get("/projects?q=famly+moldova&country=MD"))).hasSize(4);
    // one of them is for what members tell of it
    assertThat(queries(get("/projects/mali-24"))).hasSize(5);
    assertThat(queries(get("/projects/philippines-41"))).hasSize(5);
    assertThat(queries(get("/api/v1/projects?size=100"))).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void givesASpreadsheet(Language language) throws Exception {
    String csv =
        mvc.perform(get("/projects.csv?country=MD").header("Accept-Language", language.code()))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Type", containsString("text/csv")))
            .andExpect(header().string("Content-Disposition", containsString("projects.csv")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv)
        .startsWith("\uFEFF\"" + texts.text(language, "projects.registry.column.code") + "\",")
        .contains("\"Moldova-28\"")
        .doesNotContain("Mali-24");
    assertThat(csv.lines()).hasSize(1 + 5);
  }

  @Test
  void givesJson() throws Exception {
    mvc.perform(get("/projects.json?q=moldova-28"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$[0].id").value("moldova-28"))
        .andExpect(jsonPath("$[0].partners[0].kind").value("ngo"));
    mvc.perform(get("/projects.json?q=xqzwvxqzwv")).andExpect(content().json("[]"));
  }

  @Test
  void answersProgramsPageByPage() throws Exception {
    mvc.perform(get("/api/v1/projects?size=50&country=MD"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.total").value(5))
        .andExpect(jsonPath("$.facets.country.MD").value(5))
        .andExpect(jsonPath("$.next").doesNotExist());
    mvc.perform(get("/api/v1/projects?size=10&page=2&sort=code"))
        .andExpect(jsonPath("$.projects.length()").value(10))
        .andExpect(jsonPath("$.next").value("/api/v1/projects?sort=code&page=3&size=10"))
        .andExpect(jsonPath("$.previous").value("/api/v1/projects?sort=code&size=10"));
    mvc.perform(get("/api/v1/projects/mali-24"))
        .andExpect(jsonPath("$.code").value("Mali-24"))
        .andExpect(jsonPath("$.title.fr").exists())
        .andExpect(jsonPath("$.learned.textBox").value(14))
        .andExpect(jsonPath("$.learned.difficulties[0].kind").value("external"));
  }

  @Test
  void answersProgramsThatAskAgainInAWord() throws Exception {
    for (String path : List.of("/api/v1/projects", "/api/v1/projects/mali-24")) {
      String tag = mvc.perform(get(path)).andReturn().getResponse().getHeader("ETag");
      assertThat(tag).isNotNull();
      mvc.perform(get(path).header("If-None-Match", tag))
          .andExpect(status().isNotModified())
          .andExpect(content().string(""));
    }
  }

  @Test
  void refusesProgramsWithAReason() throws Exception {
    mvc.perform(get("/api/v1/projects?country=XX&page=none"))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(jsonPath("$.detail").value(containsString("country = “XX”")))
        .andExpect(jsonPath("$.detail").value(containsString("page = “none”")));
    mvc.perform(get("/api/v1/projects?country=XX").header("Accept-Language", "fr"))
        .andExpect(jsonPath("$.detail").value(containsString("country = « XX »")));
    mvc.perform(get("/api/v1/projects?size=1&sort=title").header("Accept-Language", "fr"))
        .andExpect(jsonPath("$.projects[0].title.fr").value(org.hamcrest.Matchers.startsWith("A")));
    mvc.perform(get("/api/v1/projects?size=101")).andExpect(status().isBadRequest());
    mvc.perform(get("/api/v1/projects").param("q", "x".repeat(200_000)))
        .andExpect(status().isBadRequest());
    mvc.perform(get("/api/v1/projects?page=999999999")).andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/projects/nothing"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("$.detail").exists());
  }

  @Test
  void describesItsApi() throws Exception {
    mvc.perform(get("/api/v1/openapi"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.paths['/api/v1/projects'].get.parameters.length()").value(10))
        .andExpect(jsonPath("$.components.schemas.Project").exists())
        .andExpect(content().string(not(containsString("/projects.csv"))));
  }

  @Test
  void startsNoSessionForAReader() throws Exception {
    for (String path : List.of("/projects", "/projects/mali-24", "/api/v1/projects")) {
      assertThat(mvc.perform(get(path)).andReturn().getRequest().getSession(false)).isNull();
    }
  }

  private Document page(MockHttpServletRequestBuilder request, Language language) throws Exception {
    return Jsoup.parse(html(request, language));
  }

  private String html(MockHttpServletRequestBuilder request, Language language) throws Exception {
    return mvc.perform(request.header("Accept-Language", language.code()))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static int compressed(String html) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(html.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  /** The queries that Spring sends to the database while it answers. */
  private List<String> queries(MockHttpServletRequestBuilder request) throws Exception {
    Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    ListAppender<ILoggingEvent> appender =
        new ListAppender<>() {
          @Override
          protected void append(ILoggingEvent event) {
            // else the name of the thread is that of whoever asks for it first
            event.prepareForDeferredProcessing();
            super.append(event);
          }
        };
    Level before = logger.getLevel();
    boolean additive = logger.isAdditive();
    logger.setLevel(Level.DEBUG);
    logger.setAdditive(false);
    appender.start();
    logger.addAppender(appender);
    try {
      mvc.perform(request).andExpect(status().isOk());
    } finally {
      logger.detachAppender(appender);
      logger.setLevel(before);
      logger.setAdditive(additive);
    }
    String own = Thread.currentThread().getName();
    return appender.list.stream()
        // what the page asks, not what the node does for itself meanwhile
        .filter(event -> event.getThreadName().equals(own))
        .map(ILoggingEvent::getFormattedMessage)
        // the form posts of other tests put their own token store, a session, into the shared
        // context
        .filter(statement -> !statement.contains("spring_session"))
        .filter(
            message ->
                message.matches("(?s)Executing (prepared )?SQL (query|statement|update) ?\\[.*"))
        .toList();
  }
}
