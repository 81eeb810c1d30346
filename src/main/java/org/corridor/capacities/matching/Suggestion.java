package org.corridor.capacities.matching;

import java.util.List;
import org.corridor.capacities.matching.Proposal.Line;
import org.corridor.capacities.skills.ConceptId;

/**
 * An opening that fits somebody, and why.
 *
 * @param percent how well, 0 to 100
 * @param reasons what speaks for it, the strongest first
 * @param gaps what is missing, and how it could be closed
 * @param missing what is asked for as essential and not there
 */
public record Suggestion(
    Opening opening, int percent, List<Line> reasons, List<Line> gaps, List<ConceptId> missing) {

  public Suggestion {
    reasons = List.copyOf(reasons);
    gaps = List.copyOf(gaps);
    missing = List.copyOf(missing);
  }
}
