package org.corridor.projects.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {

  @Test
  void readsPastAccentsLigaturesAndPunctuation() {
    assertThat(Words.plain("L’Œuvre d’Été : São-Nicolau (Ærø), Straße!"))
        .isEqualTo("l oeuvre d ete sao nicolau aero strasse");
  }

  @Test
  void readsArabicWithOrWithoutItsMarks() {
    assertThat(Words.plain("المَغْرِب")).isEqualTo(Words.plain("المغرب"));
    assertThat(Words.plain("أُسرة")).isEqualTo(Words.plain("اسرة"));
  }

  @Test
  void leavesNothingThatAQueryCouldTrip() {
    assertThat(Words.of("a:* & !b | ('c') <-> \\ \"d\"")).containsExactly("a", "b", "c", "d");
    assertThat(Words.of(" !!! ")).isEmpty();
  }
}
