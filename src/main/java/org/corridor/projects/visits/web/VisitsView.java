package org.corridor.projects.visits.web;

import java.time.LocalDate;
import java.util.List;
import org.corridor.projects.visits.domain.Recommendation;
import org.corridor.projects.visits.domain.Visit;

/** All visits and evaluations of a project, and what is still to be done after them. */
public record VisitsView(List<Visit> visits, LocalDate today) {

  /** A recommendation with where it stands. */
  public record Open(Visit visit, Recommendation one) {}

  /** Those that wait, by day. */
  public List<Open> open() {
    return visits.stream()
        .filter(visit -> !visit.isOpen())
        .flatMap(
            visit ->
                visit.recommendations().stream()
                    .filter(Recommendation::waits)
                    .map(one -> new Open(visit, one)))
        .sorted(java.util.Comparator.comparing(open -> due(open.one())))
        .toList();
  }

  private static LocalDate due(Recommendation one) {
    LocalDate due = one.wish().due();
    return due == null ? LocalDate.MAX : due;
  }
}
