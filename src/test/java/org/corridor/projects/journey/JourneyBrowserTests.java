package org.corridor.projects.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.corridor.BrowserTests;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Alliances.Ally;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.documents.domain.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A visitor with an old phone and no JavaScript designs the project of text box 23 (Georgia-15)
 * from its facts, reads the review, mends a finding, and takes the documents away.
 */
class JourneyBrowserTests extends BrowserTests {

  @Autowired private Texts texts;

  private Language language = Language.EN;
  private DesignContent facts = DesignContent.empty();
  private Page visitor;
  private Page looker;
  private String design = "";

  @Test
  void fromTheFactsOfACaseToTheDocumentsInEnglish() throws IOException {
    walk(Language.EN);
    assertThat(visitor.locator("html")).hasAttribute("dir", "ltr");
  }

  @Test
  void fromTheFactsOfACaseToTheDocumentsInArabic() throws IOException {
    walk(Language.AR);

    assertThat(visitor.locator("html")).hasAttribute("dir", "rtl");
    OverviewScreen overview = new OverviewScreen(visitor, design).open();
    WordDownload word = new WordDownload(overview.download("proposal.docx"));
    String xml = word.xml("word/document.xml");
    assertThat(xml).contains("<w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr>");
    assertThat(count(xml, "<w:bidi/></w:sectPr>")).isEqualTo(count(xml, "<w:sectPr>"));
    assertThat(count(xml, "<w:bidiVisual/>")).isEqualTo(count(xml, "<w:tbl>")).isPositive();
    assertThat(word.cover()).contains(Reading.squeezed("مارس 2027 – أغسطس 2028"));
    try (WorkbookDownload book = new WorkbookDownload(overview.download("workbook.xlsx"))) {
      assertThat(book.isRightToLeft()).isTrue();
    }
  }

  private void walk(Language reader) throws IOException {
    language = reader;
    facts = Facts.georgia15(reader);
    looker = openOnPhone(reader.code());
    visitor =
        open(
            new NewContextOptions()
                .setLocale(reader.code())
                .setJavaScriptEnabled(false)
                .setViewportSize(360, 740));
    begin();
    enterPeopleAndPlace();
    enterPractice();
    enterFigures();
    OverviewScreen overview = new OverviewScreen(visitor, design);
    check(design);
    assertThat(overview.open().finishedSteps()).hasCount(12);
    mendWhatTheReviewFinds();
    assertThat(overview.open().finishedSteps()).hasCount(13);
    DocumentsProof proof = new DocumentsProof(facts, language, texts);
    proof.ofWord(new WordDownload(overview.download("proposal.docx")));
    proof.ofWorkbook(overview.download("workbook.xlsx"));
    proof.ofPdf(Reading.pdf(overview.download("proposal.pdf")));
    assertFileComesBack(overview.download("design.json"));
  }

  private void begin() {
    visitor.navigate("/");
    check("/");
    visitor.waitForNavigation(() -> visitor.locator(".hero a[href='/designs']").click());
    check("/designs");
    visitor.waitForNavigation(() -> visitor.locator("main form button.primary").first().click());
    assertThat(visitor).hasURL(Pattern.compile(".*/designs/[a-z0-9]{26}/idea"));
    design = visitor.url().replaceAll("/idea$", "");
  }

  private void enterPeopleAndPlace() {
    IdeaScreen idea = new IdeaScreen(visitor, language);
    idea.enter(facts.idea());
    onFrom(idea, "places");
    PlacesScreen places = new PlacesScreen(visitor, language);
    places.enter(facts.setting(), "x");
    onFrom(places, "people");
    PeopleScreen people = new PeopleScreen(visitor, language);
    people.enter(facts.audience());
    onFrom(people, "need");
    NeedScreen need = new NeedScreen(visitor, language);
    need.enter(facts.need());
    onFrom(need, "blocks");
  }

  private void enterPractice() {
    BlocksScreen blocks = new BlocksScreen(visitor, language);
    blocks.enter(facts.practice());
    onFrom(blocks, "practice");
    PracticeScreen practice = new PracticeScreen(visitor, language);
    for (int i = 1; i < facts.practice().blocks().size(); i++) {
      practice.enter(facts.practice());
      practice.next();
    }
    practice.enter(facts.practice());
    onFrom(practice, "migrants");
    MigrantsScreen migrants = new MigrantsScreen(visitor, language);
    migrants.enter(facts.migrants());
    onFrom(migrants, "alliances");
    AlliancesScreen alliances = new AlliancesScreen(visitor, language);
    alliances.enterUnsigned(facts.alliances().allies());
    alliances.enterWithoutVision(facts.alliances().partnership());
    onFrom(alliances, "logframe");
  }

  private void enterFigures() {
    LogframeScreen logframe = new LogframeScreen(visitor, language);
    logframe.enter(facts.logframe());
    onFrom(logframe, "plan");
    PlanScreen plan = new PlanScreen(visitor, language);
    plan.enter(facts);
    onFrom(plan, "budget");
    BudgetScreen budget = new BudgetScreen(visitor, language);
    budget.enter(facts);
    budget.save();
    assertThat(budget.totals()).containsText("129,626.22");
    assertThat(budget.totals()).containsText("112,642.13");
    onFrom(budget, "future");
    FutureScreen future = new FutureScreen(visitor, language);
    future.enter(facts.future());
    onFrom(future, "safety");
    SafetyScreen safety = new SafetyScreen(visitor, language);
    safety.enter(facts.safety());
    safety.next();
    assertThat(visitor).hasURL(design);
    check(design + "/safety");
  }

  /** Goes on, and looks back at the step as it stands now. */
  private void onFrom(StepScreen step, String next) {
    String here = visitor.url();
    step.next();
    assertThat(visitor.locator(".errors")).hasCount(0);
    assertThat(visitor).hasURL(Pattern.compile(".*/" + next + "(\\?.*)?"));
    check(here);
  }

  /**
   * What the visitor sees fits the phone. Axe is a script: it looks at the same page in a browser
   * that runs scripts; once is enough, the Arabic steps have tests of their own.
   */
  private void check(String address) {
    assertNoSidewaysScroll(visitor);
    if (language == Language.EN) {
      looker.navigate(address);
      assertAccessible(looker);
      looker.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
      assertNoSidewaysScroll(looker);
    }
  }

  /** A gap is mended and a question answered, each in the very field that its link leads to. */
  private void mendWhatTheReviewFinds() {
    ReviewScreen review = new ReviewScreen(visitor, design);
    for (String address : review.fields()) {
      String field = address.substring(address.indexOf('#'));
      visitor.navigate(address);
      assertThat(visitor.locator(field)).hasCount(1);
      assertThat(visitor.locator("details:not([open]) " + field)).hasCount(0);
    }
    AlliancesScreen alliances = new AlliancesScreen(visitor, language);
    List<Ally> allies = facts.alliances().allies();
    review.open();
    check(design + "/review");
    assertThat(review.gap("written-agreement")).isVisible();
    review.goToField("written-agreement");
    assertThat(visitor).hasURL(design + "/alliances#allies-0--agreement");
    assertThat(visitor.locator(":target")).hasAttribute("name", "allies[0].agreement");
    for (int i = 0; i < allies.size(); i++) {
      alliances.choose(i, allies.get(i).agreement());
    }
    alliances.save();

    review.open();
    assertThat(review.gap("written-agreement")).hasCount(0);
    assertThat(review.strength("written-agreement")).hasCount(1);
    review.readQuestion("joint-vision");
    review.goToField("joint-vision");
    assertThat(visitor).hasURL(design + "/alliances#vision");
    assertThat(visitor.locator(":target")).hasAttribute("name", "vision");
    alliances.enterVision(facts.alliances().partnership().vision());
    alliances.save();
    review.open();
    assertThat(review.strength("joint-vision")).hasCount(1);
  }

  /** The file holds just what was typed, and makes a new design that holds the same. */
  private void assertFileComesBack(byte[] file) {
    DesignContent taken = content(file);
    assertThat(Told.by(taken)).isEqualTo(Told.by(facts));
    ImportScreen bringIn = new ImportScreen(visitor).open();
    bringIn.send("georgia-15.json", "application/json", file);
    String copy = visitor.url();
    assertThat(copy).isNotEqualTo(design).matches(".*/designs/[a-z0-9]{26}");
    assertThat(content(new OverviewScreen(visitor, copy).download("design.json"))).isEqualTo(taken);
  }

  private static DesignContent content(byte[] file) {
    JsonNode tree = Facts.JSON.readTree(file);
    return Facts.JSON.treeToValue(tree.get("content"), DesignContent.class);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
