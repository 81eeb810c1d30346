package org.corridor.capacities.planning.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Why seats of a plan stay empty. */
public final class Vacancies {

  /** What stands in the way, the nearest first. */
  public enum Why {
    /** There is no candidate. */
    NOBODY,
    /** Somebody could go, but not in this team, or not again. */
    TEAM,
    /** Somebody could go if there were money. */
    MONEY,
    /** All who could go are on this mission or have no time beside other missions. */
    BUSY
  }

  private Vacancies() {}

  /** For the missions with empty seats only. */
  public static Map<UUID, Why> of(Problem problem, Plan plan) {
    Draft draft = new Draft(problem.rules());
    plan.placed().forEach(draft::put);
    Map<Mission, List<Candidate>> candidates = problem.byMission();
    Map<UUID, Why> why = new HashMap<>();
    for (Mission mission : problem.missions()) {
      if (draft.team(mission).size() < mission.seats()) {
        why.put(mission.id(), why(draft, candidates.getOrDefault(mission, List.of())));
      }
    }
    return why;
  }

  private static Why why(Draft draft, List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return Why.NOBODY;
    }
    if (candidates.stream().anyMatch(draft::free)) {
      return Why.TEAM;
    }
    boolean affordable = candidates.stream().noneMatch(one -> draft.hasTime(one));
    return affordable ? Why.BUSY : Why.MONEY;
  }
}
