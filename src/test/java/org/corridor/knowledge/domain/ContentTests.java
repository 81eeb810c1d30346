package org.corridor.knowledge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.corridor.knowledge.Block;
import org.corridor.knowledge.Case;
import org.corridor.knowledge.Instrument;
import org.corridor.knowledge.Recommendation;
import org.corridor.knowledge.Toolbox;
import org.corridor.people.OrganisationKind;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.LocalText;
import org.corridor.platform.text.Messages;
import org.junit.jupiter.api.Test;

/** The content files are whole: whoever corrects one learns here what else has to be corrected. */
class ContentTests {

  private static final ContentFiles FILES = new ContentFiles();
  private static final Toolbox TOOLBOX = new HandbookToolbox(FILES);
  private static final Sources SOURCES = new Sources(TOOLBOX);
  private static final Set<String> TEXTS = Messages.in(Language.EN).keySet();

  /** Addresses under /toolbox that pages have: no block may be called so. */
  private static final Set<String> TAKEN =
      Set.of(
          "questions", "about", "search", "cases", "difficulties", "countries", "recommendations");

  private final SoftAssertions softly = new SoftAssertions();

  @Test
  void everyBlockIsThereWithTheActionPointsAndCautionsThatOthersRelyOn() {
    assertThat(TOOLBOX.blocks())
        .extracting(Block::id)
        .containsExactlyInAnyOrderElementsOf(RequiredBlocks.ALL.keySet());
    for (Block block : TOOLBOX.blocks()) {
      RequiredBlocks.Required required = RequiredBlocks.ALL.get(block.id());
      softly
          .assertThat(block.actionPoints())
          .as(block.id())
          .extracting(Block.PracticePoint::id)
          .containsAll(required.actionPoints());
      softly
          .assertThat(block.cautions())
          .as(block.id())
          .extracting(Block.PracticePoint::id)
          .containsAll(required.cautions());
    }
    softly.assertAll();
  }

  @Test
  void everyPartOfABlockIsFilled() {
    for (Block block : TOOLBOX.blocks()) {
      for (Collection<?> list :
          List.of(
              block.fitsWhen(),
              block.fitsNotWhen(),
              block.prepare(),
              block.activities(),
              block.outputs(),
              block.budget(),
              block.assumptions(),
              block.risks(),
              block.examples(),
              block.related())) {
        softly.assertThat(list).as(block.id()).isNotEmpty();
      }
      softly.assertThat(block.options()).as(block.id()).hasSizeGreaterThanOrEqualTo(2);
      softly
          .assertThat(block.capitals().isEmpty())
          .as(block.id())
          .isEqualTo(block.part() == Block.Part.ALLIANCES);
      softly.assertThat(TAKEN).as("addresses of pages").doesNotContain(block.id());
      softly.assertThat(block.section()).as(block.id()).startsWith(block.chapter() + ".");
      softly.assertThat(block.question().text(Language.EN)).startsWith("I want");
      softly.assertThat(block.question().text(Language.FR)).startsWith("Je veux");
      block
          .activities()
          .forEach(
              activity ->
                  softly
                      .assertThat(activity.start() >= 1 && activity.months() >= 1)
                      .as(block.id() + " " + activity.id())
                      .isTrue());
    }
    softly.assertAll();
  }

  @Test
  void idsAreUniqueAndReadable() {
    for (Block block : TOOLBOX.blocks()) {
      unique(block.id() + " options", block.options().stream().map(Block.Option::id));
      unique(
          block.id() + " points",
          Stream.concat(block.actionPoints().stream(), block.cautions().stream())
              .map(Block.PracticePoint::id));
      unique(
          block.id() + " activities", block.activities().stream().map(Block.TypicalActivity::id));
      unique(block.id() + " outputs", block.outputs().stream().map(Block.Output::id));
      unique(block.id() + " budget", block.budget().stream().map(Block.TypicalCost::id));
    }
    for (Case entry : TOOLBOX.cases()) {
      unique(entry.code(), entry.difficulties().stream().map(Case.Difficulty::id));
    }
    unique("recommendations", TOOLBOX.recommendations().stream().map(Recommendation::id));
    softly.assertAll();
  }

  @Test
  void pointsOfABlockDoNotCollideWithThePartsOfItsPage() {
    Set<String> parts =
        TEXTS.stream()
            .filter(key -> key.startsWith("knowledge.block."))
            .map(key -> key.substring("knowledge.block.".length()))
            .collect(Collectors.toSet());
    for (Block block : TOOLBOX.blocks()) {
      Stream.concat(block.actionPoints().stream(), block.cautions().stream())
          .forEach(point -> softly.assertThat(parts).as(block.id()).doesNotContain(point.id()));
    }
    softly.assertAll();
  }

  @Test
  void allProjectsOfTheAnnexAreThereAndTheKnowledgeFair() {
    assertThat(TOOLBOX.cases()).hasSize(52);
    assertThat(TOOLBOX.cases().stream().filter(Case::isProject).map(ContentTests::number))
        .containsExactlyElementsOf(Stream.iterate(1, n -> n + 1).limit(51).toList());
    assertThat(TOOLBOX.cases().stream().map(Case::textBox).filter(box -> box != null))
        .containsExactlyInAnyOrderElementsOf(Stream.iterate(1, n -> n + 1).limit(23).toList());
  }

  @Test
  void casesSpeakOfWhatExists() {
    Set<String> kinds =
        Arrays.stream(OrganisationKind.values())
            .map(OrganisationKind::code)
            .collect(Collectors.toSet());
    for (Case entry : TOOLBOX.cases()) {
      String code = entry.code();
      entry.blocks().forEach(id -> knownBlock(code, id));
      Stream.concat(
              Stream.concat(
                  entry.countries().origin().stream(), entry.countries().residence().stream()),
              Stream.concat(
                  entry.partners().stream().map(Case.CasePartner::country),
                  entry.places().stream().map(Case.CasePlace::country)))
          .forEach(c -> softly.assertThat(Countries.exists(c)).as(code + " " + c).isTrue());
      entry
          .partners()
          .forEach(partner -> softly.assertThat(kinds).as(code).contains(partner.kind()));
      entry
          .places()
          .forEach(
              place -> {
                softly.assertThat(place.end()).as(code).isIn("origin", "residence");
                softly.assertThat(Math.abs(place.lat())).as(code).isLessThanOrEqualTo(90);
                softly.assertThat(Math.abs(place.lon())).as(code).isLessThanOrEqualTo(180);
              });
      hasText(code, "knowledge.theme." + entry.theme());
      hasText(code, "knowledge.basis." + entry.reading().basis());
      entry.targetGroups().forEach(group -> hasText(code, "knowledge.group." + group));
      entry.bonds().forEach(bond -> hasText(code, "knowledge.bond." + bond));
      entry.mentions().forEach(place -> knownPlace(code, place));
      entry.whatWorked().forEach(cited -> knownPlace(code, cited.source()));
      entry.difficulties().forEach(difficulty -> knownPlace(code, difficulty.source()));
      if (entry.isProject()) {
        softly.assertThat(entry.partners()).as(code).isNotEmpty();
        softly.assertThat(entry.countries().origin()).as(code).isNotEmpty();
      }
      if (entry.textBox() != null) {
        softly.assertThat(entry.whatWorked()).as(code).isNotEmpty();
        softly.assertThat(entry.difficulties()).as(code).isNotEmpty();
      }
      if (entry.reading().basis().equals("title-only")) {
        softly.assertThat(entry.whatWorked()).as(code + " invents").isEmpty();
        softly.assertThat(entry.difficulties()).as(code + " invents").isEmpty();
      }
    }
    softly.assertAll();
  }

  @Test
  void blocksSpeakOfWhatExists() {
    for (Block block : TOOLBOX.blocks()) {
      String id = block.id();
      block.related().forEach(other -> knownBlock(id, other));
      softly.assertThat(block.related()).as(id).doesNotContain(id).doesNotHaveDuplicates();
      block
          .instruments()
          .forEach(one -> softly.assertThat(Instrument.of(one)).as(id + " " + one).isPresent());
      block
          .examples()
          .forEach(
              example ->
                  softly
                      .assertThat(TOOLBOX.caseOf(example.project()).map(Case::code))
                      .as(id + " " + example.project())
                      .contains(example.project()));
      block.budget().forEach(cost -> hasText(id, "knowledge.heading." + cost.heading()));
      Stream.concat(
              Stream.of(block.outcome().indicator()),
              block.outputs().stream().flatMap(output -> output.indicators().stream()))
          .flatMap(measure -> measure.disaggregation().stream())
          .forEach(by -> hasText(id, "knowledge.by." + by));
      Sources.citedBy(block).forEach(place -> knownPlace(id, place));
    }
    softly.assertAll();
  }

  @Test
  void recommendationsMatchBothWays() {
    Map<String, Recommendation> all =
        TOOLBOX.recommendations().stream()
            .collect(Collectors.toMap(Recommendation::id, one -> one));
    for (Recommendation one : all.values()) {
      softly.assertThat(one.audience()).isIn("practitioners", "policymakers");
      softly.assertThat(one.origin()).matches("final|chapter-[2-8]");
      softly.assertThat(one.blocks()).as(one.id()).isNotEmpty();
      one.blocks().forEach(block -> knownBlock(one.id(), block));
      for (String match : one.matches()) {
        softly.assertThat(all).as(one.id()).containsKey(match);
        Recommendation other = all.get(match);
        if (other != null) {
          softly.assertThat(other.audience()).as(match).isNotEqualTo(one.audience());
          softly.assertThat(other.matches()).as(match + " back").contains(one.id());
        }
      }
    }
    for (String id : List.of("final-p", "final-d")) {
      for (int number = 1; number <= 9; number++) {
        softly.assertThat(all).containsKey(id + number);
      }
    }
    softly.assertAll();
  }

  @Test
  void everyBlockCanBeLookedForInFiveLanguages() {
    List<SearchWords> words = FILES.readList("search-words.yaml", SearchWords.class);
    assertThat(words)
        .extracting(SearchWords::block)
        .containsExactlyInAnyOrderElementsOf(TOOLBOX.blocks().stream().map(Block::id).toList());
    for (SearchWords entry : words) {
      for (Language language : Language.values()) {
        softly
            .assertThat(entry.in(language))
            .as(entry.block() + " " + language)
            .hasSizeGreaterThanOrEqualTo(3)
            .doesNotHaveDuplicates()
            .noneMatch(String::isBlank);
      }
    }
    softly.assertAll();
  }

  /** So that a page can say once which language it is in. */
  @Test
  void everyFileIsTranslatedAsAWholeAndHasNoEmptyText() {
    TOOLBOX
        .blocks()
        .forEach(block -> whole(block.id(), block.title(), LocalTexts.of(block), this::complete));
    TOOLBOX
        .cases()
        .forEach(entry -> whole(entry.code(), entry.title(), LocalTexts.of(entry), this::complete));
    TOOLBOX
        .recommendations()
        .forEach(
            one -> whole("recommendations", first().text(), List.of(one.text()), this::complete));
    TOOLBOX
        .sections()
        .forEach(one -> whole("handbook", one.title(), List.of(one.title()), this::complete));
    softly.assertAll();
  }

  private Recommendation first() {
    return TOOLBOX.recommendations().get(0);
  }

  private void whole(
      String what,
      LocalText sample,
      List<LocalText> texts,
      BiConsumer<String, LocalText> complete) {
    softly.assertThat(texts).as(what).isNotEmpty();
    for (LocalText text : texts) {
      softly
          .assertThat(text.texts().keySet())
          .as(what + ": languages of “" + text.text(Language.EN) + "”")
          .isEqualTo(sample.texts().keySet());
      complete.accept(what, text);
    }
  }

  private void complete(String what, LocalText text) {
    softly.assertThat(text.texts().keySet()).as(what).contains(Language.EN, Language.FR);
    softly.assertThat(text.texts().values()).as(what).noneMatch(String::isBlank);
  }

  private void unique(String what, Stream<String> ids) {
    List<String> all = ids.toList();
    softly.assertThat(all).as(what).doesNotHaveDuplicates();
    softly.assertThat(all).as(what).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  private void knownBlock(String where, String id) {
    softly.assertThat(TOOLBOX.block(id)).as(where + " names the block " + id).isPresent();
  }

  private void knownPlace(String where, String citation) {
    softly.assertThat(Sources.places(citation)).as(where + " cites").isNotEmpty();
    Sources.places(citation)
        .forEach(
            place ->
                softly.assertThat(SOURCES.knows(place)).as(where + " cites " + place).isTrue());
  }

  private void hasText(String where, String key) {
    softly.assertThat(TEXTS.contains(key)).as(where + " needs the text " + key).isTrue();
  }

  private static int number(Case entry) {
    return Integer.parseInt(entry.code().replaceAll("\\D", ""));
  }
}
