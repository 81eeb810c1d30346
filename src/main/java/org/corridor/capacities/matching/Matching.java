package org.corridor.capacities.matching;

import java.util.List;
import org.corridor.platform.text.Language;

/** The best people for a task. */
public interface Matching {

  /**
   * The people who fit best, best first, explained in the reader's language.
   *
   * @param limit how many at most, 1 to 100
   */
  List<Proposal> best(Demand demand, int limit, Language reader);
}
