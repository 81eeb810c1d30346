package org.corridor.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MergeTests {

  @Test
  void changesOfDifferentParagraphsBothHold() {
    assertThat(Merge.merged("a\nb\nc", "a1\nb\nc", "a\nb\nc1")).contains("a1\nb\nc1");
    assertThat(Merge.merged("a\nb\nc", "a\nc", "a\nb\nc\nd")).contains("a\nc\nd");
  }

  @Test
  void theSameChangeOfBothIsOne() {
    assertThat(Merge.merged("a\nb", "x\nb", "x\nb")).contains("x\nb");
  }

  @Test
  void changesOfOneParagraphMeet() {
    assertThat(Merge.merged("a\nb", "a1\nb", "a2\nb")).isEmpty();
    assertThat(Merge.merged("", "mine", "theirs")).isEmpty();
    assertThat(Merge.merged("a\nb", "a\nb\nmine", "a\nb\ntheirs")).isEmpty();
    assertThat(Merge.merged("a\nb\nc", "a\nc", "a\nb1\nc")).as("taken away and changed").isEmpty();
    assertThat(Merge.both(Merge.stretches("a\nb", "a1\nb", "a2\nb"))).isEqualTo("a2\na1\nb");
  }

  @Test
  void whatDiffersIsToldWithoutKnowingWhereBothBegan() {
    assertThat(Merge.compare("a\nx\nc", "a\nc\nd"))
        .extracting(Merge.Stretch::same)
        .containsExactly(true, false, true, false);
  }

  @Test
  void veryLongTextsTakeNoTimeAndNoMemory() {
    String before = "\n".repeat(20_000);
    String mine = "x\n".repeat(10_000);
    assertThat(Merge.merged(before, mine, before + "y")).isNotNull();
  }

  @Property(tries = 300)
  void whoAloneChangedSomethingIsRight(
      @ForAll("texts") String before, @ForAll("texts") String one) {
    assertThat(Merge.merged(before, one, before)).contains(one);
    assertThat(Merge.merged(before, before, one)).contains(one);
    assertThat(Merge.merged(before, one, one)).contains(one);
  }

  /** Each paragraph of which one person wrote something new is in the merged text. */
  @Property(tries = 300)
  void nothingWrittenIsLost(
      @ForAll("changes") List<String> mine, @ForAll("changes") List<String> theirs) {
    List<String> before = List.of("a", "", "b", "", "c", "", "d");
    List<String> left = changed(before, mine, "mine ");
    List<String> right = changed(before, theirs, "theirs ");
    List<Merge.Stretch> stretches = Merge.stretches(text(before), text(left), text(right));
    List<String> both = List.of(Merge.both(stretches).split("\n", -1));
    assertThat(both).containsAll(left.stream().filter(line -> line.startsWith("mine")).toList());
    assertThat(both).containsAll(right.stream().filter(line -> line.startsWith("theirs")).toList());
    Merge.merged(text(before), text(left), text(right))
        .ifPresent(merged -> assertThat(merged).isEqualTo(Merge.both(stretches)));
  }

  private static List<String> changed(List<String> before, List<String> changes, String by) {
    List<String> after = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      switch (changes.get(i)) {
        case "change" -> after.add(by + i);
        case "add" -> {
          after.add(before.get(i));
          after.add(by + i);
        }
        default -> after.add(before.get(i));
      }
    }
    return after;
  }

  private static String text(List<String> lines) {
    return String.join("\n", lines);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "", "c")
        .list()
        .ofMaxSize(8)
        .map(lines -> String.join("\n", lines));
  }

  @Provide
  Arbitrary<List<String>> changes() {
    return Combinators.combine(
            Arbitraries.of("keep", "keep", "change", "add").list().ofSize(7), Arbitraries.just(0))
        .as((list, nothing) -> list);
  }
}
