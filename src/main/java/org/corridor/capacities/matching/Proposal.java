package org.corridor.capacities.matching;

import java.util.List;
import org.corridor.capacities.roster.EntryId;

/**
 * Somebody who could do it, and why.
 *
 * @param percent how well they fit, 0 to 100
 * @param reasons what speaks for them, the strongest first
 * @param gaps what is missing, and how it could be closed
 */
public record Proposal(EntryId entry, int percent, List<Line> reasons, List<Line> gaps) {

  public Proposal {
    reasons = List.copyOf(reasons);
    gaps = List.copyOf(gaps);
  }

  /** A sentence in the reader's language. */
  public record Line(String text) {}
}
