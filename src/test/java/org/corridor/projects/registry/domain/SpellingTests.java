package org.corridor.projects.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

  @ParameterizedTest
  @CsvSource({
    "femems, femmes, 1",
    "savngs, savings, 1",
    "morroco, morocco, 2",
    "mali, mali, 0",
    "a, '', 1"
  })
  void countsSlips(String typed, String word, int slips) {
    assertThat(Spelling.slips(typed, word)).isEqualTo(slips);
    assertThat(Spelling.slips(word, typed)).isEqualTo(slips);
  }

  @Test
  void findsTheNearestWordsOnly() {
    assertThat(Spelling.meant("moldavo", List.of("moldova", "moldave", "morocco")))
        .containsExactly("moldave");
    assertThat(Spelling.meant("femems", List.of("femmes", "familles"))).containsExactly("femmes");
  }

  @Test
  void forgivesLessInShortWords() {
    assertThat(Spelling.meant("mli", List.of("mali"))).containsExactly("mali");
    assertThat(Spelling.meant("xali", List.of("mail"))).isEmpty();
    assertThat(Spelling.meant("ab", List.of("abc"))).isEmpty();
    assertThat(Spelling.meant("zzzzzz", List.of("savings"))).isEmpty();
  }
}
