package org.corridor.capacities.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Wanted;
import org.corridor.capacities.matching.domain.Pool.Found;
import org.corridor.capacities.skills.ConceptId;

/** Whoever asks the pool gets exactly what looking at everybody would give. */
class PoolTests {

  private static final int PEOPLE = 300;
  private static final int LIMIT = 20;

  private final RandomTaxonomy taxonomy = new RandomTaxonomy(5);
  private final Kinship kinship = new Kinship(taxonomy);

  private List<Candidate> people(long seed) {
    MadeUp madeUp = new MadeUp(taxonomy, taxonomy.occupations(), seed);
    return IntStream.rangeClosed(1, PEOPLE).mapToObj(madeUp::person).toList();
  }

  private Demand need(long seed) {
    return new MadeUp(taxonomy, taxonomy.occupations(), seed).need();
  }

  private static Pool pool(List<Candidate> people) {
    PoolBuilder builder = new PoolBuilder();
    people.forEach(builder::add);
    return builder.build();
  }

  private static List<Found> byLookingAtEverybody(List<Candidate> people, Terms terms) {
    return people.stream()
        .filter(person -> Fit.admits(terms, person))
        .filter(person -> Fit.of(terms, person).covered().stream().anyMatch(share -> share > 0))
        .map(person -> new Found(person.number(), Fit.of(terms, person).value()))
        .sorted(Found.BEST_FIRST)
        .limit(LIMIT)
        .toList();
  }

  @Property(tries = 200)
  void findsTheSameAsLookingAtEverybody(@ForAll long world, @ForAll long need) {
    List<Candidate> people = people(world);
    Terms terms = Terms.of(need(need), kinship);
    assertThat(pool(people).best(terms, LIMIT, Bits.all(PEOPLE)))
        .extracting(Found::value)
        .containsExactlyElementsOf(
            byLookingAtEverybody(people, terms).stream().map(Found::value).toList());
  }

  @Property(tries = 50)
  void findsNobodyWhoIsNotAlive(@ForAll long world, @ForAll long need) {
    List<Candidate> people = people(world);
    Terms terms = Terms.of(need(need), kinship);
    Bits alive = Bits.all(PEOPLE);
    IntStream.range(0, PEOPLE).filter(slot -> slot % 3 == 0).forEach(alive::clear);
    List<Candidate> left =
        people.stream().filter(person -> (person.number() - 1) % 3 != 0).toList();
    assertThat(pool(people).best(terms, LIMIT, alive))
        .extracting(Found::value)
        .containsExactlyElementsOf(
            byLookingAtEverybody(left, terms).stream().map(Found::value).toList());
  }

  @Example
  void onePoolAnswersManyAtOnceAsItAnswersOne() throws Exception {
    Pool pool = pool(people(1));
    List<Terms> questions =
        IntStream.range(0, 40).mapToObj(seed -> Terms.of(need(seed), kinship)).toList();
    List<List<Found>> alone =
        questions.stream().map(terms -> pool.best(terms, LIMIT, Bits.all(PEOPLE))).toList();
    ExecutorService many = Executors.newFixedThreadPool(8);
    try {
      List<Callable<List<Found>>> tasks =
          questions.stream()
              .map(terms -> (Callable<List<Found>>) () -> pool.best(terms, LIMIT, Bits.all(PEOPLE)))
              .toList();
      List<Future<List<Found>>> together = many.invokeAll(tasks);
      for (int question = 0; question < together.size(); question++) {
        assertThat(together.get(question).get()).isEqualTo(alone.get(question));
      }
    } finally {
      many.shutdownNow();
    }
  }

  @Example
  void sayingASkillTwiceHelpsNobody() {
    Candidate once = people(3).get(0);
    Candidate twice =
        new Candidate(
            2,
            once.sectors(),
            twice(once.abilities()),
            once.languages(),
            once.residence(),
            once.origin(),
            once.ties(),
            once.modes(),
            once.homeMonths(),
            once.teaches(),
            once.volunteers(),
            once.asked());
    Demand demand = asking(once);
    List<Found> found =
        pool(List.of(once, twice)).best(Terms.of(demand, kinship), LIMIT, Bits.all(2));
    assertThat(found).extracting(Found::value).hasSize(2);
    assertThat(found.get(0).value()).isEqualTo(found.get(1).value());
  }

  private static List<Ability> twice(List<Ability> abilities) {
    return Stream.concat(abilities.stream(), abilities.stream()).toList();
  }

  /** For what somebody can do, in a way that suits them. */
  private static Demand asking(Candidate person) {
    return new Demand(
        person.sectors().iterator().next(),
        person.abilities().stream()
            .sorted(Comparator.comparingInt(Ability::concept))
            .map(
                ability -> new Wanted(new ConceptId(ability.concept()), true, ability.experience()))
            .toList(),
        person.languages(),
        "ZZ",
        "",
        person.modes(),
        null,
        null,
        false,
        false);
  }

  @Example
  void whoHasAllThatIsWantedCoversIt() {
    Candidate person = people(3).get(0);
    Fit fit = Fit.of(Terms.of(asking(person), kinship), person);
    assertThat(fit.covered()).allMatch(share -> share == 1);
  }
}
