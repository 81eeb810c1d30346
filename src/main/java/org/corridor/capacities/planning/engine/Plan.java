package org.corridor.capacities.planning.engine;

import java.util.List;
import java.util.Set;

/**
 * Who goes where. Seats that nobody is named for stay empty.
 *
 * @param unheeded choices of the organiser that the rules did not allow
 */
public record Plan(List<Candidate> placed, Set<Problem.Choice> unheeded, Standing standing) {

  public Plan {
    placed = List.copyOf(placed);
    unheeded = Set.copyOf(unheeded);
  }
}
