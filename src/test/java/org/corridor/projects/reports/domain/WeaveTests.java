package org.corridor.projects.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.corridor.projects.underway.MemberId;
import org.junit.jupiter.api.Test;

class WeaveTests {

  private final List<Words> all = new ArrayList<>();

  @Test
  void anHourLaterWhatDoesNotMeetIsMerged() {
    save(0, "draft", "One.\n\nTwo.");
    save(1, "awa", "One of Awa.\n\nTwo.");
    save(1, "awa", "One of Awa, longer.\n\nTwo.");
    assertThat(save(1, "issa", "One.\n\nTwo of Issa.")).isInstanceOf(Weave.Holds.class);
    assertThat(current()).isEqualTo("One of Awa, longer.\n\nTwo of Issa.");
  }

  /** The page does not know what was merged into its words, and still takes nothing away. */
  @Test
  void whoGoesOnWritingDoesNotTakeOthersWordsAway() {
    save(0, "draft", "One.\n\nTwo.");
    save(1, "awa", "One of Awa.\n\nTwo.");
    save(1, "issa", "One.\n\nTwo of Issa.");
    save(1, "issa", "One.\n\nTwo of Issa.\n\nThree of Issa.");
    assertThat(current()).isEqualTo("One of Awa.\n\nTwo of Issa.\n\nThree of Issa.");
    save(1, "awa", "One of Awa, again.\n\nTwo.");
    assertThat(current()).isEqualTo("One of Awa, again.\n\nTwo of Issa.\n\nThree of Issa.");
  }

  @Test
  void whatMeetsIsKeptBesideAndTheReportStaysAsItIs() {
    save(0, "draft", "One.");
    save(1, "awa", "One of Awa.");
    assertThat(save(1, "issa", "One of Issa.")).isInstanceOf(Weave.Beside.class);
    assertThat(current()).isEqualTo("One of Awa.");
  }

  @Test
  void theSameAgainIsNothingNew() {
    save(0, "awa", "One.");
    assertThat(save(0, "awa", "One.")).isInstanceOf(Weave.Same.class);
    save(1, "issa", "One.\n\nTwo.");
    assertThat(save(0, "awa", "One.")).as("sent again after Issa").isInstanceOf(Weave.Same.class);
    assertThat(current()).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void whileNobodyMayWriteEverythingIsKeptBeside() {
    save(0, "awa", "One.");
    assertThat(Weave.of(all, 1, "issa", "One of Issa.", false)).isInstanceOf(Weave.Beside.class);
    assertThat(Weave.of(all, 1, "issa", "One.", false)).isInstanceOf(Weave.Same.class);
  }

  @Test
  void whatBeganFromAnUnknownVersionIsKeptBeside() {
    save(0, "awa", "One.");
    assertThat(Weave.of(all, 7, "issa", "Other.", true)).isInstanceOf(Weave.Beside.class);
  }

  /** Nobody has to merge twice, and who writes on has their words beside again. */
  @Test
  void whatWasMergedAndComesOnceMoreIsNothingNew() {
    save(0, "draft", "One.");
    save(1, "awa", "One of Awa.");
    save(1, "issa", "One of Issa.");
    Words waits = all.remove(all.size() - 1);
    all.add(new Words(3, true, true, waits.words(), null, 1, "issa", waits.member(), waits.at()));
    assertThat(save(1, "issa", "One of Issa.")).isInstanceOf(Weave.Same.class);
    assertThat(save(1, "issa", "One of Issa, longer.")).isInstanceOf(Weave.Beside.class);
  }

  private record Deed(int writer, int paragraph, boolean reload) {}

  /** Whoever writes what and when: each sentence is in the report or beside it. */
  @Property(tries = 200)
  void noSentenceIsEverLost(@ForAll("deeds") List<Deed> deeds) {
    all.clear();
    save(0, "draft", "a\n\nb\n\nc");
    List<String> shown = new ArrayList<>(List.of(current(), current(), current()));
    List<Integer> base = new ArrayList<>(List.of(1, 1, 1));
    List<String> page = new ArrayList<>(List.of("p0", "p1", "p2"));
    for (int i = 0; i < deeds.size(); i++) {
      Deed deed = deeds.get(i);
      int who = deed.writer();
      if (deed.reload()) {
        shown.set(who, current());
        base.set(who, Words.current(all).orElseThrow().version());
        page.set(who, "reload" + i);
      }
      String[] lines = shown.get(who).split("\n", -1);
      int at = Math.min(lines.length - 1, deed.paragraph() * 2);
      lines[at] = lines[at] + " s" + i + ".";
      shown.set(who, String.join("\n", lines));
      save(base.get(who), page.get(who), shown.get(who));
      String sentence = "s" + i + ".";
      assertThat(all.get(all.size() - 1).words()).contains(sentence);
    }
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(true, false, false))
        .as(Deed::new)
        .list()
        .ofMaxSize(12);
  }

  private String current() {
    return Words.current(all).map(Words::words).orElse("");
  }

  private Weave save(int base, String writer, String words) {
    Weave weave = Weave.of(all, base, writer, words, true);
    if (weave instanceof Weave.Holds holds) {
      add(holds.words(), holds.sent(), base, writer, false);
    } else if (weave instanceof Weave.Beside) {
      add(words, null, base, writer, true);
    }
    return weave;
  }

  private void add(
      String words,
      @org.jspecify.annotations.Nullable String sent,
      int base,
      String writer,
      boolean aside) {
    all.add(
        new Words(
            all.size() + 1,
            aside,
            !aside,
            words,
            sent,
            base,
            writer,
            MemberId.create(),
            Instant.EPOCH));
  }
}
