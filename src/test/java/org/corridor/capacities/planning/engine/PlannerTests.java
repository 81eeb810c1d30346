package org.corridor.capacities.planning.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTests {

  @Property(tries = 40)
  void noPlanBreaksARuleAlsoOneStoppedEarly(
      @ForAll long seed, @ForAll @IntRange(max = 4) int stopAfter) {
    Problem problem = withWishes(World.whole(seed, 60, 15), new Random(seed));
    AtomicInteger heard = new AtomicInteger();
    Planner planner = new Planner(problem, Effort.ofMoves(1000, seed));
    Plan last =
        planner.make(
            better -> {
              assertThat(RuleBreaks.of(problem, better)).isEmpty();
              if (heard.getAndIncrement() == stopAfter) {
                planner.stop();
              }
            });
    assertThat(RuleBreaks.of(problem, last)).isEmpty();
  }

  /** A wanted one was given up for the sake of a team, came again, and was called unheeded. */
  @Test
  void whoWasGivenUpAndCameAgainIsNotCalledUnheeded() {
    noPlanBreaksARuleAlsoOneStoppedEarly(60, 0);
  }

  /** The same, brought back by the search itself. */
  @Test
  void whoWasGivenUpAndFoundAgainByTheSearchIsNotCalledUnheeded() {
    noPlanBreaksARuleAlsoOneStoppedEarly(15_388_711_573_345L, 3);
  }

  @Test
  void theCheckOfPlansSeesEachRuleBroken() {
    Problem world = World.whole(1, 60, 15);
    Problem.Choice refused = Problem.Choice.of(world.candidates().get(0));
    Problem.Choice missing = new Problem.Choice(new UUID(0, 1), new UUID(0, 2));
    Rules rules =
        new Rules(0, new Balance(60, 40), new Balance(70, 30), 1, 10, Map.of("place 0", 5L));
    Problem problem =
        new Problem(world.missions(), world.candidates(), rules, Set.of(missing), Set.of(refused));
    List<Candidate> everybody = new ArrayList<>(world.candidates());
    Candidate first = world.candidates().get(0);
    everybody.add(new Candidate(first.person(), first.mission(), 1, 1));
    Standing standing = new Standing(0, 0, 0, 0, 0, 0);
    Mission french = mission("french", 2, null, 5);
    everybody.add(new Candidate(person(1, Set.of("en")), french, 50, 1));
    List<String> broken =
        RuleBreaks.of(problem, new Plan(everybody, Set.of(), standing)).stream()
            .map(line -> line.substring(0, line.indexOf(':')))
            .distinct()
            .toList();
    assertThat(broken)
        .contains(
            "unwanted",
            "wanted",
            "missions of a person",
            "days of a person",
            "two at a time",
            "twice on a mission",
            "seats",
            "nobody speaks the language",
            "of one organisation",
            "women",
            "budget",
            "budget of a place");
  }

  private static Problem withWishes(Problem problem, Random random) {
    List<Problem.Choice> some = new ArrayList<>();
    for (int count = 0; count < 8 && !problem.candidates().isEmpty(); count++) {
      some.add(
          Problem.Choice.of(problem.candidates().get(random.nextInt(problem.candidates().size()))));
    }
    int half = some.size() / 2;
    return new Problem(
        problem.missions(),
        problem.candidates(),
        problem.rules(),
        Set.copyOf(some.subList(0, half)),
        Set.copyOf(some.subList(half, some.size())));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whereOnlySeatsCountItIsWithinOneHundredthOfTheOptimum(long seed) {
    Problem problem = World.pure(seed, 400, 100 + 40 * (int) seed);
    Plan plan = new Planner(problem, Effort.ofMoves(2000, seed)).make(better -> {});
    long optimum = Optimum.of(problem);
    assertThat(RuleBreaks.of(problem, plan)).isEmpty();
    assertThat(plan.standing().good()).isBetween(optimum * 99 / 100, optimum);
  }

  @Test
  void whatTheSearchCountsIsWhatItWouldCountAnew() {
    Problem problem = World.whole(7, 80, 20);
    Plan plan =
        new Planner(problem, Effort.ofMoves(3000, 7), EnvironmentMode.FULL_ASSERT)
            .make(better -> {});
    assertThat(plan.standing().filled()).isPositive();
  }

  @Test
  void theSearchMakesTheFirstPlanBetterAndNeverWorse() {
    List<Long> heard = new ArrayList<>();
    new Planner(World.whole(3, 200, 60), Effort.ofMoves(30_000, 3))
        .make(better -> heard.add(better.standing().good()));
    assertThat(heard).isSorted();
    assertThat(heard.get(heard.size() - 1)).isGreaterThan(heard.get(0));
  }

  @Test
  void asMuchEffortFromTheSameSeedGivesTheSamePlan() {
    Problem problem = World.whole(5, 100, 30);
    Plan one = new Planner(problem, Effort.ofMoves(3000, 9)).make(better -> {});
    Plan other = new Planner(problem, Effort.ofMoves(3000, 9)).make(better -> {});
    assertThat(other.placed()).isEqualTo(one.placed());
  }

  @Test
  void stoppedFromElsewhereItGivesTheBestSoFar() throws InterruptedException {
    Problem problem = World.whole(4, 200, 60);
    Planner planner =
        new Planner(problem, Effort.lasting(Duration.ofHours(1), Duration.ofHours(1)));
    CountDownLatch begun = new CountDownLatch(2);
    AtomicReference<@Nullable Plan> best = new AtomicReference<>();
    AtomicReference<@Nullable Plan> given = new AtomicReference<>();
    Thread work =
        new Thread(
            () ->
                given.set(
                    planner.make(
                        better -> {
                          best.set(better);
                          begun.countDown();
                        })));
    work.start();
    begun.await();
    planner.stop();
    work.join(20_000);
    assertThat(given.get()).isNotNull();
    assertThat(given.get().standing()).isEqualTo(best.get().standing());
  }

  @Test
  void keepsWhatTheOrganiserChoseAndLeavesOutWhatTheyRefused() {
    Mission mission = mission("m", 1, null, 5);
    Person good = person(1, Set.of("fr"));
    Person better = person(2, Set.of("fr"));
    List<Candidate> both =
        List.of(new Candidate(good, mission, 50, 10), new Candidate(better, mission, 90, 10));
    Problem.Choice choice = new Problem.Choice(mission.id(), good.id());
    Problem.Choice other = new Problem.Choice(mission.id(), better.id());
    assertThat(names(both, Set.of(), Set.of())).containsExactly(better);
    assertThat(names(both, Set.of(choice), Set.of())).containsExactly(good);
    assertThat(names(both, Set.of(), Set.of(other))).containsExactly(good);
  }

  @Test
  void saysWhichChoicesTheRulesDidNotAllow() {
    Person person = person(1, Set.of("fr"));
    Mission may = mission("may", 1, LocalDate.of(2027, 5, 1), 10);
    Mission also = mission("also", 1, LocalDate.of(2027, 5, 5), 10);
    List<Candidate> both =
        List.of(new Candidate(person, may, 80, 0), new Candidate(person, also, 70, 0));
    Set<Problem.Choice> wanted =
        Set.of(
            new Problem.Choice(may.id(), person.id()), new Problem.Choice(also.id(), person.id()));
    Problem problem = new Problem(List.of(may, also), both, Rules.NONE, wanted, Set.of());
    Plan plan = new Planner(problem, Effort.ofMoves(100, 1)).make(better -> {});
    assertThat(plan.placed()).extracting(Candidate::mission).containsExactly(may);
    assertThat(plan.unheeded()).containsExactly(new Problem.Choice(also.id(), person.id()));
  }

  @Test
  void aSeatStaysEmptyRatherThanThatATeamCannotSpeakToThePlace() {
    Mission mission = mission("m", 2, null, 5);
    List<Candidate> mute = List.of(new Candidate(person(1, Set.of("en")), mission, 99, 0));
    assertThat(names(mute, Set.of(), Set.of())).isEmpty();
    List<Candidate> led =
        List.of(mute.get(0), new Candidate(person(2, Set.of("fr")), mission, 20, 0));
    assertThat(names(led, Set.of(), Set.of())).hasSize(2);
  }

  @Test
  void fairnessGivesTheSecondMissionToSomebodyElse() {
    Person star = person(1, Set.of("fr"));
    Person other = person(2, Set.of("fr"));
    Mission one = mission("one", 1, null, 5);
    Mission two = mission("two", 1, null, 5);
    List<Candidate> all =
        List.of(
            new Candidate(star, one, 90, 0),
            new Candidate(star, two, 90, 0),
            new Candidate(other, two, 70, 0));
    assertThat(people(one, two, all, 10)).containsExactly(star, star);
    assertThat(people(one, two, all, 40)).containsExactlyInAnyOrder(star, other);
  }

  private static List<Person> people(Mission one, Mission two, List<Candidate> all, int fairness) {
    Rules rules =
        new Rules(
            fairness, Balance.FREE, Balance.FREE, Integer.MAX_VALUE, Long.MAX_VALUE, Map.of());
    Problem problem = new Problem(List.of(one, two), all, rules);
    return new Planner(problem, Effort.ofMoves(3000, 1))
        .make(better -> {}).placed().stream().map(Candidate::person).toList();
  }

  @Test
  void nobodyIsTwiceACandidateForTheSameMission() {
    Mission mission = mission("m", 1, null, 5);
    Person person = person(1, Set.of());
    List<Candidate> twice =
        List.of(new Candidate(person, mission, 1, 1), new Candidate(person, mission, 2, 1));
    assertThatThrownBy(() -> new Problem(List.of(mission), twice, Rules.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whereNobodyCouldGoThePlanIsEmpty() {
    Problem problem = new Problem(List.of(mission("m", 3, null, 5)), List.of(), Rules.NONE);
    Plan plan = new Planner(problem, Effort.ofMoves(100, 1)).make(better -> {});
    assertThat(plan.placed()).isEmpty();
    assertThat(plan.standing().seats()).isEqualTo(3);
  }

  private static List<Person> names(
      List<Candidate> candidates, Set<Problem.Choice> wanted, Set<Problem.Choice> unwanted) {
    Problem problem =
        new Problem(List.of(candidates.get(0).mission()), candidates, Rules.NONE, wanted, unwanted);
    return new Planner(problem, Effort.ofMoves(500, 1))
        .make(better -> {}).placed().stream().map(Candidate::person).toList();
  }

  private static Mission mission(String name, int seats, @Nullable LocalDate from, int days) {
    return new Mission(
        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
        "Poti",
        seats,
        10,
        from,
        from == null ? null : from.plusDays(days - 1L),
        days,
        Set.of("fr"),
        false);
  }

  private static Person person(int number, Set<String> languages) {
    return new Person(new UUID(0, number), Person.Sex.UNSAID, languages, false, 2, 100, null);
  }
}
