package org.corridor.projects.indicators.domain;

import java.util.stream.Stream;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectWords;
import org.springframework.stereotype.Component;

/** Indicators of the plan that holds, by name. */
@Component
class IndicatorNames implements ProjectWords {

  private static final String KIND = "projects.indicators.title";

  @Override
  public Stream<Piece> pieces(ProjectUnderWay project) {
    return project.plan().logframe().indicators().stream()
        .map(
            one ->
                new Piece(KIND, one.name(), one.verification(), null, "/indicators/" + one.id()));
  }
}
