package org.corridor.projects.visits.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.corridor.projects.underway.ProjectKey;
import org.corridor.projects.underway.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits and evaluations as the team reads them. */
@Service
@Transactional(readOnly = true)
public class ReadVisits {

  private final Team team;
  private final VisitTable table;
  private final Clock clock;

  ReadVisits(Team team, VisitTable table, Clock clock) {
    this.team = team;
    this.table = table;
    this.clock = clock;
  }

  /**
   * By their first day, the latest first.
   *
   * @throws org.corridor.projects.underway.NotInTeam for strangers
   */
  public List<Visit> all(ProjectKey key) {
    team.require(key);
    return table.of(key);
  }

  /**
   * @throws NoVisit where there is none
   */
  public Visit one(ProjectKey key, UUID id) {
    team.require(key);
    return table.find(key, id).orElseThrow(NoVisit::new);
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Nobody's right to read it is asked for here: that is the caller's. */
  List<Visit> of(ProjectKey key) {
    return table.of(key);
  }

  /** Neither done nor refused, of visits whose report is finished. */
  static Stream<Recommendation> open(List<Visit> visits) {
    return visits.stream()
        .filter(one -> !one.isOpen())
        .flatMap(one -> one.recommendations().stream())
        .filter(Recommendation::waits);
  }
}
