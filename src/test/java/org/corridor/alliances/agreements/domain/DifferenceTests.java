package org.corridor.alliances.agreements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.corridor.alliances.agreements.domain.Difference.Kind;
import org.junit.jupiter.api.Test;

class DifferenceTests {

  @Test
  void tellsWordsNotLetters() {
    assertThat(Difference.between("Hens for every yard", "Hens for each garden, always"))
        .containsExactly(
            new Difference(Kind.BOTH, "Hens for "),
            new Difference(Kind.ONLY_FIRST, "every yard"),
            new Difference(Kind.ONLY_SECOND, "each garden, always"));
    assertThat(Difference.between("بيض لكل بيت", "بيض لكل أسرة"))
        .containsExactly(
            new Difference(Kind.BOTH, "بيض لكل "),
            new Difference(Kind.ONLY_FIRST, "بيت"),
            new Difference(Kind.ONLY_SECOND, "أسرة"));
    assertThat(Difference.between("same", "same"))
        .containsExactly(new Difference(Kind.BOTH, "same"));
    assertThat(Difference.between("", "new"))
        .containsExactly(new Difference(Kind.ONLY_SECOND, "new"));
  }

  @Property(tries = 300)
  void bothTextsAreThereWhole(
      @ForAll @StringLength(max = 60) String first, @ForAll @StringLength(max = 60) String second) {
    List<Difference> pieces = Difference.between(first, second);
    assertThat(without(pieces, Kind.ONLY_SECOND)).isEqualTo(first);
    assertThat(without(pieces, Kind.ONLY_FIRST)).isEqualTo(second);
  }

  private static String without(List<Difference> pieces, Kind kind) {
    StringBuilder text = new StringBuilder();
    pieces.stream()
        .filter(piece -> piece.kind() != kind)
        .forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
