package org.corridor.capacities.planning.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be planned.
 *
 * @param candidates for each mission those who could go, in any order; each person at most once a
 *     mission
 * @param wanted choices that the organiser made; kept where the rules allow
 * @param unwanted choices that must not be made
 */
public record Problem(
    List<Mission> missions,
    List<Candidate> candidates,
    Rules rules,
    Set<Choice> wanted,
    Set<Choice> unwanted) {

  /** Somebody on a mission. */
  public record Choice(UUID mission, UUID person) {

    static Choice of(Candidate candidate) {
      return new Choice(candidate.mission().id(), candidate.person().id());
    }
  }

  public Problem {
    missions = List.copyOf(missions);
    wanted = Set.copyOf(wanted);
    unwanted = Set.copyOf(unwanted);
    Set<Choice> refused = unwanted;
    candidates = candidates.stream().filter(some -> !refused.contains(Choice.of(some))).toList();
    if (new HashSet<>(candidates).size() < candidates.size()) {
      throw new IllegalArgumentException("Somebody is twice a candidate for the same mission");
    }
  }

  public Problem(List<Mission> missions, List<Candidate> candidates, Rules rules) {
    this(missions, candidates, rules, Set.of(), Set.of());
  }

  /** The candidates of each mission, those worth most first; the cheaper of equals first. */
  Map<Mission, List<Candidate>> byMission() {
    Map<Mission, List<Candidate>> byMission = new HashMap<>();
    missions.forEach(mission -> byMission.put(mission, new ArrayList<>()));
    candidates.forEach(
        candidate -> {
          List<Candidate> own = byMission.get(candidate.mission());
          if (own == null) {
            throw new IllegalArgumentException("A candidate for a mission that is not planned");
          }
          own.add(candidate);
        });
    byMission.values().forEach(own -> own.sort(Draft.BEST_FIRST));
    return byMission;
  }
}
