package org.corridor.projects.money.domain;

import java.util.stream.Stream;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectWords;
import org.springframework.stereotype.Component;

/** What money was spent on. */
@Component
class SpendingWords implements ProjectWords {

  private static final String KIND = "projects.money.budget";

  private final SpendingTable spendings;

  SpendingWords(SpendingTable spendings) {
    this.spendings = spendings;
  }

  @Override
  public Stream<Piece> pieces(ProjectUnderWay project) {
    return spendings.list(project.key(), null, "", 0, MOST).stream()
        .map(
            one ->
                new Piece(
                    KIND,
                    one.entry().what(),
                    one.reason(),
                    one.entry().day(),
                    "/spending/" + one.id()));
  }
}
