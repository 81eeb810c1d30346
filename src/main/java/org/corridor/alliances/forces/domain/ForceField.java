package org.corridor.alliances.forces.domain;

import java.util.Comparator;
import java.util.List;

/** The forces around one change, and what follows from them. */
public record ForceField(WantedChange change, List<Force> forces) {

  private static final int FIRST = 3;

  public ForceField {
    forces = List.copyOf(forces);
  }

  public List<Force> on(Side side) {
    return forces.stream().filter(force -> force.said().side() == side).toList();
  }

  /** Strengths of one side added up. */
  public int sum(Side side) {
    return on(side).stream().mapToInt(force -> force.said().strength()).sum();
  }

  /** At most three restraining forces on which work brings most, the best first. */
  public List<Force> weakenFirst() {
    return on(Side.RESTRAINING).stream()
        .sorted(Comparator.comparingInt(Force::leverage).reversed())
        .limit(FIRST)
        .toList();
  }
}
