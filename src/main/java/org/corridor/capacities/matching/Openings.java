package org.corridor.capacities.matching;

import java.util.Collection;
import java.util.List;
import org.corridor.capacities.skills.ConceptId;

/** Where openings come from. Each bean of this kind is asked when somebody looks for what fits. */
public interface Openings {

  /**
   * Those that are published and open now and ask for one of these concepts, the ones that ask for
   * most of them first.
   *
   * @param limit how many at most
   */
  List<Opening> asking(Collection<ConceptId> concepts, int limit);
}
