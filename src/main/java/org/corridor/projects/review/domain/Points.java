package org.corridor.projects.review.domain;

import java.util.List;
import org.corridor.projects.review.FieldLink;

/**
 * Points of one or more blocks that ask the same thing. Each of the blocks that the design uses has
 * to take care of at least one of its points.
 */
record Points(List<Point> all) {

  boolean asked(Facts design) {
    return all.stream().anyMatch(point -> point.asked(design));
  }

  boolean takenCareOf(Facts design) {
    return asked(design) && first(design, false) == null;
  }

  /** Whether the open block has been answered at all, so that silence about the point tells. */
  boolean started(Facts design) {
    return design.started(open(design).block());
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
    return all.stream()
        .filter(point -> point.asked(design) && !cared(design, point.block()))
        .filter(point -> !notRefused || !point.refused(design))
        .findFirst()
        .orElse(null);
  }

  private boolean cared(Facts design, String block) {
    return all.stream().anyMatch(p -> p.block().equals(block) && p.takenCareOf(design));
  }
}
