package org.corridor.projects.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.projects.money.domain.BudgetBook;
import org.corridor.projects.money.domain.ReadBooks;
import org.corridor.projects.reports.StoriesForTests;
import org.corridor.projects.underway.ClosingRule;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Reports of a project as each of those writes, reads and approves them who may and may not. */
@CorridorTest
class ReportPagesTests {

  private static final Pattern SECTION = Pattern.compile("/sections/([0-9a-f-]{36})\"");

  @Autowired TeamAtWork work;
  @Autowired ProjectsUnderWay projects;
  @Autowired ReadBooks books;
  @Autowired StoriesForTests stories;
  @Autowired List<ClosingRule> rules;
  @Autowired MockMvc mvc;

  private Crew crew;

  @BeforeEach
  void aProjectWithItsTeam() throws Exception {
    crew = work.start();
  }

  @Test
  void aReportIsWrittenHandedInApprovedAndShownToEverybody() throws Exception {
    UUID picture = UUID.randomUUID();
    stories.tell(crew.key(), picture, StoriesForTests.photo("jpg"));
    String report = begin(crew.binta(), "SHORT", "en");
    List<String> sections = sections(report);
    assertThat(work.page(report, crew.pilar())).contains("What did you do?", "What did it cost?");
    write(crew.binta(), sections.get(0), 1, "w1", "We sowed <i>sesame</i>.");
    assertThat(work.page(sections.get(0), crew.pilar()))
        .contains("We sowed &lt;i&gt;sesame&lt;/i&gt;.")
        .doesNotContain("<textarea id=\"words\"");

    // Nothing was looked at yet.
    sendOn(crew.binta(), report + "/hand-in", "base", "1");
    assertThat(work.page(report, crew.awa())).contains("being written");
    sendOn(
        crew.binta(), report + "/check", "FUNDER", "on", "LOGOS-reason", "none", "CONSENT", "on");
    assertThat(work.page(report, crew.awa())).contains("Binta", "none");
    sendOn(crew.binta(), report + "/hand-in", "base", "1");
    assertThat(work.page(report, crew.awa())).contains("waiting for approval", "/approve");
    assertThat(work.page("/my-work", crew.issa())).contains("A report waits for your approval");

    assertThat(status(crew.binta(), report + "/approve", "base", "2")).isEqualTo(403);
    assertThat(status(crew.pilar(), report + "/approve", "base", "2")).isEqualTo(403);
    assertThat(status(crew.stranger(), report + "/approve", "base", "2")).isEqualTo(404);
    assertThat(status(crew.issa(), report + "/send-back", "base", "2", "reason", ""))
        .isEqualTo(422);
    sendOn(crew.issa(), report + "/send-back", "base", "2", "reason", "Say <b>where</b>");
    assertThat(work.page(report, crew.binta())).contains("Say &lt;b&gt;where&lt;/b&gt;");
    assertThat(work.page("/my-work", crew.binta())).contains("A report was sent back");
    sendOn(crew.binta(), report + "/hand-in", "base", "3");
    sendOn(crew.issa(), report + "/approve", "base", "4");
    assertThat(work.page(report, crew.pilar())).contains("approved", "Issa");

    assertThat(mvc.perform(get(report + "/read")).andReturn().getResponse().getStatus())
        .isEqualTo(404);
    assertThat(status(crew.issa(), report + "/show", "version", "1", "shown", "on")).isEqualTo(403);
    sendOn(crew.awa(), report + "/show", "version", "1", "shown", "on");
    assertThat(mvc.perform(get(report + "/read")).andReturn().getResponse().getStatus())
        .as("the team shows no figures")
        .isEqualTo(404);
    sendOn(crew.awa(), crew.path() + "/show", "openness", "FIGURES");
    sendOn(crew.awa(), report + "/show", "version", "1", "shown", "on");
    assertThat(visitor(report + "/read")).contains("We sowed &lt;i&gt;").doesNotContain("Binta");
    assertThat(visitor(crew.path())).contains(report + "/read");

    // It goes on as another version; what was approved stays.
    sendOn(crew.awa(), report + "/reopen", "base", "5");
    write(crew.awa(), sections.get(0), 2, "w2", "Rewritten");
    assertThat(work.page(report + "/read", crew.awa())).contains("Rewritten");
    assertThat(work.page(report + "/read?version=1", crew.awa())).contains("We sowed");
    assertThat(visitor(report + "/read")).contains("We sowed").doesNotContain("Rewritten");
  }

  @Test
  void aClosingAsksForTheFinalReport() throws Exception {
    assertThat(concerns()).containsExactly("projects.reports.closing.no-final");
    String report = begin(crew.awa(), "SHORT", "en", "FINAL");
    write(crew.awa(), sections(report).get(0), 1, "w", "Done");
    assertThat(concerns())
        .containsExactly("projects.reports.closing.no-final", "projects.reports.closing.open");
    check(crew.awa(), report);
    sendOn(crew.awa(), report + "/hand-in", "base", "1");
    sendOn(crew.issa(), report + "/approve", "base", "2");
    assertThat(concerns()).isEmpty();
  }

  private List<String> concerns() {
    return rules.stream()
        .flatMap(rule -> rule.concerns(projects.read(crew.key())).stream())
        .map(ClosingRule.Concern::text)
        .filter(text -> text.startsWith("projects.reports."))
        .toList();
  }

  @Test
  void whoHandsInDoesNotApprove() throws Exception {
    String report = begin(crew.awa(), "SHORT", "en");
    write(crew.awa(), sections(report).get(0), 1, "w", "Done");
    check(crew.awa(), report);
    sendOn(crew.awa(), report + "/hand-in", "base", "1");
    assertThat(work.page(report, crew.awa())).doesNotContain("/approve\"");
    sendOn(crew.awa(), report + "/approve", "base", "2");
    assertThat(work.page(report, crew.awa())).contains("waiting for approval");
    assertThat(work.page("/my-work", crew.awa())).doesNotContain("waits for your approval");
    sendOn(crew.awa(), report + "/take-back", "base", "2");
    assertThat(work.page(report, crew.awa())).contains("being written");
  }

  @Test
  void changesOfTwoThatDoNotMeetAreMergedAndOthersKeptBeside() throws Exception {
    String section = sections(begin(crew.awa(), "SHORT", "en")).get(3);
    write(crew.awa(), section, 0, "a", "First.\n\nSecond.\n\nThird.");
    write(crew.awa(), section, 1, "a", "First of Awa.\n\nSecond.\n\nThird.");
    assertThat(
            write(crew.issa(), section, 1, "i", "First.\n\nSecond.\n\nThird of Issa.").getStatus())
        .isEqualTo(302);
    assertThat(work.page(section, crew.pilar()))
        .contains("First of Awa.", "Second.", "Third of Issa.");

    MockHttpServletResponse late =
        write(crew.binta(), section, 1, "b", "First of Binta.\n\nSecond.\n\nThird.");
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString())
        .contains("First of Awa.", "First of Binta.", "Third of Issa.", "name=\"aside\"");
    MockHttpServletResponse again =
        work.send(
            crew.binta(),
            saved(section, 1, "b", "First of Binta, longer.\n\nSecond.\n\nThird.")
                .header("X-Autosave", "1"));
    assertThat(again.getStatus()).isEqualTo(409);
    String shown = work.page(section, crew.issa());
    assertThat(shown).contains("First of Binta, longer.").doesNotContain("First of Binta.<");
    assertThat(work.page(section.replaceAll("/sections.*", ""), crew.issa()))
        .contains("Two people changed the same place");

    String aside = hidden(shown, "aside");
    MockHttpServletResponse merged =
        work.send(
            crew.issa(),
            saved(section, Integer.parseInt(hidden(shown, "base")), "m", "All of it.")
                .param("aside", aside));
    assertThat(merged.getStatus()).isEqualTo(302);
    assertThat(work.page(section, crew.binta()))
        .contains("All of it.")
        .doesNotContain("name=\"aside\"");
    assertThat(work.page(section + "/history", crew.pilar()))
        .contains("First of Awa.", "First of Binta, longer.", "All of it.", "kept beside");
    sendOn(crew.awa(), section + "/restore", "version", "1");
    assertThat(work.page(section, crew.awa())).contains("First.\n\nSecond.\n\nThird.");
  }

  @Test
  void wordsThatComeWhileAReportWaitsForApprovalAreKeptBeside() throws Exception {
    String report = begin(crew.awa(), "SHORT", "en");
    String section = sections(report).get(3);
    write(crew.awa(), section, 0, "a", "As handed in");
    check(crew.awa(), report);
    sendOn(crew.awa(), report + "/hand-in", "base", "1");

    assertThat(write(crew.binta(), section, 0, "b", "From the field").getStatus()).isEqualTo(409);

    assertThat(work.page(section, crew.awa())).contains("From the field", "As handed in");
    assertThat(work.page(report + "/read", crew.awa())).doesNotContain("From the field");
  }

  @Test
  void oneBegunByMistakeIsTakenBackWhileNobodyWroteInIt() throws Exception {
    String report = begin(crew.binta(), "FULL", "en");
    assertThat(work.page(report, crew.awa())).contains(report + "/remove");
    assertThat(work.page(report, crew.pilar())).doesNotContain("/remove");
    assertThat(status(crew.pilar(), report + "/remove")).isEqualTo(403);
    assertThat(status(crew.stranger(), report + "/remove")).isEqualTo(404);

    String section = sections(report).get(0);
    UUID id = UUID.randomUUID();
    sendOn(crew.pilar(), section + "/comments", "id", id.toString(), "comment", "Which year?");
    assertThat(work.page(report, crew.awa())).doesNotContain("/remove");
    sendOn(crew.awa(), report + "/remove");
    assertThat(work.page(report, crew.awa())).as("it is still there").contains(section);

    String other = begin(crew.binta(), "FULL", "en");
    sendOn(crew.awa(), other + "/remove");
    assertThat(work.send(crew.awa(), get(other)).getStatus()).isEqualTo(404);
  }

  @Test
  void whoReadsMayCommentAndWhoWroteFindsIt() throws Exception {
    String section = sections(begin(crew.binta(), "SHORT", "en")).get(3);
    write(crew.binta(), section, 0, "b", "Next year more.");
    UUID id = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      sendOn(
          crew.pilar(), section + "/comments", "id", id.toString(), "comment", "How <b>much</b>?");
    }
    assertThat(status(crew.pilar(), section + "/comments", "comment", "")).isEqualTo(422);
    assertThat(status(crew.stranger(), section + "/comments", "comment", "x")).isEqualTo(404);
    assertThat(work.page(section, crew.binta())).containsOnlyOnce("How &lt;b&gt;much&lt;/b&gt;?");
    assertThat(work.page("/my-work", crew.binta())).contains("1 comment on what you wrote");
    assertThat(work.page(crew.path() + "/reports", crew.binta())).contains("1 comment");
    assertThat(work.page(crew.path() + "/reports", crew.issa())).doesNotContain("1 comment");
    sendOn(crew.binta(), section + "/comments/" + id, "do", "settle");
    assertThat(work.page("/my-work", crew.binta())).doesNotContain("1 comment");
  }

  @Test
  void figuresAreThoseOfTheBooksToTheCentUntilBroughtUpToDate() throws Exception {
    spend("65595.70");
    String report = begin(crew.awa(), "FULL", "fr");
    String money = sections(report).get(5);
    String before = work.page(money, crew.pilar());
    assertThat(before).contains(cents(new BigDecimal("100.00")), "Dépensé pendant la période");
    spend("131191.40");
    assertThat(work.page(money, crew.pilar())).contains(cents(new BigDecimal("100.00")));
    assertThat(work.page(report, crew.awa())).contains("no longer: something was entered");

    sendOn(crew.awa(), report + "/figures");

    work.as(
        crew.awa(),
        () -> {
          BudgetBook book = books.read(crew.key()).book();
          String after = page(money);
          assertThat(after)
              .contains(
                  cents(book.total().spent()),
                  cents(book.total().budgeted()),
                  cents(book.total().left()));
          book.headings()
              .values()
              .forEach(one -> assertThat(after).contains(cents(one.budgeted()), cents(one.left())));
          book.partners()
              .values()
              .forEach(
                  one -> assertThat(after).contains(cents(one.budgeted()), cents(one.spent())));
        });
    assertThat(work.page(report, crew.awa())).contains("yes, compared just now");
  }

  @Test
  void onlySoundPicturesAreGivenOutAndOnlyChosenOnesStandInTheReport() throws Exception {
    UUID photo = UUID.randomUUID();
    UUID hostile = UUID.randomUUID();
    stories.tell(crew.key(), photo, StoriesForTests.photo("png"));
    stories.tell(
        crew.key(),
        hostile,
        "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8));
    String report = begin(crew.awa(), "FULL", "en");
    String section = sections(report).get(6);
    assertThat(work.page(section, crew.awa())).contains(photo.toString(), "The press &lt;b&gt;");
    assertThat(work.page(report + "/read", crew.awa())).doesNotContain(photo.toString());
    sendOn(
        crew.awa(),
        section + "/pictures",
        "picture",
        photo.toString(),
        "picture",
        UUID.randomUUID().toString());
    assertThat(work.page(report + "/read", crew.awa())).contains(photo.toString());
    MockHttpServletResponse picture = work.send(crew.pilar(), get(report + "/pictures/" + photo));
    assertThat(picture.getContentType()).isEqualTo("image/png");
    assertThat(work.send(crew.awa(), get(report + "/pictures/" + hostile)).getStatus())
        .isEqualTo(404);
    assertThat(work.send(crew.stranger(), get(report + "/pictures/" + photo)).getStatus())
        .isEqualTo(404);
    byte[] pdf = work.send(crew.awa(), get(report + "/report.pdf")).getContentAsByteArray();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("The press <b>", "Results");
    }
    // Its consent was taken back: it is gone from the documents, too.
    stories.forget(crew.key(), photo);
    assertThat(work.send(crew.awa(), get(report + "/report.docx")).getStatus()).isEqualTo(200);
    assertThat(work.send(crew.awa(), get(report + "/pictures/" + photo)).getStatus())
        .isEqualTo(404);
  }

  @Test
  void everybodySeesOnlyPicturesThatAreForEverybodyAndNoExactNumbersOfPeople() throws Exception {
    UUID picture = UUID.randomUUID();
    stories.tell(crew.key(), picture, StoriesForTests.photo("jpg"));
    String report = begin(crew.awa(), "FULL", "en");
    List<String> sections = sections(report);
    write(crew.awa(), sections.get(0), 0, "w", "Summed up");
    sendOn(crew.awa(), sections.get(6) + "/pictures", "picture", picture.toString());
    check(crew.awa(), report);
    sendOn(crew.awa(), report + "/hand-in", "base", "1");
    sendOn(crew.issa(), report + "/approve", "base", "2");
    sendOn(crew.awa(), crew.path() + "/show", "openness", "FIGURES");
    sendOn(crew.awa(), report + "/show", "version", "1", "shown", "on");

    assertThat(work.page(report + "/read", crew.pilar()))
        .contains(picture.toString(), "Target at the end");
    String shown = visitor(report + "/read");
    assertThat(shown)
        .contains("Summed up", "Spent since the start")
        .doesNotContain(picture.toString(), "Target at the end");
    String address = report + "/pictures/" + picture;
    assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus()).isEqualTo(404);
    stories.open(picture);
    assertThat(visitor(report + "/read")).contains(picture.toString());
    assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus()).isEqualTo(200);
  }

  @Test
  void coordinatorsMakeTemplatesOfTheirOwn() throws Exception {
    String templates = crew.path() + "/reports/templates";
    assertThat(work.send(crew.binta(), get(templates + "/new")).getStatus()).isEqualTo(403);
    assertThat(work.page(templates + "/new", crew.awa())).contains("sections[9].title");
    UUID id = UUID.randomUUID();
    MockHttpServletRequestBuilder typed =
        post(templates + "/new")
            .param("id", id.toString())
            .param("base", "0")
            .param("name", "For the region")
            .param("sections[0].title", "Alpha")
            .param("sections[1].title", "Beta")
            .param("sections[1].theme", "MONEY");
    String moved = work.send(crew.awa(), typed.param("do", "up:1")).getContentAsString();
    assertThat(moved.indexOf("Beta")).isLessThan(moved.indexOf("Alpha"));
    sendOn(
        crew.awa(),
        templates + "/new",
        "id",
        id.toString(),
        "base",
        "0",
        "name",
        "For the region",
        "sections[0].title",
        "Beta",
        "sections[0].theme",
        "MONEY",
        "sections[1].title",
        "Alpha <b>");
    assertThat(work.page(templates, crew.pilar())).contains("For the region", "Alpha &lt;b&gt;");
    assertThat(
            status(
                crew.awa(),
                templates + "/" + id,
                "base",
                "7",
                "name",
                "Stale",
                "sections[0].title",
                "x"))
        .isEqualTo(409);
    assertThat(status(crew.awa(), templates + "/" + id, "base", "1", "name", "")).isEqualTo(422);
    String report = begin(crew.binta(), id.toString(), "en");
    assertThat(sections(report)).hasSize(2);
    sendOn(crew.awa(), templates + "/" + id + "/remove");
    assertThat(work.page(report, crew.awa())).contains("Beta");
  }

  @Test
  void mistakesAreExplainedAndWhatWasTypedIsKept() throws Exception {
    MockHttpServletResponse wrong =
        work.send(
            crew.binta(),
            post(crew.path() + "/reports/new")
                .param("from", "2027-05-01")
                .param("to", "2027-04-01")
                .param("template", "none"));
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("The last day is before the first one.", "2027-05-01");
    assertThat(work.send(crew.pilar(), get(crew.path() + "/reports/new")).getStatus())
        .isEqualTo(403);
    String section = sections(begin(crew.awa(), "SHORT", "en")).get(0);
    assertThat(write(crew.awa(), section, 1, "w", "x".repeat(20_001)).getStatus()).isEqualTo(422);
    assertThat(write(crew.pilar(), section, 1, "w", "x").getStatus()).isEqualTo(403);
    assertThat(write(crew.stranger(), section, 1, "w", "x").getStatus()).isEqualTo(404);
    for (String page :
        List.of(
            "/reports", "/reports/new", "/reports/templates", "/reports/" + UUID.randomUUID())) {
      assertThat(work.send(crew.stranger(), get(crew.path() + page)).getStatus())
          .as(page)
          .isEqualTo(404);
    }
    assertThat(work.send(crew.awa(), get(crew.path() + "/reports/none")).getStatus())
        .isEqualTo(404);
    Crew others = work.start();
    assertThat(
            work.send(others.awa(), get(section.replace(crew.key().value(), others.key().value())))
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void everyPageIsThereInEveryLanguage() throws Exception {
    String report = begin(crew.awa(), "FULL", "ar");
    String section = sections(report).get(0);
    write(crew.awa(), section, 0, "a", "Ours");
    write(crew.binta(), section, 0, "b", "Theirs");
    sendOn(crew.pilar(), section + "/comments", "comment", "Why?");
    for (Language language : Language.values()) {
      for (String page :
          List.of(
              crew.path() + "/reports",
              crew.path() + "/reports/new",
              crew.path() + "/reports/templates",
              crew.path() + "/reports/templates/new",
              report,
              section,
              section + "/history",
              report + "/read")) {
        MockHttpServletResponse answer =
            work.send(crew.awa(), get(page).header("Accept-Language", language.code()));
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        assertThat(answer.getContentAsString())
            .contains("lang=\"" + language.code() + "\"")
            .doesNotContain("projects.reports.");
      }
    }
  }

  private String page(String address) {
    try {
      return work.page(address, crew.pilar());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String cents(BigDecimal amount) {
    return Formats.in(Language.FR).number(amount, 2);
  }

  private void spend(String amount) throws Exception {
    String line = projects.read(crew.key()).plan().budget().lines().get(0).id();
    UUID id = UUID.randomUUID();
    assertThat(
            work.send(
                    crew.binta(),
                    multipart(crew.path() + "/spending/new")
                        .param("id", id.toString())
                        .param("what", "Seeds")
                        .param("day", "2026-01-05")
                        .param("line", line)
                        .param("partner", "p2")
                        .param("kind", "CASH")
                        .param("amount", amount)
                        .param("currency", "XOF"))
                .getStatus())
        .isEqualTo(302);
    sendOn(crew.issa(), crew.path() + "/spending/" + id + "/approve", "base", "1");
  }

  private String begin(PersonId by, String template, String language) throws Exception {
    return begin(by, template, language, "PROGRESS");
  }

  private String begin(PersonId by, String template, String language, String kind)
      throws Exception {
    UUID id = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      assertThat(
              work.send(
                      by,
                      post(crew.path() + "/reports/new")
                          .param("id", id.toString())
                          .param("kind", kind)
                          .param("from", "2026-01-01")
                          .param("to", "2027-08-31")
                          .param("language", language)
                          .param("template", template))
                  .getRedirectedUrl())
          .isEqualTo(crew.path() + "/reports/" + id);
    }
    return crew.path() + "/reports/" + id;
  }

  private List<String> sections(String report) throws Exception {
    Matcher found = SECTION.matcher(work.page(report, crew.pilar()));
    return found.results().map(one -> report + "/sections/" + one.group(1)).distinct().toList();
  }

  private MockHttpServletResponse write(
      PersonId by, String section, int base, String writer, String words) throws Exception {
    return work.send(by, saved(section, base, writer, words));
  }

  private static MockHttpServletRequestBuilder saved(
      String section, int base, String writer, String words) {
    return post(section)
        .param("base", String.valueOf(base))
        .param("writer", writer)
        .param("words", words);
  }

  private static String hidden(String page, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([0-9]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private void check(PersonId by, String report) throws Exception {
    sendOn(by, report + "/check", "FUNDER", "on", "LOGOS", "on", "CONSENT", "on");
  }

  private int status(PersonId by, String path, String... fields) throws Exception {
    MockHttpServletRequestBuilder request = post(path);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return work.send(by, request).getStatus();
  }

  private void sendOn(PersonId by, String path, String... fields) throws Exception {
    assertThat(status(by, path, fields)).as(path).isEqualTo(302);
  }

  private String visitor(String path) throws Exception {
    MockHttpServletResponse answer = mvc.perform(get(path)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }
}
