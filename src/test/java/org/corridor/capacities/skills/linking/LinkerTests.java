package org.corridor.capacities.skills.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;

class LinkerTests {

  private static final List<Concept> ENGLISH =
      List.of(
          new Concept("group:nurses", "", true, List.of("Nurse")),
          new Concept("nurse", "group:nurses", false, List.of("nurse", "ward nurse")),
          Concept.of("midwife", "midwife"),
          Concept.of("baker", "baker", "bread maker"),
          Concept.of("c", "C++"),
          Concept.of("csharp", "C#"),
          Concept.of("nets", "repair fishing nets", "mend nets"),
          Concept.of("teach", "teach adults"));

  private static final List<Concept> FRENCH =
      List.of(
          Concept.of("nurse", "infirmier/infirmière", "infirmier", "infirmière"),
          Concept.of("baker", "boulanger/boulangère", "boulanger", "boulangère"));

  private static final List<Concept> ARABIC =
      List.of(Concept.of("nurse", "ممرض", "ممرضة"), Concept.of("baker", "خباز", "خبازة"));

  private final Linker linker =
      new Linker(Map.of(Language.EN, ENGLISH, Language.FR, FRENCH, Language.AR, ARABIC));

  @Test
  void aLabelWordForWordComesFirst() {
    assertThat(first("bread maker", Language.EN)).isEqualTo("baker");
    assertThat(linker.link("bread maker", Language.EN, 1))
        .singleElement()
        .satisfies(match -> assertThat(match.label()).isEqualTo("bread maker"));
  }

  @Test
  void numberGenderAccentsAndSlipsOfThePenDoNotMatter() {
    assertThat(first("Bakers", Language.EN)).isEqualTo("baker");
    assertThat(first("midwifes", Language.EN)).isEqualTo("midwife");
    assertThat(first("INFIRMIERES", Language.FR)).isEqualTo("nurse");
    assertThat(first("boulangers", Language.FR)).isEqualTo("baker");
    assertThat(first("خبّاز", Language.AR)).isEqualTo("baker");
  }

  @Test
  void theSameConceptIsFoundInEveryLanguage() {
    assertThat(first("infirmière", Language.FR)).isEqualTo(first("nurse", Language.EN));
    assertThat(first("ممرضة", Language.AR)).isEqualTo(first("nurse", Language.EN));
  }

  @Test
  void anOccupationComesBeforeTheGroupOfTheSameName() {
    assertThat(linker.link("nurse", Language.EN, 5))
        .extracting(Match::conceptUri)
        .startsWith("nurse", "group:nurses");
  }

  @Test
  void whatComesAfterTheFirstCommaSaysLess() {
    assertThat(first("Baker, teach", Language.EN)).isEqualTo("baker");
    assertThat(first("Teach, baker", Language.EN)).isEqualTo("teach");
  }

  @Test
  void signsThatTellNamesApartCount() {
    assertThat(first("C++", Language.EN)).isEqualTo("c");
    assertThat(first("c#", Language.EN)).isEqualTo("csharp");
  }

  @Test
  void aSentenceFindsEachOfTheThingsItSpeaksOf() {
    String sentence =
        "For twenty years I have gone to sea with my father, at home I mend the nets, and in winter"
            + " I also teach young adults in the village school.";

    assertThat(linker.mentioned(sentence, Language.EN, 2))
        .extracting(Match::conceptUri)
        .containsExactlyInAnyOrder("nets", "teach");
  }

  @Test
  void aLanguageWithoutLabelsAsksAllOthers() {
    assertThat(first("boulanger", Language.PT)).isEqualTo("baker");
    assertThat(first("midwife", Language.ES)).isEqualTo("midwife");
    assertThat(linker.mentioned("infirmier boulanger", Language.PT, 2))
        .extracting(Match::conceptUri)
        .containsExactlyInAnyOrder("nurse", "baker");
  }

  @Test
  void aLanguageThatNamesFewConceptsAsksTheOthersToo() {
    assertThat(first("midwife", Language.FR)).isEqualTo("midwife");
    assertThat(first("boulanger", Language.FR)).isEqualTo("baker");
    assertThat(linker.link("boulangère", Language.EN, 5))
        .as("English names all of them, so it answers alone")
        .extracting(Match::label)
        .doesNotContain("boulangère");
  }

  @Test
  void whatIsFoundInOnesOwnLanguageComesFirst() {
    List<Concept> portuguese = List.of(Concept.of("own", "baker"), Concept.of("p", "pescador"));
    Linker two = new Linker(Map.of(Language.EN, ENGLISH, Language.PT, portuguese));

    assertThat(two.link("baker", Language.PT, 2))
        .extracting(Match::conceptUri)
        .containsExactly("own", "baker");
  }

  @Test
  void nothingInCommonFindsNothing() {
    assertThat(linker.link("", Language.EN, 5)).isEmpty();
    assertThat(linker.link(" -, (!", Language.EN, 5)).isEmpty();
    assertThat(linker.link("看護師", Language.EN, 5)).isEmpty();
    assertThat(linker.mentioned("", Language.EN, 5)).isEmpty();
    assertThat(new LabelIndex(List.of()).link("baker", 5)).isEmpty();
  }

  @Test
  void itGivesAsManyAsAskedForInFallingOrder() {
    List<Match> matches = linker.link("nurse baker midwife", Language.EN, 2);

    assertThat(matches).hasSize(2);
    assertThat(matches.get(0).score()).isGreaterThanOrEqualTo(matches.get(1).score());
    assertThat(linker.link("nurse", Language.EN, 0)).isEmpty();
  }

  @Test
  void aVeryLongTextIsReadToItsBoundOnly() {
    String noise = "qqqq ".repeat(Words.LONGEST_TEXT / 5);

    assertThat(linker.link("x".repeat(1_000_000), Language.EN, 5)).isEmpty();
    assertThat(linker.mentioned(noise + "baker", Language.EN, 5)).isEmpty();
    assertThat(linker.mentioned("baker " + noise, Language.EN, 5)).isNotEmpty();
  }

  @Test
  void amongManyConceptsTheRightOneIsStillFound() {
    List<Concept> many =
        IntStream.range(0, 5_000)
            .mapToObj(n -> Concept.of("c" + n, "operator of machine " + Integer.toHexString(n)))
            .toList();

    assertThat(new LabelIndex(many).link("machine operator abc", 1))
        .extracting(Match::conceptUri)
        .containsExactly("c" + 0xabc);
  }

  @Test
  void aConceptWithoutALabelIsRefused() {
    assertThatThrownBy(() -> Concept.of("nameless"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nameless");
  }

  private String first(String text, Language language) {
    return linker.link(text, language, 1).get(0).conceptUri();
  }
}
