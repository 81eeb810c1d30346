package org.corridor.capacities.planning.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Generated people and missions. Some fields of work are common and some rare, as among real
 * people; who fits depends on the field, on how well it is known, on bonds and on chance.
 */
final class World {

  private static final List<String> LANGUAGES = List.of("ar", "fr", "es", "pt", "en", "ka");
  private static final LocalDate YEAR = LocalDate.of(2027, 1, 1);

  private final Random random;
  private final int fields;
  private final int places;
  private final boolean pure;

  private World(long seed, int missions, boolean pure) {
    random = new Random(seed);
    fields = Math.max(3, missions / 33);
    places = Math.max(2, missions / 50);
    this.pure = pure;
  }

  /** Nothing but seats: everybody goes once at most, no dates, budgets or teams. */
  static Problem pure(long seed, int people, int missions) {
    return new World(seed, missions, true).problem(people, missions, Rules.NONE);
  }

  /** Everything: dates, days, budgets, languages, teaching, balance, organisations. */
  static Problem whole(long seed, int people, int missions) {
    World world = new World(seed, missions, false);
    Map<String, Long> budgets = new HashMap<>();
    for (int place = 0; place < world.places; place += 3) {
      budgets.put("place " + place, 150_000L * missions / world.places);
    }
    Rules rules =
        new Rules(20, new Balance(30, 30), new Balance(40, 40), 2, 180_000L * missions, budgets);
    return world.problem(people, missions, rules);
  }

  private record Skilled(
      Person person, int field, int second, int level, int residence, int bond) {}

  private Problem problem(int people, int missions, Rules rules) {
    List<Skilled> skilled = IntStream.range(0, people).mapToObj(some -> person()).toList();
    Map<Integer, List<Skilled>> byField = new HashMap<>();
    for (Skilled one : skilled) {
      for (int field : new HashSet<>(List.of(one.field(), one.second()))) {
        byField.computeIfAbsent(field, some -> new ArrayList<>()).add(one);
      }
    }
    List<Mission> all = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int count = 0; count < missions; count++) {
      int field = common();
      int place = random.nextInt(places);
      Mission mission = mission(place);
      all.add(mission);
      for (Skilled one : byField.getOrDefault(field, List.of())) {
        if (pure || random.nextInt(4) > 0) {
          candidates.add(candidate(one, mission, field, place));
        }
      }
    }
    return new Problem(all, candidates, rules);
  }

  private Skilled person() {
    Set<String> languages = new HashSet<>(Set.of(oneOf(LANGUAGES)));
    languages.add(oneOf(LANGUAGES));
    Person person =
        new Person(
            id(),
            Person.Sex.values()[Math.max(0, random.nextInt(10) - 1) / 4],
            languages,
            random.nextInt(3) == 0,
            pure ? 1 : 1 + random.nextInt(3),
            pure ? 365 : 10 + random.nextInt(60),
            random.nextInt(3) == 0 ? new UUID(0, random.nextInt(50)) : null);
    return new Skilled(
        person, common(), common(), random.nextInt(4), random.nextInt(20), random.nextInt(places));
  }

  private Mission mission(int place) {
    @Nullable LocalDate from =
        pure || random.nextInt(5) == 0 ? null : YEAR.plusDays(random.nextInt(340));
    int days = 3 + random.nextInt(20);
    return new Mission(
        id(),
        "place " + place,
        1 + random.nextInt(5),
        List.of(8, 10, 10, 13).get(random.nextInt(4)),
        from,
        from == null ? null : from.plusDays(days - 1),
        days,
        pure || random.nextInt(4) == 0 ? Set.of() : Set.of(LANGUAGES.get(place % LANGUAGES.size())),
        !pure && random.nextInt(3) == 0);
  }

  private Candidate candidate(Skilled one, Mission mission, int field, int place) {
    int fit = 30 + 12 * one.level() + random.nextInt(20);
    fit += one.field() == field ? 7 : 0;
    fit += one.bond() == place ? 7 : 0;
    long cost = 10_000 + 3_000L * one.residence() + 2_000L * mission.days();
    return new Candidate(one.person(), mission, Math.min(100, fit), cost);
  }

  /** A field of work; the first is the most common, as Zipf has it. */
  private int common() {
    double place = Math.pow(fields, random.nextDouble());
    return (int) (place) - 1;
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private String oneOf(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Only those of each mission who fit best. */
  static Problem best(Problem problem, int each) {
    Map<Mission, List<Candidate>> byMission = new HashMap<>();
    problem
        .candidates()
        .forEach(
            one -> byMission.computeIfAbsent(one.mission(), some -> new ArrayList<>()).add(one));
    List<Candidate> best = new ArrayList<>();
    for (Mission mission : problem.missions()) {
      byMission.getOrDefault(mission, List.of()).stream()
          .sorted(Comparator.comparingInt(Candidate::fit).reversed())
          .limit(each)
          .forEach(best::add);
    }
    return new Problem(problem.missions(), best, problem.rules());
  }
}
