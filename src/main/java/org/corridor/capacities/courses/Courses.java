package org.corridor.capacities.courses;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.skills.ConceptId;

/** The courses that everybody may read. */
public interface Courses {

  /**
   * By concept, the courses that teach it; those in the country first, then those online.
   *
   * @param country ISO 3166-1 alpha-2; may be empty
   * @param limit how many at most for one concept
   */
  Map<ConceptId, List<OpenCourse>> teaching(
      Collection<ConceptId> concepts, String country, int limit);
}
