package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.corridor.platform.text.Folding.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

  @ParameterizedTest
  @CsvSource({
    "Chișinău, Chisinau",
    "ÉCOLE, ecole",
    "infirmières, infirmière",
    "nurses, nurse",
    "professores, professor",
    "тренер, trener",
    "თბილისი, tbilisi",
    "القاهرة, قاهرة"
  })
  void oneWordInSeveralFormsIsOne(String one, String other) {
    assertThat(stem(one)).isEqualTo(stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Mohamed, محمد",
    "Mohammed, Muhammad",
    "Youssef Benali, يوسف بنعلي",
    "Khadija, خديجة",
    "Nikolaj, Николай",
    "Casablanca, كازابلانكا",
    "Paris Bamako, باريس باماكو"
  })
  void namesSoundTheSameInAllScripts(String one, String other) {
    assertThat(sounds(one)).isEqualTo(sounds(other)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({"nurse, nurture", "Marta, Milan", "Fes, Fez"})
  void otherWordsStayOthers(String one, String other) {
    assertThat(stem(one)).isNotEqualTo(stem(other));
  }

  @Test
  void whatIsTooShortHasNoSound() {
    assertThat(sounds("Ali Awa")).isBlank();
  }

  @Test
  void signsAndTheirLikeAreNoWords() {
    assertThat(Folding.words(" d’Ivoire -- 2nd\u0000<b> ").stream().map(Word::whole))
        .containsExactly("d", "ivoire", "2nd", "b");
    assertThat(Folding.words("’ʿ ــ")).isEmpty();
  }

  @Test
  void endlessWordsAreCut() {
    assertThat(Folding.words("a".repeat(10_000)).get(0).whole()).hasSize(40);
  }

  private static String stem(String text) {
    return Folding.words(text).get(0).stem();
  }

  private static String sounds(String text) {
    return String.join(" ", Folding.words(text).stream().map(Word::sound).toList());
  }
}
