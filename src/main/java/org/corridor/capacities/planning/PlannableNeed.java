package org.corridor.capacities.planning;

import java.util.UUID;
import org.corridor.capacities.matching.Demand;
import org.corridor.platform.text.Language;

/**
 * Something that people can be planned for.
 *
 * @param title in its own words
 * @param written the language of the title
 * @param path of its page
 * @param demand with its place, days, languages and modes
 * @param seats how many people are sought, 1 or more
 */
public record PlannableNeed(
    UUID id,
    String title,
    Language written,
    String path,
    Demand demand,
    int seats,
    Importance importance) {

  /** How much it matters beside others. */
  public enum Importance {
    LOW(8),
    NORMAL(10),
    HIGH(13),
    URGENT(17);

    private final int weight;

    Importance(int weight) {
      this.weight = weight;
    }

    /** In tenths of what is usual. */
    public int weight() {
      return weight;
    }
  }
}
