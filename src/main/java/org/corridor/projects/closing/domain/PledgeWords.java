package org.corridor.projects.closing.domain;

import java.util.stream.Stream;
import org.corridor.projects.underway.ProjectUnderWay;
import org.corridor.projects.underway.ProjectWords;
import org.springframework.stereotype.Component;

/** What stays, and who keeps it up. */
@Component
class PledgeWords implements ProjectWords {

  private static final String KIND = "projects.closing.title";

  private final ClosingTable closings;

  PledgeWords(ClosingTable closings) {
    this.closings = closings;
  }

  @Override
  public Stream<Piece> pieces(ProjectUnderWay project) {
    return closings.commitments(project.key()).stream()
        .map(
            one ->
                new Piece(
                    KIND,
                    one.pledge().what(),
                    String.join(
                        " ",
                        one.pledge().organisation(),
                        one.pledge().known(),
                        one.pledge().money()),
                    one.pledge().by(),
                    "/closing"));
  }
}
