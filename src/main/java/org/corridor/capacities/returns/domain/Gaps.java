package org.corridor.capacities.returns.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.Relations;

/** What somebody knows compared with what is asked for, by the taxonomy. */
final class Gaps {

  /** How far one looks for something wider. */
  private static final int WIDEST = 3;

  private final Relations relations;
  private final Set<Integer> known = new HashSet<>();

  /**
   * @param held what the person can do. Who has an occupation has its essential skills, and who can
   *     do something special can do what is wider
   */
  Gaps(Relations relations, Collection<ConceptId> held) {
    this.relations = relations;
    for (ConceptId one : held) {
      known(one.value());
      for (int part : relations.essential(one.value())) {
        known(part);
      }
    }
  }

  private void known(int concept) {
    Deque<Integer> next = new ArrayDeque<>(List.of(concept));
    for (int step = 0; step <= WIDEST && !next.isEmpty(); step++) {
      Deque<Integer> wider = new ArrayDeque<>();
      for (int one : next) {
        if (known.add(one)) {
          for (int broader : relations.broader(one)) {
            wider.add(broader);
          }
        }
      }
      next = wider;
    }
  }

  boolean covers(ConceptId wanted) {
    return known.contains(wanted.value());
  }

  /** What is asked for and not known, in the order asked for. */
  List<ConceptId> missing(Collection<ConceptId> wanted) {
    return wanted.stream().distinct().filter(one -> !covers(one)).toList();
  }

  /** The essential skills of an occupation; the thing itself where it has none. */
  static List<ConceptId> essential(Relations relations, ConceptId concept) {
    List<ConceptId> parts = new ArrayList<>();
    for (int one : relations.essential(concept.value())) {
      parts.add(new ConceptId(one));
    }
    return parts.isEmpty() ? List.of(concept) : parts;
  }
}
