package org.corridor.projects.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.corridor.BrowserTests;
import org.corridor.people.accounts.domain.Members;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.design.domain.DesignJson;
import org.corridor.projects.money.Hledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The project of text box 8 (Senegal-47) with its five partners, carried from what was agreed
 * through eighteen months to its end. Who, where and what are the handbook's; sums and days are
 * ours.
 */
class CarriedOutBrowserTests extends BrowserTests {

  private static final BigDecimal PARITY = new BigDecimal("655.957");

  @Autowired Members members;
  @Autowired DesignDesk desk;
  @Autowired DesignJson json;

  private final LocalDate start = LocalDate.now().withDayOfMonth(1).minusMonths(18);
  private final Map<String, Page> pages = new TreeMap<>();
  private final List<Spent> spending =
      List.of(
          new Spent("p3", 3, "Study of services", 45, "2450000", "XOF"),
          new Spent("p1", 2, "Sessions 1 to 6", 120, "4503.01", "EUR"),
          new Spent("p1", 2, "Sessions 7 to 12", 160, "4502.99", "EUR"),
          new Spent("p4", 4, "Desks in Venice and Brussels", 170, "8666.66", "EUR"),
          new Spent("p2", 1, "Coaches, first half", 300, "4500001", "XOF"),
          new Spent("p2", 1, "Coaches, second half", 500, "4499999.50", "XOF"),
          new Spent("p5", 5, "Meetings with chambers", 520, "2449.05", "EUR"));
  private DesignKey design;
  private String path = "";

  /**
   * @param line of the budget, from 1
   * @param day of the project, from 0
   */
  private record Spent(
      String partner, int line, String what, int day, String amount, String currency) {

    /** As the books have it: each entry is rounded once. */
    BigDecimal euros() {
      BigDecimal given = new BigDecimal(amount);
      return currency.equals("EUR")
          ? given.setScale(2, RoundingMode.UNNECESSARY)
          : given.divide(PARITY, 2, RoundingMode.HALF_UP);
    }
  }

  @Test
  void fromWhatWasAgreedThroughEighteenMonthsToItsEnd() throws Exception {
    begin();
    thePlanChanges();
    moneyComesAndIsSpent();
    resultsAreMeasured();
    aVisitorLooks();
    report("PROGRESS", start, start.plusMonths(9).minusDays(1));
    theBooksAgree();
    report("FINAL", start, LocalDate.now());
    itEnds();
    theBooksAgree();
  }

  private void begin() throws IOException {
    DesignContent agreed =
        json.read(
            JsonMapper.shared()
                .readTree(new ClassPathResource("journeys/senegal-47.json").getContentAsByteArray())
                .get("content")
                .toString());
    design = desk.startSample(members.join(address("p1"), "Awa"), agreed).key();
    Page lead = signedIn("p1");
    lead.navigate("/under-way/start?design=" + design);
    lead.locator("#start").fill(start.toString());
    lead.locator("#partner").selectOption("p1");
    lead.locator("#called").fill("Awa");
    send(lead, "main form button.primary");
    path = lead.url().replaceAll(".*(/under-way/[^/?#]*).*", "$1");
    for (String partner : List.of("p2", "p3", "p4", "p5")) {
      lead.navigate(path + "/team");
      String role = partner.equals("p2") ? "FINANCE" : "WORKER";
      lead.locator("form:has(input[value=" + partner + "]) button[value=" + role + "]").click();
      String link =
          lead.locator("code.block").textContent().replaceAll(".*(/under-way/join/.*)", "$1");
      members.join(address(partner), partner);
      Page one = signedIn(partner);
      one.navigate(link);
      one.locator("#called").fill("Somebody of " + partner);
      send(one, "main form button.primary");
    }
    assertThat(lead.locator("body")).containsText("Projects");
  }

  private void thePlanChanges() {
    Page lead = pages.get("p1");
    lead.navigate(path + "/plan/ac4");
    lead.locator("summary").first().click();
    lead.locator("#before").selectOption("ac3");
    lead.locator("#lag").fill("7");
    send(lead, "form[action$='/waits'] button");

    Page diourbel = pages.get("p2");
    diourbel.navigate(path + "/plan/ac3");
    diourbel.locator("#start").fill(start.plusMonths(5).toString());
    diourbel.locator("#end").fill(start.plusMonths(9).minusDays(1).toString());
    diourbel.locator("form[action$='/dates'] button").click();
    assertThat(diourbel.locator("main")).containsText("Advise migrants from idea to business");
    send(diourbel, "button[value=ALL]");
    lead.navigate(path + "/plan/ac4");
    assertThat(lead.locator("main .facts").first())
        .containsText(day(start.plusMonths(9).plusDays(7)));

    lead.navigate("/designs/" + design + "/idea");
    lead.locator("#months").fill("19");
    lead.locator("main form button.primary").first().click();
    lead.waitForURL(url -> !url.endsWith("/idea"));
    lead.navigate(path + "/versions");
    lead.locator("#reason").fill("The system came a month late");
    send(lead, "form[action$='/adopt'] button");
    assertThat(lead.locator("main")).containsText("The system came a month late");
  }

  private void moneyComesAndIsSpent() {
    Page lead = pages.get("p1");
    lead.navigate(path + "/instalments");
    lead.locator("#due").last().fill(start.toString());
    lead.locator("#amount").last().fill("30000");
    lead.locator("#came").last().fill(start.plusDays(10).toString());
    lead.locator("#cameAmount").last().fill("30000");
    send(lead, "main form button.primary");
    for (Spent one : spending) {
      Page who = pages.get(one.partner());
      who.navigate(path + "/spending/new");
      who.locator("#what").fill(one.what());
      who.locator("#day").fill(start.plusDays(one.day()).toString());
      who.locator("#amount").fill(one.amount());
      who.locator("#currency").fill(one.currency());
      who.locator("#line").selectOption("bl" + one.line());
      who.locator("#partner").selectOption(one.partner());
      who.locator("#receipt").setInputFiles(receipt());
      send(who, "main form button.primary");
      String entry = who.url().replaceAll("[?#].*", "");
      // The lead does not approve what the lead entered.
      Page second = pages.get(one.partner().equals("p1") ? "p2" : "p1");
      second.navigate(entry);
      send(second, "form[action$='/approve'] button");
    }
    Page wrong = pages.get("p4");
    wrong.navigate(path + "/spending/new");
    wrong.locator("#what").fill("A private dinner");
    wrong.locator("#day").fill(start.plusDays(200).toString());
    wrong.locator("#amount").fill("99.99");
    wrong.locator("#line").selectOption("bl5");
    wrong.locator("#partner").selectOption("p4");
    send(wrong, "main form button.primary");
    lead.navigate(wrong.url());
    lead.locator("details:has(form[action$='/refuse']) summary").click();
    lead.locator("form[action$='/refuse'] #reason").fill("Not of the project");
    send(lead, "form[action$='/refuse'] button");
  }

  private void resultsAreMeasured() throws IOException {
    Page veneto = pages.get("p4");
    veneto.navigate(path + "/indicators/in2");
    veneto.locator("main table a").first().click();
    veneto.locator("#number-total").fill("60");
    veneto.locator("fieldset:has(legend) input[type=text]").nth(0).fill("25");
    veneto.locator("fieldset:has(legend) input[type=text]").nth(1).fill("35");
    veneto.locator("#note").fill("Desks of Venice and Brussels");
    send(veneto, "main form[action*='/in2/'] button.primary");

    Page lead = pages.get("p1");
    lead.navigate(path + "/indicators/import");
    String template =
        Files.readString(
            lead.waitForDownload(() -> lead.locator("a[href$='template.csv']").first().click())
                .path());
    lead.locator("#file")
        .setInputFiles(
            new FilePayload(
                "results.csv", "text/csv", filled(template).getBytes(StandardCharsets.UTF_8)));
    lead.locator("main form button.primary").click();
    send(lead, "form[action$='/take'] button.primary");
    lead.navigate(path + "/indicators/in3");
    assertThat(lead.locator("main table").first()).containsText("12");
  }

  /** The sheet as the lead fills it in. */
  private static String filled(String template) {
    String sheet = template;
    sheet = put(sheet, "in3", 2, "total", "12");
    sheet = put(sheet, "in3", 2, "sex-female", "5");
    sheet = put(sheet, "in3", 2, "sex-male", "7");
    return put(sheet, "in1", 3, "total", "21");
  }

  private static String put(String sheet, String indicator, int period, String part, String value) {
    String cell =
        "(\"%s\",\"[^\"]*\",\"%d\",\"[^\"]*\",\"%s\",\"[^\"]*\"),\"\""
            .formatted(indicator, period, part);
    String filled = sheet.replaceFirst(cell, "$1,\"" + value + "\"");
    assertThat(filled).as(indicator).isNotEqualTo(sheet);
    return filled;
  }

  private void aVisitorLooks() {
    Page lead = pages.get("p1");
    lead.navigate(path + "/visits/new");
    lead.locator("#purpose").fill("How the desks advise");
    lead.locator("#from").fill(start.plusMonths(10).toString());
    lead.locator("#to").fill(start.plusMonths(10).plusDays(2).toString());
    lead.locator("#origin").fill("Diourbel");
    lead.locator("#outsiders").fill("The funder");
    lead.locator("#author")
        .selectOption(
            new SelectOption().setLabel(lead.locator("#author option").nth(1).innerText()));
    lead.locator("input[name='question[0].text']").fill("Does the same coach stay to the end?");
    send(lead, "main form button.primary");
    String visit = lead.url().replaceAll("[?#].*", "");
    lead.locator("button[value=BEGIN]").click();
    lead.locator("a[href*='/findings/']").first().click();
    lead.locator("input[name=judgement]").nth(1).check();
    lead.locator("#seen").fill("Two coaches left; their migrants were told late.");
    lead.locator("#evidence").fill("Eleven talks in Diourbel and by telephone");
    send(lead, "main form button.primary");
    lead.navigate(visit + "/recommendations/new");
    lead.locator("#text").fill("Name a second coach for each migrant");
    lead.locator("#due").fill(start.plusMonths(12).toString());
    send(lead, "main form button.primary");
    lead.navigate(visit);
    assertAccessible(lead);
    send(lead, "button[value=REPORT]");
    lead.locator("a[href*='/recommendations/']").last().click();
    lead.locator("form[action$='/answer'] input[type=radio]").first().check();
    send(lead, "form[action$='/answer'] button");
    lead.navigate(visit);
    String wish = lead.locator("a[href*='/recommendations/']").last().getAttribute("href");
    lead.navigate(wish);
    lead.locator("#step").fill("Each has two since the spring");
    lead.locator("form[action$='/follow'] input[type=checkbox]").check();
    send(lead, "form[action$='/follow'] button");
    lead.navigate(visit);
    send(lead, "button[value=CLOSE]");
  }

  private void report(String kind, LocalDate from, LocalDate to) {
    Page lead = pages.get("p1");
    lead.navigate(path + "/reports/new");
    lead.locator("input[name=kind][value=" + kind + "]").check();
    lead.locator("#from").fill(from.toString());
    lead.locator("#to").fill(to.toString());
    send(lead, "main form button.primary");
    String report = lead.url().replaceAll("[?#].*", "");
    lead.locator("a[href*='/sections/']").first().click();
    lead.locator("#words").fill("What " + kind + " says: the desks work in three countries.");
    send(lead, "button[value=save]");
    lead.navigate(report);
    for (String item : List.of("FUNDER", "LOGOS", "CONSENT")) {
      lead.locator("input[name=" + item + "]").check();
    }
    send(lead, "form[action$='/check'] button");
    assertAccessible(lead);
    send(lead, "form[action$='/hand-in'] button");
    Page diourbel = pages.get("p2");
    diourbel.navigate(report);
    send(diourbel, "form[action$='/approve'] button.primary");
    diourbel.navigate(report + "/read");
    assertThat(diourbel.locator("main")).containsText("What " + kind + " says");
    if (kind.equals("FINAL")) {
      assertThat(diourbel.locator("main")).containsText(shown(total()));
    }
  }

  private void itEnds() {
    Page lead = pages.get("p1");
    for (int activity = 1; activity <= 5; activity++) {
      lead.navigate(path + "/plan/ac" + activity);
      lead.locator("#percent").fill("100");
      send(lead, "form[action$='/progress'] button.primary");
    }
    lead.navigate(path + "/closing/commitments/new");
    lead.locator("#what").fill("The desks in Diourbel and Dakar stay open");
    lead.locator("#organisation").fill("Agence Régionale de Développement de Diourbel");
    send(lead, "main form button.primary");
    lead.navigate(path + "/closing/words");
    lead.locator("#day").fill(LocalDate.now().toString());
    lead.locator("#reason").fill("The last meeting was held today");
    lead.locator("#statement")
        .fill("Twelve coaches who train others, and desks in three countries.");
    lead.locator("#word").fill("What was not spent goes back to the funder.");
    send(lead, "main form button.primary");
    send(lead, "form[action$='/propose'] button");
    Page diourbel = pages.get("p2");
    diourbel.navigate(path + "/closing");
    assertNoSidewaysScroll(diourbel);
    assertAccessible(diourbel);
    send(diourbel, "form[action$='/confirm'] button");
    lead.navigate(path);
    assertThat(lead.locator("main")).containsText("This project is closed");
    lead.navigate(path + "/spending");
    assertThat(lead.locator("a[href$='/spending/new']")).hasCount(0);
  }

  private BigDecimal total() {
    return spending.stream().map(Spent::euros).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String shown(BigDecimal amount) {
    return String.format(Locale.ENGLISH, "%,.2f", amount);
  }

  /** What the books say in pages, in plain text and to programs is what was spent, to the cent. */
  private void theBooksAgree() throws Exception {
    BigDecimal total = total();
    Page reader = pages.get("p5");
    reader.navigate(path + "/budget");
    assertNoSidewaysScroll(reader);
    assertThat(reader.locator("main .facts strong").first()).containsText(shown(total));
    Path books =
        reader
            .waitForDownload(() -> reader.locator("a[href$='books.journal']").first().click())
            .path();
    if (Hledger.isInstalled()) {
      assertThat(Hledger.run("check", "--strict", "-f", books.toString())).isEmpty();
      BigDecimal sum =
          Hledger.run("-f", books.toString(), "balance", "expenses", "-B", "-N", "-C")
              .lines()
              .map(line -> new BigDecimal(line.strip().split(" ", 2)[0]))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).isEqualByComparingTo(total);
    }
  }

  private static FilePayload receipt() {
    return new FilePayload(
        "receipt.pdf", "application/pdf", "%PDF-1.4 receipt".getBytes(StandardCharsets.US_ASCII));
  }

  private String address(String partner) {
    return partner + "-" + unique + "@example.org";
  }

  private final String unique = UUID.randomUUID().toString();

  private Page signedIn(String partner) {
    Page one = pages.isEmpty() ? page : openOnPhone("en");
    one.setDefaultTimeout(8000);
    pages.put(partner, one);
    one.navigate("/sign-in?next=/my-work");
    one.locator("#email").fill(address(partner));
    one.locator("#password").fill(Members.PASSWORD);
    one.locator("main form button.primary").click();
    one.waitForURL(url -> url.contains("/my-work"));
    return one;
  }

  private static void send(Page page, String button) {
    page.locator(button).first().click();
    page.locator(".flash").waitFor();
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
  }
}
