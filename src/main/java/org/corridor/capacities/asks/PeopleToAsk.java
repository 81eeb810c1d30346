package org.corridor.capacities.asks;

import java.util.List;
import java.util.UUID;
import org.corridor.capacities.asks.Asks.Standing;
import org.corridor.capacities.matching.Demand;
import org.corridor.capacities.matching.Proposal;
import org.corridor.capacities.roster.Card;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The people who fit an errand best, with what became of asking them. Whoever calls this has made
 * sure that the reader may ask for the errand.
 */
public interface PeopleToAsk {

  int PAGE = 20;
  int MOST = 100;

  /**
   * @param demand what the errand asks of people; null where it is not open, then only those show
   *     who were asked before
   * @param limit how many at most, 1 to {@link #MOST}
   */
  Found best(String kind, UUID errand, @Nullable Demand demand, int limit, Language reader);

  /**
   * @param people who fit, best first
   * @param others who were asked and are no longer among them
   * @param more whether there may be more
   */
  record Found(List<Somebody> people, List<Standing> others, boolean more) {
    public Found {
      people = List.copyOf(people);
      others = List.copyOf(others);
    }
  }

  /**
   * Somebody without identity.
   *
   * @param standing of the ask; null where they were not asked
   */
  record Somebody(Card card, Proposal proposal, @Nullable Standing standing) {}

  /**
   * How many are to be shown, as an address says it; {@link #PAGE} where it says nothing useful.
   */
  static int limit(String typed) {
    return typed.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(typed), MOST) : PAGE;
  }
}
