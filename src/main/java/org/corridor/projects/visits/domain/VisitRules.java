package org.corridor.projects.visits.domain;

import java.util.List;
import java.util.Map;
import org.corridor.projects.underway.ClosingRule;
import org.corridor.projects.underway.DueInMonth;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What visits tell the mail of the month and the closing of a project. */
@Component
@Order(600)
class VisitRules implements ClosingRule, DueInMonth {

  private final ReadVisits visits;

  VisitRules(ReadVisits visits) {
    this.visits = visits;
  }

  @Override
  public List<Concern> concerns(ProjectUnderWay project) {
    long open = ReadVisits.open(visits.of(project.key())).count();
    return open == 0
        ? List.of()
        : List.of(Concern.warning("projects.visits.close-rule", Map.of("count", open), "/visits"));
  }

  /** What was accepted and has a day, of whoever is responsible. */
  @Override
  public List<Due> due(ProjectUnderWay project, Member member) {
    return ReadVisits.open(visits.of(project.key()))
        .filter(one -> one.answer() != null && member.id().equals(one.wish().responsible()))
        .flatMap(
            one ->
                java.util.stream.Stream.ofNullable(one.wish().due())
                    .map(day -> new Due(one.wish().text(), day)))
        .toList();
  }
}
