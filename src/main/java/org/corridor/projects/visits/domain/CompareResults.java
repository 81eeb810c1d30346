package org.corridor.projects.visits.domain;

import java.util.List;
import org.corridor.projects.indicators.Results;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginning and now of each indicator, for the team. */
@Service
@Transactional(readOnly = true)
public class CompareResults {

  private final Team team;
  private final Results results;

  CompareResults(Team team, Results results) {
    this.team = team;
    this.results = results;
  }

  /**
   * In the order of the plan.
   *
   * @throws org.corridor.projects.underway.NotInTeam for strangers
   */
  public List<Comparison> read(ProjectKey key) {
    team.require(key);
    return results.of(key).stream().map(Comparison::of).toList();
  }
}
