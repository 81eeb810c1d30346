package org.corridor.projects.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.Budget.Heading;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.Safety;
import org.corridor.projects.design.Terms;
import org.corridor.projects.design.WorkPlan.Activity;
import org.corridor.projects.documents.domain.Fields;
import org.corridor.projects.documents.domain.Reading;

/** Proves that the documents hold what was typed, each thing in its place. */
final class DocumentsProof {

  /** Added up by hand from the lines of the facts, at 3.15 GEL for one EUR. */
  private static final BigDecimal WHOLE = new BigDecimal("129626.22");

  private static final BigDecimal DONOR = new BigDecimal("112642.13");
  private static final BigDecimal OWN = new BigDecimal("16984.09");
  private static final Map<Heading, String> BY_HEADING =
      Map.of(
          Heading.PEOPLE, "43973.01",
          Heading.TRAVEL, "13284.95",
          Heading.PREMISES, "3428.57",
          Heading.SERVICES, "49874.60",
          Heading.MONITORING, "5400.00");
  private static final List<String> BY_PARTNER = List.of("61422.22", "68204.00");

  private static final Pattern MIXED = Pattern.compile("[0-9A-Za-z]");

  private final DesignContent facts;
  private final Language language;
  private final Texts texts;

  DocumentsProof(DesignContent facts, Language language, Texts texts) {
    this.facts = facts;
    this.language = language;
    this.texts = texts;
  }

  /** Chapter by chapter, in the order in which a donor reads. */
  void ofWord(WordDownload word) {
    Map<String, Record> parts = new LinkedHashMap<>();
    parts.put("summary", facts.idea());
    parts.put("need", facts.need());
    parts.put("places", facts.setting());
    parts.put("audience", facts.audience());
    parts.put("practice", facts.practice());
    parts.put("migrants", facts.migrants());
    parts.put("alliances", facts.alliances());
    parts.put("logframe", facts.logframe());
    parts.put("plan", facts.plan());
    parts.put("budget", facts.budget());
    parts.put("future", facts.future());
    Safety safety = facts.safety();
    parts.put("risks", new Safety(safety.risks(), "", ""));
    parts.put("protection", new Safety(List.of(), safety.personalData(), safety.ethics()));
    List<String> titles = new ArrayList<>();
    SoftAssertions all = new SoftAssertions();
    parts.forEach(
        (key, part) -> {
          String title = (titles.size() + 1) + ". " + say(key);
          titles.add(title);
          lines(part).forEach(line -> all.assertThat(word.chapter(title)).as(title).contains(line));
        });
    all.assertThat(word.titles()).isEqualTo(titles);
    all.assertThat(word.cover()).contains(Reading.squeezed(facts.idea().title()));
    all.assertThat(word.chapter(titles.get(9))).contains("129,626.22").contains("112,642.13");
    all.assertAll();
  }

  void ofWorkbook(byte[] file) throws IOException {
    String plan = say("sheet-plan");
    String lines = say("sheet-budget");
    String rates = say("sheet-rates");
    String sums = say("sheet-sums");
    try (WorkbookDownload book = new WorkbookDownload(file)) {
      assertThat(book.errors()).isEmpty();
      assertThat(book.sheets())
          .containsExactly(
              say("sheet-logframe"), plan, lines, rates, sums, say("sheet-indicators"));
      assertThat(book.texts(say("sheet-logframe"))).containsAll(Fields.written(facts.logframe()));
      facts
          .plan()
          .activities()
          .forEach(activity -> ofPlan(book.row(plan, activity.name()), activity));
      String rateSource = facts.budget().rates().get(0).source();
      assertThat(book.texts(rates)).contains(rateSource);
      List<String> written = new ArrayList<>(Fields.written(facts.budget()));
      written.remove(rateSource);
      assertThat(book.texts(lines)).containsAll(written);
      assertThat(book.figures(lines, say("sum"))).containsExactly(WHOLE, DONOR, OWN);
      BY_HEADING.forEach(
          (heading, sum) ->
              assertThat(book.figures(sums, texts.text(language, Terms.key(heading))))
                  .startsWith(new BigDecimal(sum)));
      for (int i = 0; i < BY_PARTNER.size(); i++) {
        assertThat(book.figures(sums, facts.alliances().allies().get(i).name()))
            .startsWith(new BigDecimal(BY_PARTNER.get(i)));
      }
    }
  }

  private static void ofPlan(List<String> row, Activity activity) {
    assertThat(row)
        .containsSubsequence(
            activity.name(),
            String.valueOf(activity.start()),
            String.valueOf(activity.months()),
            String.valueOf(activity.end()));
  }

  void ofPdf(String pdf) {
    if (language == Language.AR) {
      ofArabicPdf(pdf);
      return;
    }
    SoftAssertions all = new SoftAssertions();
    lines(facts).forEach(line -> all.assertThat(pdf).contains(line));
    all.assertThat(pdf).contains("March2027–August2028(18months)").contains("129,626.22");
    all.assertAll();
  }

  /**
   * The reader of PDF puts figures and Latin names of a right-to-left line into another order, so
   * lines that have some are looked for word by word, all others as they were typed.
   */
  private void ofArabicPdf(String pdf) {
    SoftAssertions all = new SoftAssertions();
    Stream.of(facts.need(), facts.future(), facts.alliances().partnership())
        .flatMap(part -> lines(part).stream())
        .filter(line -> !MIXED.matcher(line).find())
        .forEach(line -> all.assertThat(pdf).contains(line));
    Fields.written(facts).stream()
        .flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}\\p{M}]+")))
        .map(Reading::squeezed)
        .forEach(word -> all.assertThat(pdf).contains(word));
    all.assertThat(pdf).contains("مارس").contains("أغسطس").contains("129,626.22");
    all.assertAll();
  }

  private String say(String key) {
    return texts.text(language, "projects.documents." + key);
  }

  /** The letters of each line that somebody typed. */
  private static List<String> lines(Record part) {
    return Fields.written(part).stream().flatMap(String::lines).map(Reading::squeezed).toList();
  }
}
