package org.corridor.projects.visits.domain;

import java.util.stream.Stream;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectWords;
import org.springframework.stereotype.Component;

/** What visitors came for, found and recommended. */
@Component
class VisitWords implements ProjectWords {

  private static final String KIND = "projects.visits.title";

  private final VisitTable visits;

  VisitWords(VisitTable visits) {
    this.visits = visits;
  }

  @Override
  public Stream<Piece> pieces(ProjectUnderWay project) {
    return visits.of(project.key()).stream().flatMap(VisitWords::pieces);
  }

  private static Stream<Piece> pieces(Visit visit) {
    String path = "/visits/" + visit.id();
    Stream<Piece> purpose =
        Stream.of(
            new Piece(
                KIND, visit.plan().purpose(), visit.plan().meets(), visit.plan().from(), path));
    Stream<Piece> findings =
        visit.findings().stream()
            .map(
                one ->
                    new Piece(
                        KIND,
                        visit
                            .plan()
                            .question(one.question())
                            .map(VisitPlan.Question::text)
                            .orElse(""),
                        one.seen() + " " + one.evidence(),
                        visit.plan().to(),
                        path));
    Stream<Piece> wishes =
        visit.recommendations().stream()
            .map(
                one ->
                    new Piece(
                        KIND,
                        one.wish().text(),
                        one.why(),
                        one.wish().due(),
                        path + "/recommendations/" + one.id()));
    return Stream.of(purpose, findings, wishes).flatMap(all -> all);
  }
}
