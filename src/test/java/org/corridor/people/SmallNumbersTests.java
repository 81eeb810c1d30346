package org.corridor.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Nobody works out a number that is not shown. Whatever somebody may look at, all filters and sums
 * together, is the same for every number that could stand in place of a hidden one.
 */
class SmallNumbersTests {

  /** A group as far as its members may be told apart by filters. */
  record Part(String origin, String residence, String sector, int people) {
    Part with(int other) {
      return new Part(origin, residence, sector, other);
    }
  }

  /** All that can be asked for with one filter or several at once, and what is answered. */
  private static Map<String, Object> published(
      List<Part> parts, Function<List<Part>, Map<String, Integer>> figures) {
    Map<String, Object> all = new TreeMap<>();
    filters()
        .forEach(
            (name, filter) -> all.put(name, figures.apply(parts.stream().filter(filter).toList())));
    return all;
  }

  private static Map<String, Predicate<Part>> filters() {
    Map<String, Predicate<Part>> filters = new TreeMap<>();
    for (String origin : List.of("", "ML", "SN", "MA")) {
      for (String residence : List.of("", "FR", "ES")) {
        for (String sector : List.of("", "health", "culture")) {
          filters.put(
              origin + "/" + residence + "/" + sector,
              part ->
                  (origin.isEmpty() || part.origin().equals(origin))
                      && (residence.isEmpty() || part.residence().equals(residence))
                      && (sector.isEmpty() || part.sector().equals(sector)));
        }
      }
    }
    return filters;
  }

  /** By the rule: each group, each country at either end, each corridor, and the total. */
  private static Map<String, Integer> byTheRule(List<Part> parts) {
    Map<String, Integer> figures = new TreeMap<>();
    for (int i = 0; i < parts.size(); i++) {
      figures.put("group " + i, SmallNumbers.shown(parts.get(i).people()));
    }
    figures.putAll(SmallNumbers.sums(parts, p -> "from " + p.origin(), Part::people));
    figures.putAll(SmallNumbers.sums(parts, p -> "in " + p.residence(), Part::people));
    figures.putAll(SmallNumbers.sums(parts, p -> p.origin() + "-" + p.residence(), Part::people));
    figures.putAll(SmallNumbers.sums(parts, p -> "all", Part::people));
    return figures;
  }

  /** What one would do at first: hide the small cells, and round what was summed before. */
  private static Map<String, Integer> byRoundingSums(List<Part> parts) {
    Map<String, Integer> figures = new TreeMap<>();
    Map<String, Integer> corridors =
        parts.stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.origin() + "-" + p.residence(), Collectors.summingInt(Part::people)));
    corridors.forEach((way, people) -> figures.put(way, SmallNumbers.shown(people)));
    figures.put("all", SmallNumbers.shown(parts.stream().mapToInt(Part::people).sum()));
    return figures;
  }

  @Property(tries = 300)
  void nothingPublishedDependsOnANumberThatIsNotShown(@ForAll("groups") List<Part> groups) {
    assertThat(dependsOnHidden(groups, SmallNumbersTests::byTheRule)).isFalse();
  }

  @Property(tries = 300)
  void noNumberOfPeopleBelowFiveIsEverPublished(@ForAll("groups") List<Part> groups) {
    published(groups, SmallNumbersTests::byTheRule)
        .values()
        .forEach(
            figures ->
                assertThat(((Map<?, ?>) figures).values())
                    .allMatch(n -> (int) n == 0 || (int) n >= SmallNumbers.LEAST));
  }

  @Property(tries = 300)
  void onePersonWhoComesOrGoesIsSeenOnlyWhereAStepIsCrossed(@ForAll("groups") List<Part> groups) {
    for (int i = 0; i < groups.size(); i++) {
      int people = groups.get(i).people();
      if (people >= SmallNumbers.LEAST && (people + 1) % SmallNumbers.STEP != 0) {
        assertThat(published(replaced(groups, i, people + 1), SmallNumbersTests::byTheRule))
            .isEqualTo(published(groups, SmallNumbersTests::byTheRule));
      }
    }
  }

  @Property(tries = 300)
  void sumsNeverSayMoreThanThereIs(@ForAll("groups") List<Part> groups) {
    assertThat(SmallNumbers.sums(groups, p -> "all", Part::people).getOrDefault("all", 0))
        .isLessThanOrEqualTo(groups.stream().mapToInt(Part::people).sum());
  }

  /** Ten and four make fourteen, ten and none make ten: the total would tell which. */
  @Example
  void theTestFindsTheLeakOfRoundingSums() {
    List<Part> groups =
        List.of(new Part("ML", "FR", "health", 12), new Part("SN", "FR", "health", 4));

    assertThat(dependsOnHidden(groups, SmallNumbersTests::byRoundingSums)).isTrue();
    assertThat(dependsOnHidden(groups, SmallNumbersTests::byTheRule)).isFalse();
  }

  @Example
  void numbersAreRoundedDownAndSmallOnesAreNotShown() {
    assertThat(List.of(0, 1, 4, 5, 9, 10, 123).stream().map(SmallNumbers::shown))
        .containsExactly(0, 0, 0, 5, 5, 10, 120);
    assertThatThrownBy(() -> SmallNumbers.shown(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Whether some other number in place of a hidden one changes anything that is published. */
  private static boolean dependsOnHidden(
      List<Part> groups, Function<List<Part>, Map<String, Integer>> figures) {
    Map<String, Object> now = published(groups, figures);
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).people() < SmallNumbers.LEAST) {
        for (int other = 0; other < SmallNumbers.LEAST; other++) {
          if (!published(replaced(groups, i, other), figures).equals(now)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<Part> replaced(List<Part> groups, int index, int people) {
    List<Part> others = new ArrayList<>(groups);
    others.set(index, groups.get(index).with(people));
    return others;
  }

  @Provide
  Arbitrary<List<Part>> groups() {
    return Combinators.combine(
            Arbitraries.of("ML", "SN", "MA"),
            Arbitraries.of("FR", "ES"),
            Arbitraries.of("health", "culture"),
            Arbitraries.integers().between(0, 23))
        .as(Part::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }
}
