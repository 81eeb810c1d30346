package org.corridor.projects.money.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.picture.Pictures;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.Budget;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Step;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.money.Hledger;
import org.corridor.projects.money.domain.BudgetBook;
import org.corridor.projects.money.domain.ReadBooks;
import org.corridor.projects.underway.ProjectsUnderWay;
import org.corridor.projects.underway.TeamAtWork;
import org.corridor.projects.underway.TeamAtWork.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** The books of a project as each of those keeps and reads them who may and may not. */
@CorridorTest
class MoneyPagesTests {

  private static final byte[] PDF = "%PDF-1.4 a receipt".getBytes(StandardCharsets.US_ASCII);

  @Autowired TeamAtWork work;
  @Autowired ReadBooks books;
  @Autowired ProjectsUnderWay projects;
  @Autowired DesignDesk desk;

  private Crew crew;
  private String line = "";

  @BeforeEach
  void aProjectWithItsTeam() throws Exception {
    crew = work.start();
    line = projects.read(crew.key()).plan().budget().lines().get(0).id();
  }

  @Test
  void anEntryCountsOnceASecondPersonApprovedIt() throws Exception {
    String entry = enter(crew.binta(), "65595.70", "XOF");

    assertThat(work.page(entry, crew.binta()))
        .contains("Seeds &lt;b&gt;", "100.00", "655.957", "waiting for approval")
        .doesNotContain("/approve");
    assertThat(book().total().spent()).isEqualByComparingTo("0");
    assertThat(book().total().waiting()).isEqualByComparingTo("100");
    assertThat(work.page(entry, crew.issa())).contains("/approve");
    assertThat(status(crew.binta(), entry + "/approve", "base", "1")).isEqualTo(403);
    assertThat(status(crew.pilar(), entry + "/approve", "base", "1")).isEqualTo(403);
    assertThat(status(crew.stranger(), entry + "/approve", "base", "1")).isEqualTo(404);

    assertThat(status(crew.issa(), entry + "/approve", "base", "1")).isEqualTo(302);

    assertThat(book().total().spent()).isEqualByComparingTo("100");
    assertThat(work.page(crew.path() + "/budget", crew.pilar())).contains("100.00");
    assertThat(work.page(crew.path(), crew.awa())).contains("100.00");
  }

  @Test
  void whoIsNotInTheTeamFindsNothing() throws Exception {
    String entry = enter(crew.binta(), "10", "EUR");
    for (String page :
        List.of(
            crew.path() + "/budget",
            crew.path() + "/spending",
            crew.path() + "/spending/new",
            crew.path() + "/instalments",
            crew.path() + "/books.xlsx",
            crew.path() + "/books.journal",
            entry,
            entry + "/edit",
            entry + "/receipt")) {
      assertThat(work.send(crew.stranger(), get(page)).getStatus()).as(page).isEqualTo(404);
    }
    assertThat(work.send(crew.pilar(), get(crew.path() + "/spending/new")).getStatus())
        .isEqualTo(403);
    assertThat(work.send(crew.awa(), get(crew.path() + "/spending/none")).getStatus())
        .isEqualTo(404);
    Crew others = work.start();
    assertThat(
            work.send(others.awa(), get(entry.replace(crew.key().value(), others.key().value())))
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void theSameFormSentTwiceIsOneEntry() throws Exception {
    UUID id = UUID.randomUUID();
    for (int i = 0; i < 2; i++) {
      assertThat(work.send(crew.binta(), entry(id, "10", "EUR")).getStatus()).isEqualTo(302);
    }
    assertThat(book().total().waiting()).isEqualByComparingTo("10");
  }

  @Test
  void mistakesAreExplainedAndWhatWasTypedIsKept() throws Exception {
    MockHttpServletResponse wrong =
        work.send(
            crew.binta(),
            multipart(crew.path() + "/spending/new")
                .file(
                    new MockMultipartFile(
                        "receipt",
                        "x.pdf",
                        "application/pdf",
                        "<html>".getBytes(StandardCharsets.UTF_8)))
                .param("what", "Typed words")
                .param("day", "2999-01-01")
                .param("amount", "ten")
                .param("currency", "QQQ")
                .param("line", "nowhere")
                .param("partner", "p1")
                .param("kind", "CASH"));

    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains(
            "Typed words",
            "value=\"ten\"",
            "href=\"#day\"",
            "href=\"#amount\"",
            "href=\"#currency\"",
            "href=\"#line\"",
            "href=\"#receipt\"");
  }

  @Test
  void aCurrencyWithoutARateAsksForOneAndItsSource() throws Exception {
    MockHttpServletResponse none = work.send(crew.binta(), entry(UUID.randomUUID(), "10", "GEL"));
    assertThat(none.getStatus()).isEqualTo(422);
    assertThat(none.getContentAsString()).contains("href=\"#rate\"");

    assertThat(
            work.send(crew.binta(), entry(UUID.randomUUID(), "10", "GEL").param("rate", "2.9"))
                .getContentAsString())
        .contains("href=\"#source\"");
    assertThat(
            work.send(
                    crew.binta(),
                    entry(UUID.randomUUID(), "29", "GEL")
                        .param("rate", "2.9")
                        .param("source", "Slip of the bank"))
                .getStatus())
        .isEqualTo(302);
    assertThat(book().total().waiting()).isEqualByComparingTo("10");
  }

  @Test
  void aReceiptIsOnlyEverADownload() throws Exception {
    String entry = enter(crew.binta(), "10", "EUR");

    MockHttpServletResponse receipt = work.send(crew.pilar(), get(entry + "/receipt"));
    assertThat(receipt.getContentAsByteArray()).isEqualTo(PDF);
    assertThat(receipt.getContentType()).isEqualTo("application/pdf");
    assertThat(receipt.getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(receipt.getHeader("Content-Security-Policy")).contains("sandbox");
  }

  @Test
  void aPhotoOfAReceiptSaysNotWhereItWasTaken() throws Exception {
    UUID id = UUID.randomUUID();
    MockMultipartHttpServletRequestBuilder request =
        entry(
            id,
            "10",
            "EUR",
            crew.path() + "/spending/new",
            new MockMultipartFile("receipt", "r.jpeg", "text/html", Pictures.fromPhone(6)));
    assertThat(work.send(crew.binta(), request).getStatus()).isEqualTo(302);

    MockHttpServletResponse photo =
        work.send(crew.pilar(), get(crew.path() + "/spending/" + id + "/receipt"));
    assertThat(photo.getContentType()).isEqualTo("image/jpeg");
    assertThat(photo.getHeader("Content-Disposition")).contains("r.jpg");
    assertThat(new String(photo.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
        .doesNotContain(Pictures.CAMERA, "Exif");
  }

  @Test
  void whatWasRefusedIsMendedAndWhatWasApprovedIsTakenBackOnce() throws Exception {
    String entry = enter(crew.binta(), "10", "EUR");
    assertThat(status(crew.issa(), entry + "/refuse", "base", "1", "reason", "")).isEqualTo(422);
    status(crew.issa(), entry + "/refuse", "base", "1", "reason", "Whose is it?");
    assertThat(work.page(entry, crew.binta())).contains("Whose is it?", "/edit");
    assertThat(
            work.send(
                    crew.binta(),
                    entry(UUID.randomUUID(), "12", "EUR", entry + "/edit").param("base", "1"))
                .getStatus())
        .isEqualTo(409);
    assertThat(
            work.send(
                    crew.binta(),
                    entry(UUID.randomUUID(), "12", "EUR", entry + "/edit").param("base", "2"))
                .getStatus())
        .isEqualTo(302);
    status(crew.issa(), entry + "/approve", "base", "3");
    assertThat(book().total().spent()).isEqualByComparingTo("12");

    status(crew.awa(), entry + "/reverse", "reason", "Entered twice");
    status(crew.awa(), entry + "/reverse", "reason", "Again");
    assertThat(book().total().spent()).isEqualByComparingTo("0");
    assertThat(work.page(entry, crew.awa())).contains("taken back since");
  }

  @Test
  void whatIsGivenInTimeIsKeptApart() throws Exception {
    String entry =
        String.valueOf(
            work.send(
                    crew.binta(),
                    multipart(crew.path() + "/spending/new")
                        .param("what", "Evenings")
                        .param("day", "2026-01-05")
                        .param("amount", "80")
                        .param("currency", "EUR")
                        .param("line", line)
                        .param("partner", "p1")
                        .param("kind", "VOLUNTEER_TIME")
                        .param("hours", "8"))
                .getRedirectedUrl());
    status(crew.issa(), entry + "/approve", "base", "1");

    assertThat(book().total().spent()).isEqualByComparingTo("0");
    assertThat(book().given().values()).anyMatch(one -> one.compareTo(new BigDecimal("80")) == 0);
  }

  @Test
  void instalmentsAndTheRuleAreForThoseWhoKeepTheBooks() throws Exception {
    String path = crew.path() + "/instalments";
    String id = UUID.randomUUID().toString();
    String[] typed = {"id", id, "base", "0", "due", "2027-04-01", "amount", "5000"};
    assertThat(status(crew.binta(), path, typed)).isEqualTo(403);
    assertThat(status(crew.issa(), path, typed)).isEqualTo(302);
    assertThat(status(crew.issa(), path, typed)).isEqualTo(409);
    assertThat(
            status(
                crew.issa(),
                path,
                "id",
                id,
                "base",
                "1",
                "due",
                "2027-04-01",
                "amount",
                "5000",
                "came",
                "2027-04-03"))
        .isEqualTo(422);
    status(
        crew.issa(),
        path,
        "id",
        id,
        "base",
        "1",
        "due",
        "2027-04-01",
        "amount",
        "5000",
        "came",
        "2027-04-03",
        "cameAmount",
        "4990.50");
    assertThat(work.page(path, crew.pilar())).contains("4,990.50");

    String rule = crew.path() + "/budget/rule";
    assertThat(status(crew.binta(), rule, "base", "0", "percent", "15")).isEqualTo(403);
    assertThat(status(crew.issa(), rule, "base", "0", "percent", "115")).isEqualTo(422);
    assertThat(status(crew.issa(), rule, "base", "0", "percent", "15", "rule", "Article 9"))
        .isEqualTo(302);
    assertThat(status(crew.issa(), rule, "base", "0", "percent", "20")).isEqualTo(409);
    assertThat(work.page(crew.path() + "/budget", crew.pilar())).contains("Article 9", "15%");

    status(crew.issa(), path + "/" + id + "/remove");
    assertThat(work.page(path, crew.pilar())).contains("No instalments yet");
  }

  @Test
  void aLineWithEntriesCannotBeAmendedAway() throws Exception {
    enter(crew.binta(), "10", "EUR");
    work.as(
        crew.awa(),
        () -> desk.change(crew.design(), Step.BUDGET, content -> without(content, line)));

    MockHttpServletResponse answer =
        work.send(
            crew.awa(),
            post(crew.path() + "/versions/adopt").param("base", "1").param("reason", "Less"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(projects.read(crew.key()).version()).isEqualTo(1);
  }

  private static DesignContent without(DesignContent content, String line) {
    Budget budget = content.budget();
    return content.with(
        new Budget(
            budget.currency(),
            budget.rates(),
            budget.lines().stream().filter(one -> !one.id().equals(line)).toList()));
  }

  @Test
  void theWorkbookHoldsNumbersAndNoFormulas() throws Exception {
    String entry =
        String.valueOf(
            work.send(
                    crew.binta(), entry(UUID.randomUUID(), "65595.70", "XOF").param("what", "=1+1"))
                .getRedirectedUrl());
    assertThat(entry).contains("/spending/");

    byte[] file = work.send(crew.pilar(), get(crew.path() + "/books.xlsx")).getContentAsByteArray();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var row = book.getSheetAt(1).getRow(1);
      assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(65595.70);
      assertThat(row.getCell(10).getNumericCellValue()).isEqualTo(100.00);
      book.forEach(
          sheet ->
              sheet.forEach(
                  one ->
                      one.forEach(
                          cell ->
                              assertThat(cell.getCellType())
                                  .isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA))));
    }
  }

  @Test
  void theJournalPassesTheCheckOfHledger(@TempDir Path folder) throws Exception {
    for (String amount : List.of("65595.70", "333.33", "1")) {
      String entry = enter(crew.binta(), amount, "XOF");
      status(crew.issa(), entry + "/approve", "base", "1");
    }
    String twice = enter(crew.binta(), "49.99", "EUR");
    status(crew.issa(), twice + "/approve", "base", "1");
    status(crew.awa(), twice + "/reverse", "reason", "Twice");
    enter(crew.binta(), "7.50", "EUR");
    status(
        crew.issa(),
        crew.path() + "/instalments",
        "id",
        UUID.randomUUID().toString(),
        "base",
        "0",
        "due",
        "2027-04-01",
        "amount",
        "5000",
        "came",
        "2027-04-03",
        "cameAmount",
        "5000");
    String journal =
        work.send(crew.pilar(), get(crew.path() + "/books.journal")).getContentAsString();
    assertThat(journal).contains("65595.70 XOF @@ 100.00 EUR");

    assumeTrue(Hledger.isInstalled(), "hledger is not installed here");
    Path file = Files.writeString(folder.resolve("books.journal"), journal);
    assertThat(Hledger.run("check", "--strict", "-f", file.toString())).isEmpty();
    assertThat(Hledger.run("-f", file.toString(), "balance", "expenses", "-B", "-N", "-C"))
        .contains(book().total().spent().toPlainString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String entry = enter(crew.binta(), "10", "XOF");
    for (String one :
        List.of(
            crew.path() + "/budget",
            crew.path() + "/spending",
            crew.path() + "/spending/new",
            crew.path() + "/instalments",
            entry,
            entry + "/edit")) {
      MockHttpServletResponse answer = work.send(crew.binta(), get(one).locale(language.locale()));
      assertThat(answer.getStatus()).as(one).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("projects.money.");
    }
  }

  private BudgetBook book() {
    return books.book(projects.read(crew.key()));
  }

  private String enter(PersonId by, String amount, String currency) throws Exception {
    return String.valueOf(
        work.send(by, entry(UUID.randomUUID(), amount, currency)).getRedirectedUrl());
  }

  private MockMultipartHttpServletRequestBuilder entry(UUID id, String amount, String currency) {
    return entry(id, amount, currency, crew.path() + "/spending/new");
  }

  private MockMultipartHttpServletRequestBuilder entry(
      UUID id, String amount, String currency, String path) {
    return entry(
        id, amount, currency, path, new MockMultipartFile("receipt", "../r.pdf", "text/html", PDF));
  }

  private MockMultipartHttpServletRequestBuilder entry(
      UUID id, String amount, String currency, String path, MockMultipartFile receipt) {
    MockMultipartHttpServletRequestBuilder request = multipart(path);
    request.file(receipt);
    request
        .param("id", id.toString())
        .param("what", "Seeds <b>")
        .param("day", "2026-01-05")
        .param("amount", amount)
        .param("currency", currency)
        .param("line", line)
        .param("partner", "p2")
        .param("kind", "CASH");
    return request;
  }

  private int status(PersonId by, String page, String... parameters) throws Exception {
    var request = post(page);
    for (int i = 0; i < parameters.length; i += 2) {
      request.param(parameters[i], parameters[i + 1]);
    }
    return work.send(by, request).getStatus();
  }
}
