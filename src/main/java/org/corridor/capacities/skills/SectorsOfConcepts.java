package org.corridor.capacities.skills;

import java.util.Collection;
import java.util.Map;
import org.corridor.capacities.Sector;

/** The field of work that a concept belongs to. */
public interface SectorsOfConcepts {

  /**
   * Of those where it is known: an occupation's follows from its ISCO-08 group, a skill's from the
   * starter taxonomy or from the occupations that it belongs to, if most of them are in one field.
   */
  Map<ConceptId, Sector> sectors(Collection<ConceptId> concepts);
}
