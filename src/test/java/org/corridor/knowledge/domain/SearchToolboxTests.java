package org.corridor.knowledge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Toolbox;
import org.corridor.knowledge.ToolboxSearch;
import org.corridor.knowledge.ToolboxSearch.Answer;
import org.corridor.knowledge.ToolboxSearch.Hit;
import org.corridor.knowledge.ToolboxSearch.Kind;
import org.corridor.knowledge.ToolboxSearch.Piece;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On the real content and the real index. */
class SearchToolboxTests {

  private static final ContentFiles FILES = new ContentFiles();
  private static final Toolbox TOOLBOX = new HandbookToolbox(FILES);
  private static final SearchIndex INDEX = new SearchIndex(new SearchEntries(TOOLBOX, FILES));
  private static final ToolboxSearch SEARCH = new SearchToolbox(INDEX);

  @BeforeAll
  static void build() {
    search("warm up savings", "en");
    search("wram upp savngs", "fr");
  }

  @AfterAll
  static void close() {
    INDEX.destroy();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | savings group                | savings-investment-group",
        "en | saving                       | saving-scheme",
        "en | insured                      | insurance",
        "en | I want to send money home    | remittance-transfer-tool",
        "en | tontine                      | savings-investment-group",
        "en | deported                     | forced-returnee-reception",
        "fr | épargne                      | saving-scheme",
        "fr | l’assurance                  | insurance",
        "fr | competences de la diaspora   | diaspora-roster",
        "fr | expulsés                     | forced-returnee-reception",
        "es | ahorro                       | saving-scheme",
        "es | envio de remesas             | remittance-transfer-tool",
        "es | educación financiera         | financial-literacy",
        "es | deportado                    | forced-returnee-reception",
        "pt | formacao profissional        | upskilling-retraining",
        "pt | poupança                     | saving-scheme",
        "pt | parcerias                    | binding-forces",
        "ar | التأمين                      | insurance",
        "ar | تحويلات                      | remittance-transfer-tool",
        "ar | المستشفيات                   | institutional-collaboration",
        "en | Vermögen قروض صغيرة          | micro-credit",
      })
  void findsTheBlockAmongTheFirstThree(String language, String question, String block) {
    Answer answer = search(question, language);

    assertThat(ids(answer, Kind.BLOCK).stream().limit(3).toList()).contains(block);
    assertThat(answer.near()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en, remitance, remittance-transfer-tool",
    "en, insurrance, insurance",
    "fr, micro-crdit, micro-credit",
    "fr, financiere educasion, financial-literacy",
    "es, cooperatva, cooperative-upscaling",
  })
  void forgivesSlips(String language, String question, String block) {
    Answer answer = search(question, language);

    assertThat(answer.near()).as("not exactly").isTrue();
    assertThat(ids(answer, Kind.BLOCK)).contains(block);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Morocco, morocco-36",
    "es, Marruecos, morocco-36",
    "ar, المغرب, morocco-36",
    "fr, Géorgie, georgia-15",
    "pt, Cabo Verde, cape-verde-7",
    "en, Moldova-30, moldova-30",
    "en, employers association, georgia-15",
    "pt, associacao jovens solidarios, cape-verde-7",
  })
  void findsCasesByCountryPartnerAndCode(String language, String question, String id) {
    assertThat(ids(search(question, language), Kind.CASE)).contains(id);
  }

  @Test
  void everyBlockIsFoundByItsQuestionInBothLanguages() {
    SoftAssertions softly = new SoftAssertions();
    for (Language language : List.of(Language.EN, Language.FR)) {
      for (Block block : TOOLBOX.blocks()) {
        String question = block.question().text(language);
        softly
            .assertThat(ids(SEARCH.search(question, language), Kind.BLOCK))
            .as(question)
            .startsWith(block.id());
      }
    }
    softly.assertAll();
  }

  @Test
  void findsRecommendations() {
    assertThat(ids(search("evenings and weekends", "en"), Kind.RECOMMENDATION))
        .startsWith("final-p4");
    assertThat(ids(search("soirées et week-ends", "fr"), Kind.RECOMMENDATION))
        .startsWith("final-p4");
  }

  @Test
  void showsWhereTheWordsOccurInTheReadersLanguage() {
    Hit hit = search("tontines, mutuelles ou assurances", "fr").of(Kind.BLOCK).get(0);

    assertThat(hit.language()).isEqualTo(Language.FR);
    assertThat(hit.excerpt()).extracting(Piece::found).contains(true);
    String all = hit.excerpt().stream().map(Piece::text).collect(Collectors.joining());
    assertThat(all).hasSizeLessThan(260);
  }

  @Test
  void marksSlipsToo() {
    Hit hit = search("remitances", "en").of(Kind.BLOCK).get(0);

    assertThat(hit.excerpt())
        .filteredOn(Piece::found)
        .isNotEmpty()
        .allSatisfy(piece -> assertThat(piece.text()).startsWithIgnoringCase("remittance"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "!!! ?? --",
        "*",
        "a*",
        "title:(x AND",
        "\"",
        "[* TO *]",
        "<script>alert(1)</script>",
        "' or 1=1 --",
        "\u0000\u0001\u0002\uD800",
        "🙂🙂",
        "~~~^^^\\\\//"
      })
  void takesAnythingForPlainWords(String question) {
    assertThatCode(() -> search(question, "en")).doesNotThrowAnyException();
  }

  @Test
  void staysQuickWithAQuestionOfAnyLength() {
    assertTimeout(
        Duration.ofSeconds(10), // generous, for busy machines; without a limit it takes minutes
        () -> {
          search("migration développement ahorro ".repeat(100_000), "en");
          search("x".repeat(2_000_000), "en");
          search("a1b2 ".repeat(100_000), "en");
        });
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    assertThat(search("xylophone quixotic", "en").hits()).isEmpty();
    assertThat(search("?", "en").hits()).isEmpty();
  }

  private static Answer search(String question, String language) {
    return SEARCH.search(question, Language.of(language).orElseThrow());
  }

  private static List<String> ids(Answer answer, Kind kind) {
    return answer.of(kind).stream().map(Hit::id).toList();
  }
}
