package org.corridor.capacities.planning.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.corridor.capacities.Mode;
import org.corridor.capacities.Sex;
import org.corridor.capacities.matching.Matching;
import org.corridor.capacities.matching.Proposal;
import org.corridor.capacities.planning.PlannableNeed;
import org.corridor.capacities.planning.engine.Balance;
import org.corridor.capacities.planning.engine.Candidate;
import org.corridor.capacities.planning.engine.Mission;
import org.corridor.capacities.planning.engine.Person;
import org.corridor.capacities.planning.engine.Problem;
import org.corridor.capacities.planning.engine.Rules;
import org.corridor.capacities.roster.Card;
import org.corridor.capacities.roster.EntryId;
import org.corridor.capacities.roster.Roster;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/** Puts needs and the people who fit them in the terms of the planner. */
final class PlanProblem {

  /** How many people are looked at for each need. */
  static final int CANDIDATES = 100;

  /** What a need takes of a person's year where its days are open. */
  static final int DAYS_WHERE_OPEN = 10;

  private static final int CENTS = 2;

  private final Settings settings;
  private final Collection<SeatTable.Chosen> choices;
  private final Map<EntryId, Person> people = new HashMap<>();

  PlanProblem(Settings settings, Collection<SeatTable.Chosen> choices) {
    this.settings = settings;
    this.choices = List.copyOf(choices);
  }

  Problem of(List<PlannableNeed> needs, Matching matching, Roster roster) {
    Map<PlannableNeed, List<Proposal>> best = new HashMap<>();
    Set<EntryId> entries = new HashSet<>();
    for (PlannableNeed need : needs) {
      List<Proposal> proposals =
          need.demand().skills().isEmpty()
              ? List.of()
              : matching.best(need.demand(), CANDIDATES, Language.EN);
      best.put(need, proposals);
      proposals.forEach(one -> entries.add(one.entry()));
    }
    know(roster.cards(entries, Language.EN), roster.sexes(entries));
    List<Mission> missions = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (PlannableNeed need : needs) {
      Mission mission = mission(need);
      missions.add(mission);
      for (Proposal one : best.getOrDefault(need, List.of())) {
        Person person = people.get(one.entry());
        if (person != null) {
          candidates.add(new Candidate(person, mission, one.percent(), cost(need)));
        }
      }
    }
    int seats = missions.stream().mapToInt(Mission::seats).sum();
    return new Problem(missions, candidates, rules(seats), chosen(true), chosen(false));
  }

  private void know(Map<EntryId, Card> cards, Map<EntryId, Sex> sexes) {
    cards.forEach(
        (entry, card) ->
            people.put(
                entry,
                new Person(
                    entry.value(),
                    sex(sexes.get(entry)),
                    card.languages(),
                    card.teaches(),
                    settings.mostMissions(),
                    settings.mostDays(),
                    null)));
  }

  private static Person.Sex sex(@Nullable Sex said) {
    if (said == null) {
      return Person.Sex.UNSAID;
    }
    return switch (said) {
      case FEMALE -> Person.Sex.WOMAN;
      case MALE -> Person.Sex.MAN;
      default -> Person.Sex.UNSAID;
    };
  }

  private static Mission mission(PlannableNeed need) {
    return new Mission(
        need.id(),
        need.demand().town(),
        need.seats(),
        need.importance().weight(),
        need.demand().from(),
        need.demand().until(),
        days(need),
        need.demand().languages(),
        need.demand().teaching());
  }

  private static int days(PlannableNeed need) {
    LocalDate from = need.demand().from();
    LocalDate until = need.demand().until();
    return from == null || until == null
        ? DAYS_WHERE_OPEN
        : Math.toIntExact(until.toEpochDay() - from.toEpochDay() + 1);
  }

  /** Nothing at a distance. */
  private long cost(PlannableNeed need) {
    if (need.demand().modes().equals(Set.of(Mode.REMOTE))) {
      return 0;
    }
    return minor(settings.travel().add(settings.perDay().multiply(BigDecimal.valueOf(days(need)))));
  }

  static long minor(BigDecimal amount) {
    return amount.movePointRight(CENTS).setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  static BigDecimal amount(long minor) {
    return BigDecimal.valueOf(minor, CENTS);
  }

  private Rules rules(int seats) {
    long wanted = choices.stream().filter(SeatTable.Chosen::wanted).count();
    boolean many = seats - wanted >= Settings.LEAST_SEATS_FOR_BALANCE;
    Map<String, Long> budgets = new HashMap<>();
    settings.budgets().forEach((town, budget) -> budgets.put(town, minor(budget)));
    BigDecimal budget = settings.budget();
    return new Rules(
        settings.fairness(),
        Balance.FREE,
        many ? new Balance(settings.women(), settings.men()) : Balance.FREE,
        Integer.MAX_VALUE,
        budget == null ? Long.MAX_VALUE : minor(budget),
        budgets);
  }

  private Set<Problem.Choice> chosen(boolean wanted) {
    return choices.stream()
        .filter(one -> one.wanted() == wanted)
        .map(one -> new Problem.Choice(one.need(), one.entry().value()))
        .collect(Collectors.toSet());
  }
}
