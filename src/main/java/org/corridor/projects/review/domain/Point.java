package org.corridor.projects.review.domain;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.projects.design.Practice.State;
import org.corridor.projects.review.FieldLink;

/** An action point or caution of a building block, written {@code block/point}. */
record Point(String block, String id) {

  static Point of(String reference) {
    String[] parts = reference.split("/", 2);
    return new Point(parts[0], parts[1]);
  }

  static List<Point> all(String... references) {
    return Stream.of(references).map(Point::of).toList();
  }

  boolean asked(Facts design) {
    return design.uses(block);
  }

  boolean takenCareOf(Facts design) {
    return design.practice().takesCareOf(block, id);
  }

  boolean refused(Facts design) {
    var answer = design.practice().answer(block, id);
    return answer != null && answer.state() == State.NOT_APPLICABLE;
  }

  FieldLink field() {
    return FieldLink.toPoint(block, id);
  }
}
