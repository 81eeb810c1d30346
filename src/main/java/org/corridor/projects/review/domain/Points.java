package org.corridor.projects.review.domain;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.projects.review.FieldLink;

/**
 * Points of one or more blocks that ask the same thing.
 *
 * @param each whether each of the blocks that the design uses has to take care of one of its
 *     points, as every register has to ask for consent; otherwise the thing is settled for the
 *     whole project by one of them
 */
record Points(List<Point> all, boolean each) {

  boolean asked(Facts design) {
    return all.stream().anyMatch(point -> point.asked(design));
  }

  boolean takenCareOf(Facts design) {
    return each
        ? asked(design) && first(design, false) == null
        : all.stream().anyMatch(point -> point.takenCareOf(design));
  }

  /** Whether a block that leaves the question open has been answered at all. */
  boolean started(Facts design) {
    return leavesOpen(design).anyMatch(point -> design.started(point.block()));
  }

  /**
   * Whether a block that leaves the question open has otherwise been worked through, so that its
   * silence tells.
   */
  boolean passedOver(Facts design) {
    return leavesOpen(design).anyMatch(point -> design.workedThrough(point.block()));
  }

  /** "Does not apply", said of all points of the block that leaves the question open. */
  boolean refused(Facts design) {
    return first(design, false) != null && first(design, true) == null;
  }

  FieldLink field(Facts design) {
    return open(design).field();
  }

  private Point open(Facts design) {
    Point point = first(design, true);
    point = point == null ? first(design, false) : point;
    return point == null
        ? all.stream().filter(p -> p.asked(design)).findFirst().orElse(all.get(0))
        : point;
  }

  /** The first point of a block that takes care of none; those refused count if asked for. */
  private @org.jspecify.annotations.Nullable Point first(Facts design, boolean notRefused) {
    return leavesOpen(design)
        .filter(point -> !notRefused || !point.refused(design))
        .findFirst()
        .orElse(null);
  }

  private Stream<Point> leavesOpen(Facts design) {
    return all.stream().filter(point -> point.asked(design) && !cared(design, point.block()));
  }

  private boolean cared(Facts design, String block) {
    return all.stream().anyMatch(p -> p.block().equals(block) && p.takenCareOf(design));
  }
}
