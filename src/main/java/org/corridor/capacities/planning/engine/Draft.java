package org.corridor.capacities.planning.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan in the making, and how many rules it breaks. It can be asked what would break none ({@link
 * #free}), or let what is put into it break some and say how much ({@link #broken}).
 */
final class Draft {

  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingLong(Candidate::worth)
          .reversed()
          .thenComparingLong(Candidate::cost)
          .thenComparing(candidate -> candidate.person().id());

  private final Rules rules;
  private final Map<Mission, List<Candidate>> teams = new HashMap<>();
  private final Map<Person, List<Candidate>> missionsOf = new HashMap<>();
  private final Map<Mission, Tally> tallies = new HashMap<>();
  private final Map<String, Long> costOf = new HashMap<>();
  private Tally all = Tally.NOBODY;
  private long cost;
  private long worth;
  private long unfair;
  private long brokenInside;
  private long overPlaces;

  Draft(Rules rules) {
    this.rules = rules;
  }

  List<Candidate> team(Mission mission) {
    return teams.getOrDefault(mission, List.of());
  }

  List<Candidate> missionsOf(Person person) {
    return missionsOf.getOrDefault(person, List.of());
  }

  Tally tally(Mission mission) {
    return tallies.getOrDefault(mission, Tally.NOBODY);
  }

  Tally all() {
    return all;
  }

  /** Whether nothing but the rules of teams speaks against it. */
  boolean free(Candidate one) {
    Mission mission = one.mission();
    return team(mission).size() < mission.seats()
        && cost <= rules.budget() - one.cost()
        && costOf.getOrDefault(mission.place(), 0L) <= rules.budgetOf(mission.place()) - one.cost()
        && hasTime(one)
        && !crowded(one);
  }

  /** Whether the person can go on this mission beside those they have. */
  boolean hasTime(Candidate one) {
    List<Candidate> others = missionsOf(one.person());
    int days = one.mission().days();
    for (Candidate other : others) {
      days += other.mission().days();
      if (!together(other.mission(), one.mission())) {
        return false;
      }
    }
    return others.size() < one.person().mostMissions() && days <= one.person().mostDays();
  }

  private boolean crowded(Candidate one) {
    if (one.person().organisation() == null) {
      return false;
    }
    long same =
        team(one.mission()).stream()
            .filter(other -> one.person().organisation().equals(other.person().organisation()))
            .count();
    return same >= rules.mostOfOneOrganisation();
  }

  void put(Candidate one) {
    change(one, 1);
  }

  void remove(Candidate one) {
    change(one, -1);
  }

  private void change(Candidate one, int by) {
    Person person = one.person();
    Mission mission = one.mission();
    List<Candidate> team = teams.computeIfAbsent(mission, some -> new ArrayList<>(4));
    List<Candidate> missions = missionsOf.computeIfAbsent(person, some -> new ArrayList<>(2));
    brokenInside -= brokenBy(person, missions) + brokenBy(mission, team);
    unfair -= rules.unfair(missions.size());
    if (by > 0) {
      team.add(one);
      missions.add(one);
      all = all.with(one);
      tallies.put(mission, tally(mission).with(one));
    } else {
      team.remove(one);
      missions.remove(one);
      all = all.without(one);
      tallies.put(mission, tally(mission).without(one));
    }
    brokenInside += brokenBy(person, missions) + brokenBy(mission, team);
    unfair += rules.unfair(missions.size());
    worth += by * one.worth();
    pay(mission.place(), by * one.cost());
  }

  private void pay(String place, long amount) {
    cost += amount;
    long before = costOf.getOrDefault(place, 0L);
    costOf.put(place, before + amount);
    long budget = rules.budgetOf(place);
    overPlaces += Math.max(0, before + amount - budget) - Math.max(0, before - budget);
  }

  private static long brokenBy(Person person, List<Candidate> missions) {
    long broken = Math.max(0, missions.size() - person.mostMissions());
    int days = 0;
    for (int place = 0; place < missions.size(); place++) {
      Mission mission = missions.get(place).mission();
      days += mission.days();
      for (int other = 0; other < place; other++) {
        broken += together(mission, missions.get(other).mission()) ? 0 : 1;
      }
    }
    return broken + Math.max(0, days - person.mostDays());
  }

  private long brokenBy(Mission mission, List<Candidate> team) {
    long broken = tally(mission).missing(mission, rules);
    if (team.size() > rules.mostOfOneOrganisation()) {
      for (int place = 0; place < team.size(); place++) {
        broken += sameBefore(team, place) >= rules.mostOfOneOrganisation() ? 1 : 0;
      }
    }
    return broken;
  }

  private static long sameBefore(List<Candidate> team, int place) {
    UUID organisation = team.get(place).person().organisation();
    long same = 0;
    for (int other = 0; organisation != null && other < place; other++) {
      same += organisation.equals(team.get(other).person().organisation()) ? 1 : 0;
    }
    return same;
  }

  /** Whether one person can be on both. */
  private static boolean together(Mission one, Mission other) {
    return !one.equals(other) && !one.overlaps(other);
  }

  /** By how much rules are broken; 0 for a plan that can be given out. */
  long broken() {
    return brokenInside + overPlaces + Math.max(0, cost - rules.budget()) + all.missingOfAll(rules);
  }

  /** The worth of all less what unfairness loses. */
  long good() {
    return worth - unfair;
  }

  long cost() {
    return cost;
  }

  /** What it would bring now. */
  long gain(Candidate one) {
    long before = missionsOf(one.person()).size();
    return one.worth() - rules.unfair(before + 1) + rules.unfair(before);
  }
}
