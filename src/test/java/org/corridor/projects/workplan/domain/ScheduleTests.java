package org.corridor.projects.workplan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.corridor.projects.workplan.Days;
import org.corridor.projects.workplan.Dependency;
import org.junit.jupiter.api.Test;

class ScheduleTests {

  private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
  private static final int MOST = 9;

  /** Broken or not, as teams leave them. */
  record Case(Schedule schedule) {
    String activity(int number) {
      return "a" + number % schedule.days().size();
    }

    Days later(String activity, int days) {
      Days now = schedule.days().get(activity);
      return now.startingOn(now.start().plusDays(days));
    }
  }

  @Property(tries = 500)
  void afterMovingAllNoDependencyIsBrokenAndNothingMovesEarlier(
      @ForAll("cases") Case one,
      @ForAll @IntRange(max = 20) int which,
      @ForAll @IntRange(min = -60, max = 120) int offset) {
    String moved = one.activity(which);
    Days to = one.later(moved, offset);
    Schedule after = one.schedule().withAll(moved, to);

    assertThat(after.broken()).isEmpty();
    after
        .days()
        .forEach(
            (id, days) -> {
              Days before = id.equals(moved) ? to : one.schedule().days().get(id);
              assertThat(days.start()).isAfterOrEqualTo(before.start());
              assertThat(days.length()).isEqualTo(before.length());
            });
  }

  @Property(tries = 300)
  void nothingMovesFurtherThanNeedBe(
      @ForAll("cases") Case one,
      @ForAll @IntRange(max = 20) int which,
      @ForAll @IntRange(min = -60, max = 120) int offset) {
    String moved = one.activity(which);
    Days to = one.later(moved, offset);
    Schedule after = one.schedule().withAll(moved, to);

    after
        .days()
        .forEach(
            (id, days) -> {
              Days before = id.equals(moved) ? to : one.schedule().days().get(id);
              if (!days.equals(before)) {
                assertThat(after.withOnly(id, days.startingOn(days.start().minusDays(1))).broken())
                    .anyMatch(broken -> broken.after().equals(id));
              }
            });
  }

  @Property(tries = 300)
  void theOrderInWhichActivitiesAreMovedLaterDoesNotMatter(
      @ForAll("cases") Case one,
      @ForAll @IntRange(max = 20) int first,
      @ForAll @IntRange(max = 20) int second,
      @ForAll @IntRange(max = 90) int days,
      @ForAll @IntRange(max = 90) int others) {
    Map<String, LocalDate> notBefore = new HashMap<>();
    String a = one.activity(first);
    String b = one.activity(second);
    notBefore.put(a, one.later(a, days).start());
    notBefore.merge(b, one.later(b, others).start(), (x, y) -> x.isAfter(y) ? x : y);

    assertThat(delay(delay(one.schedule(), a, notBefore), b, notBefore).days())
        .isEqualTo(delay(delay(one.schedule(), b, notBefore), a, notBefore).days());
  }

  @Property(tries = 200)
  void theOrderOfTheDependenciesDoesNotMatter(
      @ForAll("cases") Case one, @ForAll @IntRange(max = 20) int which, @ForAll long seed) {
    String moved = one.activity(which);
    Days to = one.later(moved, 40);
    List<Dependency> shuffled = new ArrayList<>(one.schedule().dependencies());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(new Schedule(one.schedule().days(), shuffled).withAll(moved, to).days())
        .isEqualTo(one.schedule().withAll(moved, to).days());
  }

  @Test
  void movingOnlyOneLeavesTheOthersAndBreaksWhatHeld() {
    Schedule schedule =
        new Schedule(
            Map.of("a1", days(0, 10), "a2", days(10, 5), "a3", days(40, 5)),
            List.of(new Dependency("a1", "a2", 0), new Dependency("a2", "a3", 3)));

    Schedule only = schedule.withOnly("a1", days(6, 10));
    assertThat(only.broken()).containsExactly(new Dependency("a1", "a2", 0));
    assertThat(only.days()).containsEntry("a2", days(10, 5));

    Schedule all = schedule.withAll("a1", days(6, 10));
    assertThat(all.days()).containsEntry("a2", days(16, 5)).containsEntry("a3", days(40, 5));
    assertThat(schedule.withAll("a1", days(30, 10)).days())
        .containsEntry("a2", days(40, 5))
        .containsEntry("a3", days(48, 5));
  }

  @Test
  void nothingEverWaitsForItself() {
    List<Dependency> known = List.of(new Dependency("a1", "a2", 0), new Dependency("a2", "a3", 0));

    assertThat(Schedule.closesCircle(known, new Dependency("a3", "a1", 0))).isTrue();
    assertThat(Schedule.closesCircle(known, new Dependency("a2", "a1", 0))).isTrue();
    assertThat(Schedule.closesCircle(known, new Dependency("a1", "a3", 0))).isFalse();
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<List<Days>> days =
        Combinators.combine(
                Arbitraries.integers().between(0, 200), Arbitraries.integers().between(1, 60))
            .as(ScheduleTests::days)
            .list()
            .ofMinSize(2)
            .ofMaxSize(MOST);
    Arbitrary<List<int[]>> pairs =
        Arbitraries.integers()
            .between(0, MOST - 1)
            .array(int[].class)
            .ofSize(3)
            .list()
            .ofMaxSize(14);
    return Combinators.combine(days, pairs).as(ScheduleTests::acyclic);
  }

  private static Case acyclic(List<Days> list, List<int[]> pairs) {
    Map<String, Days> days = new HashMap<>();
    for (Days one : list) {
      days.put("a" + days.size(), one);
    }
    List<Dependency> dependencies = new ArrayList<>();
    for (int[] pair : pairs) {
      String before = "a" + pair[0] % list.size();
      String after = "a" + pair[1] % list.size();
      if (!before.equals(after)) {
        Dependency fresh = new Dependency(before, after, pair[2]);
        if (!Schedule.closesCircle(dependencies, fresh)) {
          dependencies.add(fresh);
        }
      }
    }
    return new Case(new Schedule(days, dependencies));
  }

  /** Moves it so that it begins on its day or later. */
  private static Schedule delay(Schedule now, String activity, Map<String, LocalDate> notBefore) {
    Days days = now.days().get(activity);
    LocalDate day = notBefore.get(activity);
    return now.withAll(activity, days.start().isBefore(day) ? days.startingOn(day) : days);
  }

  private static Days days(int from, int length) {
    LocalDate start = FIRST.plusDays(from);
    return new Days(start, start.plusDays(length - 1L));
  }
}
