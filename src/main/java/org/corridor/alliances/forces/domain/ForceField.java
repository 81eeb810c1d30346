package org.corridor.alliances.forces.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The forces around one change, and what follows from them.
 *
 * @param forces those that count
 * @param deleted those that may be brought back
 */
public record ForceField(WantedChange change, List<Force> forces, List<Force> deleted) {

  private static final int FIRST = 3;

  public ForceField {
    forces = List.copyOf(forces);
    deleted = List.copyOf(deleted);
  }

  static ForceField of(WantedChange change, List<Force> all) {
    return new ForceField(
        change,
        all.stream().filter(Predicate.not(Force::deleted)).toList(),
        all.stream().filter(Force::deleted).toList());
  }

  /** A force of this change, deleted or not. */
  public Optional<Force> find(UUID force) {
    return Stream.concat(forces.stream(), deleted.stream())
        .filter(one -> one.id().equals(force))
        .findFirst();
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
