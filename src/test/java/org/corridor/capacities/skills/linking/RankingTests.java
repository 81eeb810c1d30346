package org.corridor.capacities.skills.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTests {

  private final Ranking ranking =
      new Ranking(List.of("a", "b", "c", "d"), List.of(0.9, 0.5, 0.5, 0.1));

  @Test
  void theFirstRightOneCounts() {
    assertThat(ranking.reciprocalRank(Set.of("a", "d"))).isEqualTo(1);
    assertThat(ranking.reciprocalRank(Set.of("d"))).isEqualTo(0.25);
    assertThat(ranking.reciprocalRank(Set.of("z"))).isZero();
  }

  @Test
  void ofEqualScoresTheWrongOnesCountAsFirst() {
    assertThat(ranking.reciprocalRank(Set.of("b"))).isEqualTo(1 / 3.0);
    assertThat(ranking.reciprocalRank(Set.of("c"))).isEqualTo(1 / 3.0);
    assertThat(ranking.reciprocalRank(Set.of("b", "c"))).isEqualTo(1 / 2.0);
  }

  @Test
  void beyondTheHundredthNothingIsSeen() {
    List<String> ids = IntStream.rangeClosed(1, 101).mapToObj(n -> "n" + n).toList();
    float[] scores = new float[101];
    IntStream.range(0, 101).forEach(n -> scores[n] = 200 - n);

    assertThat(Ranking.of(ids, scores).reciprocalRank(Set.of("n100"))).isEqualTo(0.01);
    assertThat(Ranking.of(ids, scores).reciprocalRank(Set.of("n101"))).isZero();
  }

  @Test
  void aConceptIsAsNearAsItsNearestLabel() {
    Ranking concepts = Ranking.ofConcepts(List.of("x", "x", "y"), new float[] {1, 3, 2});

    assertThat(concepts.ids()).containsExactly("x", "y");
    assertThat(concepts.scores()).containsExactly(3.0, 2.0);
  }

  @Test
  void precisionIsOfThoseThatCanBeAmongTheFirst() {
    assertThat(ranking.rPrecision(Set.of("a"), 2)).isEqualTo(1);
    assertThat(ranking.rPrecision(Set.of("a", "d", "z"), 2)).isEqualTo(0.5);
  }
}
