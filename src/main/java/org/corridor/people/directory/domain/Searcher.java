package org.corridor.people.directory.domain;

import java.util.Collections;
import java.util.Set;

/**
 * Who searches, as far as it matters for what they may see.
 *
 * @param colleagues the marks by which one knows a member's colleagues
 */
record Searcher(boolean member, Set<String> colleagues) {

  static final Searcher VISITOR = new Searcher(false, Set.of());

  Searcher {
    colleagues = Set.copyOf(colleagues);
  }

  /** The circle that this one is in, for an entry with these marks. */
  Circle circle(Set<String> marks) {
    if (!member) {
      return Circle.VISITORS;
    }
    return Collections.disjoint(colleagues, marks) ? Circle.MEMBERS : Circle.COLLEAGUES;
  }
}
