package org.corridor.capacities.planning.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a plan breaks, found by looking at it alone. Shares nothing with the constraints that the
 * plan was made by but the words of the problem.
 */
final class RuleBreaks {

  private final Problem problem;
  private final List<String> found = new ArrayList<>();

  private RuleBreaks(Problem problem) {
    this.problem = problem;
  }

  static List<String> of(Problem problem, Plan plan) {
    RuleBreaks breaks = new RuleBreaks(problem);
    Map<UUID, List<Candidate>> people = new HashMap<>();
    Map<UUID, List<Candidate>> teams = new HashMap<>();
    for (Candidate one : plan.placed()) {
      people.computeIfAbsent(one.person().id(), some -> new ArrayList<>()).add(one);
      teams.computeIfAbsent(one.mission().id(), some -> new ArrayList<>()).add(one);
    }
    breaks.choices(plan);
    people.values().forEach(breaks::person);
    teams.values().forEach(breaks::team);
    breaks.money(plan.placed());
    breaks.balance("all", problem.rules().whole(), plan.placed());
    return breaks.found;
  }

  private void check(boolean kept, String rule, Object where) {
    if (!kept) {
      found.add(rule + ": " + where);
    }
  }

  private void choices(Plan plan) {
    for (Candidate one : plan.placed()) {
      Problem.Choice choice = new Problem.Choice(one.mission().id(), one.person().id());
      check(!problem.unwanted().contains(choice), "unwanted", choice);
    }
    for (Problem.Choice wanted : problem.wanted()) {
      boolean there =
          plan.placed().stream()
              .anyMatch(
                  one ->
                      one.mission().id().equals(wanted.mission())
                          && one.person().id().equals(wanted.person()));
      check(there != plan.unheeded().contains(wanted), "wanted", wanted);
    }
  }

  private void person(List<Candidate> missions) {
    Person person = missions.get(0).person();
    check(missions.size() <= person.mostMissions(), "missions of a person", person);
    int days = 0;
    for (Candidate one : missions) {
      days += one.mission().days();
      for (Candidate other : missions) {
        if (one != other) {
          check(!one.mission().id().equals(other.mission().id()), "twice on a mission", person);
          check(!sameDay(one.mission(), other.mission()), "two at a time", person);
        }
      }
    }
    check(days <= person.mostDays(), "days of a person", person);
  }

  private static boolean sameDay(Mission one, Mission other) {
    if (one.from() == null || one.until() == null || other.until() == null) {
      return false;
    }
    for (LocalDate day = one.from(); !day.isAfter(one.until()); day = day.plusDays(1)) {
      if (other.from() != null && !day.isBefore(other.from()) && !day.isAfter(other.until())) {
        return true;
      }
    }
    return false;
  }

  private void team(List<Candidate> team) {
    Mission mission = team.get(0).mission();
    check(team.size() <= mission.seats(), "seats", mission);
    boolean speaks = mission.languages().isEmpty();
    boolean teaches = !mission.teaching();
    Map<UUID, Integer> organisations = new HashMap<>();
    for (Candidate one : team) {
      speaks |= one.person().languages().stream().anyMatch(mission.languages()::contains);
      teaches |= one.person().teaches();
      if (one.person().organisation() != null) {
        organisations.merge(one.person().organisation(), 1, Integer::sum);
      }
    }
    check(speaks, "nobody speaks the language", mission);
    check(teaches, "nobody teaches", mission);
    for (int people : organisations.values()) {
      check(people <= problem.rules().mostOfOneOrganisation(), "of one organisation", mission);
    }
    balance(mission, problem.rules().team(), team);
  }

  private void balance(Object where, Balance least, List<Candidate> people) {
    double women = people.stream().filter(one -> one.person().sex() == Person.Sex.WOMAN).count();
    double men = people.stream().filter(one -> one.person().sex() == Person.Sex.MAN).count();
    check(women >= Math.floor(least.women() * (women + men) / 100), "women", where);
    check(men >= Math.floor(least.men() * (women + men) / 100), "men", where);
  }

  private void money(List<Candidate> placed) {
    long all = 0;
    Map<String, Long> places = new HashMap<>();
    for (Candidate one : placed) {
      all += one.cost();
      places.merge(one.mission().place(), one.cost(), Long::sum);
    }
    check(all <= problem.rules().budget(), "budget", all);
    for (Map.Entry<String, Long> budget : problem.rules().budgetOf().entrySet()) {
      long cost = places.getOrDefault(budget.getKey(), 0L);
      check(cost <= budget.getValue(), "budget of a place", budget.getKey());
    }
  }
}
